import type { Client } from 'pg';

/** As many values as an indicator of an old newsroom has, and as many quotes as its most quoted person. */
const MANY = 10_000;

/** Slugs of the indicator and of the person that have many. */
export interface ManyFacts {
  readonly indicator: string;
  readonly person: string;
}

/**
 * Gives the most frequent indicator ten thousand values, one for each day, and the most quoted person as many quotes: copies of what
 * they have, with ids and times of their own. What is there already is not made again.
 */
export async function addManyFacts(client: Client): Promise<ManyFacts> {
  const [indicator, person] = [await mostOf(client, 'indicator'), await mostOf(client, 'person')];
  await client.query(STATISTICS, [indicator.id, MANY]);
  await client.query(QUOTES, [person.id, MANY]);
  await client.query('ANALYZE public.published_statistics, public.published_quotes');
  return { indicator: indicator.slug, person: person.slug };
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
