import { Injectable } from '@nestjs/common';
import { Database } from '../kernel/database/database.js';
import { Listing } from '../lists/listing.js';
import type { Page } from '../lists/page.js';
import { archived, entityListing } from '../entities/entity-listing.js';
import { PUBLIC_INDICATOR } from './indicator.view.js';
import type { Indicator, ListIndicators } from './indicator.dto.js';
import { sql } from '../kernel/database/sql.js';

export const INDICATORS_LISTING = entityListing('indicators', {
  ...PUBLIC_INDICATOR,
  aliases: sql`t.aliases`,
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
