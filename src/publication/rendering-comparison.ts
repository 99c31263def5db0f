import { Injectable } from '@nestjs/common';
import { Database } from '../kernel/database/database.js';
import type { DocumentRows } from './document-rows.view.js';
import { sql } from '../kernel/database/sql.js';

interface Present {
  readonly state: string;
  readonly etag: string;
  readonly shownFrom: Date;
  readonly keys: readonly string[];
  /** With its keys, as the next with the document. */
  readonly card: string;
  readonly factSource: string;
  readonly terms: readonly string[];
  /** Each after what it is sorted by. */
  readonly quotes: readonly string[];
  readonly statistics: readonly string[];
}

/** How the stored rows of an article compare with a fresh rendering. */
export interface Comparison {
  /** Readers get the same bytes. */
  readonly sameDocument: boolean;
  /** Since when readers see the stored document. */
  readonly shownFrom: string | undefined;
  /** The names of what differs; empty where nothing does. */
  readonly differences: readonly string[];
}

/** The rows that the content face has of an article. */
@Injectable()
export class RenderingComparison {
  constructor(private readonly database: Database) {}

  async compare({ document, terms, quotes, statistics }: DocumentRows): Promise<Comparison> {
    const present = await this.find(document.articleId);
    if (!present) return { sameDocument: false, shownFrom: undefined, differences: ['no document'] };
    const sameDocument = present.state === document.state && present.etag === document.etag;
    const parts: [string, readonly string[], readonly string[]][] = [
      ['surrogate keys', present.keys, document.surrogateKeys],
      ['card', [present.card], [`${JSON.stringify(document.card)} ${document.cardKeys}`]],
      ['article of its facts', [present.factSource], [document.factSource]],
      ['terms', present.terms, terms.map(({ term }) => term)],
      [
        'quotes',
        present.quotes,
        quotes.map(({ saidAt, document }) => `${new Date(saidAt).getTime()} ${document}`),
      ],
      ['statistics', present.statistics, statistics.map((statistic) => statistic.document)],
    ];
    const differing = parts.filter(([, is, should]) => !sameSet(is, should)).map(([name]) => name);
    return {
      sameDocument,
      shownFrom: present.shownFrom.toISOString(),
      differences: [...(sameDocument ? [] : ['document']), ...differing],
    };
  }

  private async find(articleId: string): Promise<Present | undefined> {
    const [present] = await this.database.prepared<Present>(
      sql`SELECT d.state, d.etag, d.shown_from AS "shownFrom", d.surrogate_keys AS keys,
         d.card::text || ' ' || d.card_keys AS card, d.fact_source AS "factSource",
         ARRAY(SELECT term FROM document_terms WHERE article_id = ${articleId}) AS terms,
         ARRAY(SELECT (extract(epoch FROM said_at) * 1000)::bigint || ' ' || document FROM published_quotes WHERE article_id = ${articleId}) AS quotes,
         ARRAY(SELECT document FROM published_statistics WHERE article_id = ${articleId} AND shown_to IS NULL) AS statistics
       FROM published_documents d WHERE d.article_id = ${articleId}`,
    );
    return present;
  }
}

function sameSet(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && [...a].sort().join('\0') === [...b].sort().join('\0');
}
