import { now } from '../kernel/clock.js';
import { currentActor } from '../identity/actor.js';
import { toAnchorView } from '../body/anchors/anchor.js';
import { presentBlocks } from '../body/present-blocks.js';
import { toQuoteView } from '../quotes/quotes.reader.js';
import { toStatisticView } from '../statistics/statistics.reader.js';
import { allowedActions } from './article.status.js';
import type { Article } from './article.dto.js';
import type { Mention } from './article-parts.dto.js';

/** An article as it is stored: without derived properties, and with internal ones. */
export interface StoredArticle extends Omit<
  Article,
  'allowedActions' | 'hasUnpublishedChanges' | 'corrections'
> {
  /** Somebody chose the slug; one that was made from the headline follows it until the article is public. Revisions don't have it. */
  slugGiven?: boolean;
}

/** An article out of the database, or some properties of one, in the present shape, whichever release wrote it. */
export function asStored<Stored extends Partial<Pick<StoredArticle, 'body'>>>(article: Stored): Stored {
  const body = article.body && presentBlocks(article.body);
  return body === article.body ? article : { ...article, body };
}

/** What a revision says, in the present shape; one that is older than some properties did not have them. */
export function asRevised(snapshot: StoredArticle): StoredArticle {
  return { ...UNKNOWN_BEFORE, ...asStored(snapshot) };
}

const UNKNOWN_BEFORE = { assigneeId: null, dueAt: null } as const;

/** An article as it is answered: what is derived is added, and of anchors only what a client may know is shown. */
export function toArticleView(article: StoredArticle): Article {
  const { id, revision, status, workingStatus, scheduledRevision, slugGiven: _, ...rest } = article;
  return {
    ...{ id, revision, status, workingStatus },
    hasUnpublishedChanges: hasUnpublishedChanges(article),
    scheduledRevision,
    allowedActions: allowedActions(article),
    ...rest,
    mentions: article.mentions.map(toMentionView),
    quotes: article.quotes.map(toQuoteView),
    statistics: article.statistics.map(toStatisticView),
    corrections: [],
  };
}

/** Each revision changes content or status, so a working copy beyond the live revision has moved on. */
function hasUnpublishedChanges({
  liveRevision,
  revision,
}: Pick<StoredArticle, 'liveRevision' | 'revision'>): boolean {
  return liveRevision !== null && revision > liveRevision;
}

function toMentionView(mention: Mention): Mention {
  return { ...mention, anchors: mention.anchors.map(toAnchorView) };
}

/** Revision, time and name of a change made now by whoever acts. */
export function stamped(revision: number): Pick<StoredArticle, 'revision' | 'updatedAt' | 'updatedBy'> {
  const { id, name } = currentActor();
  return { revision, updatedAt: now().toISOString(), updatedBy: { id, name } };
}
