import { Injectable } from '@nestjs/common';
import { Database } from '../kernel/database/database.js';
import type { Coding } from '../edge/answers/content-coding.js';
import type { Found } from './content.reader.js';
import { sql } from '../kernel/database/sql.js';
import type { Sql } from '../kernel/database/sql.js';

/**
 * The lock has a publication at the same time finish first: then there is another document, and nothing to store.
 */
const insertCoded = (
  articleId: string,
  etag: string,
  coding: Coding,
  body: Buffer,
): Sql => sql`INSERT INTO coded_documents (article_id, etag, coding, body)
  SELECT article_id, etag, ${coding}, ${body}::bytea FROM published_documents WHERE article_id = ${articleId} AND etag = ${etag} AND state = 'published' FOR SHARE
  ON CONFLICT (article_id, coding) DO NOTHING`;

/** Stores encoded documents, so that no other process encodes them again. */
@Injectable()
export class CodedDocuments {
  constructor(private readonly database: Database) {}

  /** Stores an encoded document, unless there is another document by then. Nobody waits for it: if it fails, the next process encodes it again. */
  store({ articleId, etag }: Found, coding: Coding, body: Buffer): void {
    this.database.prepared(insertCoded(articleId, etag, coding, body)).catch(() => undefined);
  }
}
