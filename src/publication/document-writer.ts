import { Injectable } from '@nestjs/common';
import { Database } from '../kernel/database/database.js';
import { Rows } from '../kernel/database/rows.js';
import { DocumentTermEntity } from './tables/document-term.entity.js';
import { PublishedCorrectionEntity } from './tables/published-correction.entity.js';
import { PublishedDocumentEntity } from './tables/published-document.entity.js';
import { PublishedQuoteEntity } from './tables/published-quote.entity.js';
import { PublishedStatisticEntity } from './tables/published-statistic.entity.js';
import type { DocumentRows } from './document-rows.view.js';
import { withdrawDocument, writeCorrections, writeDocument, writeStatistics } from './document-statements.js';
import { sql } from '../kernel/database/sql.js';

/** Writes the rows of documents; always in the transaction of what made them. */
@Injectable()
export class DocumentWriter {
  constructor(
    private readonly database: Database,
    private readonly rows: Rows,
  ) {}

  /** @param at when what was shown before is shown no more */
  async write({ document, terms, quotes, statistics, corrections }: DocumentRows, at: string): Promise<void> {
    const rows = {
      document: this.rows.toJson(PublishedDocumentEntity, [document]),
      terms: this.rows.toJson(DocumentTermEntity, terms),
      quotes: this.rows.toJson(PublishedQuoteEntity, quotes),
      statistics: this.rows.toJson(PublishedStatisticEntity, statistics),
    };
    await this.database.send(writeDocument(document.articleId, at, rows));
    if (statistics.length > 0) await this.database.send(writeStatistics(rows.statistics));
    if (corrections.length > 0)
      await this.database.send(
        writeCorrections(document.articleId, this.rows.toJson(PublishedCorrectionEntity, corrections)),
      );
  }

  async withdraw(articleId: string, at: string, revision: number): Promise<void> {
    await this.database.send(withdrawDocument(articleId, at, revision));
  }

  /** Removes an article that was never public, or must leave no trace. */
  async remove(articleId: string): Promise<void> {
    await this.database.send(sql`DELETE FROM published_documents WHERE article_id = ${articleId}`);
  }
}
