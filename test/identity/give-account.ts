import { PasswordHashes } from '../../src/identity/passwords/password-hashes.js';
import type { Role } from '../../src/identity/policy.js';
import type { TestApp } from '../support/app.js';
import { addUser } from '../support/cast.js';

/** What somebody signs in with. */
export interface AccountOf {
  readonly id: string;
  readonly email: string;
  readonly password: string;
}

const PASSWORD = 'tide tables for Lindhaven';
let hash: Promise<string> | undefined;

/** Somebody with a password, the same for all: to hash one takes a while. */
export async function giveAccount(app: TestApp, user: { role: Role; name?: string }): Promise<AccountOf> {
  const { id, email } = await addUser(app, user);
  hash ??= app.app.get(PasswordHashes).of(PASSWORD);
  await app.query(
    `INSERT INTO user_credentials (user_id, password_hash, password_changed_at) VALUES ($1, $2, now())`,
    [id, await hash],
  );
  await app.query(`DELETE FROM sessions WHERE user_id = $1`, [id]);
  return { id, email, password: PASSWORD };
}
