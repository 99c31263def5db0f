import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { UserEntity } from './user.entity.js';

/** Who somebody is elsewhere: a subject never changes and is never given to another, as an address may be. */
@Entity('oidc_identities')
@Index('oidc_identities_user_id_idx', ['userId'])
export class OidcIdentityEntity {
  @PrimaryColumn('text')
  issuer: string;

  @PrimaryColumn('text')
  subject: string;

  @ForeignKey(() => UserEntity, 'id', { name: 'oidc_identities_user_id_fkey', onDelete: 'CASCADE' })
  @Column('uuid')
  userId: string;
}
