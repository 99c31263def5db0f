import { now } from '../kernel/clock.js';
import { currentActor } from '../identity/actor.js';
import { toAnchorView } from '../body/anchors/anchor.js';
import { presentBlocks } from '../body/present-blocks.js';
import { toQuoteView } from '../quotes/quotes.reader.js';
import { toStatisticView } from '../statistics/statistics.reader.js';
import type { Article } from './article.dto.js';
import type { Correction } from './corrections/correction.dto.js';
import type { Mention } from './article-parts.dto.js';
import type { SignOff } from '../sign-off/sign-off.dto.js';

/** An article as it is stored: without derived properties, and with internal ones. */
export interface StoredArticle
  extends Omit<Article, 'allowedActions' | 'blockedActions' | 'hasUnpublishedChanges'>, Internal {}

/** Internal to the service, in no answer; revisions don't have it. */
interface Internal {
  /** Somebody chose the slug; one that was made from the headline follows it until the article is public. */
  slugGiven?: boolean;
  /** Who has written in it since the last publication, or the creation. */
  writtenBy?: string[];
  /** When the step was taken that showed readers the live revision; null if an older build took it. */
  liveAt?: string | null;
  /** What readers saw before the live revision, if they may see it again. */
  earlierLiveRevision?: number | null;
}

/** Whose work an article is and when it is due: nothing that it says. */
export const ASSIGNMENT: readonly string[] = ['assigneeId', 'dueAt'];

/** An article out of the database, or some properties of one, in the present shape, whichever release wrote it. */
export function asStored<Stored extends Partial<Pick<StoredArticle, 'body'>>>(article: Stored): Stored {
  const body = article.body && presentBlocks(article.body);
  return body === article.body ? article : { ...article, body };
}

type Later = 'assigneeId' | 'dueAt' | 'corrections' | 'signOff';
/** What an older build wrote: it did not have some properties. */
type Older<T> = Omit<T, Later> & Partial<Pick<T, Later & keyof T>>;

/** What a revision says, in the present shape; one that is older than some properties did not have them. */
export function asRevised(snapshot: StoredArticle): StoredArticle {
  const older: Older<StoredArticle> = asStored(snapshot);
  const { assigneeId = null, dueAt = null, corrections = [], signOff = null, ...article } = older;
  return {
    assigneeId,
    dueAt,
    corrections,
    signOff,
    ...article,
    quotes: article.quotes.map(withSignOff),
    statistics: article.statistics.map(withSignOff),
  };
}

function withSignOff<Fact extends { readonly signOff: SignOff | null }>(fact: Fact): Fact {
  return 'signOff' in fact ? fact : { ...(fact as Fact), signOff: null };
}

/** A revision as readers see it: what it says, and since when they do. */
export function asLive(
  snapshot: StoredArticle,
  { publishedAt, firstPublishedAt, liveAt, corrections }: LiveState,
): StoredArticle {
  const revised = asRevised(snapshot);
  // What an older build published is as old as it says itself.
  const updatedAt = liveAt != null && liveAt > snapshot.updatedAt ? liveAt : snapshot.updatedAt;
  const from = publishedAt !== null && publishedAt > updatedAt ? publishedAt : updatedAt;
  return {
    ...revised,
    // Published corrections stay visible, whichever text readers see.
    corrections: corrections.filter(({ approvedAt }) => approvedAt !== null && approvedAt <= from),
    status: 'published',
    workingStatus: null,
    liveRevision: snapshot.revision,
    scheduledFor: null,
    scheduledRevision: null,
    publishedAt,
    firstPublishedAt,
    updatedAt,
  };
}

export type LiveState = Pick<StoredArticle, 'publishedAt' | 'firstPublishedAt' | 'liveAt' | 'corrections'>;

/** Without what only the service knows. */
export function withoutInternal(article: StoredArticle): Omit<StoredArticle, keyof Internal> {
  const { slugGiven: _, writtenBy: __, liveAt: ___, earlierLiveRevision: ____, ...known } = article;
  return known;
}

/** What whoever acts may do with an article now, and what they could do but for a reason. */
export type Steps = Pick<Article, 'allowedActions' | 'blockedActions'>;

const NO_STEPS: Steps = { allowedActions: [], blockedActions: [] };

/**
 * An article as it is answered: what is derived is added, and of anchors only what a client may know is shown.
 * @param steps that whoever asks may take; of a state that is past, none
 */
export function toArticleView(article: StoredArticle, steps = NO_STEPS): Article {
  const { id, revision, status, workingStatus, scheduledRevision, ...rest } = withoutInternal(article);
  return {
    id,
    revision,
    status,
    workingStatus,
    hasUnpublishedChanges: hasUnpublishedChanges(article),
    scheduledRevision,
    ...steps,
    ...rest,
    mentions: article.mentions.map(toMentionView),
    quotes: article.quotes.map(toQuoteView),
    statistics: article.statistics.map(toStatisticView),
    corrections: article.corrections.map(toCorrectionView),
  };
}

function hasUnpublishedChanges({
  liveRevision,
  workingStatus,
}: Pick<StoredArticle, 'liveRevision' | 'workingStatus'>): boolean {
  return liveRevision !== null && workingStatus !== null;
}

/** A correction as it is answered. */
export function toCorrectionView(correction: Correction): Correction {
  return { ...correction, anchor: correction.anchor && toAnchorView(correction.anchor) };
}

function toMentionView(mention: Mention): Mention {
  return { ...mention, anchors: mention.anchors.map(toAnchorView) };
}

/** Revision, time and name of a change made now by whoever acts. */
export function stamped(revision: number): Pick<StoredArticle, 'revision' | 'updatedAt' | 'updatedBy'> {
  const { id, name } = currentActor();
  return { revision, updatedAt: now().toISOString(), updatedBy: { id, name } };
}
