import { currentActor } from '../identity/actor.js';
import { ASSIGNMENT } from './article.view.js';
import type { StoredArticle } from './article.view.js';

/**
 * What was approved is not what it is after an edit; beside a live article, its working copy is a draft. What is scheduled stays so,
 * because readers will get the revision that was pinned. Whose work it is and when it is due is nothing that was approved.
 */
export function afterEdit(
  { status, workingStatus, liveRevision, writtenBy = [] }: StoredArticle,
  changed: readonly string[],
): Partial<StoredArticle> {
  if (changed.every((name) => ASSIGNMENT.includes(name))) return {};
  const written = { writtenBy: [...new Set([...writtenBy, currentActor().id])] };
  if (liveRevision !== null)
    return { ...written, workingStatus: workingStatus === 'scheduled' ? workingStatus : 'draft' };
  return { ...written, ...(status === 'approved' && { status: 'draft' }) };
}
