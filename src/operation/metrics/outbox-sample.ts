import { Injectable } from '@nestjs/common';
import { Database } from '../../kernel/database/database.js';
import { sql } from '../../kernel/database/sql.js';

/** The work of a lane of the outbox. */
export interface LaneSample {
  readonly lane: string;
  readonly waiting: number;
  readonly failing: number;
  readonly givenUp: number;
  /** How long what is due longest is due, in seconds. */
  readonly lag: number;
}

/** How long a sample is used, in milliseconds: the database isn't asked more often, however often somebody asks. */
const GOOD_MS = 5000;
const WAITS_MS = 1000;

/** More are not counted. */
const AT_MOST = 100_000;

const LANES = sql`SELECT lane, count(*) FILTER (WHERE given_up_at IS NULL)::int AS waiting,
    count(*) FILTER (WHERE given_up_at IS NULL AND attempts > 0)::int AS failing,
    count(*) FILTER (WHERE given_up_at IS NOT NULL)::int AS "givenUp",
    coalesce(greatest(extract(epoch FROM now() - min(due_at) FILTER (WHERE given_up_at IS NULL)), 0), 0)::float8 AS lag
  FROM (SELECT lane, given_up_at, attempts, due_at FROM outbox_entries LIMIT ${sql.literal(AT_MOST)}) entries GROUP BY lane`;

/** What waits in the outbox, as of a few seconds ago. */
@Injectable()
export class OutboxSample {
  private at = -Infinity;
  private lanes: readonly LaneSample[] | undefined;
  private asking: Promise<void> | undefined;

  constructor(private readonly database: Database) {}

  /** @returns undefined while the database can't answer; takes a second at most */
  async take(): Promise<readonly LaneSample[] | undefined> {
    if (performance.now() - this.at < GOOD_MS) return this.lanes;
    this.asking ??= this.ask().finally(() => (this.asking = undefined));
    let timer: NodeJS.Timeout | undefined;
    const patience = new Promise<void>((resolve) => (timer = setTimeout(resolve, WAITS_MS)));
    await Promise.race([this.asking, patience]);
    clearTimeout(timer);
    return performance.now() - this.at < GOOD_MS ? this.lanes : undefined;
  }

  private async ask(): Promise<void> {
    try {
      this.lanes = await this.database.query<LaneSample>(LANES);
    } catch {
      this.lanes = undefined;
    }
    this.at = performance.now();
  }
}
