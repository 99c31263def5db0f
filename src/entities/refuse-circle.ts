import type { Database } from '../kernel/database/database.js';
import { invalid } from '../kernel/problems/http.problems.js';
import { lockKeys } from './free-slugs.js';
import { sql } from '../kernel/database/sql.js';

/**
 * A tree stays a tree: nothing may lie, however deep, below itself. In a transaction only: whoever moves something in the
 * tree waits for the others to end, since two moves that are fine alone can close a circle together.
 * @throws Problem 422 `circular`
 */
export async function refuseCircle(
  database: Database,
  table: string,
  { id, parentId }: { id: string; parentId: string | null },
  pointer: string,
): Promise<void> {
  if (parentId === null || !id) return;
  const rows = sql.identifier(table);
  await lockKeys(database, [`${table}/tree`]);
  const above = await database.query<{ id: string }>(
    sql`WITH RECURSIVE above (id, parent_id) AS (
       SELECT id, parent_id FROM ${rows} WHERE id = ${parentId}
       UNION SELECT t.id, t.parent_id FROM ${rows} t JOIN above ON t.id = above.parent_id)
     SELECT id FROM above WHERE id = ${id}`,
  );
  if (above.length > 0) throw invalid([{ pointer, code: 'circular', message: 'would lie below itself' }]);
}
