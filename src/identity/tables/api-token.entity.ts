import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { ROLES } from '../policy.js';
import type { Role } from '../policy.js';
import { UserEntity } from './user.entity.js';

/** A token of a user for a program; only its hash is stored. It may do what both it and its owner may. */
@Entity('api_tokens')
@Unique('api_tokens_hash_key', ['hash'])
@Index('api_tokens_user_id_idx', ['userId'])
@Index('api_tokens_is_configured_idx', ['isConfigured'], { unique: true, where: 'is_configured' })
@Check('api_tokens_role_check', `role IN (${ROLES.map((role) => `'${role}'`).join(', ')})`)
export class ApiTokenEntity {
  @PrimaryColumn('uuid')
  id: string;

  @ForeignKey(() => UserEntity, 'id', { name: 'api_tokens_user_id_fkey' })
  @Column('uuid')
  userId: string;

  @Column('text')
  name: string;

  /** SHA-256 in hexadecimal. The token is random and long, so a slow hash would protect nothing more. */
  @Column('text')
  hash: string;

  /** What the token begins with, to be recognised by. Null where somebody chose the token. */
  @Column('text', { nullable: true })
  prefix: string | null;

  /** Null is that of the owner. */
  @Column('text', { nullable: true })
  role: Role | null;

  /** Null is no limit beside that of the owner. */
  @Column('uuid', { array: true, nullable: true })
  sections: string[] | null;

  @Column({ type: 'timestamptz', precision: 3 })
  createdAt: Date;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  expiresAt: Date | null;

  /** To within an hour. */
  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  lastUsedAt: Date | null;

  /** Whether it is that of `COPYDESK_ADMIN_TOKEN`, or the one that the first start made in its place. */
  @Column('boolean', { default: false })
  isConfigured: boolean;
}
