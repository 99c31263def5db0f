import { Injectable } from '@nestjs/common';
import { requirePermission } from '../../articles/article.access.js';
import { ArticleStore } from '../../articles/article.store.js';
import type { RevisionCondition } from '../../contract/writing/if-match.js';
import { refuseReadOnly } from '../../contract/writing/written.js';
import type { UncheckedBody } from '../../contract/writing/unchecked-body.js';
import { currentActor } from '../../identity/actor.js';
import { Audit } from '../../identity/audit.js';
import { Forbidden } from '../../identity/identity.problems.js';
import { now } from '../../kernel/clock.js';
import { Database } from '../../kernel/database/database.js';
import { invalid } from '../../kernel/problems/http.problems.js';
import { Problem } from '../../kernel/problems/problem.js';
import { ArticleCorrecting } from './article-correcting.js';
import { BatchStore } from './batch-store.js';
import type { LockedBatch } from './batch-store.js';
import { BatchPublished, ChangedMeanwhile, ItemCorrected } from './batches.problems.js';
import { BatchesQueries } from './batches.queries.js';
import { correctedBy } from './corrected-things.js';
import { BatchItem } from './correction-batch.dto.js';
import type { CorrectionBatchItemEntity } from './tables/correction-batch-item.entity.js';

type Decision = Pick<CorrectionBatchItemEntity, 'state' | 'reason' | 'text'> & {
  readonly replacement: string | null;
};

/** Decides what becomes of each use. What is corrected is so at once in the working copy, and for readers with the batch. */
@Injectable()
export class BatchItemsService {
  constructor(
    private readonly database: Database,
    private readonly batches: BatchStore,
    private readonly store: ArticleStore,
    private readonly correcting: ArticleCorrecting,
    private readonly queries: BatchesQueries,
    private readonly audit: Audit,
  ) {}

  /** @throws Problem 404, 403, 428, 412, 422, 409 */
  decide(
    [batchId, itemId]: readonly [string, string],
    ifMatch: RevisionCondition | undefined,
    body: UncheckedBody<BatchItem>,
  ): Promise<BatchItem> {
    return this.database.transaction(async () => {
      const batch = await this.batches.lock(batchId);
      const shown = await this.queries.item(batchId, itemId);
      if (shown.foreign) throw new Problem(Forbidden);
      const item = await this.batches.item(itemId);
      const article = await this.store.find(item.articleId, 'FOR UPDATE');
      requirePermission('articles.correct', article);
      await this.audit.requireCurrent(ifMatch, item);
      const decision = readDecision(body, shown);
      if (batch.publishedAt !== null) throw new Problem(BatchPublished);
      if (item.state === 'corrected') throw new Problem(ItemCorrected);
      const decided = await this.decided(batch, item, decision);
      await this.saveDecision(batch, { ...item, ...decided });
      return this.queries.item(batchId, itemId);
    });
  }

  private async decided(
    batch: LockedBatch,
    item: CorrectionBatchItemEntity,
    { replacement, ...decision }: Decision,
  ): Promise<Partial<CorrectionBatchItemEntity>> {
    const { state } = decision;
    if (state === 'not-affected' || state === 'dismissed') return decision;
    const article = await this.store.find(item.articleId);
    const corrected = correctedBy(batch, batch.changes);
    const use = await this.correcting.find(article, corrected, item.key);
    if (!use) throw new Problem(ChangedMeanwhile, 'What was listed is not in the article any more.');
    if (state === 'open') {
      const { write: _, ...found } = use;
      return { ...decision, ...found, articleRevision: article.revision };
    }
    if (use.base !== item.base || use.passage !== item.passage) throw new Problem(ChangedMeanwhile);
    const words = replacement ?? use.replacement;
    if (words === null && use.passage !== null)
      throw invalid([
        {
          pointer: '/replacement',
          code: 'required',
          message: 'is needed: nobody but you can say how it is to be printed',
        },
      ]);
    const note = {
      kind: batch.kind,
      text: decision.text ?? batch.text,
      was: use.shownPassage ?? use.passage,
      is: words,
      factId: use.factId,
    };
    const next = await this.correcting.correct(article, use.write(words), note);
    await this.batches.follow(batch.id, article, next);
    return { ...decision, replacement: words, articleRevision: next.revision };
  }

  private async saveDecision(batch: LockedBatch, item: CorrectionBatchItemEntity): Promise<void> {
    const at = now();
    const isOpen = item.state === 'open';
    const decided = {
      decidedAt: isOpen ? null : at.toISOString(),
      decidedBy: isOpen ? null : currentActor().id,
    };
    await this.batches.write({ ...item, ...decided, revision: item.revision + 1 });
    await this.batches.advance(batch);
    const { id, revision, state, reason, articleId } = item;
    const change = { resourceType: 'correction-batch-item', resourceId: id, revision: revision + 1 };
    const why = [
      `${state}, article ${articleId}, batch ${batch.id}`,
      ...(reason === null ? [] : [reason]),
    ].join(': ');
    await this.audit.record([{ ...change, action: 'decide', changedFields: ['state'], reason: why }], at);
  }
}

/** @throws Problem 422 for what the decision lacks, or would drop */
function readDecision(body: UncheckedBody<BatchItem>, shown: BatchItem): Decision {
  const written = body.patch();
  refuseReadOnly(BatchItem, written, shown);
  const { state = shown.state, reason = null, text = shown.text, replacement = null } = written;
  if (state === null) throw new Error('A state is never taken away.');
  const needsReason = state === 'not-affected' || state === 'dismissed';
  const faults = [
    ...(needsReason && reason === null ? [['/reason', 'required', 'is required'] as const] : []),
    ...(state !== 'corrected' && replacement !== null
      ? [['/replacement', 'not-with-state', 'is used only with "corrected"'] as const]
      : []),
  ];
  if (faults.length > 0)
    throw invalid(faults.map(([pointer, code, message]) => ({ pointer, code, message })));
  return { state, reason, text, replacement };
}
