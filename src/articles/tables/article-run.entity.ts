import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { RevisionCause } from './article-revision.entity.js';

/**
 * An entry of the history: the edits that one author made without a break of more than ten minutes, or any other revision.
 * A trigger writes it with each revision.
 */
@Entity('article_runs')
export class ArticleRunEntity {
  @ForeignKey('articles', 'id', { name: 'article_runs_article_id_fkey', onDelete: 'CASCADE' })
  @PrimaryColumn('uuid')
  articleId: string;

  @PrimaryColumn('integer')
  firstNumber: number;

  @Column('integer')
  lastNumber: number;

  @Column('text')
  cause: RevisionCause;

  @Column('text', { array: true })
  changedFields: string[];

  @Column({ type: 'timestamptz', precision: 3 })
  startedAt: string;

  @Column({ type: 'timestamptz', precision: 3 })
  endedAt: string;

  @ForeignKey('users', 'id', { name: 'article_runs_created_by_fkey' })
  @Column('uuid')
  createdBy: string;
}
