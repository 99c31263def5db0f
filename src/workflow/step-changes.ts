import type { StoredArticle } from '../articles/article.view.js';
import { approved } from './corrections/pending.js';
import { broughtByRevert } from './corrections/printed-changes.js';
import type { Correction } from '../articles/corrections/correction.dto.js';
import type { Taking } from './transition.js';

export const UNSCHEDULED = { scheduledFor: null, scheduledRevision: null } as const;

/**
 * What is published is public at once, or when its embargo ends. Its date stays what it was when readers first read it: on a further
 * publication, after a withdrawal, and of what was published elsewhere before. Under an embargo of its own readers wait for it.
 */
export function published(article: StoredArticle, { now, requested }: Taking): Partial<StoredArticle> {
  const { revision, embargoUntil, firstPublishedAt, publishedAt, liveRevision } = article;
  const { firstPublishedAt: given } = requested;
  const waits = embargoUntil !== null && embargoUntil > now;
  const wasPublic = firstPublishedAt !== null && firstPublishedAt <= now ? firstPublishedAt : null;
  const first = given ?? wasPublic;
  const isPublic = liveRevision !== null && publishedAt !== null && publishedAt <= now;
  const from = given ?? (isPublic ? publishedAt : (first ?? now));
  // What was written after the revision that is published waits for a later publication.
  const takes = (correction: Correction): boolean => correction.revision <= revision;
  return {
    ...UNSCHEDULED,
    ...approved(article, { now, at: waits ? embargoUntil : now, takes }),
    liveRevision: revision,
    liveAt: now,
    earlierLiveRevision: liveRevision,
    workingStatus: null,
    writtenBy: [],
    publishedAt: waits ? embargoUntil : from,
    firstPublishedAt: first ?? (waits ? embargoUntil : now),
  };
}

/** The revision that the step makes is the one that will be published, whatever is written later. */
export function scheduled({ revision }: StoredArticle, { requested }: Taking): Partial<StoredArticle> {
  return { scheduledFor: requested.at ?? null, scheduledRevision: revision };
}

/** Withdrawn before its embargo ended, an article was never public. What was withdrawn is nothing to go back to, either. */
export function withdrawn(article: StoredArticle, { now }: Taking): Partial<StoredArticle> {
  const { firstPublishedAt } = article;
  const neverPublic = firstPublishedAt !== null && firstPublishedAt > now;
  return {
    ...UNSCHEDULED,
    ...approved(article, { now, at: now, takes: () => false }),
    liveRevision: null,
    liveAt: null,
    earlierLiveRevision: null,
    workingStatus: null,
    ...(neverPublic && { firstPublishedAt: null, publishedAt: null }),
  };
}

/**
 * Readers see again what they saw before; the text that they saw is a draft from now on. What was corrected meanwhile stays corrected in
 * the open, and they learn of what is corrected by going back.
 */
export function earlierAgain(
  article: StoredArticle,
  { now, earlier, earlierYet, seen }: Taking,
): Partial<StoredArticle> {
  const { workingStatus, firstPublishedAt, publishedAt } = article;
  // A later edition under an embargo was never public: the date is that of what is.
  const since = publishedAt !== null && publishedAt > now ? firstPublishedAt : publishedAt;
  const takes = earlier ? broughtByRevert(seen, earlier) : () => false;
  return {
    ...approved(article, { now, at: now, takes }),
    liveRevision: earlier?.revision ?? null,
    liveAt: now,
    earlierLiveRevision: earlierYet ?? null,
    publishedAt: since,
    workingStatus: workingStatus ?? 'draft',
  };
}
