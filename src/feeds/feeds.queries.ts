import { Injectable } from '@nestjs/common';
import type { ContentArticle } from '../publication/content-article.dto.js';
import { readDocument } from '../publication/stored-document.view.js';
import type { EntityKind } from '../articles/references/entity-kind.view.js';
import { ReadDatabase } from '../edge/replicas/read-database.js';
import { sql } from '../kernel/database/sql.js';

/** As many as feed readers look at between two visits. */
const LENGTH = 30;

/** What a feed holds. */
export interface FeedContent {
  /** Newest first. */
  readonly articles: readonly ContentArticle[];
  /** When a feed was last another; undefined before there was anything. */
  readonly changed: Date | undefined;
}

/** What a feed is about, and its newest articles. */
export interface FeedSource extends FeedContent {
  readonly term: string;
  readonly name: string;
}

/**
 * When an article was last published, changed or withdrawn, wherever it stands. The newest change of those that a feed has
 * would move back when its article is withdrawn or goes to another section.
 */
const LAST_CHANGE = sql`(SELECT max(shown_from) FROM published_documents WHERE shown_from <= now() AND shown_from > '-infinity')`;

/** Reads of the feeds: one statement each. */
@Injectable()
export class FeedsQueries {
  constructor(private readonly read: ReadDatabase) {}

  async newest(): Promise<FeedContent> {
    const [row] = await this.read.prepared<Row>(
      sql`SELECT ${LAST_CHANGE} AS changed, ARRAY(
         SELECT document FROM public_documents ORDER BY published_at DESC, article_id DESC LIMIT ${sql.literal(LENGTH)}) AS documents`,
    );
    return content(row);
  }

  /** @returns undefined where no public entity has this slug */
  async newestOf(kind: EntityKind, slug: string): Promise<FeedSource | undefined> {
    const [row] = await this.read.prepared<Row & { term: string; name: string }>(
      sql`SELECT e.term, e.name, greatest(${LAST_CHANGE}, e.updated_at) AS changed, ARRAY(
         SELECT d.document FROM public_terms t JOIN public_documents d ON d.article_id = t.article_id
         WHERE t.term = e.term ORDER BY t.published_at DESC, t.article_id DESC LIMIT ${sql.literal(LENGTH)}) AS documents
       FROM public_entities e WHERE e.kind = ${kind} AND e.slug = ${slug}`,
    );
    return row && { term: row.term, name: row.name, ...content(row) };
  }
}

interface Row {
  readonly documents: string[];
  readonly changed: Date | null;
}

function content({ documents, changed }: Row = { documents: [], changed: null }): FeedContent {
  return {
    articles: documents.map(readDocument),
    changed: changed ?? undefined,
  };
}
