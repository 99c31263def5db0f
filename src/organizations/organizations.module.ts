import { Module } from '@nestjs/common';
import { Usages } from '../entities/usage.js';
import { OrganizationsController } from './organizations.controller.js';
import { OrganizationsQueries } from './organizations.queries.js';
import { OrganizationReferences } from './organizations.reader.js';
import { OrganizationsService } from './organizations.service.js';
import { sql } from '../kernel/database/sql.js';
import type { Sql } from '../kernel/database/sql.js';

const childrenOf = (id: string): Sql =>
  sql`SELECT id, slug, name AS label FROM organizations WHERE parent_id = ${id}`;

/**
 * Organizations that articles name: the reference module, whose shape the others copy.
 * Owns the table `organizations`; must never know who refers to an organization (they register their use themselves).
 */
@Module({
  controllers: [OrganizationsController],
  providers: [OrganizationsService, OrganizationsQueries, OrganizationReferences],
  exports: [OrganizationsService, OrganizationReferences],
})
export class OrganizationsModule {
  constructor(usages: Usages) {
    usages.register({ of: 'organizations', uses: 'organization', select: childrenOf });
  }
}
