import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** The first answer that was given under an `Idempotency-Key`. */
@Entity('idempotency_keys')
@Index('idempotency_keys_created_at_idx', ['createdAt'])
export class IdempotencyKey {
  @PrimaryColumn('uuid')
  actorId: string;

  @PrimaryColumn('text')
  key: string;

  /** SHA-256 of method, address and body. */
  @Column('text')
  requestHash: string;

  @Column('integer')
  status: number;

  @Column('text')
  body: string;

  @Column({ type: 'timestamptz', precision: 3 })
  createdAt: Date;
}
