import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** Work that follows a change: written in its transaction, done after it. */
@Entity('outbox_entries')
@Index('outbox_entries_lane_due_at_id_idx', ['lane', 'dueAt', 'id'])
export class OutboxEntryEntity {
  @PrimaryColumn('uuid')
  id: string;

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
}
