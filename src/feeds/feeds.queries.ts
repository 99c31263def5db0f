import { Injectable } from '@nestjs/common';
import type { ContentArticle } from '../delivery/content-article.dto.js';
import type { EntityKind } from '../delivery/tables/entity-document.entity.js';
import { ReadDatabase } from '../kernel/database/read-database.js';

/** As many as feed readers look at between two visits. */
const LENGTH = 30;

/** What a feed is about, and its newest articles. */
export interface FeedSource {
  readonly term: string;
  readonly name: string;
  readonly articles: readonly ContentArticle[];
}

/** Reads of the feeds: one statement each. */
@Injectable()
export class FeedsQueries {
  constructor(private readonly read: ReadDatabase) {}

  async newest(): Promise<ContentArticle[]> {
    const rows = await this.read.prepared<{ document: string }>(
      `SELECT document FROM public_documents ORDER BY published_at DESC, article_id DESC LIMIT ${LENGTH}`,
    );
    return rows.map(({ document }) => JSON.parse(document) as ContentArticle);
  }

  /** @returns undefined where no public entity has this slug */
  async newestOf(kind: EntityKind, slug: string): Promise<FeedSource | undefined> {
    const [row] = await this.read.prepared<{ term: string; name: string; documents: string[] }>(
      `SELECT e.term, e.name, ARRAY(
         SELECT d.document FROM public_terms t JOIN public_documents d ON d.article_id = t.article_id
         WHERE t.term = e.term ORDER BY t.published_at DESC, t.article_id DESC LIMIT ${LENGTH}) AS documents
       FROM public_entities e WHERE e.kind = $1 AND e.slug = $2`,
      [kind, slug],
    );
    if (!row) return undefined;
    const { term, name, documents } = row;
    return { term, name, articles: documents.map((document) => JSON.parse(document) as ContentArticle) };
  }
}
