import { Injectable } from '@nestjs/common';
import { Database } from '../kernel/database/database.js';
import { Listing } from '../lists/listing.js';
import type { Page } from '../lists/page.js';
import { archived, namedListing } from '../entities/named-listing.js';
import type { Indicator, ListIndicators } from './indicator.dto.js';
import { sql } from '../kernel/database/sql.js';

export const INDICATORS_LISTING = namedListing('indicators', {
  description: sql`t.description`,
  aliases: sql`t.aliases`,
  unit: sql`t.unit`,
  sameAs: sql`t.same_as`,
});

/** Reads of indicators, straight from SQL to the answer. */
@Injectable()
export class IndicatorsQueries {
  constructor(private readonly database: Database) {}

  list(query: ListIndicators): Promise<Page<Indicator>> {
    return new Listing<Indicator>(this.database, INDICATORS_LISTING)
      .where(archived(query))
      .matching(query.q)
      .page(query);
  }
}
