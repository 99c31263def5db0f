import { Module } from '@nestjs/common';
import { Usages } from '../entities/usage.js';
import { OrganizationsModule } from '../organizations/organizations.module.js';
import { PeopleController } from './people.controller.js';
import { PeopleQueries } from './people.queries.js';
import { PeopleReferences, PositionsReader } from './people.reader.js';
import { PeopleService } from './people.service.js';
import { sql } from '../kernel/database/sql.js';
import type { Sql } from '../kernel/database/sql.js';

const heldAt = (organizationId: string): Sql =>
  sql`SELECT id, slug, name AS label FROM people WHERE id IN (SELECT person_id FROM positions WHERE organization_id = ${organizationId})`;

/**
 * People quoted: names, aliases, and the positions that they held, over time.
 * Owns the tables `people` and `positions`; must never know what a person said (quotes register their use themselves).
 */
@Module({
  imports: [OrganizationsModule],
  controllers: [PeopleController],
  providers: [PeopleService, PeopleQueries, PeopleReferences, PositionsReader],
  exports: [PeopleService, PeopleReferences, PositionsReader],
})
export class PeopleModule {
  constructor(usages: Usages) {
    usages.register({ of: 'people', uses: 'organization', select: heldAt });
  }
}
