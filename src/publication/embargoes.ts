import { Injectable } from '@nestjs/common';
import type { StoredArticle } from '../articles/article.view.js';
import { Database } from '../kernel/database/database.js';
import { Outbox } from '../kernel/events/outbox.js';
import { DocumentPublisher } from './document-publisher.js';
import { LIVE_REVISION, toLive } from './live-revisions.js';
import type { LiveRevision } from './live-revisions.js';
import { sql } from '../kernel/database/sql.js';

/** A publication whose embargo is over. */
export interface EndOfEmbargo {
  readonly articleId: string;
  readonly revision: number;
}

/** What came out. */
interface CameOut {
  readonly article: StoredArticle;
  /** Its document lay there. */
  readonly written: boolean;
}

/**
 * Publications that are not to be seen yet. Of an article that readers don't know, the document lies there, and comes out to the
 * millisecond; of one that they know, that stays what it is until the end, when the outbox puts the new edition in its place.
 */
@Injectable()
export class Embargoes {
  constructor(
    private readonly database: Database,
    private readonly outbox: Outbox,
    private readonly documents: DocumentPublisher,
  ) {}

  async begin(article: StoredArticle, until: string): Promise<void> {
    const { id: articleId, revision, updatedAt } = article;
    await this.outbox.add('end-embargo', { articleId, revision } satisfies EndOfEmbargo, new Date(until));
    if (!(await this.isKnown(articleId, updatedAt))) await this.documents.write(article, updatedAt);
  }

  /**
   * In a transaction: nobody else publishes or withdraws the article until its end.
   * @returns what came out now, and whether its document is there; undefined where another step was taken meanwhile
   */
  async end({ articleId, revision }: EndOfEmbargo): Promise<CameOut | undefined> {
    // A statement of its own: what the next one reads is then what others left behind.
    await this.database.send(sql`SELECT 1 FROM articles WHERE id = ${articleId} FOR UPDATE`);
    const [waiting] = await this.database.prepared<LiveRevision & Pick<CameOut, 'written'>>(
      sql`SELECT ${LIVE_REVISION}, d.article_id IS NOT NULL AS written FROM articles a
       JOIN article_revisions r ON r.article_id = a.id AND r.number = ${revision}
       LEFT JOIN published_documents d ON d.article_id = a.id AND d.revision = ${revision} AND d.state = 'published'
       WHERE a.id = ${articleId} AND (a.live_revision = ${revision} OR d.article_id IS NOT NULL)`,
    );
    return waiting && { written: waiting.written, article: toLive(waiting) };
  }

  /** Whether readers know the article, even if only as withdrawn. */
  private async isKnown(articleId: string, at: string): Promise<boolean> {
    const known = await this.database.prepared(
      sql`SELECT 1 FROM published_documents WHERE article_id = ${articleId} AND (state = 'withdrawn' OR published_at <= ${at})`,
    );
    return known.length > 0;
  }
}
