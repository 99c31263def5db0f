import type { StoredArticle } from '../../articles/article.view.js';
import { currentActor } from '../../identity/actor.js';

/**
 * The corrections of an article that is published: those that no reader has seen yet are approved now, by whoever publishes it.
 * What was written after the revision that is published waits for a later publication.
 */
export function approved(
  { corrections, revision }: StoredArticle,
  now: string,
): Pick<StoredArticle, 'corrections'> {
  const { id, name } = currentActor();
  return {
    corrections: corrections.map((correction) =>
      correction.approvedAt === null && correction.revision <= revision
        ? { ...correction, approvedBy: { id, name }, approvedAt: now }
        : correction,
    ),
  };
}
