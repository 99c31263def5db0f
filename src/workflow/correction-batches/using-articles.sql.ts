import { sql } from '../../kernel/database/sql.js';
import type { Sql } from '../../kernel/database/sql.js';
import { Period } from '../../kernel/values/period.js';
import { unitKey } from '../../kernel/values/unit.js';
import type { Quote } from '../../quotes/quote.dto.js';
import type { Statistic } from '../../statistics/statistic.dto.js';
import type { Corrected } from './uses/use.js';

/** How many articles a batch may be about. */
export const MOST_ARTICLES = 500;

/**
 * Ids of the articles in which uses may be found, in the working copy or in what readers see; `usesIn` says which are. What was
 * withdrawn, nobody reads.
 */
export function usingArticles(corrected: Corrected): Sql {
  return sql`SELECT a.id FROM articles a WHERE a.trashed_at IS NULL AND a.status <> 'withdrawn'
    AND a.id IN (${sql.join(candidates(corrected), sql` UNION `)}) ORDER BY a.id LIMIT ${sql.literal(MOST_ARTICLES + 1)}`;
}

function candidates(corrected: Corrected): Sql[] {
  switch (corrected.of) {
    case 'statistic':
      return [...states(corrected).flatMap(figures), family(corrected.family)];
    case 'quote':
      return [...states(corrected).flatMap(words), family(corrected.family)];
    case 'person':
      return named('person', corrected.id, [
        sql`SELECT article_id FROM bylines WHERE person_id = ${corrected.id}`,
        sql`SELECT article_id FROM bylines WHERE person_id IS NULL AND name = ANY (${corrected.names}::text[])`,
      ]);
    case 'organization':
      return named('organization', corrected.id, [
        sql`SELECT id FROM articles WHERE source_organization_id = ${corrected.id}`,
      ]);
  }
}

/** As it is, and as readers saw it. */
function states<Fact>({ was, shown }: { readonly was: Fact; readonly shown: Fact | null }): Fact[] {
  return shown === null ? [was] : [was, shown];
}

/** As the indexes of what is stated have it. */
function figures(was: Statistic): Sql[] {
  const { earliest, latest } =
    was.period === null ? { earliest: null, latest: null } : Period.parse(was.period);
  const same = (s: Sql): Sql =>
    sql`${s}.indicator_id = ${was.indicator?.id ?? null}::uuid AND ${s}.nature = ${was.nature}
      AND coalesce(lower(${s}.place), '') = lower(${was.place ?? ''})
      AND coalesce(${s}.period_earliest, '-infinity') = coalesce(${earliest}::timestamptz, '-infinity')
      AND coalesce(${s}.period_latest, 'infinity') = coalesce(${latest}::timestamptz, 'infinity') AND ${s}.unit_key = ${unitKey(was.unit)}`;
  const hasPeriod = was.period === null ? sql`IS NULL` : sql`IS NOT NULL`;
  return [
    sql`SELECT s.article_id FROM statistics s WHERE ${same(sql`s`)} AND s.period ${hasPeriod} AND s.value_number = ${was.value}::numeric`,
    sql`SELECT p.article_id FROM published_statistics p WHERE ${same(sql`p`)} AND p.shown_to IS NULL
      AND p.document::json ->> 'period' ${hasPeriod} AND (p.document::json ->> 'value')::numeric = ${was.value}::numeric`,
  ];
}

function words({ speaker, text }: Quote): Sql[] {
  const personId = speaker?.personId ?? null;
  return [
    sql`SELECT article_id FROM quotes WHERE person_id = ${personId}::uuid AND text = ${text}`,
    sql`SELECT article_id FROM published_quotes WHERE person_id = ${personId}::uuid AND document::json ->> 'text' = ${text}`,
  ];
}

/** Of both kinds alike; what readers see is filed under whom it names. */
function named(kind: 'person' | 'organization', id: string, own: readonly Sql[]): Sql[] {
  const column = sql.identifier(`${kind}_id`);
  const attribution = sql.identifier(`attribution_${kind}_id`);
  return [
    ...own,
    sql`SELECT article_id FROM quotes WHERE ${column} = ${id}`,
    sql`SELECT article_id FROM mentions WHERE ${column} = ${id}`,
    sql`SELECT article_id FROM statistics WHERE ${attribution} = ${id}`,
    sql`SELECT article_id FROM document_terms WHERE term = ${`${kind}:${id}`}`,
    sql`SELECT article_id FROM published_statistics WHERE ${column} = ${id} AND shown_to IS NULL`,
  ];
}

function family(original: string): Sql {
  return sql`SELECT id FROM articles WHERE id = ${original} OR translation_of = ${original}`;
}
