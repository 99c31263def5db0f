import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { UserEntity } from './user.entity.js';

/** That somebody signed in, on one device; only the hash of its token is stored. */
@Entity('sessions')
@Unique('sessions_hash_key', ['hash'])
@Index('sessions_user_id_idx', ['userId'])
@Index('sessions_expires_at_idx', ['expiresAt'])
export class SessionEntity {
  @PrimaryColumn('uuid')
  id: string;

  @ForeignKey(() => UserEntity, 'id', { name: 'sessions_user_id_fkey', onDelete: 'CASCADE' })
  @Column('uuid')
  userId: string;

  /** SHA-256 in hexadecimal, see `ApiTokenEntity`. */
  @Column('text')
  hash: string;

  @Column({ type: 'timestamptz', precision: 3 })
  createdAt: Date;

  /** To within some minutes. */
  @Column({ type: 'timestamptz', precision: 3 })
  lastUsedAt: Date;

  @Column({ type: 'timestamptz', precision: 3 })
  expiresAt: Date;

  /** Where it was begun, so that its owner recognises it. */
  @Column('text', { nullable: true })
  address: string | null;

  @Column('text', { nullable: true })
  userAgent: string | null;
}
