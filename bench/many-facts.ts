import type { Client } from 'pg';

/** As many values as an indicator of an old newsroom has, as many quotes as its most quoted person, and as many articles that state one figure. */
const MANY = 10_000;

/** What has many: the slugs of an indicator and of a person, and the id of a statistic of which other articles state the same. */
export interface ManyFacts {
  readonly indicator: string;
  readonly person: string;
  readonly statistic: string;
}

/**
 * Gives the most frequent indicator ten thousand values, one for each day, the most quoted person as many quotes, and the oldest statistic of another indicator
 * as many that contradict it: copies of what they have, with ids and times of their own. What is there already is not made again.
 */
export async function addManyFacts(client: Client): Promise<ManyFacts> {
  const [indicator, person] = [await mostOf(client, 'indicator'), await mostOf(client, 'person')];
  await client.query(STATISTICS, [indicator.id, MANY]);
  await client.query(QUOTES, [person.id, MANY]);
  const { rows } = await client.query<{ id: string }>(STATEMENTS, [MANY, indicator.id]);
  await client.query('ANALYZE public.published_statistics, public.published_quotes');
  return { indicator: indicator.slug, person: person.slug, statistic: rows[0]?.id ?? '' };
}

async function mostOf(client: Client, kind: string): Promise<{ id: string; slug: string }> {
  const { rows } = await client.query<{ id: string; slug: string }>(
    `SELECT e.id, e.slug FROM public.document_terms t JOIN public.entity_documents e USING (term)
     WHERE e.kind = $1 GROUP BY e.id, e.slug ORDER BY count(*) DESC, e.slug LIMIT 1`,
    [kind],
  );
  const [most] = rows;
  if (!most) throw new Error(`No document names ${kind}s.`);
  return most;
}

const STATISTICS = `
WITH missing AS (SELECT greatest($2::bigint - count(*), 0) AS count FROM public.published_statistics WHERE indicator_id = $1 AND shown_to IS NULL),
one AS (SELECT * FROM public.published_statistics WHERE indicator_id = $1 AND shown_to IS NULL ORDER BY row_id LIMIT 1)
INSERT INTO public.published_statistics (id, article_id, indicator_id, person_id, organization_id, place, unit_key, unit_kind, nature,
  period_earliest, period_latest, observed_at, document, search_text, published_at, shown_from)
SELECT c.id, article_id, indicator_id, person_id, organization_id, place, unit_key, unit_kind, nature,
  day, day + interval '1 day' - interval '1 millisecond', day,
  (document::jsonb || jsonb_build_object('id', c.id, 'value', n::text, 'period', to_char(day, 'YYYY-MM-DD')))::text, search_text, published_at, shown_from
FROM missing, one, generate_series(1, missing.count) n,
  LATERAL (SELECT gen_random_uuid() AS id, timestamptz '1995-01-01Z' + make_interval(days => n::integer) AS day) c`;

const QUOTES = `
WITH missing AS (SELECT greatest($2::bigint - count(*), 0) AS count FROM public.published_quotes WHERE person_id = $1),
one AS (SELECT * FROM public.published_quotes WHERE person_id = $1 ORDER BY id LIMIT 1)
INSERT INTO public.published_quotes (id, article_id, person_id, organization_id, said_at, said_earliest, said_latest, document, search_text, published_at)
SELECT c.id, article_id, person_id, organization_id, day, day, day,
  (document::jsonb || jsonb_build_object('id', c.id))::text, search_text, published_at
FROM missing, one, generate_series(1, missing.count) n,
  LATERAL (SELECT gen_random_uuid() AS id, timestamptz '1995-01-01Z' + make_interval(days => n::integer) AS day) c`;

/** Of articles all over the archive, as one figure spreads; and of another indicator than that which has many values. */
const STATEMENTS = `
WITH one AS (SELECT p.* FROM public.published_statistics p JOIN public.statistics s USING (id)
  WHERE p.shown_to IS NULL AND p.indicator_id <> $2 AND s.period IS NOT NULL ORDER BY p.published_at, p.id LIMIT 1),
missing AS (SELECT greatest($1::bigint - count(*), 0) AS count FROM one JOIN public.published_statistics p ON p.shown_to IS NULL AND
  (p.indicator_id, p.nature, coalesce(lower(p.place), ''), coalesce(p.period_earliest, '-infinity'), coalesce(p.period_latest, 'infinity')) =
  (one.indicator_id, one.nature, coalesce(lower(one.place), ''), coalesce(one.period_earliest, '-infinity'), coalesce(one.period_latest, 'infinity'))),
articles AS (SELECT array_agg(article_id) AS ids FROM (
  SELECT d.article_id FROM public.published_documents d, one WHERE d.article_id <> one.article_id ORDER BY d.article_id LIMIT $1) a),
copies AS (INSERT INTO public.published_statistics (id, article_id, indicator_id, person_id, organization_id, place, unit_key, unit_kind, nature,
    period_earliest, period_latest, observed_at, document, search_text, published_at, shown_from)
  SELECT c.id, articles.ids[1 + n % cardinality(articles.ids)], indicator_id, person_id, organization_id, place, unit_key, unit_kind, nature,
    period_earliest, period_latest, observed_at, (document::jsonb || jsonb_build_object('id', c.id, 'value', (1000000 + n)::text, 'asPrinted', NULL))::text,
    search_text, published_at, shown_from
  FROM missing, one, articles, generate_series(1, missing.count) n, LATERAL (SELECT gen_random_uuid() AS id WHERE n > 0) c)
SELECT id FROM one`;
