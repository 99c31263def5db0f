import { Injectable } from '@nestjs/common';
import { CorrectedArticles } from '../../articles/correcting/corrected-articles.store.js';
import type { RevisionCondition } from '../../contract/writing/if-match.js';
import type { UncheckedBody } from '../../contract/writing/unchecked-body.js';
import { currentActor } from '../../identity/actor.js';
import { Audit } from '../../identity/audit.js';
import { now } from '../../kernel/clock.js';
import { Database } from '../../kernel/database/database.js';
import { newRows, Rows } from '../../kernel/database/rows.js';
import { Problem } from '../../kernel/problems/problem.js';
import { newId } from '../../kernel/values/uuid.js';
import { BatchesQueries } from './batches.queries.js';
import { TooManyUses } from './batches.problems.js';
import { correctedBy, CorrectedThings } from './corrected-things.js';
import type { CorrectedKind } from './corrected-things.js';
import type { CorrectionBatch } from './correction-batch.dto.js';
import type { RequestedBatch } from './requested-batch.dto.js';
import { CorrectionBatchItemEntity } from './tables/correction-batch-item.entity.js';
import { CorrectionBatchEntity } from './tables/correction-batch.entity.js';
import type { Corrected } from './uses/use.js';
import { usesIn } from './uses/uses-in.js';
import { MOST_ARTICLES, usingArticles } from './using-articles.sql.js';

/** The maximum number of uses in one batch. */
const MOST_ITEMS = 1000;

/** Makes batches: finds every use of what is corrected, and changes nothing yet. */
@Injectable()
export class BatchesService {
  constructor(
    private readonly database: Database,
    private readonly rows: Rows,
    private readonly audit: Audit,
    private readonly things: CorrectedThings,
    private readonly articles: CorrectedArticles,
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
      const kept = await this.things.load(kind, id);
      const { was } = kept.corrected as { was?: { readonly id: string; readonly revision: number } };
      if (was) await this.audit.obeyIfMatch(ifMatch, was);
      const { changes, text, kind: kindOfCorrection = 'correction' } = body.creation('changes', 'text');
      const corrected = correctedBy(kept, changes);
      const [at, batchId] = [now(), newId()];
      const batch = {
        ...{ ...kept, id: batchId, revision: 1, changes, kind: kindOfCorrection, text },
        ...{
          createdAt: at.toISOString(),
          createdBy: currentActor().id,
          publishedAt: null,
          publishedBy: null,
        },
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
    const ids = (await this.database.query<{ id: string }>(usingArticles(corrected))).map(({ id }) => id);
    const articles = await this.articles.several(ids);
    const items = articles.flatMap((article) =>
      usesIn(article, corrected).map(({ write: _, ...use }) => ({
        ...use,
        articleId: article.id,
        articleRevision: article.revision,
      })),
    );
    if (ids.length > MOST_ARTICLES || items.length > MOST_ITEMS) throw new Problem(TooManyUses);
    return items.map((item, ordinal) => ({
      ...{ id: newId(), revision: 1, batchId, ordinal, ...item },
      ...{ state: 'open', reason: null, text: null, decidedAt: null, decidedBy: null },
    }));
  }
}
