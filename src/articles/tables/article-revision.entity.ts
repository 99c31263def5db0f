import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { StoredArticle } from '../article.view.js';

export const REVISION_CAUSES = ['edit', 'fact', 'transition', 'restore', 'merge', 'correction'] as const;
export type RevisionCause = (typeof REVISION_CAUSES)[number];

/** An immutable saved state of an article, whole: as it was read then. A trigger refuses every change. */
@Entity('article_revisions')
@Check(
  'article_revisions_cause_check',
  "cause IN ('edit', 'fact', 'transition', 'restore', 'merge', 'correction')",
)
@Index('article_revisions_entity_ids_idx', ['entityIds'], { type: 'gin' })
export class ArticleRevisionEntity {
  @ForeignKey('articles', 'id', { name: 'article_revisions_article_id_fkey', onDelete: 'CASCADE' })
  @PrimaryColumn('uuid')
  articleId: string;

  @PrimaryColumn('integer')
  number: number;

  @Column('text')
  cause: RevisionCause;

  @Column('text', { array: true })
  changedFields: string[];

  @Column('json')
  snapshot: StoredArticle;

  /** Every person, organization, indicator and section that it refers to: who is in it can't be deleted. */
  @Column('uuid', { array: true })
  entityIds: string[];

  @Column({ type: 'timestamptz', precision: 3 })
  createdAt: string;

  @ForeignKey('users', 'id', { name: 'article_revisions_created_by_fkey' })
  @Column('uuid')
  createdBy: string;
}
