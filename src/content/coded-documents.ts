import { Injectable } from '@nestjs/common';
import { Database } from '../kernel/database/database.js';
import type { Coding } from '../edge/answers/content-coding.js';
import type { StoredForms } from '../edge/answers/public-answer.js';
import type { FoundDocument } from './content.reader.js';

/**
 * The lock has a publication at the same time finish first: then there is another document, and nothing to keep.
 * `$1` is the article, `$2` the document's tag, `$3` the coding, `$4` the bytes.
 */
const KEEP = `INSERT INTO coded_documents (article_id, etag, coding, body)
  SELECT article_id, etag, $3, $4 FROM published_documents WHERE article_id = $1 AND etag = $2 AND state = 'published' FOR SHARE
  ON CONFLICT (article_id, coding) DO NOTHING`;

/** Keeps what a document is in a coding, so that no other process works it out again. */
@Injectable()
export class CodedDocuments {
  constructor(private readonly database: Database) {}

  of({ articleId, etag, coding, coded }: FoundDocument): StoredForms {
    return {
      known: coding && coded ? { [coding]: coded } : {},
      keep: (made: Coding, body: Buffer): void => {
        // Nobody waits for it, and without it the next process has the work again, no more.
        this.database.prepared(KEEP, [articleId, etag, made, body]).catch(() => undefined);
      },
    };
  }
}
