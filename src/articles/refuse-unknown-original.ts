import type { Database } from '../kernel/database/database.js';
import { invalid } from '../kernel/http/http.problems.js';
import type { StoredArticle } from './article.view.js';

/**
 * What an article translates must be another article, and none in the trash.
 * @throws Problem 422 `unknown-reference`, `circular`
 */
export async function refuseUnknownOriginal(
  database: Database,
  { id, translationOf }: StoredArticle,
): Promise<void> {
  if (translationOf === null) return;
  const pointer = '/translationOf';
  if (translationOf === id) throw invalid([{ pointer, code: 'circular', message: 'would translate itself' }]);
  // It waits for whoever is about to trash or delete the original.
  const sql = 'SELECT 1 FROM articles WHERE id = $1 AND trashed_at IS NULL FOR KEY SHARE';
  const found = await database.prepared(sql, [translationOf]);
  if (found.length === 0)
    throw invalid([{ pointer, code: 'unknown-reference', message: 'refers to nothing that exists' }]);
}
