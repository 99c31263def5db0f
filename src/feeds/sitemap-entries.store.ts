import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import type { ContentArticle } from '../publication/content-article.dto.js';
import {
  DocumentRemoved,
  DocumentsCompared,
  DocumentsRebuilt,
  DocumentWritten,
} from '../publication/publication.events.js';
import { Database } from '../kernel/database/database.js';
import { Events } from '../kernel/events/events.js';
import { sitemapEntry } from './sitemap-entry.entity.js';

const COLUMNS = 'article_id, slug, language, headline, url, translations, published_at, updated_at';

/** What search engines are to show, by the document. */
const URL = `coalesce(document::json ->> 'canonicalUrl', document::json ->> 'url')`;

/**
 * Gives a place to every published document that has none, in the order of publication. For documents that were written
 * past the service; it can be run at any time.
 */
export const FILL_SITEMAP = `INSERT INTO sitemap_entries (${COLUMNS})
  SELECT article_id, slug, language, card ->> 'headline', ${URL}, document::json -> 'translations', published_at, updated_at
  FROM published_documents d WHERE state = 'published' AND NOT EXISTS (SELECT FROM sitemap_entries e WHERE e.article_id = d.article_id)
  ORDER BY published_at, article_id`;

/** Entries `e` that are not what their documents `d` say. Addresses and translations are left out: each document would have to be parsed. */
const DIFFERS = `CASE WHEN d.state = 'published'
  THEN (e.slug, e.language, e.headline, e.published_at, e.updated_at)
    IS DISTINCT FROM (d.slug, d.language, d.card ->> 'headline', d.published_at, d.updated_at)
  ELSE e.published_at < 'infinity' END`;

const DIFFERING = `SELECT d.article_id AS id FROM published_documents d LEFT JOIN sitemap_entries e ON e.article_id = d.article_id
  WHERE ${DIFFERS} ORDER BY 1`;

const MEND = `UPDATE sitemap_entries e SET slug = d.slug, language = d.language, headline = d.card ->> 'headline', updated_at = d.updated_at,
    url = ${URL}, translations = d.document::json -> 'translations',
    published_at = CASE WHEN d.state = 'published' THEN d.published_at ELSE 'infinity' END
  FROM published_documents d WHERE d.article_id = e.article_id AND ${DIFFERS}`;

/** An update first: an upsert would use up a number each time, and leave pages half empty. */
const WRITE = `WITH known AS (
    UPDATE sitemap_entries SET slug = $2, language = $3, headline = $4, url = $5, translations = $6, published_at = $7, updated_at = $8
    WHERE article_id = $1 RETURNING article_id)
  INSERT INTO sitemap_entries (${COLUMNS}) SELECT $1, $2, $3, $4, $5, $6, $7, $8 WHERE NOT EXISTS (SELECT FROM known)`;

/** Keeps the sitemap in step with the documents, in the transactions that write them. */
@Injectable()
export class SitemapEntries implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly events: Events,
  ) {}

  onModuleInit(): void {
    this.events.inTransaction(DocumentWritten, ({ document }) => this.write(document));
    this.events.inTransaction(DocumentRemoved, ({ articleId }) => this.hide(articleId));
    this.events.inTransaction(DocumentsRebuilt, async () => {
      await this.database.query(MEND);
      await this.database.query(FILL_SITEMAP);
    });
    this.events.inTransaction(DocumentsCompared, async ({ differing }) => {
      const rows = await this.database.query<{ id: string }>(DIFFERING);
      differing.push(...rows.map(({ id }) => ({ id, what: 'the sitemap' })));
    });
  }

  private async write(document: ContentArticle): Promise<void> {
    const { articleId, slug, language, headline, url, translations, publishedAt, updatedAt } =
      sitemapEntry(document);
    const written = JSON.stringify(translations);
    await this.database.send(WRITE, [
      ...[articleId, slug, language, headline, url, written, publishedAt, updatedAt],
    ]);
  }

  /** The place is kept: if the article comes back, it is where search engines know it. */
  private async hide(articleId: string): Promise<void> {
    const sql = `UPDATE sitemap_entries SET published_at = 'infinity' WHERE article_id = $1`;
    await this.database.send(sql, [articleId]);
  }
}
