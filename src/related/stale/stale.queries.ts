import { Injectable } from '@nestjs/common';
import { readableArticles } from '../../entities/readable-articles.js';
import { Database } from '../../kernel/database/database.js';
import { sql } from '../../kernel/database/sql.js';
import type { Sql } from '../../kernel/database/sql.js';
import { Listing } from '../../lists/listing.js';
import type { ListingSource } from '../../lists/listing.js';
import type { Page } from '../../lists/page.js';
import { currentActor } from '../../identity/actor.js';
import type { ListStale, StaleStatistic } from './stale.dto.js';

/**
 * An actual value of the same, in another article, for a period that ends later: of what is no actual value itself, also for the same period.
 * As the indexes of both tables have it.
 */
const isNewer: Sql = sql`n.indicator_id = s.indicator_id AND n.unit_key = s.unit_key AND coalesce(lower(n.place), '') = coalesce(lower(s.place), '')
  AND n.nature = 'actual' AND n.period_latest >= s.period_latest AND (n.period_latest > s.period_latest OR s.nature <> 'actual')
  AND n.article_id <> s.article_id`;

const fact = (name: string): Sql => sql`s.document::json -> ${sql.literal(name)}`;
const text = (name: string): Sql => sql`s.document::json ->> ${sql.literal(name)}`;

/** What readers see of it. */
const published: Sql = sql`SELECT n.period_latest, true AS is_published, n.id, json_build_object('id', n.id, 'articleId', n.article_id, 'slug', e.slug,
    'headline', e.card ->> 'headline', 'published', true, 'value', n.document::json -> 'value', 'upperValue', n.document::json -> 'upperValue',
    'unit', n.document::json -> 'unit', 'asPrinted', n.document::json -> 'asPrinted', 'period', n.document::json -> 'period') AS item
  FROM published_statistics n JOIN public_documents e ON e.article_id = n.article_id
  WHERE ${isNewer} AND n.shown_to IS NULL AND n.published_at <= now() ORDER BY n.period_latest DESC, n.id DESC LIMIT 1`;

const present: Sql = sql`statistics n JOIN articles a ON a.id = n.article_id AND a.trashed_at IS NULL AND a.status <> 'withdrawn'`;

/** What the working copies that whoever asks may read say of it. */
const working =
  (): Sql => sql`SELECT n.period_latest, false, n.id, json_build_object('id', n.id, 'articleId', n.article_id, 'slug', a.slug,
    'headline', a.headline, 'published', false, 'value', n.value, 'upperValue', n.upper_value,
    'unit', n.unit, 'asPrinted', n.as_printed, 'period', n.period)
  FROM ${present} WHERE ${isNewer} AND ${readableArticles(sql`a`)} ORDER BY n.period_latest DESC, n.id DESC LIMIT 1`;

/** How many there are that they may not read. */
const hidden = (): Sql =>
  currentActor().sections === null
    ? sql`SELECT 0 AS count`
    : sql`SELECT count(*) AS count FROM (SELECT FROM ${present} WHERE ${isNewer} AND ${readableArticles(sql`a`)} IS NOT TRUE
        AND NOT EXISTS (SELECT FROM public_statistics p WHERE p.id = n.id) LIMIT 100) unread`;

const source = (): ListingSource => ({
  name: 'stale',
  from: sql`public_statistics s JOIN public_documents d ON d.article_id = s.article_id
    LEFT JOIN LATERAL (SELECT * FROM ((${published}) UNION ALL (${working()})) of_both ORDER BY period_latest DESC, is_published DESC, id DESC LIMIT 1) newer ON true
    CROSS JOIN LATERAL (${hidden()}) unread`,
  json: {
    id: sql`s.id`,
    articleId: sql`s.article_id`,
    slug: sql`d.slug`,
    headline: sql`d.card ->> 'headline'`,
    published: sql`true`,
    indicator: fact('indicator'),
    place: sql`s.place`,
    value: text('value'),
    upperValue: text('upperValue'),
    unit: fact('unit'),
    asPrinted: text('asPrinted'),
    period: text('period'),
    nature: sql`s.nature`,
    publishedAt: sql`rfc3339(s.published_at)`,
    newer: sql`newer.item`,
    hidden: sql`unread.count`,
  },
  id: sql`s.id`,
  defaultSort: '-publishedAt',
  sorts: { publishedAt: { by: sql`s.published_at`, type: 'timestamptz' } },
});

/** Published statistics that the world has overtaken. */
@Injectable()
export class StaleQueries {
  constructor(private readonly database: Database) {}

  async list(query: ListStale): Promise<Page<StaleStatistic>> {
    const page = await new Listing<StaleStatistic>(this.database, source())
      .where(sql`s.indicator_id IS NOT NULL AND s.period_latest IS NOT NULL`)
      .where(sql`(newer.id IS NOT NULL OR unread.count > 0)`)
      .eitherUnprepared(sql`s.indicator_id`, query.indicatorId, 'uuid')
      .filterUnprepared(query.section, (names) => ofSections(names))
      .page(query);
    return { ...page, items: page.items.map(withoutZero) };
  }
}

/** By their slugs or ids, as readers find the articles in them. */
function ofSections(names: readonly string[]): Sql {
  const either = sql`= ANY (${sql.parameter(names)}::text[])`;
  return sql`EXISTS (SELECT FROM document_terms t WHERE t.article_id = s.article_id
    AND t.term IN (SELECT 'section:' || c.id FROM sections c WHERE c.slug ${either} OR c.id::text ${either}))`;
}

function withoutZero({ hidden: count, ...item }: StaleStatistic): StaleStatistic {
  return count ? { ...item, hidden: count } : item;
}
