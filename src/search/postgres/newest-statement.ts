import { sql } from '../../kernel/database/sql.js';
import type { Sql } from '../../kernel/database/sql.js';
import type { Search, SearchPosition } from '../search-engine.js';
import { CARDS } from './cards.js';
import { isNamed } from './labels.js';
import type { Tsqueries } from './tsqueries.js';
import { FEW, inWindow, SHOWN, spans, whole } from './windows.js';

/** Whether a page needs no more than the newest: nothing is ranked or counted, and the index alone knows which have the words. */
export function isPlainlyNewest({ sort, counting, counts }: Search, { exact }: Tsqueries): boolean {
  return sort === '-publishedAt' && !(counting && counts) && exact === null;
}

/**
 * The newest that match, as `findStatement` answers them, and no others: nothing is scored, and of what is not on the page no more than
 * its moment is read.
 * @param few as in `findStatement`
 */
export function newestStatement(search: Search, { indexed }: Tsqueries, few: boolean): Sql {
  const { kind, limit, publishedAfter } = search;
  const from = begun(search.from);
  const window = { kind: sql.parameter(kind), until: sql.parameter(from.until) };
  const named = isNamed(kind);
  const queries = sql`${JSON.stringify(indexed)}`;
  const windows = few || named ? whole(window, queries) : spans(window, queries);
  const within = inWindow(window, { from, publishedAfter });
  const wanted = named ? sql`${within} ${SHOWN}` : within;
  const newest = sql`ORDER BY e.published_at DESC, e.id DESC LIMIT ${limit}::integer + 1`;
  return sql`WITH ${windows},${few ? ofFew(wanted, newest) : byTime(wanted, newest, limit)}
SELECT * FROM (
  SELECT NULL::uuid AS id, NULL::float8 AS score, NULL::uuid AS article_id, NULL AS terms, NULL AS card, NULL AS passages,
    NULL::integer AS found, NULL::json AS rest, NULL AS facets, ${few ? sql`(SELECT count(*) > ${sql.literal(FEW)} FROM few)` : sql`false`} AS too_many
  UNION ALL
  SELECT p.id, date_part('epoch', p.published_at), e.article_id, array_to_string(e.facets, ' '), ${CARDS[kind]}, e.passages::text, NULL, NULL, NULL, NULL
  FROM page p JOIN search_entries e ON e.kind = ${window.kind} AND e.id = p.id) answer ORDER BY score DESC NULLS FIRST, id DESC`;
}

/** What follows the last item is what is older: by date the moment of the item is its score. */
function begun(from: SearchPosition): SearchPosition {
  if (!from.after) return from;
  const { score, id } = from.after;
  return { until: new Date(Math.round(1000 * score)).toISOString(), untilId: id, after: null };
}

/** `OFFSET 0` has the plan made as for all, by the index. */
const ofFew = (wanted: Sql, newest: Sql): Sql => sql`
few AS MATERIALIZED (
  SELECT e.id, e.published_at FROM windows w CROSS JOIN LATERAL (
    SELECT e.id, e.published_at FROM search_entries e WHERE e.words @@ w.query OFFSET 0) e
  LIMIT ${sql.literal(FEW)} + 1),
page AS (
  SELECT e.id, e.published_at FROM few e WHERE (SELECT count(*) FROM few) <= ${sql.literal(FEW)} AND ${wanted} ${newest})`;

const byTime = (wanted: Sql, newest: Sql, limit: number): Sql => sql`
page AS (
  SELECT e.id, e.published_at FROM (SELECT * FROM windows ORDER BY until DESC) w CROSS JOIN LATERAL (
    SELECT e.id, e.published_at FROM search_entries e
    WHERE e.words @@ w.query AND e.published_at >= w.since AND e.published_at < w.until AND ${wanted} ${newest}) e
  LIMIT ${limit}::integer + 1)`;
