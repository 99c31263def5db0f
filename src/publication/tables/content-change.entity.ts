import { Column, Entity, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';

export const CHANGE_KINDS = [
  ...(['article.published', 'article.updated', 'article.corrected', 'article.withdrawn'] as const),
  ...(['person.merged', 'organization.merged', 'indicator.merged'] as const),
  ...(['person.unmerged', 'organization.unmerged', 'indicator.unmerged'] as const),
] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

export interface ChangedRecord {
  readonly kind: string;
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly formerly: { readonly id: string; readonly slug: string }[];
}

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

  /** Null, as the next three, where it is not about an article. */
  @Column('uuid', { nullable: true })
  articleId: string | null;

  @Column('integer', { nullable: true })
  revision: number | null;

  @Column('text', { nullable: true })
  slug: string | null;

  @Column('text', { nullable: true })
  language: string | null;

  /** What something else than an article is now, and which others led to it, or do so no more. */
  @Column('json', { nullable: true })
  entity: ChangedRecord | null;

  @Column({ type: 'timestamptz', precision: 3 })
  at: string;
}
