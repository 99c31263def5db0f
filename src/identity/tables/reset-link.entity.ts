import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { UserEntity } from './user.entity.js';

/** A link with which a user may set a password; only the hash of its token is stored. Of several, all open it until one is used. */
@Entity('reset_links')
@Index('reset_links_user_id_idx', ['userId'])
export class ResetLinkEntity {
  @PrimaryColumn('text')
  hash: string;

  @ForeignKey(() => UserEntity, 'id', { name: 'reset_links_user_id_fkey', onDelete: 'CASCADE' })
  @Column('uuid')
  userId: string;

  @Column({ type: 'timestamptz', precision: 3 })
  createdAt: Date;

  @Column({ type: 'timestamptz', precision: 3 })
  expiresAt: Date;
}
