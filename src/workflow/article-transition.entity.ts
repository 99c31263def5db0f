import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** A step of the workflow that was taken: by whom, when, from where to where. */
@Entity('article_transitions')
@Index('article_transitions_article_id_at_idx', ['articleId', 'at'])
export class ArticleTransitionEntity {
  @PrimaryColumn('uuid')
  id: string;

  @ForeignKey('articles', 'id', { name: 'article_transitions_article_id_fkey', onDelete: 'CASCADE' })
  @Column('uuid')
  articleId: string;

  /** The revision that the step made. */
  @Column('integer')
  revision: number;

  /** What readers saw after it; of older builds unknown. */
  @Column('integer', { nullable: true })
  liveRevision: number | null;

  @Column('text')
  action: string;

  @Column('text')
  fromStatus: string;

  @Column('text')
  toStatus: string;

  @Column('text', { nullable: true })
  note: string | null;

  /** Of a schedule, and of the publication that came of it: for when. */
  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  scheduledFor: string | null;

  @Column({ type: 'timestamptz', precision: 3 })
  at: Date;

  @ForeignKey('users', 'id', { name: 'article_transitions_by_id_fkey' })
  @Column('uuid')
  byId: string;
}
