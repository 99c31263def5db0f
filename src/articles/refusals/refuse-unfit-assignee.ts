import { invalid } from '../../kernel/problems/http.problems.js';
import type { StoredArticle } from '../article.view.js';
import type { Colleagues } from '../colleagues/colleagues.reader.js';

/**
 * An article is given to somebody who can work on it.
 * @throws Problem 422 `unknown-reference`, `cannot-read-article`
 */
export async function refuseUnfitAssignee(colleagues: Colleagues, article: StoredArticle): Promise<void> {
  const { assigneeId } = article;
  if (assigneeId === null) return;
  const unfit = (await colleagues.unfitFor(article, [assigneeId])).get(assigneeId);
  if (unfit) throw invalid([{ pointer: '/assigneeId', ...unfit }]);
}
