import { Injectable } from '@nestjs/common';
import { Settings } from '../config/settings.js';
import { Database } from '../kernel/database/database.js';
import { Listing } from '../kernel/database/listing.js';
import type { ListingSource } from '../kernel/database/listing.js';
import type { Page } from '../kernel/http/page.js';
import { instant } from '../kernel/values/timestamp.js';
import type { Card } from './content-article.dto.js';
import type { ListContent } from './list-content.dto.js';

/** What is public: published, and past its embargo. Every query of this folder says it by this one condition. */
const PUBLIC = `d.state = 'published' AND d.published_at <= now()`;

const LISTING: ListingSource = {
  from: 'published_documents d',
  json: 'd.card',
  id: 'd.article_id',
  defaultSort: '-publishedAt',
  sorts: {
    publishedAt: { sql: 'd.published_at', type: 'timestamptz' },
    updatedAt: { sql: 'd.updated_at', type: 'timestamptz' },
  },
};

/** A document, or what there is in its place. */
export interface Found {
  readonly state: 'published' | 'withdrawn';
  readonly language: string;
  readonly slug: string;
  readonly document: string;
  readonly etag: string;
  readonly updatedAt: Date;
}

/** Reads of the content face: one statement each. */
@Injectable()
export class ContentQueries {
  constructor(
    private readonly database: Database,
    private readonly settings: Settings,
  ) {}

  list(query: ListContent): Promise<Page<Card>> {
    return new Listing<Card>(this.database, LISTING)
      .where(PUBLIC)
      .where('d.section_slug = ANY (?)', query.section)
      .where('d.language = ANY (?)', query.language)
      .where('d.keywords && ?', query.keyword)
      .where('d.published_at >= ?', instant(query.publishedAfter))
      .where('d.published_at < ?', instant(query.publishedBefore))
      .page(query);
  }

  /** The document at a slug, else the one that was once at it; its own slug and language then tell where it is now. */
  async find(slug: string, language: string | undefined): Promise<Found | undefined> {
    const [found] = await this.database.prepared<Found>(
      `SELECT d.state, d.language, d.slug, d.document, d.etag, d.updated_at AS "updatedAt" FROM published_documents d
       WHERE d.article_id IN (
         SELECT article_id FROM published_documents WHERE slug = $1 AND ($2::text IS NULL OR language = $2)
         UNION ALL SELECT article_id FROM public_slugs WHERE slug = $1 AND ($2::text IS NULL OR language = $2))
         AND (d.state = 'withdrawn' OR (${PUBLIC}))
       ORDER BY d.slug = $1 DESC, d.state, d.language = $3 DESC, d.language LIMIT 1`,
      [slug, language ?? null, this.settings.language],
    );
    return found;
  }
}
