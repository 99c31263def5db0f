import type { StoredArticle } from '../../articles/article.view.js';
import type { Correction } from '../../articles/corrections/correction.dto.js';
import { currentActor } from '../../identity/actor.js';

/** Whether readers have seen a correction. One that was published under an embargo counts from its end. */
export function isSeen({ approvedAt }: Correction, now: string): boolean {
  return approvedAt !== null && approvedAt <= now;
}

/** The corrections that readers have not seen: what is published next may bring them. */
export function pending({ corrections }: StoredArticle, now: string): Correction[] {
  return corrections.filter((correction) => !isSeen(correction, now));
}

/**
 * The corrections of an article as a publication leaves them: it brings those that it takes, and whoever publishes approves them. Others
 * that nobody has seen wait, be it that a publication was to bring them whose embargo has not ended.
 * @param at when readers see it: the end of its embargo, or now
 */
export function approved(
  { corrections }: StoredArticle,
  { now, at, takes }: { now: string; at: string; takes: (correction: Correction) => boolean },
): Pick<StoredArticle, 'corrections'> {
  const { id, name } = currentActor();
  return {
    corrections: corrections.map((correction) => {
      if (isSeen(correction, now)) return correction;
      if (takes(correction)) return { ...correction, approvedBy: { id, name }, approvedAt: at };
      return correction.approvedAt === null
        ? correction
        : { ...correction, approvedBy: null, approvedAt: null };
    }),
  };
}
