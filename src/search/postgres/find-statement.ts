import type { SearchedKind } from '../search-entry.entity.js';
import type { SearchSort } from '../search-engine.js';
import { CARDS } from './cards.js';
import { isNamed } from './labels.js';

/** Values of a facet that are answered: those that most have. */
const FACET_VALUES = 10;

/** In seconds: after half a year recency counts half. */
const HALF_LIFE = 180 * 86_400;

/**
 * Spans of time, the newest first and each about three times as long as those before it: days, then months, then years,
 * then all the rest. So a common word is found among few rows and a rare one in few steps.
 */
const SPANS = `
newest AS MATERIALIZED (
  SELECT date_trunc('day', least($5::timestamptz, max(published_at)) AT TIME ZONE 'UTC') AS day FROM public_documents),
spans AS (
  SELECT s.format, s.step, s.since, s.until FROM newest, LATERAL (VALUES
    ('YYYY-MM-DD', interval '1 day', day, day + interval '1 day'),
    ('YYYY-MM-DD', '1 day', day - interval '6 days', day),
    ('YYYY-MM-DD', '1 day', day - interval '29 days', day - interval '6 days'),
    ('YYYY-MM', '1 month', date_trunc('month', day - interval '3 months'), day - interval '29 days'),
    ('YYYY-MM', '1 month', date_trunc('month', day - interval '13 months'), date_trunc('month', day - interval '3 months')),
    ('YYYY', '1 year', date_trunc('year', day - interval '2 years'), date_trunc('month', day - interval '13 months')),
    ('YYYY', '1 year', date_trunc('year', day - interval '5 years'), date_trunc('year', day - interval '2 years')),
    ('', NULL, timestamp '-infinity', date_trunc('year', day - interval '5 years'))) AS s (format, step, since, until)),
windows AS (
  SELECT since AT TIME ZONE 'UTC' AS since, until AT TIME ZONE 'UTC' AS until, (
    SELECT string_agg('(' || l.labels || ')' || coalesce(' & ' || q.query, ''), ' | ')
    FROM json_to_recordset($1) AS q (configuration text, query text) CROSS JOIN LATERAL (
      SELECT coalesce(string_agg(quote_literal($4::text || '@' || to_char(moment, format) || ':' || q.configuration), ' | '),
        quote_literal($4 || '@:' || q.configuration)) AS labels
      FROM generate_series(CASE format WHEN 'YYYY' THEN date_trunc('year', since) ELSE since END, until - interval '1 second', step) AS moment) l
    )::tsquery AS query
  FROM spans)`;

/** Up to so many matches are read at once; of more the newest are found by going through time. */
export const FEW = 1500;

/** Of names and of rare words all at once. */
const WHOLE = `
windows AS (
  SELECT timestamptz '-infinity' AS since, timestamptz 'infinity' AS until, (
    SELECT string_agg(quote_literal($4::text || '@:' || q.configuration) || coalesce(' & ' || q.query, ''), ' | ')
    FROM json_to_recordset($1) AS q (configuration text, query text))::tsquery AS query)`;

/** A name is public while a document shows it. */
const SHOWN = `AND EXISTS (SELECT FROM public_terms t WHERE t.term = CASE e.kind WHEN 'people' THEN 'person:' ELSE 'organization:' END || e.id)`;

/** Of a page: what readers may see, in the stretch of time that is asked for. */
const ASKED = `e.published_at <= now() AND (e.published_at < $5 OR (e.published_at = $5 AND e.id < $6::uuid)) AND e.published_at >= $7`;

/** Goes through time, the newest first, until there are enough. */
const examinedByTime = (PUBLIC: string): string => `
examined AS MATERIALIZED (
  SELECT e.*, row_number() OVER (ORDER BY e.published_at DESC, e.id DESC) AS n FROM (
    SELECT e.* FROM (SELECT * FROM windows ORDER BY until DESC) w CROSS JOIN LATERAL (
      SELECT e.id, e.published_at, e.ctid FROM search_entries e
      WHERE e.words @@ w.query AND e.published_at >= w.since AND e.published_at < w.until AND ${ASKED} ${PUBLIC}
      ORDER BY e.published_at DESC, e.id DESC LIMIT $8::integer + 1) e
    LIMIT $8::integer + 1) e)`;

/** All at once, but no more than are few: how many there are is a guess before. `OFFSET 0` has the plan made as for all, by the index. */
const EXAMINED_OF_FEW = `
few AS MATERIALIZED (
  SELECT e.id, e.published_at, e.ctid FROM windows w CROSS JOIN LATERAL (
    SELECT e.id, e.published_at, e.ctid FROM search_entries e WHERE e.words @@ w.query OFFSET 0) e
  LIMIT ${FEW} + 1),
examined AS MATERIALIZED (
  SELECT e.id, e.published_at, e.ctid, row_number() OVER (ORDER BY e.published_at DESC, e.id DESC) AS n
  FROM few e WHERE (SELECT count(*) FROM few) <= ${FEW} AND ${ASKED} ORDER BY e.published_at DESC, e.id DESC LIMIT $8::integer + 1)`;

const FACETS = `(
  SELECT json_agg(json_build_object('term', f.term, 'count', f.count, 'slug', d.slug, 'name', d.name) ORDER BY f.place)::text FROM (
    SELECT term, count(*) AS count, row_number() OVER (PARTITION BY split_part(term, ':', 1) ORDER BY count(*) DESC, term) AS place
    FROM (SELECT unnest(facets) AS term FROM candidates) t WHERE split_part(term, ':', 1) = ANY ($2::text[]) GROUP BY term) f LEFT JOIN entity_documents d ON d.term = f.term
  WHERE f.place <= ${FACET_VALUES})`;

/** What is asked of the sorts: the newest are those with the highest score too, in the order of their ids among equals. */
const SCORES: Record<SearchSort, string> = {
  // All that match have the words somewhere, and get as much as `ts_rank` gives for one place in a body.
  relevance: `(0.06 + ts_rank('{0.1, 0.2, 0.5, 1.0}', coalesce(e.main_words, e.words), $3::tsquery))
    * (0.4 + 0.6 / (1 + date_part('epoch', $5::timestamptz - e.published_at) / ${HALF_LIFE}))`,
  '-publishedAt': "date_part('epoch', e.published_at)",
};

/** Which of the ways to find a search takes. */
export interface FindingWay {
  readonly kind: SearchedKind;
  readonly sort: SearchSort;
  /** Few should have the words: they are looked at without going through time. Where there are more, `too_many` is answered, and no items. */
  readonly few: boolean;
  readonly phrases: boolean;
}

/**
 * The newest that match are looked at, so many and no more, however common the word; these are ranked among themselves, and
 * what stands on the page gets its card and texts. Later windows go on where the one before ended. Until it is known which are the
 * newest only the places of rows (`ctid`) are carried along. `LIMIT 1` has each fetched by its place, where a join might read the table.
 *
 * `$1` what the index answers, as JSON, `$2` which facets to count, or null, `$3` what ranks, `$4` the kind, `$5` and `$6` where the window begins
 * (a moment, and the id of the last before it), `$7` the earliest moment, `$8` how many are looked at, `$9` how many of them are
 * ranked, `$10` and `$11` score and id of the last item before, `$12` the size of the page, `$13`, where there are phrases, the same as
 * `$1` with them. The first row tells of all, the others are the items, and one more if there is one.
 */
export function findStatement({ kind, sort, few, phrases }: FindingWay): string {
  const WINDOWS = few || isNamed(kind) ? WHOLE : SPANS;
  const EXAMINED = few ? EXAMINED_OF_FEW : examinedByTime(isNamed(kind) ? SHOWN : '');
  const TOO_MANY = few ? `(SELECT count(*) > ${FEW} FROM few)` : 'false';
  const WITH_PHRASES = phrases ? 'AND e.words @@ $13::tsquery' : '';
  const SCORE = SCORES[sort];
  const CARD = CARDS[kind];
  return `WITH ${WINDOWS},
${EXAMINED},
matching AS MATERIALIZED (
  SELECT e.id, e.published_at, e.facets, ${SCORE} AS score, row_number() OVER (ORDER BY x.n) AS n
  FROM examined x CROSS JOIN LATERAL (SELECT * FROM search_entries WHERE ctid = x.ctid LIMIT 1) e
  WHERE x.n <= $8 AND $3::tsquery IS NOT NULL ${WITH_PHRASES} ORDER BY x.n LIMIT $9::integer + 1),
candidates AS (SELECT * FROM matching WHERE n <= $9),
page AS (
  SELECT id, score FROM candidates WHERE $10::float8 IS NULL OR (score, id) < ($10::float8, $11::uuid)
  ORDER BY score DESC, id DESC LIMIT $12::integer + 1)
SELECT * FROM (
  SELECT NULL::uuid AS id, NULL::float8 AS score, NULL::uuid AS article_id, NULL AS terms, NULL AS card, NULL AS passages,
    (SELECT count(*) FROM candidates)::integer AS found,
    (SELECT json_build_object('at', rfc3339(published_at), 'id', id) FROM (
      SELECT published_at, id FROM matching WHERE n = $9 AND (SELECT max(n) FROM matching) > $9
      UNION ALL
      SELECT published_at, id FROM examined WHERE n = $8 AND (SELECT max(n) FROM examined) > $8 AND (SELECT count(*) FROM matching) <= $9) l) AS rest,
    CASE WHEN $2::text[] IS NOT NULL THEN ${FACETS} END AS facets,
    ${TOO_MANY} AS too_many
  UNION ALL
  SELECT p.id, p.score, e.article_id, array_to_string(e.facets, ' '), ${CARD}, e.passages::text, NULL, NULL, NULL, NULL
  FROM page p JOIN search_entries e ON e.kind = $4 AND e.id = p.id) answer ORDER BY score DESC NULLS FIRST, id DESC`;
}

/** How many rows Postgres expects to have the words, by its statistics: `$1` is a tsquery. Reads no row. */
export const ESTIMATE = `EXPLAIN (FORMAT JSON) SELECT FROM search_entries WHERE words @@ $1::tsquery`;
