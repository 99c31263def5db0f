import type { Database } from '../kernel/database/database.js';
import { Problem } from '../kernel/problems/problem.js';
import { SlugTaken } from './entities.problems.js';
import { freeSlug, slugCandidates } from './slugs.js';
import { sql } from '../kernel/database/sql.js';

/** Where slugs of one kind lie. */
interface SlugSpace {
  readonly table: string;
  readonly kind: string;
}

/**
 * A free slug for each name: no other of its kind has it, or had it where readers saw it. Must run in a transaction: the wanted slugs
 * are locked until its end, so that two writers at once don't choose the same.
 * @param own the id of the one that is to get a slug, if it has one already
 */
export async function freeSlugs(
  database: Database,
  { table, kind }: SlugSpace,
  names: readonly string[],
  own?: string,
): Promise<string[]> {
  const candidates = names.map((name) => slugCandidates(name, kind));
  await lockKeys(
    database,
    candidates.map(([liked]) => `${table}#${liked ?? ''}`),
  );
  const wanted = sql.parameter(candidates.flat());
  const term = own === undefined ? null : `${kind}:${own}`;
  const rows = await database.query<{ slug: string }>(
    sql`SELECT slug FROM ${sql.identifier(table)} WHERE slug = ANY (${wanted}) AND id IS DISTINCT FROM ${own ?? null}
     UNION ALL SELECT slug FROM entity_slugs WHERE kind = ${kind} AND slug = ANY (${wanted}) AND term IS DISTINCT FROM ${term}`,
  );
  const taken = new Set(rows.map(({ slug }) => slug));
  return candidates.map((liked) => {
    const free = freeSlug(liked, taken);
    taken.add(free);
    return free;
  });
}

/**
 * Refuses a slug under which readers found another of the same kind. That nobody has it now, a unique index knows. In a transaction:
 * until its end nobody else takes it, nor the slug that is given up for it.
 * @throws Problem 409 `slug-taken`
 */
export async function refuseFormerSlug(
  database: Database,
  { table, kind }: SlugSpace,
  { id, slug }: { readonly id: string; readonly slug: string },
  givenUp?: string,
): Promise<void> {
  await lockKeys(
    database,
    [slug, ...(givenUp === undefined ? [] : [givenUp])].map((one) => `${table}#${one}`),
  );
  const others = await database.query(
    sql`SELECT 1 FROM entity_slugs WHERE kind = ${kind} AND slug = ${slug} AND term <> ${`${kind}:${id}`}`,
  );
  if (others.length > 0)
    throw new Problem(SlugTaken, `The slug "${slug}" leads, or led, readers to another ${kind}.`);
}

/** Locks keys until the end of the transaction; in one order everywhere, so that two writers can't wait for each other. */
export async function lockKeys(database: Database, keys: readonly string[]): Promise<void> {
  const sorted = [...new Set(keys)].sort();
  await database.send(
    sql`SELECT pg_advisory_xact_lock(hashtextextended(key, 0)) FROM unnest(${sorted}::text[]) WITH ORDINALITY AS k (key, n) ORDER BY n`,
  );
}
