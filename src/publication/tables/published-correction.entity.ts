import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** A correction that a document shows. */
@Entity('published_corrections')
@Index('published_corrections_at_id_idx', ['at', 'id'])
@Index('published_corrections_article_id_idx', ['articleId'])
export class PublishedCorrectionEntity {
  @PrimaryColumn('uuid')
  id: string;

  @ForeignKey('published_documents', 'article_id', {
    name: 'published_corrections_article_id_fkey',
    onDelete: 'CASCADE',
  })
  @Column('uuid')
  articleId: string;

  @Column({ type: 'timestamptz', precision: 3 })
  at: string;

  /** JSON, without the article. */
  @Column('text')
  document: string;
}
