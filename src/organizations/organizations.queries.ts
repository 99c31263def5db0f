import { Injectable } from '@nestjs/common';
import { Database } from '../kernel/database/database.js';
import { Listing } from '../lists/listing.js';
import type { Page } from '../lists/page.js';
import { withPresentIds } from '../entities/present-ids.js';
import { archived, entityListing } from '../entities/entity-listing.js';
import { PUBLIC_ORGANIZATION } from './organization.view.js';
import type { ListOrganizations, Organization } from './organization.dto.js';
import { sql } from '../kernel/database/sql.js';

export const ORGANIZATIONS_LISTING = entityListing('organizations', PUBLIC_ORGANIZATION);

/** Reads of organizations, straight from SQL to the answer. */
@Injectable()
export class OrganizationsQueries {
  constructor(private readonly database: Database) {}

  async list(asked: ListOrganizations): Promise<Page<Organization>> {
    const query = await withPresentIds(this.database, asked, 'parentId');
    return new Listing<Organization>(this.database, ORGANIZATIONS_LISTING)
      .where(archived(query))
      .matching(query.q)
      .either(sql`t.kind`, query.kind)
      .either(sql`t.country`, query.country)
      .either(sql`t.parent_id`, query.parentId, 'uuid')
      .page(query);
  }
}
