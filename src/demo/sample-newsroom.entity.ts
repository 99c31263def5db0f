import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What came with the sample newsroom: the ids of its resources, in the order in which they were made. */
export interface SampleIds {
  readonly sections: readonly string[];
  readonly organizations: readonly string[];
  readonly people: readonly string[];
  readonly indicators: readonly string[];
  readonly articles: readonly string[];
  /** Batches of corrections. Not there where the newsroom was loaded by an older release. */
  readonly batches?: readonly string[];
  /** The cast to sign in as. Not there where the newsroom was loaded by an older release. */
  readonly users?: readonly string[];
}

/** That the sample newsroom was loaded; written in the transaction that loads it, and stays after its removal. */
@Entity('sample_newsrooms')
export class SampleNewsroomEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column({ type: 'timestamptz', precision: 3 })
  loadedAt: Date;

  /** Null while it is there. */
  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  removedAt: Date | null;

  @Column('json')
  resourceIds: SampleIds;
}
