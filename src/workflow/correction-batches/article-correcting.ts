import { Injectable } from '@nestjs/common';
import type { StoredArticle } from '../../articles/article.view.js';
import { CorrectedArticles } from '../../articles/correcting/corrected-articles.store.js';
import type { Correction } from '../../articles/corrections/correction.dto.js';
import type { Patch } from '../../contract/writing/written-types.js';
import { currentActor } from '../../identity/actor.js';
import { now } from '../../kernel/clock.js';
import { newId } from '../../kernel/values/uuid.js';
import { anchorAfter, withWords } from './uses/replaced-words.js';
import { UseFinder } from './use-finder.js';
import type { Corrected, Correcting, FoundUse } from './uses/use.js';

type Note = Pick<Correction, 'kind' | 'text' | 'factId' | 'was' | 'is'>;

/** Corrects one use in the working copy: the fact, its passage, and the correction that readers see, in one revision. */
@Injectable()
export class ArticleCorrecting {
  constructor(
    private readonly articles: CorrectedArticles,
    private readonly uses: UseFinder,
  ) {}

  /** What was listed, in the article as it is now; undefined where neither readers nor the working copy have it. */
  find(article: StoredArticle, corrected: Corrected, key: string): Promise<FoundUse | undefined> {
    return this.uses.find(article, corrected, key);
  }

  /** In a transaction in which the article is locked. @throws Problem 422 */
  correct(article: StoredArticle, correcting: Correcting, note: Note): Promise<StoredArticle> {
    const { edits } = correcting;
    const body = edits.length === 0 ? article.body : withWords(article.body, edits);
    return this.articles.correct(article, withAnchors(article, correcting, body), {
      body,
      corrections: withNote(article, note),
    });
  }
}

/** The write, with the fact on the new words. */
function withAnchors(
  article: StoredArticle,
  { written, edits, anchored }: Correcting,
  body: StoredArticle['body'],
): Correcting['written'] {
  if (!anchored || edits.length === 0) return written;
  const { list, id } = anchored;
  const fact = [...article.quotes, ...article.statistics].find((candidate) => candidate.id === id);
  const anchors = fact?.anchors.map((anchor) => anchorAfter(anchor, edits, body)) ?? [];
  const facts = (written[list] ?? []) as readonly Patch<{ id: string }>[];
  return { ...written, [list]: facts.map((one) => (one.id === id ? { ...one, anchors } : one)) };
}

/** Text that was never published is changed without a correction; and the same correction is not repeated. */
function withNote({ firstPublishedAt, corrections, revision }: StoredArticle, note: Note): Correction[] {
  const at = now().toISOString();
  const isReportedAlready = corrections.some(
    ({ approvedAt, text, factId }) =>
      approvedAt === null && text === note.text && (factId === note.factId || note.factId === null),
  );
  if (firstPublishedAt === null || firstPublishedAt > at || isReportedAlready) return corrections;
  const { id, name } = currentActor();
  const correction = {
    id: newId(),
    revision: revision + 1,
    ...note,
    anchor: null,
    at,
    by: { id, name },
    approvedBy: null,
    approvedAt: null,
  };
  return [...corrections, correction];
}
