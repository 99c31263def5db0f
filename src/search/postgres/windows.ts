import { sql } from '../../kernel/database/sql.js';
import type { Sql } from '../../kernel/database/sql.js';
import type { Search } from '../search-engine.js';

/** Where a search looks, as parameters of its statement. */
export interface Window {
  readonly kind: Sql;
  /** The moment before which it begins. */
  readonly until: Sql;
}

/**
 * Spans of time, the newest first and each about three times as long as those before it: days, then months, then years,
 * then all the rest. So a common word is found among few rows and a rare one in few steps.
 */
export const spans = ({ kind, until }: Window, indexed: Sql): Sql => sql`
newest AS MATERIALIZED (
  SELECT date_trunc('day', least(${until}::timestamptz, max(published_at)) AT TIME ZONE 'UTC') AS day FROM public_documents),
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
    FROM json_to_recordset(${indexed}) AS q (configuration text, query text) CROSS JOIN LATERAL (
      SELECT coalesce(string_agg(quote_literal(${kind}::text || '@' || to_char(moment, format) || ':' || q.configuration), ' | '),
        quote_literal(${kind} || '@:' || q.configuration)) AS labels
      FROM generate_series(CASE format WHEN 'YYYY' THEN date_trunc('year', since) ELSE since END, until - interval '1 second', step) AS moment) l
    )::tsquery AS query
  FROM spans)`;

/** The maximum number of matches to read at once; if there are more, the newest are found by going back in time. */
export const FEW = 1500;

/** Of names and of rare words all at once. */
export const whole = ({ kind }: Window, indexed: Sql): Sql => sql`
windows AS (
  SELECT timestamptz '-infinity' AS since, timestamptz 'infinity' AS until, (
    SELECT string_agg(quote_literal(${kind}::text || '@:' || q.configuration) || coalesce(' & ' || q.query, ''), ' | ')
    FROM json_to_recordset(${indexed}) AS q (configuration text, query text))::tsquery AS query)`;

/** A name is public while a document shows it. */
export const SHOWN = sql`AND EXISTS (SELECT FROM public_terms t WHERE t.term = CASE e.kind WHEN 'people' THEN 'person:' ELSE 'organization:' END || e.id)`;

/** Of a page: what readers may see, in the stretch of time that is asked for. */
export const inWindow = (
  { until }: Window,
  { from, publishedAfter }: Pick<Search, 'from' | 'publishedAfter'>,
): Sql =>
  sql`e.published_at <= now() AND (e.published_at < ${until} OR (e.published_at = ${until} AND e.id < ${from.untilId}::uuid))
    AND e.published_at >= ${publishedAfter ?? '-infinity'}`;
