import { Injectable } from '@nestjs/common';
import { asStored } from '../articles/article.view.js';
import type { StoredArticle } from '../articles/article.view.js';
import { Database } from '../kernel/database/database.js';

/**
 * The revisions of the articles `a` that readers are to see. While an embargo hides the live one, that is what their documents
 * show, be it that they were withdrawn.
 */
const SHOWN = `FROM articles a LEFT JOIN published_documents d ON d.article_id = a.id
  JOIN article_revisions r ON r.article_id = a.id
    AND r.number = CASE WHEN a.published_at > now() THEN coalesce(d.revision, a.live_revision) ELSE a.live_revision END
  WHERE a.live_revision IS NOT NULL AND (a.published_at <= now() OR d.state IS DISTINCT FROM 'withdrawn')`;

/** Of documents that show `$1`; of all, if it is null. */
const SHOWS = `($1::text IS NULL OR EXISTS (SELECT FROM document_terms t WHERE t.term = $1 AND t.article_id = a.id))`;

/** Rendering goes by ids: what it did not reach is at the end, and what another process rendered meanwhile is the latest. */
const A_FEW = `(SELECT article_id FROM published_documents WHERE state = 'published' ORDER BY article_id LIMIT 1),
  (SELECT article_id FROM published_documents WHERE state = 'published' ORDER BY article_id DESC LIMIT 1),
  (SELECT article_id FROM published_documents WHERE state = 'published' ORDER BY shown_from DESC LIMIT 1)`;

/** The revisions that readers are to see, whatever they see now. */
@Injectable()
export class LiveRevisions {
  constructor(private readonly database: Database) {}

  /**
   * The next ones by the ids of their articles. In a transaction nobody publishes them anew before its end.
   * @param term only of documents that show this
   */
  async after(id: string | undefined, limit: number, term?: string): Promise<StoredArticle[]> {
    const locked = await this.database.prepared<{ id: string }>(
      `SELECT a.id ${SHOWN} AND ${SHOWS} AND ($2::uuid IS NULL OR a.id > $2) ORDER BY a.id LIMIT $3 FOR UPDATE OF a`,
      [term ?? null, id ?? null, limit],
    );
    // A statement of its own: it reads what those left behind for whom the locks waited.
    const rows = await this.database.prepared<{ snapshot: StoredArticle }>(
      `SELECT r.snapshot ${SHOWN} AND a.id = ANY ($1) ORDER BY a.id`,
      [locked.map((article) => article.id)],
    );
    return rows.map(({ snapshot }) => asStored(snapshot));
  }

  async count(term?: string): Promise<number> {
    const [row] = await this.database.prepared<{ total: string }>(
      `SELECT count(*) AS total ${SHOWN} AND ${SHOWS}`,
      [term ?? null],
    );
    return Number(row?.total);
  }

  /** A few documents by which to tell how all were rendered: their revisions, and the address that each of them has. */
  async samples(): Promise<{ article: StoredArticle; url: string | null }[]> {
    const rows = await this.database.query<{ snapshot: StoredArticle; url: string | null }>(
      `SELECT r.snapshot, d.document::json ->> 'url' AS url FROM published_documents d
       JOIN article_revisions r ON r.article_id = d.article_id AND r.number = d.revision
       WHERE d.article_id IN (${A_FEW})`,
    );
    return rows.map(({ snapshot, url }) => ({ article: asStored(snapshot), url }));
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
