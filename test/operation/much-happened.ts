import type { TestApp } from '../support/app.js';

/** What hardly anything bears among all that happened. */
export const RARE = {
  action: 'suspend',
  resourceKind: 'user',
  outcome: 'refused',
  tokenId: '01980000-0000-7000-8000-00000000beef',
} as const;

/** How much lies in a database that was in use for a year. */
export interface Happened {
  /** Entries of the audit trail, comments, steps and runs of edits, as many of each. */
  readonly rows: number;
  /** The article of which the others are copies. */
  readonly articleId: string;
  /** Whoever did most of it. */
  readonly actorId: string;
}

/**
 * Fills a database with what happened in eleven months: entries in a partition per month, and articles with twenty comments, steps and
 * runs each. Seals are numbers here, not hashes. Rows are made by Postgres.
 */
export async function fillWithWhatHappened(
  app: Pick<TestApp, 'query'>,
  { rows, articleId, actorId }: Happened,
): Promise<void> {
  await app.query(PARTITIONS);
  await app.query(ENTRIES, [rows, actorId, RARE.action, RARE.resourceKind, RARE.outcome, RARE.tokenId]);
  await app.query(SEALS);
  await app.query('DELETE FROM audit_unsealed');
  await app.query(ARTICLES, [Math.floor(rows / 20), articleId]);
  for (const statement of [COMMENTS, STEPS, RUNS]) await app.query(statement, [actorId]);
  await app.query('ANALYZE audit_trail, audit_seals, articles, comments, article_transitions, article_runs');
}

/** Those of the months before: the service makes those of the present and the next. */
const PARTITIONS = `DO $$ DECLARE month timestamp; BEGIN
  FOR month IN SELECT date_trunc('month', now() AT TIME ZONE 'UTC') - make_interval(months => n) FROM generate_series(1, 11) AS n LOOP
    EXECUTE format('CREATE TABLE %I PARTITION OF audit_trail FOR VALUES FROM (%L) TO (%L)',
      'audit_trail_' || to_char(month, 'YYYY_MM'), month AT TIME ZONE 'UTC', (month + interval '1 month') AT TIME ZONE 'UTC');
  END LOOP;
END $$`;

/** Of rare ones, one in half a year's. */
const ENTRIES = `INSERT INTO audit_trail
    (id, at, actor_kind, actor_id, actor_name, token_id, action, resource_kind, resource_id, revision, changed_fields, outcome)
  SELECT gen_random_uuid(), now() - interval '330 days' * (n::float8 / $1::integer), 'user',
    CASE WHEN n % 10 = 0 THEN gen_random_uuid() ELSE $2::uuid END, 'Somebody',
    CASE WHEN is_rare THEN $6::uuid END, CASE WHEN is_rare THEN $3 WHEN n % 5 = 0 THEN 'create' ELSE 'update' END,
    CASE WHEN is_rare THEN $4 ELSE 'article' END, md5((n % 5000)::text)::uuid, n / 5000, '{headline}', CASE WHEN is_rare THEN $5 ELSE 'done' END
  FROM generate_series(1, $1::integer) AS n, LATERAL (SELECT n % ($1::integer / 2) = 7 AS is_rare) r`;

const SEALS = `INSERT INTO audit_seals (number, entry_id, entry_at, hash)
  SELECT row_number() OVER (ORDER BY at, id) + (SELECT coalesce(max(number), 0) FROM audit_seals), id, at, md5(id::text)
  FROM audit_trail t WHERE NOT EXISTS (SELECT FROM audit_seals s WHERE s.entry_id = t.id)`;

const ARTICLES = `INSERT INTO articles SELECT r.* FROM articles a, generate_series(1, $1::integer) AS n,
    LATERAL jsonb_populate_record(a, jsonb_build_object('id', gen_random_uuid(), 'slug', a.slug || '-' || n,
      'status', CASE WHEN n % ($1::integer / 2) = 7 THEN 'in-review' ELSE 'draft' END)) r WHERE a.id = $2`;

const COMMENTS = `INSERT INTO comments (id, revision, article_id, text, mentions, resolved_at, resolved_by, created_at, created_by, updated_at)
  SELECT gen_random_uuid(), 1, a.id, 'Really?', ARRAY[CASE WHEN n = 1 THEN $1::uuid ELSE gen_random_uuid() END], at, CASE WHEN at IS NOT NULL THEN $1::uuid END, now(), $1, now()
  FROM articles a, generate_series(1, 20) AS n, LATERAL (SELECT CASE WHEN n > 1 OR a.status = 'draft' THEN now() END AS at) r`;

const STEPS = `INSERT INTO article_transitions (id, article_id, revision, action, from_status, to_status, at, by_id)
  SELECT gen_random_uuid(), a.id, n, 'submit', 'draft', 'in-review', now(), $1 FROM articles a, generate_series(101, 120) AS n`;

const RUNS = `INSERT INTO article_runs (article_id, first_number, last_number, cause, changed_fields, started_at, ended_at, created_by)
  SELECT a.id, n, n, 'edit', '{headline}', now(), now(), $1 FROM articles a, generate_series(101, 120) AS n`;
