import { Injectable } from '@nestjs/common';
import { ASSIGNMENT } from '../../articles/article.view.js';
import type { StoredArticle } from '../../articles/article.view.js';
import { CorrectedArticles } from '../../articles/correcting/corrected-articles.store.js';
import type { RevisionCondition } from '../../contract/writing/if-match.js';
import { isReadable } from '../../entities/readable-articles.js';
import { Audit } from '../../identity/audit.js';
import { now } from '../../kernel/clock.js';
import { Database } from '../../kernel/database/database.js';
import { sql } from '../../kernel/database/sql.js';
import { Problem } from '../../kernel/problems/problem.js';
import { Forbidden } from '../../identity/identity.problems.js';
import { TransitionsService } from '../transitions.service.js';
import { BatchStore } from './batch-store.js';
import { BatchesQueries } from './batches.queries.js';
import { BatchPublished, BatchRefused, ItemsOpen, UnpublishedChanges } from './batches.problems.js';
import type { CorrectionBatch } from './correction-batch.dto.js';
import type { CorrectionBatchItemEntity } from './tables/correction-batch-item.entity.js';

/** Makes all that a batch corrected public as one: all of it or nothing, also if the process dies in the middle. */
@Injectable()
export class BatchPublicationService {
  constructor(
    private readonly database: Database,
    private readonly batches: BatchStore,
    private readonly articles: CorrectedArticles,
    private readonly transitions: TransitionsService,
    private readonly queries: BatchesQueries,
    private readonly audit: Audit,
  ) {}

  /**
   * @param ifMatch of the batch; optional, and obeyed where it is sent
   * @throws Problem 404, 412, 409 `items-open`, `batch-published`, `batch-refused` with the problem of each item
   */
  publish(id: string, ifMatch: RevisionCondition | undefined): Promise<CorrectionBatch> {
    return this.database.transaction(async () => {
      const batch = await this.batches.lock(id);
      await this.queries.read(id);
      await this.audit.obeyIfMatch(ifMatch, batch);
      if (batch.publishedAt !== null) throw new Problem(BatchPublished);
      const items = await this.batches.items(id);
      await this.refuseOpen(id, items);
      await this.publishArticles(items.filter(({ state }) => state === 'corrected'));
      const at = now();
      await this.batches.publish(batch, at);
      const change = { action: 'publish', resourceType: 'correction-batch', resourceId: id };
      await this.audit.record(
        [{ ...change, revision: batch.revision + 1, changedFields: ['publishedAt'] }],
        at,
      );
      return this.queries.read(id);
    });
  }

  private async refuseOpen(id: string, items: readonly CorrectionBatchItemEntity[]): Promise<void> {
    const open = items.filter(({ state }) => state === 'open').length;
    if (open === 0) return;
    const { items: shown } = await this.queries.read(id);
    const named = shown.flatMap(({ id: itemId, state, articleId, slug, pointer }) =>
      state === 'open' ? { id: itemId, articleId, slug, pointer } : [],
    );
    const hidden = open - named.length;
    throw new Problem(ItemsOpen, undefined, { items: named, ...(hidden > 0 && { hidden }) });
  }

  /** In the order of their ids, so that two publications never wait for each other. */
  private async publishArticles(items: readonly CorrectionBatchItemEntity[]): Promise<void> {
    const ids = [...new Set(items.map(({ articleId }) => articleId))];
    const articles = await this.articles.several(ids, 'FOR UPDATE');
    const foreignWork = await this.otherWork(articles, items);
    const problems: object[] = [];
    let hidden = 0;
    for (const article of articles) {
      const own = items.filter(({ articleId }) => articleId === article.id);
      const refusal = await this.refusalOf(article, own, foreignWork);
      if (refusal && !isReadable(article)) hidden += own.length;
      else if (refusal) problems.push(...own.map((item) => refusedItem(item, article, refusal)));
    }
    if (problems.length > 0 || hidden > 0)
      throw new Problem(BatchRefused, undefined, { items: problems, ...(hidden > 0 && { hidden }) });
  }

  /** Publishes one article, or says why it can't be. */
  private async refusalOf(
    article: StoredArticle,
    items: readonly CorrectionBatchItemEntity[],
    foreignWork: ReadonlySet<string>,
  ): Promise<Problem | undefined> {
    const { liveRevision } = article;
    // Readers have never seen a draft, and have seen already what was published meanwhile.
    if (liveRevision === null || items.every(({ articleRevision }) => articleRevision <= liveRevision))
      return undefined;
    if (!isReadable(article)) return new Problem(Forbidden);
    if (foreignWork.has(article.id)) return new Problem(UnpublishedChanges);
    try {
      await this.transitions.takeStep(article, { action: 'publish' });
      return undefined;
    } catch (error) {
      if (error instanceof Problem) return error;
      throw error;
    }
  }

  /** Articles with changes that readers have not seen and that are not this batch's: they must not come out with it. */
  private async otherWork(
    articles: readonly StoredArticle[],
    items: readonly CorrectionBatchItemEntity[],
  ): Promise<ReadonlySet<string>> {
    const ids = articles.map(({ id }) => id);
    const own = items.map(({ articleId, articleRevision }) => `${articleId} ${articleRevision}`);
    const rows = await this.database.query<{ id: string }>(
      sql`SELECT DISTINCT r.article_id AS id FROM article_revisions r JOIN articles a ON a.id = r.article_id
       WHERE a.id = ANY (${ids}::uuid[]) AND r.number > a.live_revision AND r.cause NOT IN ('transition', 'merge')
         AND NOT r.changed_fields <@ ${ASSIGNMENT}::text[] AND NOT r.article_id || ' ' || r.number = ANY (${own}::text[])`,
    );
    return new Set(rows.map(({ id }) => id));
  }
}

function refusedItem(
  item: CorrectionBatchItemEntity,
  { slug }: StoredArticle,
  { kind, detail, extensions }: Problem,
): object {
  const { id, articleId, pointer } = item;
  return { id, articleId, slug, pointer, code: kind.code, detail, ...extensions };
}
