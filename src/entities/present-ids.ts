import type { Database } from '../kernel/database/database.js';
import { sql } from '../kernel/database/sql.js';

/**
 * The query of a list, whose filters by entities name what their ids lead to now: whoever kept the id of something that was merged finds
 * what became of it. One statement, and none for a query without such a filter.
 * @param names of the filters, each a list of ids
 */
export async function withPresentIds<Query extends object>(
  database: Pick<Database, 'prepared'>,
  query: Query,
  ...names: readonly (keyof Query)[]
): Promise<Query> {
  const filters = names.flatMap((name) => {
    const ids = query[name] as readonly string[] | undefined;
    return ids ? [{ name, ids }] : [];
  });
  const asked = [...new Set(filters.flatMap(({ ids }) => ids))];
  if (asked.length === 0) return query;
  const merged = await database.prepared<{ id: string; present: string }>(
    sql`SELECT id, present_id AS present FROM merged_entities WHERE id = ANY (${asked}::uuid[])`,
  );
  if (merged.length === 0) return query;
  const present = new Map(merged.map(({ id, present }) => [id, present]));
  const led = filters.map(({ name, ids }) => [name, [...new Set(ids.map((id) => present.get(id) ?? id))]]);
  return { ...query, ...(Object.fromEntries(led) as Partial<Query>) };
}
