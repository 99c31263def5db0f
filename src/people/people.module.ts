import { Module } from '@nestjs/common';
import { ReferencePlaces } from '../entities/reference-places.js';
import { SuggestedTypes } from '../entities/suggesting/suggested-types.js';
import { Usages } from '../entities/usage.js';
import { OrganizationsModule } from '../organizations/organizations.module.js';
import { PeopleController } from './people.controller.js';
import { PeopleQueries } from './people.queries.js';
import { PeopleReferences, PositionsReader } from './people.reader.js';
import { PeopleMerging } from './people.merging.js';
import { PeopleService } from './people.service.js';
import { sql } from '../kernel/database/sql.js';
import type { Sql } from '../kernel/database/sql.js';

const heldAt = (organizationId: string): Sql =>
  sql`SELECT id, slug, name AS label FROM people WHERE id IN (SELECT person_id FROM positions WHERE organization_id = ${organizationId})`;

/** The position of the person `t` at some time of a period: of several, the one that began last. */
const heldOn = (earliest: Sql, latest: Sql): Sql => sql`(
  SELECT json_build_object('title', p.title, 'organizationId', p.organization_id, 'organizationName', o.name)
  FROM positions p LEFT JOIN organizations o ON o.id = p.organization_id
  WHERE p.person_id = t.id AND coalesce(p.earliest, '-infinity') <= coalesce(${latest}, 'infinity')
    AND coalesce(p.latest, 'infinity') >= coalesce(${earliest}, '-infinity')
  ORDER BY p.earliest DESC NULLS LAST, p.ordinal LIMIT 1)`;

/**
 * People quoted: names, aliases, and the positions that they held, over time.
 * Owns the tables `people` and `positions`; must never know what a person said (quotes register their use themselves).
 */
@Module({
  imports: [OrganizationsModule],
  controllers: [PeopleController],
  providers: [PeopleService, PeopleMerging, PeopleQueries, PeopleReferences, PositionsReader],
  exports: [PeopleService, PeopleReferences, PositionsReader],
})
export class PeopleModule {
  constructor(usages: Usages, places: ReferencePlaces, suggested: SuggestedTypes) {
    usages.register({ of: 'people', uses: 'organization', select: heldAt });
    places.register({
      kind: 'organization',
      table: 'positions',
      column: 'organization_id',
      owner: { table: 'people', column: 'person_id' },
      property: 'positions',
    });
    suggested.register({
      type: 'people',
      kind: 'person',
      detail: () => sql`t.description`,
      position: heldOn,
    });
  }
}
