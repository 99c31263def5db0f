import { Injectable } from '@nestjs/common';
import type { StoredArticle } from '../../articles/article.view.js';
import { Database } from '../../kernel/database/database.js';

const LIVE = `FROM articles a JOIN article_revisions r ON r.article_id = a.id AND r.number = a.live_revision
  WHERE a.live_revision IS NOT NULL`;

/** The revisions that readers are to see, whatever they see now. */
@Injectable()
export class LiveRevisions {
  constructor(private readonly database: Database) {}

  /**
   * The next ones by the ids of their articles. In a transaction nobody publishes them anew before its end.
   * @param term only of documents that show this
   */
  async after(id: string | undefined, limit: number, term?: string): Promise<StoredArticle[]> {
    const rows = await this.database.prepared<{ snapshot: StoredArticle }>(
      `SELECT r.snapshot ${LIVE} AND ($1::uuid IS NULL OR a.id > $1)
         AND ($3::text IS NULL OR EXISTS (SELECT FROM document_terms t WHERE t.term = $3 AND t.article_id = a.id))
       ORDER BY a.id LIMIT $2 FOR UPDATE OF a`,
      [id ?? null, limit, term ?? null],
    );
    return rows.map(({ snapshot }) => snapshot);
  }

  async count(term?: string): Promise<number> {
    const [row] = await this.database.prepared<{ total: string }>(
      `SELECT count(*) AS total ${LIVE}
         AND ($1::text IS NULL OR EXISTS (SELECT FROM document_terms t WHERE t.term = $1 AND t.article_id = a.id))`,
      [term ?? null],
    );
    return Number(row?.total);
  }

  /** Documents that readers see, or may see at the end of an embargo, though their articles have no live revision. */
  async orphans(): Promise<string[]> {
    const rows = await this.database.query<{ id: string }>(
      `SELECT d.article_id AS id FROM published_documents d JOIN articles a ON a.id = d.article_id
       WHERE d.state = 'published' AND a.live_revision IS NULL ORDER BY 1`,
    );
    return rows.map(({ id }) => id);
  }
}
