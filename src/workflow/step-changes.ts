import type { StoredArticle } from '../articles/article.view.js';
import { approved } from './corrections/approved.js';
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
  return {
    ...UNSCHEDULED,
    ...approved(article, now),
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
export function withdrawn({ firstPublishedAt }: StoredArticle, { now }: Taking): Partial<StoredArticle> {
  const neverPublic = firstPublishedAt !== null && firstPublishedAt > now;
  return {
    ...UNSCHEDULED,
    liveRevision: null,
    liveAt: null,
    earlierLiveRevision: null,
    workingStatus: null,
    ...(neverPublic && { firstPublishedAt: null, publishedAt: null }),
  };
}

/** Readers see again what they saw before; the text that they saw is a draft from now on. */
export function earlierAgain(
  article: StoredArticle,
  { now, earlier, earlierYet }: Taking,
): Partial<StoredArticle> {
  const { workingStatus, firstPublishedAt, publishedAt } = article;
  // A later edition under an embargo was never public: the date is that of what is.
  const since = publishedAt !== null && publishedAt > now ? firstPublishedAt : publishedAt;
  return {
    liveRevision: earlier?.revision ?? null,
    liveAt: now,
    earlierLiveRevision: earlierYet ?? null,
    publishedAt: since,
    workingStatus: workingStatus ?? 'draft',
  };
}
