import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { Coding } from '../../edge/answers/content-coding.js';

/** A document in Brotli or gzip, as it was first asked for. */
@Entity('coded_documents')
@Check('coded_documents_coding_check', "coding IN ('br', 'gzip')")
export class CodedDocumentEntity {
  @ForeignKey('published_documents', 'article_id', {
    name: 'coded_documents_article_id_fkey',
    onDelete: 'CASCADE',
  })
  @PrimaryColumn('uuid')
  articleId: string;

  @PrimaryColumn('text')
  coding: Coding;

  /** The ETag of the document that it is a form of. */
  @Column('text')
  etag: string;

  @Column('bytea')
  body: Buffer;
}
