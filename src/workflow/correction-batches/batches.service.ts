import { Injectable } from '@nestjs/common';
import type { RevisionCondition } from '../../contract/writing/if-match.js';
import type { UncheckedBody } from '../../contract/writing/unchecked-body.js';
import { currentActor } from '../../identity/actor.js';
import { Audit } from '../../identity/audit.js';
import { now } from '../../kernel/clock.js';
import { Database } from '../../kernel/database/database.js';
import { newRows, Rows } from '../../kernel/database/rows.js';
import { newId } from '../../kernel/values/uuid.js';
import { BatchesQueries } from './batches.queries.js';
import { correctedBy, CorrectedThings, refuseNoChange } from './corrected-things.js';
import type { CorrectedKind } from './corrected-things.js';
import type { CorrectionBatch } from './correction-batch.dto.js';
import type { RequestedBatch } from './requested-batch.dto.js';
import { CorrectionBatchItemEntity } from './tables/correction-batch-item.entity.js';
import { CorrectionBatchEntity } from './tables/correction-batch.entity.js';
import type { Corrected } from './uses/use.js';
import { UseFinder } from './use-finder.js';

/** Makes batches: finds every use of what is corrected, and changes nothing yet. */
@Injectable()
export class BatchesService {
  constructor(
    private readonly database: Database,
    private readonly rows: Rows,
    private readonly audit: Audit,
    private readonly things: CorrectedThings,
    private readonly uses: UseFinder,
    private readonly queries: BatchesQueries,
  ) {}

  /**
   * In a fixed number of statements, however many uses there are.
   * @param ifMatch of what is corrected, if it is a fact; optional, and obeyed where it is sent
   * @throws Problem 404, 412, 422, 409 `too-many-uses`
   */
  make(
    kind: CorrectedKind,
    id: string,
    ifMatch: RevisionCondition | undefined,
    body: UncheckedBody<RequestedBatch>,
  ): Promise<CorrectionBatch> {
    return this.database.transaction(async () => {
      const target = await this.things.load(kind, id);
      const { was } = target.corrected as { was?: { readonly id: string; readonly revision: number } };
      if (was) await this.audit.obeyIfMatch(ifMatch, was);
      const { changes, text, kind: kindOfCorrection = 'correction' } = body.creation('changes', 'text');
      const corrected = correctedBy(target, changes);
      refuseNoChange(corrected);
      const [at, batchId] = [now(), newId()];
      const batch = {
        ...target,
        id: batchId,
        revision: 1,
        changes,
        kind: kindOfCorrection,
        text,
        createdAt: at.toISOString(),
        createdBy: currentActor().id,
        publishedAt: null,
        publishedBy: null,
      };
      const items = await this.itemsOf(batchId, corrected);
      await this.rows.writeAll(
        newRows(CorrectionBatchEntity, [batch]),
        newRows(CorrectionBatchItemEntity, items),
      );
      const change = { action: 'create', resourceType: 'correction-batch', resourceId: batchId, revision: 1 };
      await this.audit.record([{ ...change, changedFields: [], reason: `${kind} ${id}` }], at);
      return this.queries.read(batchId);
    });
  }

  private async itemsOf(batchId: string, corrected: Corrected): Promise<CorrectionBatchItemEntity[]> {
    const found = await this.uses.everywhere(corrected);
    return found.map(({ article, use: { write: _, ...use } }, ordinal) => ({
      id: newId(),
      revision: 1,
      batchId,
      ordinal,
      articleId: article.id,
      articleRevision: article.revision,
      ...use,
      state: 'open',
      reason: null,
      text: null,
      decidedAt: null,
      decidedBy: null,
    }));
  }
}
