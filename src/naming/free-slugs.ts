import type { Database } from '../kernel/database/database.js';
import { freeSlug, slugCandidates } from './slugs.js';

/**
 * A free slug for each name. Must run in a transaction: the wanted slugs are locked until its end,
 * so that two writers at once don't choose the same.
 */
export async function freeSlugs(
  database: Database,
  table: string,
  names: readonly string[],
  kind: string,
): Promise<string[]> {
  const TABLE = table;
  const candidates = names.map((name) => slugCandidates(name, kind));
  await lockKeys(
    database,
    candidates.map(([wanted]) => `${table}#${wanted ?? ''}`),
  );
  const rows = await database.query<{ slug: string }>(`SELECT slug FROM ${TABLE} WHERE slug = ANY ($1)`, [
    candidates.flat(),
  ]);
  const taken = new Set(rows.map(({ slug }) => slug));
  return candidates.map((liked) => {
    const free = freeSlug(liked, taken);
    taken.add(free);
    return free;
  });
}

/** Locks keys until the end of the transaction; in one order everywhere, so that two writers can't wait for each other. */
export async function lockKeys(database: Database, keys: readonly string[]): Promise<void> {
  await database.send(
    `SELECT pg_advisory_xact_lock(hashtextextended(key, 0)) FROM unnest($1::text[]) WITH ORDINALITY AS k (key, n) ORDER BY n`,
    [[...new Set(keys)].sort()],
  );
}
