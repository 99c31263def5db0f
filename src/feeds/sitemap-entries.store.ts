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
import { sql } from '../kernel/database/sql.js';
import type { Sql } from '../kernel/database/sql.js';

const COLUMNS = sql`article_id, slug, language, headline, url, translations, published_at, updated_at`;

/** What search engines are to show, by the document. */
const URL = sql`coalesce(document::json ->> 'canonicalUrl', document::json ->> 'url')`;

/**
 * Gives a place to every published document that has none, in the order of publication. For documents that were written
 * past the service; it can be run at any time.
 */
export const FILL_SITEMAP = sql`INSERT INTO sitemap_entries (${COLUMNS})
  SELECT article_id, slug, language, card ->> 'headline', ${URL}, document::json -> 'translations', published_at, updated_at
  FROM published_documents d WHERE state = 'published' AND NOT EXISTS (SELECT FROM sitemap_entries e WHERE e.article_id = d.article_id)
  ORDER BY published_at, article_id`;

/** Entries `e` that are not what their documents `d` say. Addresses and translations are left out: each document would have to be parsed. */
const DIFFERS = sql`CASE WHEN d.state = 'published'
  THEN (e.slug, e.language, e.headline, e.published_at, e.updated_at)
    IS DISTINCT FROM (d.slug, d.language, d.card ->> 'headline', d.published_at, d.updated_at)
  ELSE e.published_at < 'infinity' END`;

const DIFFERING = sql`SELECT d.article_id AS id FROM published_documents d LEFT JOIN sitemap_entries e ON e.article_id = d.article_id
  WHERE ${DIFFERS} ORDER BY 1`;

const MEND = sql`UPDATE sitemap_entries e SET slug = d.slug, language = d.language, headline = d.card ->> 'headline', updated_at = d.updated_at,
    url = ${URL}, translations = d.document::json -> 'translations',
    published_at = CASE WHEN d.state = 'published' THEN d.published_at ELSE 'infinity' END
  FROM published_documents d WHERE d.article_id = e.article_id AND ${DIFFERS}`;

/** An update first: an upsert would use up a number each time, and leave pages half empty. */
function write(document: ContentArticle): Sql {
  const { articleId, slug, language, headline, url, translations, publishedAt, updatedAt } =
    sitemapEntry(document);
  return sql`WITH given AS (SELECT * FROM (VALUES (${articleId}::uuid, ${slug}, ${language}, ${headline}, ${url},
      ${JSON.stringify(translations)}::json, ${publishedAt}::timestamptz, ${updatedAt}::timestamptz)) g (${COLUMNS})),
    known AS (
      UPDATE sitemap_entries e SET slug = g.slug, language = g.language, headline = g.headline, url = g.url,
        translations = g.translations, published_at = g.published_at, updated_at = g.updated_at
      FROM given g WHERE e.article_id = g.article_id RETURNING e.article_id)
  INSERT INTO sitemap_entries (${COLUMNS}) SELECT ${COLUMNS} FROM given WHERE NOT EXISTS (SELECT FROM known)`;
}

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
    await this.database.send(write(document));
  }

  /** The place is kept: if the article comes back, it is where search engines know it. */
  private async hide(articleId: string): Promise<void> {
    await this.database.send(
      sql`UPDATE sitemap_entries SET published_at = 'infinity' WHERE article_id = ${articleId}`,
    );
  }
}
