import { Injectable } from '@nestjs/common';
import { ReadDatabase } from '../edge/replicas/read-database.js';
import { sql } from '../kernel/database/sql.js';
import { instant } from '../kernel/values/timestamp.js';
import { Listing } from '../lists/listing.js';
import type { ListingSource } from '../lists/listing.js';
import type { TextPage } from '../lists/page.js';
import type { ListContentCorrections } from './content-corrections.dto.js';
import { MAX_COUNTED } from './max-counted.js';

const SOURCE: ListingSource = {
  name: 'content-corrections',
  from: sql`published_corrections c JOIN public_documents d ON d.article_id = c.article_id`,
  json: sql`left(c.document, -1) || ',"article":' || json_build_object('id', c.article_id, 'slug', d.slug, 'language', d.language, 'headline', d.card ->> 'headline') || '}'`,
  id: sql`c.id`,
  defaultSort: '-at',
  sorts: { at: { by: sql`c.at`, type: 'timestamptz' } },
  maxCounted: MAX_COUNTED,
};

const KEYS = sql`'article:' || c.article_id`;

/** The ledger of corrections. Articles are found by each address that they ever had. */
@Injectable()
export class ContentCorrections {
  constructor(private readonly reads: ReadDatabase) {}

  list(query: ListContentCorrections): Promise<TextPage> {
    return new Listing(this.reads, SOURCE)
      .filter(
        query.article,
        (slugs) =>
          sql`d.article_id IN (SELECT article_id FROM public_slugs WHERE slug = ANY (${slugs}) AND since <= now())`,
      )
      .filter(instant(query.from), (from) => sql`c.at >= ${from}`)
      .filter(instant(query.to), (to) => sql`c.at < ${to}`)
      .pageAsJson(query, KEYS);
  }
}
