import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** A reference that a merge led to something else. After an undo, it says what earlier revisions meant by that. */
@Entity('moved_references')
@Index('moved_references_owner_id_idx', ['ownerId'], { where: 'until_revision IS NOT NULL' })
export class MovedReference {
  @ForeignKey('entity_merges', 'id', { name: 'moved_references_merge_id_fkey', onDelete: 'CASCADE' })
  @PrimaryColumn('uuid')
  mergeId: string;

  /** `quotes.person_id` */
  @PrimaryColumn('text')
  place: string;

  /** The article, or the record, that refers. */
  @PrimaryColumn('uuid')
  ownerId: string;

  /** What refers within it: the id of a row, or the name of a byline, which has no id that lasts. */
  @PrimaryColumn('text')
  key: string;

  @Column('uuid')
  fromId: string;

  @Column('uuid')
  intoId: string;

  /** The revision of the owner that the merge made. */
  @Column('integer')
  sinceRevision: number;

  /** The revision of the owner before the merge was undone. */
  @Column('integer', { nullable: true })
  untilRevision: number | null;
}
