import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

export const ITEM_STATES = ['open', 'corrected', 'not-affected', 'dismissed'] as const;
export type ItemState = (typeof ITEM_STATES)[number];

/** One use of what a batch corrects. */
@Entity('correction_batch_items')
@Check('correction_batch_items_state_check', "state IN ('open', 'corrected', 'not-affected', 'dismissed')")
@Index('correction_batch_items_batch_id_ordinal_idx', ['batchId', 'ordinal'])
@Index('correction_batch_items_article_id_idx', ['articleId'])
export class CorrectionBatchItemEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('integer')
  revision: number;

  @ForeignKey('correction_batches', 'id', {
    name: 'correction_batch_items_batch_id_fkey',
    onDelete: 'CASCADE',
  })
  @Column('uuid')
  batchId: string;

  @Column('integer')
  ordinal: number;

  @ForeignKey('articles', 'id', { name: 'correction_batch_items_article_id_fkey', onDelete: 'CASCADE' })
  @Column('uuid')
  articleId: string;

  /** In which it was found last; of what was corrected, the one that the correction made. */
  @Column('integer')
  articleRevision: number;

  /** See `Use`, as the following. */
  @Column('text')
  key: string;

  @Column('uuid', { nullable: true })
  factId: string | null;

  @Column('text')
  pointer: string;

  @Column('text', { nullable: true })
  passage: string | null;

  @Column('text', { nullable: true })
  replacement: string | null;

  /** Where readers see it, and the words; null where they don't. Also null for items that older releases listed. */
  @Column('text', { nullable: true })
  shownPointer: string | null;

  @Column('text', { nullable: true })
  shownPassage: string | null;

  @Column('text')
  base: string;

  @Column('text')
  state: ItemState;

  /** Why nothing is corrected. */
  @Column('text', { nullable: true })
  reason: string | null;

  /** The text that readers of this article see, if it is not that of the batch. */
  @Column('text', { nullable: true })
  text: string | null;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  decidedAt: string | null;

  @ForeignKey('users', 'id', { name: 'correction_batch_items_decided_by_fkey' })
  @Column('uuid', { nullable: true })
  decidedBy: string | null;
}
