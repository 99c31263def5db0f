import { ProblemError } from '../../../client/src/client.js';
import type { Article } from '../../../client/src/client.js';
import { client } from '../service/service.js';
import { BrowserDrafts } from '../session/browser-drafts.js';
import { keepArticle, keptArticle } from '../session/kept-articles.js';

/**
 * The article as the service has it; where that can't be reached, as it was last open here.
 * @throws what the service refuses, and what happened to the request where nothing is kept
 */
export async function openArticle(userId: string, id: string): Promise<Article> {
  try {
    const article = await client.get('/v1/editorial/articles/{id}', { path: { id } });
    void keepArticle(userId, article).catch(() => undefined);
    return article;
  } catch (error) {
    if (error instanceof ProblemError && (error as ProblemError).status < 500) throw error;
    const kept = await keptArticle(new BrowserDrafts(), userId, id).catch(() => undefined);
    if (!kept) throw error;
    return kept;
  }
}
