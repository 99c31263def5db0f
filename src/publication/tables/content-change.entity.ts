import { Column, Entity, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';

export const CHANGE_KINDS = ['article.published', 'article.updated', 'article.withdrawn'] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** Something that became visible, or invisible. One writer at a time gives the positions: what has a higher one was committed later. */
@Entity('content_changes')
@Unique('content_changes_id_key', ['id'])
@Index('content_changes_article_id_position_idx', ['articleId', 'position'])
export class ContentChangeEntity {
  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'ALWAYS' })
  position?: string;

  @Column('uuid')
  id: string;

  @Column('text')
  kind: ChangeKind;

  @Column('uuid')
  articleId: string;

  @Column('integer')
  revision: number;

  @Column('text')
  slug: string;

  @Column('text')
  language: string;

  @Column({ type: 'timestamptz', precision: 3 })
  at: string;
}
