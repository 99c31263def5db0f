import { Injectable } from '@nestjs/common';
import { Database } from '../kernel/database/database.js';
import { Listing } from '../lists/listing.js';
import type { Page } from '../lists/page.js';
import { namedListing } from '../entities/named-listing.js';
import type { ListOrganizations, Organization } from './organization.dto.js';

export const ORGANIZATIONS_LISTING = namedListing('organizations', {
  legalName: 't.legal_name',
  acronym: 't.acronym',
  aliases: 't.aliases',
  kind: 't.kind',
  parentId: 't.parent_id',
  country: 't.country',
  url: 't.url',
  sameAs: 't.same_as',
});

/** Reads of organizations, straight from SQL to the answer. */
@Injectable()
export class OrganizationsQueries {
  constructor(private readonly database: Database) {}

  list(query: ListOrganizations): Promise<Page<Organization>> {
    return new Listing<Organization>(this.database, ORGANIZATIONS_LISTING)
      .matching(query.q)
      .either('t.kind', query.kind)
      .either('t.country', query.country)
      .either('t.parent_id', query.parentId, 'uuid')
      .page(query);
  }
}
