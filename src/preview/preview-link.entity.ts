import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

/** A link by which anybody may see an article, or one revision of it, until it expires. */
@Entity('preview_links')
@Unique('preview_links_hash_key', ['hash'])
@Index('preview_links_article_id_created_at_id_idx', ['articleId', 'createdAt', 'id'])
export class PreviewLinkEntity {
  @PrimaryColumn('uuid')
  id: string;

  @ForeignKey('articles', 'id', { name: 'preview_links_article_id_fkey', onDelete: 'CASCADE' })
  @Column('uuid')
  articleId: string;

  /** Null for the working copy, whatever it is then. */
  @Column('integer', { nullable: true })
  articleRevision: number | null;

  /** SHA-256 of what the link was given out with, in hexadecimal. */
  @Column('text')
  hash: string;

  @Column({ type: 'timestamptz', precision: 3 })
  expiresAt: string;

  @Column({ type: 'timestamptz', precision: 3 })
  createdAt: string;

  @ForeignKey('users', 'id', { name: 'preview_links_created_by_fkey' })
  @Column('uuid')
  createdBy: string;

  /** The sections that whoever made it was limited to then, by a token perhaps; null is no limit. */
  @Column('uuid', { array: true, nullable: true })
  sections: readonly string[] | null;
}
