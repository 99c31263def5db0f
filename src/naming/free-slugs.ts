import type { Database } from '../kernel/database/database.js';
import { freeSlug, slugPattern, wantedSlug } from './slugs.js';

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
  const wanted = names.map((name) => wantedSlug(name, kind));
  const locks = [...new Set(wanted.map((slug) => `${table}#${slug}`))].sort();
  await database.query(
    `SELECT pg_advisory_xact_lock(hashtextextended(key, 0)) FROM unnest($1::text[]) WITH ORDINALITY AS k (key, n) ORDER BY n`,
    [locks],
  );
  const rows = await database.query<{ slug: string }>(`SELECT slug FROM ${TABLE} WHERE slug LIKE ANY ($1)`, [
    wanted.map(slugPattern),
  ]);
  const taken = new Set(rows.map(({ slug }) => slug));
  return wanted.map((slug) => {
    const free = freeSlug(slug, taken);
    taken.add(free);
    return free;
  });
}
