import { sql } from '../../kernel/database/sql.js';
import type { Sql } from '../../kernel/database/sql.js';
import type { Search, SearchSort } from '../search-engine.js';
import { CARDS } from './cards.js';
import { isNamed } from './labels.js';
import type { Tsqueries } from './tsqueries.js';
import { FEW, inWindow, SHOWN, spans, whole } from './windows.js';
import type { Window } from './windows.js';

/** Values of a facet that are answered: those that most have. */
const FACET_VALUES = 10;

/** How many of the newest matches are ranked; a multiple of every page size. */
const RANKED = 500;

/** How many matches of all the words are read to find a phrase. */
const EXAMINED = 2000;

/** In seconds: after half a year recency counts half. */
const HALF_LIFE = 180 * 86_400;

/** What more than one part of the statement asks for: one parameter each. */
interface Asked extends Window {
  /** A text of a tsquery: what ranks. */
  readonly ranked: Sql;
  /** How many are looked at. */
  readonly examined: Sql;
  /** How many of them are ranked. */
  readonly ranking: Sql;
  /** Which facets to count, or null. */
  readonly facets: Sql;
}

/** Goes through time, the newest first, until there are enough. */
const examinedByTime = ({ examined }: Asked, wanted: Sql): Sql => sql`
examined AS MATERIALIZED (
  SELECT e.*, row_number() OVER (ORDER BY e.published_at DESC, e.id DESC) AS n FROM (
    SELECT e.* FROM (SELECT * FROM windows ORDER BY until DESC) w CROSS JOIN LATERAL (
      SELECT e.id, e.published_at, e.ctid FROM search_entries e
      WHERE e.words @@ w.query AND e.published_at >= w.since AND e.published_at < w.until AND ${wanted}
      ORDER BY e.published_at DESC, e.id DESC LIMIT ${examined}::integer + 1) e
    LIMIT ${examined}::integer + 1) e)`;

/** All at once, but no more than are few: how many there are is a guess before. `OFFSET 0` has the plan made as for all, by the index. */
const examinedOfFew = ({ examined }: Asked, wanted: Sql): Sql => sql`
few AS MATERIALIZED (
  SELECT e.id, e.published_at, e.ctid FROM windows w CROSS JOIN LATERAL (
    SELECT e.id, e.published_at, e.ctid FROM search_entries e WHERE e.words @@ w.query OFFSET 0) e
  LIMIT ${sql.literal(FEW)} + 1),
examined AS MATERIALIZED (
  SELECT e.id, e.published_at, e.ctid, row_number() OVER (ORDER BY e.published_at DESC, e.id DESC) AS n
  FROM few e WHERE (SELECT count(*) FROM few) <= ${sql.literal(FEW)} AND ${wanted} ORDER BY e.published_at DESC, e.id DESC LIMIT ${examined}::integer + 1)`;

const countedFacets = ({ facets }: Asked): Sql => sql`(
  SELECT json_agg(json_build_object('term', f.term, 'count', f.count, 'slug', d.slug, 'name', d.name) ORDER BY f.place)::text FROM (
    SELECT term, count(*) AS count, row_number() OVER (PARTITION BY split_part(term, ':', 1) ORDER BY count(*) DESC, term) AS place
    FROM (SELECT unnest(facets) AS term FROM candidates) t WHERE split_part(term, ':', 1) = ANY (${facets}::text[]) GROUP BY term) f LEFT JOIN entity_documents d ON d.term = f.term
  WHERE f.place <= ${sql.literal(FACET_VALUES)})`;

/** What is asked of the sorts: the newest are those with the highest score too, in the order of their ids among equals. */
const SCORES: Record<SearchSort, (asked: Asked) => Sql> = {
  // All that match have the words somewhere, and get as much as `ts_rank` gives for one place in a body.
  relevance: ({
    ranked,
    until,
  }) => sql`(0.06 + ts_rank('{0.1, 0.2, 0.5, 1.0}', coalesce(e.main_words, e.words), ${ranked}::tsquery))
    * (0.4 + 0.6 / (1 + date_part('epoch', ${until}::timestamptz - e.published_at) / ${sql.literal(HALF_LIFE)}))`,
  '-publishedAt': () => sql`date_part('epoch', e.published_at)`,
};

/**
 * Only a fixed number of the newest matches is read, however common the word; these are ranked among themselves, and
 * what is on the page gets its card and texts. Later windows go on where the one before ended. Until it is known which are the
 * newest only the places of rows (`ctid`) are carried along. `LIMIT 1` has each fetched by its place, where a join might read the table.
 * The first row has the totals, the others are the items, and one more if there is one.
 *
 * @param few whether few should have the words: they are looked at without going through time. Where there are more, `too_many` is
 * answered, and no items
 */
export function findStatement(search: Search, queries: Tsqueries, few: boolean): Sql {
  const { kind, from, limit } = search;
  const asked = askedFor(search, queries);
  const { examined, ranking, facets } = asked;
  const { score = null, id = null } = from.after ?? {};
  return sql`WITH ${examinedRows(asked, search, queries, few)},
matching AS MATERIALIZED (
  SELECT e.id, e.published_at, e.facets, ${SCORES[search.sort](asked)} AS score, row_number() OVER (ORDER BY x.n) AS n
  FROM examined x CROSS JOIN LATERAL (SELECT * FROM search_entries WHERE ctid = x.ctid LIMIT 1) e
  WHERE x.n <= ${examined} AND ${asked.ranked}::tsquery IS NOT NULL ${withPhrases(queries)} ORDER BY x.n LIMIT ${ranking}::integer + 1),
candidates AS (SELECT * FROM matching WHERE n <= ${ranking}),
page AS (
  SELECT id, score FROM candidates WHERE ${score}::float8 IS NULL OR (score, id) < (${score}::float8, ${id}::uuid)
  ORDER BY score DESC, id DESC LIMIT ${limit}::integer + 1)
SELECT * FROM (
  SELECT NULL::uuid AS id, NULL::float8 AS score, NULL::uuid AS article_id, NULL AS terms, NULL AS card, NULL AS passages,
    (SELECT count(*) FROM candidates)::integer AS found,
    (SELECT json_build_object('at', rfc3339(published_at), 'id', id) FROM (
      SELECT published_at, id FROM matching WHERE n = ${ranking} AND (SELECT max(n) FROM matching) > ${ranking}
      UNION ALL
      SELECT published_at, id FROM examined
      WHERE n = ${examined} AND (SELECT max(n) FROM examined) > ${examined} AND (SELECT count(*) FROM matching) <= ${ranking}) l) AS rest,
    CASE WHEN ${facets}::text[] IS NOT NULL THEN ${countedFacets(asked)} END AS facets,
    ${few ? sql`(SELECT count(*) > ${sql.literal(FEW)} FROM few)` : sql`false`} AS too_many
  UNION ALL
  SELECT p.id, p.score, e.article_id, array_to_string(e.facets, ' '), ${CARDS[kind]}, e.passages::text, NULL, NULL, NULL, NULL
  FROM page p JOIN search_entries e ON e.kind = ${asked.kind} AND e.id = p.id) answer ORDER BY score DESC NULLS FIRST, id DESC`;
}

function askedFor({ kind, from, limit, counting, facets }: Search, { exact, ranked }: Tsqueries): Asked {
  const ranking = Math.floor(RANKED / limit) * limit;
  return {
    kind: sql.parameter(kind),
    ranked: sql.parameter(ranked),
    until: sql.parameter(from.until),
    examined: sql.parameter(exact === null ? ranking : EXAMINED),
    ranking: sql.parameter(ranking),
    facets: sql.parameter(counting && facets.length > 0 ? facets : null),
  };
}

/** The common table expressions down to `examined`: the newest that have the words, and the place of each in their order. */
function examinedRows(asked: Asked, search: Search, { indexed }: Tsqueries, few: boolean): Sql {
  const named = isNamed(search.kind);
  const queries = sql`${JSON.stringify(indexed)}`;
  const windows = few || named ? whole(asked, queries) : spans(asked, queries);
  const wanted = inWindow(asked, search);
  const examined = few
    ? examinedOfFew(asked, wanted)
    : examinedByTime(asked, named ? sql`${wanted} ${SHOWN}` : wanted);
  return sql`${windows},${examined}`;
}

/** All have the words of a phrase; whether they stand in a row must be looked up. */
function withPhrases({ exact }: Tsqueries): Sql {
  return exact === null ? sql.empty : sql`AND e.words @@ ${exact}::tsquery`;
}

/** How many rows Postgres expects to have the words of a tsquery, by its statistics. Reads no row. */
export function estimate(query: string): Sql {
  return sql`EXPLAIN (FORMAT JSON) SELECT FROM search_entries WHERE words @@ ${query}::tsquery`;
}
