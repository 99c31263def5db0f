import { Injectable } from '@nestjs/common';
import { Settings } from '../../config/settings.js';
import { Limits } from '../../edge/limits/limits.js';
import { now } from '../../kernel/clock.js';
import { Database } from '../../kernel/database/database.js';
import { sql } from '../../kernel/database/sql.js';
import { hashOf } from '../credentials/secret.js';
import { canonicalEmail } from '../users/email.js';

/** Over which attempts are counted, from the first one on, in milliseconds. */
const WINDOW = 60_000;

/** How long attempts are stored after their minute, in milliseconds. */
const RETENTION = 60 * 60_000;

/**
 * How often somebody may try a password or a code: counted in the database, for all processes together. By account, whether it exists or
 * not, so that many addresses don't help; and by address, so that many accounts don't. No key is as the caller sends it.
 */
@Injectable()
export class SignInLimits {
  constructor(
    private readonly database: Database,
    private readonly limits: Limits,
    private readonly settings: Settings,
  ) {}

  /**
   * Counts an attempt.
   * @param client the address that it comes from
   * @param account an e-mail address, or the identifier of somebody who has signed in; undefined where nobody is named
   * @throws Problem 429 for one too many
   */
  async take(client: string, account?: string): Promise<void> {
    const most = this.settings.rateLimits['sign-in'];
    if (most === 0) return;
    const named = account === undefined ? [] : [`account ${hashOf(canonicalEmail(account))}`];
    // Always in the same order, so that no two attempts wait for each other.
    const keys = sql.parameter([...named, `address ${client}`]);
    const at = now();
    const until = new Date(at.getTime() + WINDOW);
    const counted = await this.database.query<{ attempts: number; endsAt: Date }>(
      sql`WITH forgotten AS (
           DELETE FROM sign_in_attempts WHERE ends_at < ${new Date(at.getTime() - RETENTION)} AND key <> ALL (${keys}::text[])),
         counted AS (
           INSERT INTO sign_in_attempts AS present (key, attempts, ends_at) SELECT key, 1, ${until} FROM unnest(${keys}::text[]) AS key
           ON CONFLICT (key) DO UPDATE SET
             attempts = CASE WHEN present.ends_at > ${at} THEN present.attempts + 1 ELSE 1 END,
             ends_at = CASE WHEN present.ends_at > ${at} THEN present.ends_at ELSE EXCLUDED.ends_at END
           RETURNING attempts, ends_at)
         SELECT attempts, ends_at AS "endsAt" FROM counted`,
    );
    const over = counted.filter(({ attempts }) => attempts > most);
    const end = Math.max(...over.map(({ endsAt }) => endsAt.getTime()));
    if (over.length > 0) throw this.limits.exceeded('sign-in', end - at.getTime());
  }
}
