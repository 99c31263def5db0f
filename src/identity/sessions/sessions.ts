import { Injectable } from '@nestjs/common';
import { now } from '../../kernel/clock.js';
import { Database } from '../../kernel/database/database.js';
import { Rows } from '../../kernel/database/rows.js';
import { sql } from '../../kernel/database/sql.js';
import { NotFound } from '../../kernel/problems/http.problems.js';
import { Problem } from '../../kernel/problems/problem.js';
import { newId } from '../../kernel/values/uuid.js';
import { Listing } from '../../lists/listing.js';
import type { ListingSource } from '../../lists/listing.js';
import type { Page } from '../../lists/page.js';
import { Credentials } from '../credentials/credentials.js';
import { hashOf, newSecret } from '../credentials/secret.js';
import { SESSION_LIFETIME } from '../credentials/session-lifetime.js';
import { SessionEntity } from '../tables/session.entity.js';
import type { ListSessions, Session } from './session.dto.js';

/** Where somebody signs in. */
export interface Device {
  readonly address: string;
  readonly userAgent: string | null;
  /** The request in which they do. */
  readonly requestId: string;
}

/** @param currentId the session that asks, or something else that does */
const sessionsListing = (currentId: string): ListingSource => ({
  name: 'sessions',
  from: sql`sessions t`,
  json: {
    id: sql`t.id`,
    current: sql`t.id = ${currentId}::uuid`,
    createdAt: sql`rfc3339(t.created_at)`,
    lastUsedAt: sql`rfc3339(t.last_used_at)`,
    expiresAt: sql`rfc3339(t.expires_at)`,
    address: sql`t.address`,
    userAgent: sql`t.user_agent`,
  },
  id: sql`t.id`,
  defaultSort: '-createdAt',
  sorts: {
    createdAt: { by: sql`t.created_at`, type: 'timestamptz' },
    lastUsedAt: { by: sql`t.last_used_at`, type: 'timestamptz' },
  },
});

/** The sessions of users: begun by a sign-in, ended by their owner, by an administrator or by time. */
@Injectable()
export class Sessions {
  constructor(
    private readonly database: Database,
    private readonly rows: Rows,
    private readonly credentials: Credentials,
  ) {}

  /** @returns the token, of which only the hash is stored */
  async begin(
    userId: string,
    { address, userAgent }: Device,
  ): Promise<{ id: string; token: string; expiresAt: Date }> {
    const [token, at] = [newSecret('session'), now()];
    const expiresAt = new Date(at.getTime() + SESSION_LIFETIME.idle);
    const session = { id: newId(), userId, hash: hashOf(token), address, userAgent };
    await this.database.send(sql`DELETE FROM sessions WHERE expires_at < ${at}`);
    await this.rows.insert(SessionEntity, [{ ...session, createdAt: at, lastUsedAt: at, expiresAt }]);
    return { id: session.id, token, expiresAt };
  }

  /** Those of a user that have not ended. @param currentId what asks */
  list(userId: string, currentId: string, query: ListSessions): Promise<Page<Session>> {
    return new Listing<Session>(this.database, sessionsListing(currentId))
      .where(sql`t.user_id = ${userId}`)
      .where(sql`t.expires_at > ${now()}`)
      .page(query);
  }

  /** @throws Problem 404 where the user has no such session */
  async end(userId: string, id: string): Promise<void> {
    await this.database.transaction(async () => {
      const ended = await this.database.query(
        sql`WITH ended AS (DELETE FROM sessions WHERE id = ${id} AND user_id = ${userId} RETURNING id) SELECT id FROM ended`,
      );
      if (ended.length === 0) throw new Problem(NotFound, 'You have no session with this id.');
      await this.credentials.changed(userId);
    });
  }

  /** @param but the session of the request, which stays */
  async endAll(userId: string, but?: string): Promise<void> {
    await this.database.send(
      sql`DELETE FROM sessions WHERE user_id = ${userId} AND id IS DISTINCT FROM ${but ?? null}::uuid`,
    );
    await this.credentials.changed(userId);
  }
}
