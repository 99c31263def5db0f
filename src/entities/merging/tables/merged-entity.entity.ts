import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** What was merged into something else, and is that now. */
@Entity('merged_entities')
@Index('merged_entities_merge_id_idx', ['mergeId'])
@Index('merged_entities_present_id_idx', ['presentId'])
export class MergedEntity {
  @PrimaryColumn('uuid')
  id: string;

  @ForeignKey('entity_merges', 'id', { name: 'merged_entities_merge_id_fkey', onDelete: 'CASCADE' })
  @Column('uuid')
  mergeId: string;

  @Column('text')
  kind: string;

  @Column('uuid')
  intoId: string;

  /** Where it leads now: what it was merged into may have been merged itself. */
  @Column('uuid')
  presentId: string;

  /** As it was. */
  @Column('json')
  resource: object;

  @Column('boolean')
  slugGiven: boolean;

  @Column({ type: 'timestamptz', precision: 3 })
  createdAt: Date;

  /** The slugs by which readers knew it. */
  @Column('text', { array: true })
  slugs: string[];
}
