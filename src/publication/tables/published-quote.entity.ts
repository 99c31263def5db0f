import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** A quote that a document shows. */
@Entity('published_quotes')
@Index('published_quotes_article_id_idx', ['articleId'])
@Index('published_quotes_said_at_id_idx', ['saidAt', 'id'])
@Index('published_quotes_person_id_said_at_id_idx', ['personId', 'saidAt', 'id'], {
  where: 'person_id IS NOT NULL',
})
@Index('published_quotes_organization_id_said_at_id_idx', ['organizationId', 'saidAt', 'id'], {
  where: 'organization_id IS NOT NULL',
})
@Index('published_quotes_search_tokens_idx', { synchronize: false })
@Index('published_quotes_kind_idx', { synchronize: false })
@Index('published_quotes_role_tokens_idx', { synchronize: false })
export class PublishedQuoteEntity {
  @PrimaryColumn('uuid')
  id: string;

  @ForeignKey('published_documents', 'article_id', {
    name: 'published_quotes_article_id_fkey',
    onDelete: 'CASCADE',
  })
  @Column('uuid')
  articleId: string;

  @Column('uuid', { nullable: true })
  personId: string | null;

  @Column('uuid', { nullable: true })
  organizationId: string | null;

  /**
   * The earliest that it can have been said; of a quote without a date, what its article says: that of its dateline, else of its
   * source, else when readers first read it. Sorts.
   */
  @Column({ type: 'timestamptz', precision: 3 })
  saidAt: Date | string;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  saidEarliest: Date | null;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  saidLatest: Date | null;

  /** JSON, without the article: that is the document's `factSource`. */
  @Column('text')
  document: string;

  @Column('text')
  searchText: string;

  @Column({ type: 'timestamptz', precision: 3 })
  publishedAt: string;
}
