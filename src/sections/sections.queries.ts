import { Injectable } from '@nestjs/common';
import { Database } from '../kernel/database/database.js';
import { Listing } from '../lists/listing.js';
import type { ListingSource } from '../lists/listing.js';
import type { Page } from '../lists/page.js';
import { archived, entityListing } from '../entities/entity-listing.js';
import { knownSections } from './known-sections.js';
import { PUBLIC_SECTION } from './section.view.js';
import type { ListSections, Section } from './section.dto.js';
import { sql } from '../kernel/database/sql.js';

const NAMED = entityListing('sections', PUBLIC_SECTION);

export const SECTIONS_LISTING: ListingSource = {
  ...NAMED,
  sorts: { ...NAMED.sorts, position: { by: sql`t.position`, type: 'integer' } },
};

/** Reads of sections, straight from SQL to the answer. */
@Injectable()
export class SectionsQueries {
  constructor(private readonly database: Database) {}

  list(query: ListSections): Promise<Page<Section>> {
    return new Listing<Section>(this.database, SECTIONS_LISTING)
      .where(knownSections(sql`t`))
      .where(archived(query))
      .matching(query.q)
      .either(sql`t.parent_id`, query.parentId, 'uuid')
      .page(query);
  }
}
