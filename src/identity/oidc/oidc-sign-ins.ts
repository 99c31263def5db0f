import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { now } from '../../kernel/clock.js';
import { Database } from '../../kernel/database/database.js';
import { Rows } from '../../kernel/database/rows.js';
import { sql } from '../../kernel/database/sql.js';
import { hashOf } from '../credentials/secret.js';
import { OidcSignInEntity } from '../tables/oidc-sign-in.entity.js';

/** What a sign-in must come back with. */
export type Expected = Pick<OidcSignInEntity, 'state' | 'nonce' | 'codeVerifier' | 'returnTo'>;

/** How long a sign-in elsewhere may take, in milliseconds. */
const LIFETIME = 10 * 60_000;

/** Sign-ins that go on elsewhere: each is for one browser, and ends once. */
@Injectable()
export class OidcSignIns {
  constructor(
    private readonly database: Database,
    private readonly rows: Rows,
  ) {}

  /** @returns the secret for the browser's cookie */
  async begin(expected: Expected): Promise<string> {
    const [secret, at] = [randomBytes(32).toString('base64url'), now()];
    await this.database.send(sql`DELETE FROM oidc_sign_ins WHERE expires_at < ${at}`);
    const expiresAt = new Date(at.getTime() + LIFETIME);
    await this.rows.insert(OidcSignInEntity, [{ ...expected, hash: hashOf(secret), expiresAt }]);
    return secret;
  }

  async end(secret: string): Promise<Expected | undefined> {
    const [ended] = await this.database.query<Expected>(
      sql`WITH ended AS (
           DELETE FROM oidc_sign_ins WHERE hash = ${hashOf(secret)} AND expires_at > ${now()}
           RETURNING state, nonce, code_verifier, return_to)
         SELECT state, nonce, code_verifier AS "codeVerifier", return_to AS "returnTo" FROM ended`,
    );
    return ended;
  }
}
