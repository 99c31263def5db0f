import { Injectable } from '@nestjs/common';
import type { StoredArticle } from '../../articles/article.view.js';
import { currentActor } from '../../identity/actor.js';
import { Database } from '../../kernel/database/database.js';
import { newRows, replacing, Rows } from '../../kernel/database/rows.js';
import { sql } from '../../kernel/database/sql.js';
import { NotFound } from '../../kernel/problems/http.problems.js';
import { Problem } from '../../kernel/problems/problem.js';
import { CorrectionBatchItemEntity } from './tables/correction-batch-item.entity.js';
import type { CorrectionBatchEntity } from './tables/correction-batch.entity.js';

/** A batch that nobody else decides or publishes until the transaction ends. */
export type LockedBatch = Omit<CorrectionBatchEntity, 'createdAt' | 'createdBy' | 'publishedBy'>;

const ITEM = sql`SELECT i.id, i.revision, i.batch_id AS "batchId", i.ordinal, i.article_id AS "articleId", i.article_revision AS "articleRevision", i.key,
  i.fact_id AS "factId", i.pointer, i.passage, i.replacement, i.shown_pointer AS "shownPointer",
  i.shown_passage AS "shownPassage", i.base, i.state, i.reason, i.text FROM correction_batch_items i`;

/** The rows of batches and their items, on their way. */
@Injectable()
export class BatchStore {
  constructor(
    private readonly database: Database,
    private readonly rows: Rows,
  ) {}

  /** Decisions on one batch wait for each other, and for its publication. @throws Problem 404 */
  async lock(id: string): Promise<LockedBatch> {
    await this.database.send(sql`SELECT 1 FROM correction_batches WHERE id = ${id} FOR UPDATE`);
    const [batch] = await this.database.prepared<LockedBatch>(
      sql`SELECT id, revision, corrected_kind AS "correctedKind", corrected_id AS "correctedId", article_id AS "articleId", corrected, changes, kind, text,
         rfc3339(published_at) AS "publishedAt" FROM correction_batches WHERE id = ${id}`,
    );
    if (!batch) throw new Problem(NotFound, 'There is no batch of corrections with this id.');
    return batch;
  }

  async item(id: string): Promise<CorrectionBatchItemEntity> {
    const [item] = await this.database.prepared<CorrectionBatchItemEntity>(sql`${ITEM} WHERE i.id = ${id}`);
    if (!item) throw new Error(`The item ${id} was there a moment ago.`);
    return item;
  }

  items(batchId: string): Promise<CorrectionBatchItemEntity[]> {
    return this.database.prepared(sql`${ITEM} WHERE i.batch_id = ${batchId} ORDER BY i.ordinal`);
  }

  async write(item: CorrectionBatchItemEntity): Promise<void> {
    await this.rows.writeAll(replacing(newRows(CorrectionBatchItemEntity, [item])));
  }

  /** Other open uses in an article are as they were: the batch itself has changed it. */
  async follow(batchId: string, was: StoredArticle, is: StoredArticle): Promise<void> {
    await this.database.send(
      sql`UPDATE correction_batch_items SET article_revision = ${is.revision}
       WHERE batch_id = ${batchId} AND article_id = ${is.id} AND article_revision = ${was.revision} AND state = 'open'`,
    );
  }

  async advance({ id }: LockedBatch): Promise<void> {
    await this.database.send(sql`UPDATE correction_batches SET revision = revision + 1 WHERE id = ${id}`);
  }

  async publish({ id }: LockedBatch, at: Date): Promise<void> {
    await this.database.send(
      sql`UPDATE correction_batches SET revision = revision + 1, published_at = ${at.toISOString()}, published_by = ${currentActor().id} WHERE id = ${id}`,
    );
  }
}
