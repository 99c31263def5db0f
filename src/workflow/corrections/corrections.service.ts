import { Injectable } from '@nestjs/common';
import { requirePermission } from '../../articles/article.access.js';
import { ArticleStore } from '../../articles/article.store.js';
import type { StoredArticle } from '../../articles/article.view.js';
import { toCorrectionView } from '../../articles/article.view.js';
import { Correction } from '../../articles/corrections/correction.dto.js';
import { AnchorWork } from '../../body/anchors/anchor-work.js';
import type { StoredAnchor } from '../../body/anchors/anchor.js';
import { InvalidBody } from '../../body/invalid-body.js';
import type { RevisionCondition } from '../../contract/writing/if-match.js';
import type { UncheckedBody } from '../../contract/writing/unchecked-body.js';
import { refuseReadOnly } from '../../contract/writing/written.js';
import type { CompleteCreation } from '../../contract/writing/written-types.js';
import { currentActor } from '../../identity/actor.js';
import { Audit } from '../../identity/audit.js';
import { now } from '../../kernel/clock.js';
import { Database } from '../../kernel/database/database.js';
import { invalid, NotFound } from '../../kernel/problems/http.problems.js';
import { Problem } from '../../kernel/problems/problem.js';
import { newId } from '../../kernel/values/uuid.js';
import { CorrectionGuard } from './correction-guard.js';
import { CorrectionPublished, NeverPublished } from './corrections.problems.js';
import { isFactOf } from './fact-of.js';
import { isSeen } from './pending.js';

type Written = CompleteCreation<Correction, 'text'>;

/** Statements to readers about errors. Each is a revision of the working copy; readers see it with the next publication. */
@Injectable()
export class CorrectionsService {
  constructor(
    private readonly database: Database,
    private readonly store: ArticleStore,
    private readonly anchors: AnchorWork,
    private readonly audit: Audit,
    private readonly guard: CorrectionGuard,
  ) {}

  /** @param ifMatch the article's revision; optional, and obeyed where it is sent */
  add(
    articleId: string,
    ifMatch: RevisionCondition | undefined,
    body: UncheckedBody<Correction>,
  ): Promise<Correction> {
    return this.database.transaction(async () => {
      const present = await this.store.find(articleId, 'FOR UPDATE');
      requirePermission('articles.correct', present);
      await this.audit.obeyIfMatch(ifMatch, present);
      const written = body.creation('text');
      const { firstPublishedAt } = present;
      // The end of a first embargo is a date that is still to come.
      if (firstPublishedAt === null || firstPublishedAt > now().toISOString())
        throw new Problem(NeverPublished);
      await this.refuseUnknownFact(present, written);
      const anchor = written.anchor ? await this.placed(present, written.anchor) : null;
      const correction = correctionOf(written, anchor, present.revision + 1);
      refuseReadOnly(Correction, written, correction);
      await this.save(present, [...present.corrections, correction], 'correct');
      return toCorrectionView(correction);
    });
  }

  async read(articleId: string, id: string): Promise<Correction> {
    return toCorrectionView(found(await this.store.find(articleId), id));
  }

  /** Takes back a correction that readers have not seen yet. */
  remove(articleId: string, id: string, ifMatch: RevisionCondition | undefined): Promise<void> {
    return this.database.transaction(async () => {
      const present = await this.store.find(articleId, 'FOR UPDATE');
      const correction = found(present, id);
      requirePermission('articles.correct', present);
      await this.audit.requireCurrent(ifMatch, present);
      if (isSeen(correction, now().toISOString())) throw new Problem(CorrectionPublished);
      await this.guard.refuseToTakeBack(present, correction);
      const others = present.corrections.filter((candidate) => candidate !== correction);
      await this.save(present, others, 'take-back-correction');
    });
  }

  private async save(present: StoredArticle, corrections: Correction[], action: string): Promise<void> {
    const step = { cause: 'correction' as const, action, changed: ['corrections'] };
    await this.store.advance(present, { corrections }, step);
  }

  private async refuseUnknownFact(article: StoredArticle, { factId, anchor }: Written): Promise<void> {
    if (factId && anchor)
      throw invalid([
        {
          pointer: '/anchor',
          code: 'fact-or-anchor',
          message: 'is not taken beside "factId": a correction is about one of them',
        },
      ]);
    if (factId && !(await isFactOf(this.database, article, factId)))
      throw invalid([
        {
          pointer: '/factId',
          code: 'unknown-reference',
          message: 'is no quote or statistic of the article, nor of what readers see of it',
        },
      ]);
  }

  /** @throws Problem 422 `anchor-not-found`, `anchor-ambiguous` */
  private async placed(
    { body }: StoredArticle,
    anchor: NonNullable<Written['anchor']>,
  ): Promise<StoredAnchor> {
    const { exact = '', blockId, start, end } = anchor;
    const sought = {
      exact,
      ...(blockId !== undefined && { blockId }),
      ...(start !== undefined && { start }),
      ...(end !== undefined && { end }),
    };
    const [found] = await this.anchors.locateAnchors(body, [sought]);
    if (found === undefined) throw new Error('An anchor was neither found nor refused.');
    if (found instanceof InvalidBody)
      throw invalid(found.problems.map((problem) => ({ ...problem, pointer: `/anchor${problem.pointer}` })));
    return found;
  }
}

function correctionOf(
  { kind = 'correction', text, factId, was, is }: Written,
  anchor: StoredAnchor | null,
  revision: number,
): Correction {
  const { id, name } = currentActor();
  return {
    id: newId(),
    revision,
    kind,
    text,
    anchor,
    factId: factId ?? null,
    was: was ?? null,
    is: is ?? null,
    at: now().toISOString(),
    by: { id, name },
    approvedBy: null,
    approvedAt: null,
  };
}

/** @throws Problem 404 */
function found({ corrections }: StoredArticle, id: string): Correction {
  const correction = corrections.find((candidate) => candidate.id === id);
  if (!correction) throw new Problem(NotFound, 'The article has no correction with this id.');
  return correction;
}
