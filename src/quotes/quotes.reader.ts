import { Injectable } from '@nestjs/common';
import { toAnchorView } from '../body/anchors/anchor.js';
import { Database } from '../kernel/database/database.js';
import { withPresentIds } from '../entities/present-ids.js';
import { readableArticles } from '../entities/readable-articles.js';
import { Listing } from '../lists/listing.js';
import { NotFound } from '../kernel/problems/http.problems.js';
import type { Page } from '../lists/page.js';
import { Problem } from '../kernel/problems/problem.js';
import { instant } from '../kernel/values/timestamp.js';
import { timestampText } from '../kernel/database/timestamp-text.js';
import { Period } from '../kernel/values/period.js';
import { inRole } from './in-role.view.js';
import type { ListQuotes, Quote } from './quote.dto.js';
import { sql } from '../kernel/database/sql.js';
import type { Sql } from '../kernel/database/sql.js';

/** A quote as JSON, from the row `q`. A speaker of whom nothing is known is none. */
export const QUOTE_JSON = {
  id: sql`q.id`,
  revision: sql`q.revision`,
  articleId: sql`q.article_id`,
  kind: sql`q.kind`,
  text: sql`q.text`,
  speaker: sql`CASE WHEN num_nonnulls(q.person_id, q.speaker_name, q.speaker_title, q.organization_id, q.organization_name) > 0 THEN
    json_build_object('personId', q.person_id, 'name', q.speaker_name, 'title', q.speaker_title,
      'organizationId', q.organization_id, 'organizationName', q.organization_name) END`,
  saidOn: sql`q.said_on`,
  occasion: sql`q.occasion`,
  language: sql`q.language`,
  translated: sql`q.translated`,
  anchors: sql`q.anchors`,
  signOff: sql`q.sign_off`,
} as const;

const SOURCE = {
  name: 'quotes',
  // A quote of an article in the trash is in the trash with it.
  from: sql`quotes q JOIN articles a ON a.id = q.article_id AND a.trashed_at IS NULL`,
  json: QUOTE_JSON,
  id: sql`q.id`,
  search: sql`q.search_text`,
  defaultSort: '-updatedAt',
  sorts: {
    updatedAt: { by: sql`q.updated_at`, type: 'timestamptz' },
    saidOn: { by: sql`coalesce(q.said_earliest, q.created_at)`, type: 'timestamptz' },
  },
} as const;

/** Reads of quotes, for every module. */
@Injectable()
export class QuotesReader {
  constructor(private readonly database: Database) {}

  async list(asked: ListQuotes): Promise<Page<Quote>> {
    const query = await withPresentIds(this.database, asked, 'personId', 'organizationId');
    const page = await new Listing<Quote>(this.database, SOURCE)
      .where(readableArticles(sql`a`))
      .matching(query.q)
      .either(sql`q.article_id`, query.articleId, 'uuid')
      .filter(query.personId, (ids) => sql`q.person_id = ANY (${presentIds(ids)})`)
      .filter(query.organizationId, (ids) => sql`q.organization_id = ANY (${presentIds(ids)})`)
      .filter(query.role, (role) => inRole(sql`q.speaker_title`, role))
      .filter(bounds(query.from)?.earliest, (from) => sql`q.said_latest >= ${from}`)
      .filter(bounds(query.to)?.latest, (to) => sql`q.said_earliest <= ${to}`)
      .either(sql`q.kind`, query.kind)
      .filter(instant(query.saidAfter), (saidAfter) => sql`q.said_latest >= ${saidAfter}`)
      .filter(instant(query.saidBefore), (saidBefore) => sql`q.said_earliest < ${saidBefore}`)
      .either(
        sql`q.detached`,
        query.state?.map((state) => state === 'detached'),
        'boolean',
      )
      .page(query);
    return { ...page, items: page.items.map(toQuoteView) };
  }

  /** @throws Problem 404 */
  async find(id: string): Promise<Quote> {
    const quote = await new Listing<Quote>(this.database, SOURCE).where(readableArticles(sql`a`)).one(id);
    if (!quote) throw new Problem(NotFound, 'There is no quote with this id.');
    return quote;
  }
}

/** Those that the ids lead to, whatever was merged into what. */
function presentIds(ids: readonly string[]): Sql {
  return sql`ARRAY(SELECT coalesce(m.present_id, asked.id) FROM unnest(${ids}::uuid[]) AS asked (id) LEFT JOIN merged_entities m ON m.id = asked.id)`;
}

function bounds(date: string | undefined): { earliest: string; latest: string } | undefined {
  if (date === undefined) return undefined;
  const { earliest, latest } = Period.parseDate(date);
  return {
    earliest: earliest === null ? '-infinity' : timestampText(earliest),
    latest: latest === null ? 'infinity' : timestampText(latest),
  };
}

/** A quote as it is answered: of its anchors, what a client may know. */
export function toQuoteView(quote: Quote): Quote {
  return 'anchors' in quote ? { ...quote, anchors: quote.anchors.map(toAnchorView) } : quote;
}
