import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
import { now } from '../../kernel/clock.js';
import { Database } from '../../kernel/database/database.js';
import { Notifications } from '../../kernel/database/notifications.js';
import { CredentialRows } from './credential-rows.js';
import type { Credential } from './credential.js';

/** How long a credential is remembered, in milliseconds: where no notification comes, a revoked one is refused within a second. */
const REMEMBERED = 1000;

const CHANNEL = 'credentials';

/** What bearers of a secret may do: of an API token (RFC 6750), or of a session. */
@Injectable()
export class Credentials implements OnModuleInit {
  private readonly remembered = new LRUCache<string, { credential: Credential | undefined; until: number }>({
    // Bounded: somebody who tries many secrets must not fill the memory.
    max: 1000,
  });

  /** Hashes of secrets that were right when they were looked up last. */
  private readonly right = new LRUCache<string, true>({ max: 1000 });

  /** Counts what was forgotten: what was read before that may be outdated. */
  private forgotten = 0;

  constructor(
    private readonly rows: CredentialRows,
    private readonly database: Database,
    private readonly notifications: Notifications,
  ) {}

  onModuleInit(): void {
    this.notifications.on(CHANNEL, (userId) => {
      this.forget(userId);
    });
    this.notifications.onGap(() => {
      this.forget();
    });
  }

  /** Whether the secret of this hash was right when it was looked up last, in this process. */
  wasRight(hash: string): boolean {
    return this.right.has(hash);
  }

  /** What the secret with this hash opens; undefined if it is unknown, outdated, or of somebody who is suspended. */
  async find(hash: string): Promise<Credential | undefined> {
    const known = this.remembered.get(hash);
    if (known && known.until > Date.now()) return known.credential;
    const { forgotten } = this;
    const credential = await this.rows.find(hash, now());
    if (credential) this.right.set(hash, true);
    else this.right.delete(hash);
    if (forgotten === this.forgotten)
      this.remembered.set(hash, { credential, until: Date.now() + REMEMBERED });
    return credential;
  }

  /** Makes all processes look up a user's secrets again, with the commit of the running transaction. */
  async changed(userId: string): Promise<void> {
    await this.notifications.notify(CHANNEL, userId);
    // The answer to who changed it must not come before.
    await this.database.afterCommit(() => {
      this.forget(userId);
    });
  }

  private forget(userId?: string): void {
    this.forgotten += 1;
    for (const [hash, { credential }] of this.remembered.entries())
      if (userId === undefined || credential?.userId === userId) this.remembered.delete(hash);
  }
}
