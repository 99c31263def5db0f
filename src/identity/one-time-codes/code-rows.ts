import { Injectable } from '@nestjs/common';
import { now } from '../../kernel/clock.js';
import { Database } from '../../kernel/database/database.js';
import { Rows } from '../../kernel/database/rows.js';
import { sql } from '../../kernel/database/sql.js';
import { RecoveryCodeEntity } from '../tables/recovery-code.entity.js';
import { SealedSecret } from './sealed-secret.js';
import { recoveryHash } from './recovery-codes.js';

/** The secret of somebody's authenticator app. */
interface Totp {
  readonly secret: string;
  /** Whether they have shown that the app works. */
  readonly confirmed: boolean;
}

/** Reads and writes what one-time codes are made of. */
@Injectable()
export class CodeRows {
  constructor(
    private readonly database: Database,
    private readonly rows: Rows,
    private readonly sealedSecret: SealedSecret,
  ) {}

  async find(userId: string): Promise<Totp | undefined> {
    const [row] = await this.database.query<Totp>(
      sql`SELECT totp_secret AS secret, totp_confirmed_at IS NOT NULL AS confirmed FROM user_credentials
         WHERE user_id = ${userId} AND totp_secret IS NOT NULL`,
    );
    return row && { ...row, secret: this.sealedSecret.open(row.secret, userId) };
  }

  /** Stores an unconfirmed secret in place of another such. @returns false if one is confirmed */
  async begin(userId: string, secret: string): Promise<boolean> {
    const begun = await this.database.query(
      sql`WITH begun AS (
           INSERT INTO user_credentials AS present (user_id, totp_secret) VALUES (${userId}, ${this.sealedSecret.seal(secret, userId)})
           ON CONFLICT (user_id) DO UPDATE SET totp_secret = EXCLUDED.totp_secret, totp_step = NULL
             WHERE present.totp_confirmed_at IS NULL RETURNING 1)
         SELECT 1 FROM begun`,
    );
    return begun.length > 0;
  }

  async confirm(userId: string, recoveryCodes: readonly string[]): Promise<void> {
    await this.database.send(
      sql`UPDATE user_credentials SET totp_confirmed_at = ${now()} WHERE user_id = ${userId}`,
    );
    await this.rows.insert(
      RecoveryCodeEntity,
      recoveryCodes.map((code) => ({ userId, hash: recoveryHash(code) })),
    );
  }

  /** Of the code of a step, or of a later one. @returns false where one was taken before */
  async takeStep(userId: string, step: number): Promise<boolean> {
    const taken = await this.database.query(
      sql`WITH taken AS (
           UPDATE user_credentials SET totp_step = ${step}
           WHERE user_id = ${userId} AND (totp_step IS NULL OR totp_step < ${step}) RETURNING 1)
         SELECT 1 FROM taken`,
    );
    return taken.length > 0;
  }

  /** @returns false for one that was taken before, or never was */
  async takeRecoveryCode(userId: string, code: string): Promise<boolean> {
    const taken = await this.database.query(
      sql`WITH taken AS (
           DELETE FROM recovery_codes WHERE user_id = ${userId} AND hash = ${recoveryHash(code)} RETURNING 1)
         SELECT 1 FROM taken`,
    );
    return taken.length > 0;
  }

  async remove(userId: string): Promise<void> {
    await this.database.send(sql`DELETE FROM recovery_codes WHERE user_id = ${userId}`);
    await this.database.send(
      sql`UPDATE user_credentials SET totp_secret = NULL, totp_confirmed_at = NULL, totp_step = NULL WHERE user_id = ${userId}`,
    );
  }
}
