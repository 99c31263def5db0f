import { createHash, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
import { Database } from '../kernel/database/database.js';
import { newId } from '../kernel/values/uuid.js';
import { actorOf } from './actor.js';
import type { Actor } from './actor.js';
import { sql } from '../kernel/database/sql.js';

/** How long a token's owner is remembered, in milliseconds: a revoked token is refused by every instance within a second. */
const REMEMBERED = 1000;

/** Bearer tokens (RFC 6750), and whose they are. */
@Injectable()
export class Tokens {
  private readonly remembered = new Map<string, { owner: Owner | undefined; until: number }>();

  /** Hashes of tokens that somebody had when they were looked up last. */
  private readonly right = new LRUCache<string, true>({ max: 1000 });

  constructor(private readonly database: Database) {}

  /** Whether the token of this hash was somebody's when it was looked up last, in this process. */
  wasRight(hash: string): boolean {
    return this.right.has(hash);
  }

  /** The owner of the token with this hash; undefined if it is unknown. */
  async actor(hash: string, address: string): Promise<Actor | undefined> {
    const owner = await this.owner(hash);
    return owner && actorOf({ ...owner, role: 'admin' }, 'user', address);
  }

  /** Replaces the user's token of that name; the old one opens nothing any more. */
  async replace(userId: string, name: string, token: string): Promise<void> {
    await this.database.query(
      sql`INSERT INTO api_tokens (id, user_id, name, hash, created_at) VALUES (${newId()}, ${userId}, ${name}, ${hashOf(token)}, ${new Date()})
       ON CONFLICT (name) DO UPDATE SET hash = EXCLUDED.hash, created_at = EXCLUDED.created_at WHERE api_tokens.hash <> EXCLUDED.hash`,
    );
  }

  private async owner(hash: string): Promise<Owner | undefined> {
    const known = this.remembered.get(hash);
    if (known && known.until > Date.now()) return known.owner;
    const [owner] = await this.database.query<Owner>(
      sql`SELECT u.id, u.name FROM api_tokens t JOIN users u ON u.id = t.user_id WHERE t.hash = ${hash}`,
    );
    // Bounded: somebody who tries many tokens must not fill the memory.
    if (this.remembered.size > 1000) this.remembered.clear();
    if (owner) this.right.set(hash, true);
    else this.right.delete(hash);
    this.remembered.set(hash, { owner, until: Date.now() + REMEMBERED });
    return owner;
  }
}

interface Owner {
  readonly id: string;
  readonly name: string;
}

/** A new token of 256 random bits. */
export function newToken(): string {
  return `copydesk_${randomBytes(32).toString('base64url')}`;
}

/** How a token is kept and compared. */
export function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
