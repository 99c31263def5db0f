import { Injectable } from '@nestjs/common';
import { ASSIGNMENT } from '../../articles/article.view.js';
import { readableArticles } from '../../entities/readable-articles.js';
import { Database } from '../../kernel/database/database.js';
import { sql } from '../../kernel/database/sql.js';
import type { Sql } from '../../kernel/database/sql.js';
import { NotFound } from '../../kernel/problems/http.problems.js';
import { Problem } from '../../kernel/problems/problem.js';
import { Listing } from '../../lists/listing.js';
import type { ListingSource } from '../../lists/listing.js';
import type { Page } from '../../lists/page.js';
import type { BatchItem, CorrectionBatch, ListBatches } from './correction-batch.dto.js';

const user = (u: Sql): Sql =>
  sql`CASE WHEN ${u}.id IS NOT NULL THEN json_build_object('id', ${u}.id, 'name', ${u}.name) END`;

/** Whether somebody has written in the article since a use was listed or decided: another than the batch itself, and more than steps. */
const CHANGED_MEANWHILE = sql`EXISTS (SELECT FROM article_revisions r WHERE r.article_id = i.article_id AND r.number > i.article_revision
    AND r.cause NOT IN ('transition', 'merge') AND NOT r.changed_fields <@ ${ASSIGNMENT}::text[]
    AND NOT EXISTS (SELECT FROM correction_batch_items o WHERE o.batch_id = i.batch_id AND o.article_id = i.article_id
      AND o.state = 'corrected' AND o.article_revision = r.number))`;

const itemsOf = (
  batch: Sql,
): Sql => sql`SELECT i.ordinal, x.readable OR (d.article_id IS NOT NULL AND i.shown_pointer IS NOT NULL) AS shown, i.state, json_build_object(
    'id', i.id, 'revision', i.revision, 'articleId', i.article_id,
    'slug', CASE WHEN x.readable THEN a.slug ELSE d.slug END, 'headline', CASE WHEN x.readable THEN a.headline ELSE d.card ->> 'headline' END,
    'published', d.article_id IS NOT NULL, 'foreign', NOT x.readable, 'factId', i.fact_id, 'pointer', CASE WHEN x.readable THEN i.pointer ELSE i.shown_pointer END,
    'passage', CASE WHEN x.readable THEN i.passage ELSE i.shown_passage END, 'shownPassage', i.shown_passage, 'state', i.state,
    'reason', CASE WHEN x.readable THEN i.reason END, 'text', CASE WHEN x.readable THEN i.text END,
    'proposal', json_build_object('note', CASE WHEN x.readable THEN coalesce(i.text, b.text) ELSE b.text END, 'replacement', CASE WHEN x.readable THEN i.replacement END),
    'changedMeanwhile', x.readable AND ${CHANGED_MEANWHILE},
    'hasUnpublishedChanges', x.readable AND a.live_revision IS NOT NULL AND a.working_status IS NOT NULL,
    'decidedAt', rfc3339(i.decided_at), 'decidedBy', ${user(sql`u`)}) AS item
  FROM correction_batch_items i JOIN articles a ON a.id = i.article_id CROSS JOIN LATERAL (SELECT ${readableArticles(sql`a`)} IS TRUE AS readable) x
  LEFT JOIN public_documents d ON d.article_id = i.article_id LEFT JOIN users u ON u.id = i.decided_by WHERE i.batch_id = ${batch}`;

/** Of what lies in sections that whoever asks may read, or is about no article, or has a use there. */
const mayRead =
  (): Sql => sql`(b.corrected_kind IN ('person', 'organization') OR EXISTS (SELECT FROM articles a WHERE ${readableArticles(sql`a`)}
  AND (a.id = b.article_id OR a.id IN (SELECT i.article_id FROM correction_batch_items i WHERE i.batch_id = b.id))))`;

const source = (): ListingSource => ({
  name: 'correction-batches',
  from: sql`correction_batches b JOIN users c ON c.id = b.created_by LEFT JOIN users p ON p.id = b.published_by`,
  json: {
    id: sql`b.id`,
    revision: sql`b.revision`,
    correctedKind: sql`b.corrected_kind`,
    correctedId: sql`b.corrected_id`,
    changes: sql`b.changes`,
    kind: sql`b.kind`,
    text: sql`b.text`,
    open: sql`(SELECT count(*) FROM correction_batch_items i WHERE i.batch_id = b.id AND i.state = 'open')`,
    items: sql`coalesce((SELECT json_agg(t.item ORDER BY t.ordinal) FROM (${itemsOf(sql`b.id`)}) t WHERE t.shown), '[]')`,
    hidden: sql`(SELECT count(*) FROM (${itemsOf(sql`b.id`)}) t WHERE NOT t.shown)`,
    createdAt: sql`rfc3339(b.created_at)`,
    createdBy: user(sql`c`),
    publishedAt: sql`rfc3339(b.published_at)`,
    publishedBy: user(sql`p`),
  },
  id: sql`b.id`,
  defaultSort: '-createdAt',
  sorts: { createdAt: { by: sql`b.created_at`, type: 'timestamptz' } },
});

/** Batches with their uses, as whoever asks may see them. */
@Injectable()
export class BatchesQueries {
  constructor(private readonly database: Database) {}

  async list(query: ListBatches): Promise<Page<CorrectionBatch>> {
    const page = await new Listing<CorrectionBatch>(this.database, source())
      .where(mayRead())
      .filter(query.published, (published) =>
        published ? sql`b.published_at IS NOT NULL` : sql`b.published_at IS NULL`,
      )
      .page(query);
    return { ...page, items: page.items.map(withoutZero) };
  }

  /** @throws Problem 404 */
  async read(id: string): Promise<CorrectionBatch> {
    const batch = await new Listing<CorrectionBatch>(this.database, source()).where(mayRead()).one(id);
    if (!batch) throw new Problem(NotFound, 'There is no batch of corrections with this id.');
    return withoutZero(batch);
  }

  /** @throws Problem 404, also for one that whoever asks may not see */
  async item(batchId: string, id: string): Promise<BatchItem> {
    const { items } = await this.read(batchId);
    const item = items.find((candidate) => candidate.id === id);
    if (!item) throw new Problem(NotFound, 'The batch has no item with this id.');
    return item;
  }
}

function withoutZero({ hidden, ...batch }: CorrectionBatch): CorrectionBatch {
  return hidden ? { ...batch, hidden } : batch;
}
