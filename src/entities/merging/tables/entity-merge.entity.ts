import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

export const MERGED_KINDS = ['person', 'organization', 'indicator'] as const;
export type MergedKind = (typeof MERGED_KINDS)[number];

/** How many days a merge can be undone. */
export const UNDO_DAYS = 30;

/** How many references a merge moved. */
export interface Moved {
  readonly articles: number;
  readonly quotes: number;
  readonly statistics: number;
  readonly people: number;
  readonly organizations: number;
}

/** What was merged into what, by whom and when. */
@Entity('entity_merges')
@Check('entity_merges_kind_check', "kind IN ('person', 'organization', 'indicator')")
@Index('entity_merges_at_id_idx', ['at', 'id'])
export class EntityMerge {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  kind: MergedKind;

  @Column('uuid')
  intoId: string;

  @Column('text')
  intoName: string;

  @Column({ type: 'timestamptz', precision: 3 })
  at: Date;

  @ForeignKey('users', 'id', { name: 'entity_merges_by_id_fkey' })
  @Column('uuid')
  byId: string;

  @Column({ type: 'timestamptz', precision: 3 })
  undoUntil: Date;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  undoneAt: Date | null;

  @ForeignKey('users', 'id', { name: 'entity_merges_undone_by_id_fkey' })
  @Column('uuid', { nullable: true })
  undoneById: string | null;

  /** What it was merged into, before and after. */
  @Column('json')
  before: object;

  @Column('json')
  after: object;

  /** `{ id, slug, name }` of each that was merged into it. */
  @Column('json')
  merged: readonly object[];

  @Column('json')
  moved: Moved;
}
