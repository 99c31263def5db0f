import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** How often somebody tried to sign in within a minute: to one account, or from one address. */
@Entity('sign_in_attempts')
@Index('sign_in_attempts_ends_at_idx', ['endsAt'])
export class SignInAttemptsEntity {
  /** The hash of the account's e-mail address, or a network address. */
  @PrimaryColumn('text')
  key: string;

  @Column('integer')
  attempts: number;

  /** From then on, counting starts again. */
  @Column({ type: 'timestamptz', precision: 3 })
  endsAt: Date;
}
