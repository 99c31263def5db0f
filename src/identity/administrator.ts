import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { now } from '../kernel/clock.js';
import { Database } from '../kernel/database/database.js';
import { Rows } from '../kernel/database/rows.js';
import { sql } from '../kernel/database/sql.js';
import { newId } from '../kernel/values/uuid.js';
import { actorOf } from './actor.js';
import type { Actor } from './actor.js';
import { hashOf, newSecret, prefixOf } from './credentials/secret.js';
import { PasswordHashes } from './passwords/password-hashes.js';
import { UserEntity } from './tables/user.entity.js';
import { canonicalEmail } from './users/email.js';
import { UserCredentials } from './users/user-credentials.js';

const TOKEN_NAME = 'administrator';

/** By which the administrator signs in unless `COPYDESK_ADMIN_EMAIL` says another. */
const DEFAULT_EMAIL = 'admin@copydesk.example';

/** The first user, who may do everything. */
@Injectable()
export class Administrator {
  constructor(
    private readonly database: Database,
    private readonly rows: Rows,
    private readonly hashes: PasswordHashes,
    private readonly credentials: UserCredentials,
  ) {}

  /**
   * Makes the administrator where there is none, and gives them the configured token, or at the first start a random one.
   * @returns the token that was made just now and must be shown, since only its hash is stored
   */
  ensure(email: string | undefined, configuredToken: string | undefined): Promise<string | undefined> {
    return this.database.transaction(async () => {
      // Several instances may start at once; the first makes the administrator.
      await this.database.query(sql`SELECT pg_advisory_xact_lock(hashtextextended('administrator', 0))`);
      const id = (await this.find())?.id ?? (await this.make(email));
      if (configuredToken !== undefined) await this.giveToken(id, configuredToken, null);
      else if (!(await this.hasToken())) {
        const token = newSecret('token');
        await this.giveToken(id, token, prefixOf(token));
        return token;
      }
      return undefined;
    });
  }

  /**
   * Lets the administrator sign in where none can yet: at the first start, and at the first one with sign-in.
   * @returns what was made just now and must be shown, since only its hash is stored; undefined where it was configured
   */
  async ensureSignIn(
    configuredEmail: string | undefined,
    configuredPassword: string | undefined,
  ): Promise<{ email: string; password: string } | undefined> {
    if (await this.canSignIn()) return undefined;
    const password = configuredPassword ?? randomBytes(15).toString('base64url');
    // Outside of the transaction: it takes a while.
    const hash = await this.hashes.of(password);
    return this.database.transaction(async () => {
      await this.database.query(sql`SELECT pg_advisory_xact_lock(hashtextextended('administrator', 0))`);
      const found = await this.find();
      if (!found || (await this.canSignIn())) return undefined;
      const email = canonicalEmail(configuredEmail ?? DEFAULT_EMAIL);
      const [row] = await this.database.query<{ email: string }>(
        sql`WITH given AS (UPDATE users SET email = coalesce(email, ${email}) WHERE id = ${found.id} RETURNING email) SELECT email FROM given`,
      );
      await this.credentials.setPassword(found.id, hash);
      return configuredPassword === undefined && row ? { email: row.email, password } : undefined;
    });
  }

  /** For what the service does by itself, such as loading the sample newsroom. */
  async actor(): Promise<Actor> {
    const found = await this.find();
    if (!found) throw new Error('The administrator is not there yet.');
    return actorOf({ ...found, role: 'admin' }, 'system');
  }

  private async canSignIn(): Promise<boolean> {
    const able = await this.database.query(
      sql`SELECT 1 FROM users u JOIN user_credentials c ON c.user_id = u.id
         WHERE u.role = 'admin' AND c.password_hash IS NOT NULL AND u.email NOT LIKE '%@sample.example' LIMIT 1`,
    );
    return able.length > 0;
  }

  /** There is always one who is active: the last one can't be taken away. */
  private async find(): Promise<{ id: string; name: string } | undefined> {
    const [row] = await this.database.query<{ id: string; name: string }>(
      sql`SELECT id, name FROM users WHERE role = 'admin' ORDER BY status, created_at, id LIMIT 1`,
    );
    return row;
  }

  private async make(email: string | undefined): Promise<string> {
    const at = now();
    const user: UserEntity = {
      id: newId(),
      revision: 1,
      name: 'Administrator',
      email: email === undefined ? null : canonicalEmail(email),
      role: 'admin',
      sections: null,
      status: 'active',
      language: null,
      timeZone: null,
      createdAt: at,
      updatedAt: at,
    };
    await this.rows.insert(UserEntity, [user]);
    return user.id;
  }

  private async hasToken(): Promise<boolean> {
    return (await this.database.query(sql`SELECT 1 FROM api_tokens WHERE is_configured`)).length > 0;
  }

  /** The token before it opens nothing any more. Whoever had it may not be an administrator any more. */
  private async giveToken(userId: string, token: string, prefix: string | null): Promise<void> {
    await this.database.query(
      sql`INSERT INTO api_tokens (id, user_id, name, hash, prefix, created_at, is_configured)
         VALUES (${newId()}, ${userId}, ${TOKEN_NAME}, ${hashOf(token)}, ${prefix}, ${now()}, true)
       ON CONFLICT (is_configured) WHERE is_configured
         DO UPDATE SET user_id = EXCLUDED.user_id, hash = EXCLUDED.hash, prefix = EXCLUDED.prefix, created_at = EXCLUDED.created_at
         WHERE (api_tokens.user_id, api_tokens.hash) IS DISTINCT FROM (EXCLUDED.user_id, EXCLUDED.hash)`,
    );
  }
}
