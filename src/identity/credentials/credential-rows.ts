import { Injectable } from '@nestjs/common';
import { Database } from '../../kernel/database/database.js';
import { sql } from '../../kernel/database/sql.js';
import { SESSION_LIFETIME } from './session-lifetime.js';
import type { Credential } from './credential.js';

/** How old the moment of the last use may be until it is written again, in milliseconds. */
const WRITTEN_EVERY = { session: 5 * 60_000, token: 60 * 60_000 };

/** Reads sessions and tokens as what they open, and writes when they were used. */
@Injectable()
export class CredentialRows {
  constructor(private readonly database: Database) {}

  async find(hash: string, at: Date): Promise<Credential | undefined> {
    const parameter = sql.parameter(hash);
    const moment = sql.parameter(at);
    const user = sql`u.id AS "userId", u.name AS "userName", u.role AS "userRole", u.sections::text[] AS "userSections"`;
    const [found] = await this.database.prepared<Credential>(
      sql`SELECT 'session' AS kind, s.id, NULL AS name, NULL AS role, NULL::text[] AS sections, s.last_used_at AS "lastUsedAt", ${user}
         FROM sessions s JOIN users u ON u.id = s.user_id
         WHERE s.hash = ${parameter} AND s.expires_at > ${moment} AND u.status = 'active'
       UNION ALL
       SELECT 'token', t.id, t.name, t.role, t.sections::text[], t.last_used_at, ${user}
         FROM api_tokens t JOIN users u ON u.id = t.user_id
         WHERE t.hash = ${parameter} AND (t.expires_at > ${moment} OR t.expires_at IS NULL) AND u.status = 'active'`,
    );
    if (found && isOutdated(found, at)) await this.used(found, at);
    return found;
  }

  /** A session ends some time after its last use, and in any case some time after its beginning. */
  private async used({ kind, id }: Credential, at: Date): Promise<void> {
    const { idle, longest } = SESSION_LIFETIME;
    await this.database.send(
      kind === 'token'
        ? sql`UPDATE api_tokens SET last_used_at = ${at} WHERE id = ${id}`
        : sql`UPDATE sessions SET last_used_at = ${at}, expires_at = least(
            ${new Date(at.getTime() + idle)}::timestamptz, created_at + make_interval(secs => ${longest / 1000})) WHERE id = ${id}`,
    );
  }
}

function isOutdated({ kind, lastUsedAt }: Credential, at: Date): boolean {
  return lastUsedAt === null || at.getTime() - lastUsedAt.getTime() > WRITTEN_EVERY[kind];
}
