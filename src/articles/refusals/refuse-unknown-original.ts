import type { Database } from '../../kernel/database/database.js';
import { invalid } from '../../kernel/problems/http.problems.js';
import type { StoredArticle } from '../article.view.js';
import { readableArticles } from '../../entities/readable-articles.js';
import { sql } from '../../kernel/database/sql.js';
import type { Sql } from '../../kernel/database/sql.js';

/** An article, what it translates, and so on. */
const aboveOf = (id: string): Sql => sql`WITH RECURSIVE above (id, original) AS (
  SELECT id, translation_of FROM articles WHERE id = ${id} AND trashed_at IS NULL AND ${readableArticles(sql`articles`)}
  UNION SELECT a.id, a.translation_of FROM articles a JOIN above ON a.id = above.original)
  SELECT id FROM above`;

/**
 * What an article translates must be another article, none in the trash, and not a translation of this one.
 * @throws Problem 422 `unknown-reference`, `circular`
 */
export async function refuseUnknownOriginal(
  database: Database,
  { id, translationOf }: StoredArticle,
): Promise<void> {
  if (translationOf === null) return;
  const pointer = '/translationOf';
  const above = await database.prepared<{ id: string }>(aboveOf(translationOf));
  if (translationOf === id || above.some((article) => article.id === id))
    throw invalid([{ pointer, code: 'circular', message: 'would translate itself' }]);
  if (above.length === 0)
    throw invalid([{ pointer, code: 'unknown-reference', message: 'refers to nothing that exists' }]);
}
