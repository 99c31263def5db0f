import { Module } from '@nestjs/common';
import { ReferencePlaces } from '../entities/reference-places.js';
import { SuggestedTypes } from '../entities/suggesting/suggested-types.js';
import { Usages } from '../entities/usage.js';
import { OrganizationsController } from './organizations.controller.js';
import { OrganizationsQueries } from './organizations.queries.js';
import { OrganizationReferences } from './organizations.reader.js';
import { OrganizationsMerging } from './organizations.merging.js';
import { OrganizationsService } from './organizations.service.js';
import { sql } from '../kernel/database/sql.js';
import type { Sql } from '../kernel/database/sql.js';

/** What the organization `t` belongs to, or else how it is registered. */
const parent = (): Sql =>
  sql`coalesce((SELECT p.name FROM organizations p WHERE p.id = t.parent_id), t.legal_name)`;

const childrenOf = (id: string): Sql =>
  sql`SELECT id, slug, name AS label FROM organizations WHERE parent_id = ${id}`;

/**
 * Organizations that articles name: the reference module, whose shape the others copy.
 * Owns the table `organizations`; must never know who refers to an organization (they register their use themselves).
 */
@Module({
  controllers: [OrganizationsController],
  providers: [OrganizationsService, OrganizationsMerging, OrganizationsQueries, OrganizationReferences],
  exports: [OrganizationsService, OrganizationReferences],
})
export class OrganizationsModule {
  constructor(usages: Usages, places: ReferencePlaces, suggested: SuggestedTypes) {
    usages.register({ of: 'organizations', uses: 'organization', select: childrenOf });
    places.register({
      kind: 'organization',
      table: 'organizations',
      column: 'parent_id',
      owner: { table: 'organizations', column: 'id' },
      property: 'parentId',
    });
    suggested.register({ type: 'organizations', kind: 'organization', detail: parent });
  }
}
