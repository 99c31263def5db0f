import type { Article } from '../../../client/src/schemas.js';
import { database } from './database.js';
import type { BrowserDrafts } from './browser-drafts.js';

/** So long an article can be opened here without the network after it was last open, in milliseconds: 30 days. */
const KEPT_FOR = 30 * 24 * 60 * 60 * 1000;

/** Keeps an article for when there is no network, and forgets those that were not opened for long. What is unsaved is kept by its draft. */
export async function keepArticle(userId: string, article: Article, now = Date.now()): Promise<void> {
  const db = await database();
  await db.put('articles', { key: keyOf(userId, article.id), userId, at: now, article });
  const old = await db.getAllKeysFromIndex('articles', 'at', IDBKeyRange.upperBound(now - KEPT_FOR));
  await Promise.all(old.map((key) => db.delete('articles', key)));
}

/** @returns what an unsent draft was made of, else the article as it was last open here */
export async function keptArticle(
  drafts: BrowserDrafts,
  userId: string,
  articleId: string,
): Promise<Article | undefined> {
  const [draft] = await drafts.list(userId, articleId);
  if (draft) return draft.base;
  return (await (await database()).get('articles', keyOf(userId, articleId)))?.article;
}

function keyOf(userId: string, articleId: string): string {
  return `${userId}/${articleId}`;
}
