import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** Something that a document shows or is filed under: `person:<id>`, `section:<id>`, `keyword:<word>`, `language:<tag>` … */
@Entity('document_terms')
@Index('document_terms_term_published_at_article_id_idx', ['term', 'publishedAt', 'articleId'])
@Index('document_terms_term_updated_at_article_id_idx', ['term', 'updatedAt', 'articleId'])
export class DocumentTermEntity {
  @ForeignKey('published_documents', 'article_id', {
    name: 'document_terms_article_id_fkey',
    onDelete: 'CASCADE',
  })
  @PrimaryColumn('uuid')
  articleId: string;

  @PrimaryColumn('text')
  term: string;

  @Column({ type: 'timestamptz', precision: 3 })
  publishedAt: string;

  @Column({ type: 'timestamptz', precision: 3 })
  updatedAt: string;
}
