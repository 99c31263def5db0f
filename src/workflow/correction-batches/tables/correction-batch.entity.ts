import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** A correction of what was printed in several places. */
@Entity('correction_batches')
@Check(
  'correction_batches_corrected_kind_check',
  "corrected_kind IN ('statistic', 'quote', 'person', 'organization')",
)
@Index('correction_batches_created_at_id_idx', ['createdAt', 'id'])
@Index('correction_batches_article_id_idx', ['articleId'], { where: 'article_id IS NOT NULL' })
export class CorrectionBatchEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('integer')
  revision: number;

  @Column('text')
  correctedKind: 'statistic' | 'quote' | 'person' | 'organization';

  @Column('uuid')
  correctedId: string;

  /** Of a quote or a statistic. */
  @ForeignKey('articles', 'id', { name: 'correction_batches_article_id_fkey', onDelete: 'SET NULL' })
  @Column('uuid', { nullable: true })
  articleId: string | null;

  /** What is corrected, as it was. */
  @Column('json')
  corrected: object;

  /** A merge patch, as it was sent. */
  @Column('json')
  changes: object;

  @Column('text')
  kind: string;

  @Column('text')
  text: string;

  @Column({ type: 'timestamptz', precision: 3 })
  createdAt: string;

  @ForeignKey('users', 'id', { name: 'correction_batches_created_by_fkey' })
  @Column('uuid')
  createdBy: string;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  publishedAt: string | null;

  @ForeignKey('users', 'id', { name: 'correction_batches_published_by_fkey' })
  @Column('uuid', { nullable: true })
  publishedBy: string | null;
}
