import { Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';

/** A document as readers saw it until another took its place. */
@Entity('document_versions')
@Index('document_versions_article_id_shown_from_idx', ['articleId', 'shownFrom'])
export class DocumentVersionEntity {
  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'ALWAYS' })
  id: string;

  @ForeignKey('articles', 'id', { name: 'document_versions_article_id_fkey', onDelete: 'CASCADE' })
  @Column('uuid')
  articleId: string;

  @Column('text')
  state: 'published' | 'withdrawn';

  @Column('integer')
  revision: number;

  @Column('text')
  slug: string;

  @Column('text')
  language: string;

  @Column('text')
  document: string;

  @Column('text')
  etag: string;

  @Column('text', { array: true })
  surrogateKeys: string[];

  @Column({ type: 'timestamptz', precision: 3 })
  updatedAt: string;

  @Column({ type: 'timestamptz', precision: 3 })
  shownFrom: string;

  @Column({ type: 'timestamptz', precision: 3 })
  shownTo: string;
}
