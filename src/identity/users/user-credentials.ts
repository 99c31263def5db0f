import { Injectable } from '@nestjs/common';
import { now } from '../../kernel/clock.js';
import { Database } from '../../kernel/database/database.js';
import { sql } from '../../kernel/database/sql.js';
import type { Role } from '../policy.js';
import type { UserStatus } from '../tables/user.entity.js';
import { canonicalEmail } from './email.js';

/** Somebody, and what opens their account. */
export interface Account {
  readonly id: string;
  readonly name: string;
  readonly email: string | null;
  readonly role: Role;
  readonly status: UserStatus;
  readonly passwordHash: string | null;
}

const ACCOUNT = sql`SELECT u.id, u.name, u.email, u.role, u.status, c.password_hash AS "passwordHash"
  FROM users u LEFT JOIN user_credentials c ON c.user_id = u.id`;

/** Reads and writes what opens accounts. */
@Injectable()
export class UserCredentials {
  constructor(private readonly database: Database) {}

  async byEmail(email: string): Promise<Account | undefined> {
    const [account] = await this.database.query<Account>(
      sql`${ACCOUNT} WHERE u.email = ${canonicalEmail(email)}`,
    );
    return account;
  }

  async byId(id: string): Promise<Account | undefined> {
    const [account] = await this.database.query<Account>(sql`${ACCOUNT} WHERE u.id = ${id}`);
    return account;
  }

  /** In a transaction: whether the account is as it was read, and stays so until the end. */
  async areStill({ id, passwordHash }: Account): Promise<boolean> {
    const same = await this.database.query(
      sql`SELECT 1 FROM user_credentials c JOIN users u ON u.id = c.user_id
         WHERE u.id = ${id} AND u.status = 'active' AND c.password_hash IS NOT DISTINCT FROM ${passwordHash} FOR SHARE`,
    );
    return same.length > 0;
  }

  async setPassword(userId: string, hash: string): Promise<void> {
    await this.database.send(
      sql`INSERT INTO user_credentials (user_id, password_hash, password_changed_at) VALUES (${userId}, ${hash}, ${now()})
         ON CONFLICT (user_id) DO UPDATE SET password_hash = EXCLUDED.password_hash, password_changed_at = EXCLUDED.password_changed_at`,
    );
  }
}
