import { Injectable } from '@nestjs/common';
import { asLive } from '../articles/article.view.js';
import type { LiveState, StoredArticle } from '../articles/article.view.js';
import { LED, withPresentReferences } from '../articles/references/present-references.view.js';
import type { Led } from '../articles/references/present-references.view.js';
import { Database } from '../kernel/database/database.js';
import { sql } from '../kernel/database/sql.js';
import type { Sql } from '../kernel/database/sql.js';

/**
 * The revisions of the articles `a` that readers are to see. While an embargo hides the live one, that is what their documents
 * show, be it that they were withdrawn.
 */
const SHOWN = sql`FROM articles a LEFT JOIN published_documents d ON d.article_id = a.id
  JOIN article_revisions r ON r.article_id = a.id
    AND r.number = CASE WHEN a.published_at > now() THEN coalesce(d.revision, a.live_revision) ELSE a.live_revision END
  WHERE a.live_revision IS NOT NULL AND (a.published_at <= now() OR d.state IS DISTINCT FROM 'withdrawn')`;

/** A revision `r`, and since when readers see it, or will. While an embargo hides the live one, that is what its document `d` says. */
export const LIVE_REVISION = sql`r.snapshot, json_build_object(
  'publishedAt', rfc3339(CASE WHEN r.number = a.live_revision THEN a.published_at ELSE d.published_at END),
  'corrections', a.corrections, 'liveAt', rfc3339(CASE WHEN r.number = a.live_revision THEN a.live_at ELSE d.updated_at END),
  'firstPublishedAt', rfc3339(a.first_published_at)) AS state, ${LED} AS led`;

/** A row of `LIVE_REVISION`. */
export interface LiveRevision {
  readonly snapshot: StoredArticle;
  readonly state: LiveState;
  readonly led: Led;
}

/** The article as readers are to see it now. */
export function toLive({ snapshot, state, led }: LiveRevision): StoredArticle {
  return withPresentReferences(asLive(snapshot, state), led);
}

/** Of documents that show this; of all, where nothing is given. */
const shows = (term: string | undefined): Sql => {
  const given = sql.parameter(term ?? null);
  return sql`(${given}::text IS NULL OR EXISTS (SELECT FROM document_terms t WHERE t.term = ${given} AND t.article_id = a.id))`;
};

/** Rendering goes by ids: what it did not reach is at the end, and what another process rendered meanwhile is the latest. */
const A_FEW = sql`(SELECT article_id FROM published_documents WHERE state = 'published' ORDER BY article_id LIMIT 1),
  (SELECT article_id FROM published_documents WHERE state = 'published' ORDER BY article_id DESC LIMIT 1),
  (SELECT article_id FROM published_documents WHERE state = 'published' ORDER BY shown_from DESC LIMIT 1)`;

/** The revisions that readers are to see, whatever they see now. */
@Injectable()
export class LiveRevisions {
  constructor(private readonly database: Database) {}

  /**
   * The next ones by the ids of their articles. Inside a transaction nobody publishes them again before its end.
   * @param term only of documents that show this
   */
  async after(id: string | undefined, limit: number, term?: string): Promise<StoredArticle[]> {
    const after = sql.parameter(id ?? null);
    const locked = await this.database.prepared<{ id: string }>(
      sql`SELECT a.id ${SHOWN} AND ${shows(term)} AND (${after}::uuid IS NULL OR a.id > ${after}) ORDER BY a.id LIMIT ${limit} FOR UPDATE OF a`,
    );
    // A statement of its own: it reads what those left behind for whom the locks waited.
    const rows = await this.database.prepared<LiveRevision>(
      sql`SELECT ${LIVE_REVISION} ${SHOWN} AND a.id = ANY (${locked.map((article) => article.id)}) ORDER BY a.id`,
    );
    return rows.map(toLive);
  }

  async count(term?: string): Promise<number> {
    const [row] = await this.database.prepared<{ total: string }>(
      sql`SELECT count(*) AS total ${SHOWN} AND ${shows(term)}`,
    );
    return Number(row?.total);
  }

  /** A few documents that show how all were rendered: their revisions, and the address of each. */
  async samples(): Promise<{ article: StoredArticle; url: string | null }[]> {
    const rows = await this.database.query<LiveRevision & { url: string | null }>(
      sql`SELECT ${LIVE_REVISION}, d.document::json ->> 'url' AS url FROM published_documents d JOIN articles a ON a.id = d.article_id
       JOIN article_revisions r ON r.article_id = d.article_id AND r.number = d.revision
       WHERE d.article_id IN (${A_FEW})`,
    );
    return rows.map(({ url, ...live }) => ({ article: toLive(live), url }));
  }

  /** Documents that readers see, or may see at the end of an embargo, though their articles have no live revision. */
  async orphans(): Promise<string[]> {
    const rows = await this.database.query<{ id: string }>(
      sql`SELECT d.article_id AS id FROM published_documents d JOIN articles a ON a.id = d.article_id
       WHERE d.state = 'published' AND a.live_revision IS NULL ORDER BY 1`,
    );
    return rows.map(({ id }) => id);
  }
}
