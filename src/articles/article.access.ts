import { isOwn, isReadable } from '../entities/readable-articles.js';
import { currentActor } from '../identity/actor.js';
import { Forbidden } from '../identity/identity.problems.js';
import type { Permission } from '../identity/permissions.js';
import { Problem } from '../kernel/problems/problem.js';
import { invalid } from '../kernel/problems/http.problems.js';
import type { StoredArticle } from './article.view.js';

/** What a reporter may do to their own articles only while these are drafts. */
const OF_DRAFTS: readonly Permission[] = ['articles.edit', 'articles.bin'];

type Judged = Pick<StoredArticle, 'section' | 'createdBy' | 'assigneeId' | 'status' | 'workingStatus'>;

/** Whether whoever acts may do this to an article: by role, as its owner, and within their sections. */
export function mayDo(permission: Permission, article: Judged): boolean {
  const scope = currentActor().permissions.get(permission);
  if (scope === undefined || !isReadable(article)) return false;
  if (scope === 'any') return true;
  const isDraft = (article.workingStatus ?? article.status) === 'draft';
  return isOwn(article) && (isDraft || !OF_DRAFTS.includes(permission));
}

/** A past state of an article that may be read: in which section it lay then, if whoever acts may know that. */
export function withKnownSection<State extends Pick<StoredArticle, 'section'>>(state: State): State {
  const { sections } = currentActor();
  const { section } = state;
  const isKnown = section === null || sections === null || sections.includes(section.id);
  return isKnown ? state : { ...state, section: null };
}

/** @throws Problem 403 */
export function requirePermission(permission: Permission, article: Judged): void {
  if (!mayDo(permission, article)) throw new Problem(Forbidden);
}

/**
 * Who is limited to sections can't file an article in another; which others there are is not for them to know.
 * @throws Problem 422 `unknown-reference`
 */
export function requireOwnSection(article: Judged): void {
  if (isReadable(article)) return;
  const message = 'must be one of the sections that you work for';
  throw invalid([{ pointer: '/section', code: 'unknown-reference', message }]);
}
