import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** Work that follows a change: written in its transaction, done after it. */
@Entity('outbox_entries')
@Index('outbox_entries_lane_due_at_id_idx', ['lane', 'dueAt', 'id'])
@Index('outbox_entries_lane_number_idx', ['lane', 'number'])
export class OutboxEntryEntity {
  @PrimaryColumn('uuid')
  id: string;

  /** In the order written: of two changes of one thing, the later one has the higher. */
  @Column({
    type: 'bigint',
    generated: 'identity',
    generatedIdentity: 'ALWAYS',
    insert: false,
    update: false,
  })
  number?: string;

  /** Entries of a lane are done one after the other, of different lanes beside each other. */
  @Column('text')
  lane: string;

  @Column('text')
  kind: string;

  @Column('json')
  payload: object;

  @Column({ type: 'timestamptz', precision: 3 })
  dueAt: Date;

  @Column('integer')
  attempts: number;

  @Column('text', { nullable: true })
  lastError: string | null;

  @Column({ type: 'timestamptz', precision: 3 })
  createdAt: Date;

  /** An operator put it aside: it stays as a record, and is never done. */
  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  givenUpAt: Date | null;
}
