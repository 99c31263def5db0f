import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { StoredAnchor } from '../../body/anchors/anchor.js';

/** A remark of somebody on an article, a passage or a fact; or a reply to one. */
@Entity('comments')
@Check('comments_resolved_check', '(resolved_at IS NULL) = (resolved_by IS NULL)')
@Index('comments_article_id_created_at_id_idx', ['articleId', 'createdAt', 'id'])
@Index('comments_reply_to_idx', ['replyTo'], { where: 'reply_to IS NOT NULL' })
@Index('comments_mentions_idx', ['mentions'], { type: 'gin' })
@Index('comments_open_mentions_idx', ['mentions'], { type: 'gin', where: 'resolved_at IS NULL' })
export class CommentEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('integer')
  revision: number;

  @ForeignKey('articles', 'id', { name: 'comments_article_id_fkey', onDelete: 'CASCADE' })
  @Column('uuid')
  articleId: string;

  @Column('text')
  text: string;

  @Column('json', { nullable: true })
  anchor: StoredAnchor | null;

  /** Of a quote or a statistic, be it that it is gone by now. */
  @Column('uuid', { nullable: true })
  factId: string | null;

  @ForeignKey('comments', 'id', { name: 'comments_reply_to_fkey', onDelete: 'CASCADE' })
  @Column('uuid', { nullable: true })
  replyTo: string | null;

  @Column('uuid', { array: true })
  mentions: string[];

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  resolvedAt: string | null;

  @ForeignKey('users', 'id', { name: 'comments_resolved_by_fkey' })
  @Column('uuid', { nullable: true })
  resolvedBy: string | null;

  @Column({ type: 'timestamptz', precision: 3 })
  createdAt: string;

  @ForeignKey('users', 'id', { name: 'comments_created_by_fkey' })
  @Column('uuid')
  createdBy: string;

  @Column({ type: 'timestamptz', precision: 3 })
  updatedAt: string;
}
