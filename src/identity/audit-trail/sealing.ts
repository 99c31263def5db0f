import { Injectable, Logger } from '@nestjs/common';
import type { BeforeApplicationShutdown, OnApplicationBootstrap } from '@nestjs/common';
import { isLost } from '../../kernel/database/database-refusal.js';
import { Database } from '../../kernel/database/database.js';
import { Rows } from '../../kernel/database/rows.js';
import { sql } from '../../kernel/database/sql.js';
import { AuditSeal } from './audit-seal.entity.js';
import { FIRST_SEAL, SEALED_COLUMNS, sealOver } from './seal.js';
import type { SealedEntry } from './seal.js';

/** How long it rests, in milliseconds, and how many entries it seals at once. */
const REST = 1000;
const AT_ONCE = 500;

const UNSEALED = sql`SELECT t.id, rfc3339(t.at) AS at, ${SEALED_COLUMNS} AS columns
  FROM (SELECT at, id FROM audit_unsealed ORDER BY at, id LIMIT ${sql.literal(AT_ONCE)}) AS u JOIN audit_trail t USING (at, id) ORDER BY t.at, t.id`;

/**
 * Seals the audit trail behind the writers, who would otherwise have to wait for each other: over all instances one at a
 * time, within about a second.
 */
@Injectable()
export class AuditSealing implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger('Audit');
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> = Promise.resolve();

  constructor(
    private readonly database: Database,
    private readonly rows: Rows,
  ) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => {
      this.running = this.running.then(() => this.work());
    }, REST).unref();
  }

  async beforeApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    await this.running;
  }

  /** Seals all that waits. @returns how many entries it sealed */
  async sealAll(): Promise<number> {
    let all = 0;
    for (let sealed = AT_ONCE; sealed === AT_ONCE; all += sealed) sealed = await this.sealSome();
    return all;
  }

  private async work(): Promise<void> {
    try {
      const [waiting] = await this.database.prepared(sql`SELECT 1 FROM audit_unsealed LIMIT 1`);
      if (waiting) await this.sealAll();
    } catch (error) {
      // A lost database is logged once, elsewhere.
      if (!isLost(error)) this.logger.error('The audit trail could not be sealed', error);
    }
  }

  private sealSome(): Promise<number> {
    return this.database.transaction(async () => {
      const [lock] = await this.database.query<{ ours: boolean }>(
        sql`SELECT pg_try_advisory_xact_lock(hashtextextended('audit seals', 0)) AS ours`,
      );
      if (lock?.ours !== true) return 0;
      const entries = await this.database.query<SealedEntry>(UNSEALED);
      const [last] = await this.database.query<{ number: string; hash: string }>(
        sql`SELECT number, hash FROM audit_seals ORDER BY number DESC LIMIT 1`,
      );
      await this.rows.insert(AuditSeal, sealsOver(entries, last));
      const ids = entries.map(({ id }) => id);
      await this.database.send(
        sql`DELETE FROM audit_unsealed u USING audit_trail t WHERE t.id = ANY (${ids}::uuid[]) AND (u.at, u.id) = (t.at, t.id)`,
      );
      return entries.length;
    });
  }
}

function sealsOver(
  entries: readonly SealedEntry[],
  last: { readonly number: string; readonly hash: string } | undefined,
): AuditSeal[] {
  let number = BigInt(last?.number ?? 0);
  let hash = last?.hash ?? FIRST_SEAL;
  return entries.map((entry) => {
    number += 1n;
    hash = sealOver(hash, entry);
    return { number: String(number), entryId: entry.id, entryAt: entry.at, hash };
  });
}
