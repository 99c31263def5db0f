import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { UserEntity } from './user.entity.js';

/** What opens an account. Apart from the user, whose row is written whole: an old password must never come back. */
@Entity('user_credentials')
export class UserCredentialsEntity {
  @ForeignKey(() => UserEntity, 'id', { name: 'user_credentials_user_id_fkey', onDelete: 'CASCADE' })
  @PrimaryColumn('uuid')
  userId: string;

  /** Argon2id, with its parameters. Null for users who sign in elsewhere, or not at all. */
  @Column('text', { nullable: true })
  passwordHash: string | null;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  passwordChangedAt: Date | null;

  /** Of the authenticator app, see `SealedSecret`. */
  @Column('text', { nullable: true })
  totpSecret: string | null;

  /** From when on each sign-in needs a code. */
  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  totpConfirmedAt: Date | null;

  /** The step of time of the last code that was taken: no code is taken twice. */
  @Column('integer', { nullable: true })
  totpStep: number | null;
}
