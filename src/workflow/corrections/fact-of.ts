import type { StoredArticle } from '../../articles/article.view.js';
import type { Database } from '../../kernel/database/database.js';
import { sql } from '../../kernel/database/sql.js';

/** Whether a fact is one of the article's, or was when it was published: a correction may be about a fact that was taken out. */
export async function isFactOf(
  database: Database,
  { id, quotes, statistics }: StoredArticle,
  factId: string,
): Promise<boolean> {
  if ([...quotes, ...statistics].some((fact) => fact.id === factId)) return true;
  const found = await database.query(
    sql`SELECT 1 FROM article_revisions r,
      LATERAL (SELECT json_array_elements(r.snapshot -> 'quotes') AS fact UNION ALL SELECT json_array_elements(r.snapshot -> 'statistics')) AS facts
      WHERE r.article_id = ${id} AND r.number IN (SELECT t.live_revision FROM article_transitions t WHERE t.article_id = ${id}) AND fact ->> 'id' = ${factId} LIMIT 1`,
  );
  return found.length > 0;
}
