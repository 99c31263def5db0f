import { Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { UserEntity } from './user.entity.js';

/** The one link with which a user may set a password; only the hash of its token is kept. A newer one replaces it. */
@Entity('reset_links')
@Unique('reset_links_hash_key', ['hash'])
export class ResetLinkEntity {
  @ForeignKey(() => UserEntity, 'id', { name: 'reset_links_user_id_fkey', onDelete: 'CASCADE' })
  @PrimaryColumn('uuid')
  userId: string;

  @Column('text')
  hash: string;

  @Column({ type: 'timestamptz', precision: 3 })
  createdAt: Date;

  @Column({ type: 'timestamptz', precision: 3 })
  expiresAt: Date;
}
