import type { Database } from '../../kernel/database/database.js';
import { invalid } from '../../kernel/problems/http.problems.js';
import type { StoredArticle } from '../article.view.js';
import { sql } from '../../kernel/database/sql.js';

/**
 * An article is given to somebody who can work on it.
 * @throws Problem 422 `unknown-reference`
 */
export async function refuseUnknownAssignee(
  database: Database,
  { assigneeId }: StoredArticle,
): Promise<void> {
  if (assigneeId === null) return;
  const users = await database.prepared(
    sql`SELECT 1 FROM users WHERE id = ${assigneeId} AND status = 'active'`,
  );
  if (users.length === 0)
    throw invalid([
      { pointer: '/assigneeId', code: 'unknown-reference', message: 'refers to nobody who works here' },
    ]);
}
