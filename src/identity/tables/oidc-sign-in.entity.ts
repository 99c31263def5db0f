import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A sign-in that was begun and goes on elsewhere; it is bound to the browser that has the cookie. */
@Entity('oidc_sign_ins')
@Index('oidc_sign_ins_expires_at_idx', ['expiresAt'])
export class OidcSignInEntity {
  /** SHA-256 of the cookie's secret. */
  @PrimaryColumn('text')
  hash: string;

  @Column('text')
  state: string;

  @Column('text')
  nonce: string;

  @Column('text')
  codeVerifier: string;

  @Column('text')
  returnTo: string;

  @Column({ type: 'timestamptz', precision: 3 })
  expiresAt: Date;
}
