import { Injectable } from '@nestjs/common';
import type { BeforeApplicationShutdown, OnApplicationBootstrap } from '@nestjs/common';
import { Database } from '../database/database.js';
import { isLost } from '../database/database-refusal.js';
import { FailureLog, reasonOf } from './failure-log.js';
import { Outbox } from './outbox.js';
import { sql } from '../database/sql.js';
import type { Sql } from '../database/sql.js';

/** How long a lane rests when there is nothing to do, in milliseconds: another instance may have added work. */
const REST = 200;

/** The longest wait before a failed step is tried again, in seconds. */
const LONGEST_WAIT = 300;

interface Due {
  readonly id: string;
  readonly kind: string;
  readonly payload: object;
  readonly attempts: number;
  /** It failed, and is to be tried again later. */
  readonly resting: boolean;
}

/** Of a lane one entry at a time: the lock goes with the transaction, also when its process dies. */
const lockOf = (lane: string): Sql =>
  sql`SELECT pg_try_advisory_xact_lock(hashtext('outbox'), hashtext(${lane})) AS locked`;

/** What was written first of what is due; of a lane that keeps its order, also what failed and is due again later. */
const nextOf = (lane: string, isOrdered: boolean): Sql =>
  sql`SELECT id, kind, payload, attempts, due_at > now() AS resting FROM outbox_entries
  WHERE lane = ${lane} AND given_up_at IS NULL AND (due_at <= now() OR (${isOrdered} AND attempts > 0)) ORDER BY number LIMIT 1`;

/** Does the work of the outbox: over all instances, one step of a lane at a time, of those that are due the one written first. */
@Injectable()
export class OutboxRelay implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly log = new FailureLog();
  private readonly wake = new Map<string, () => void>();
  private running: Promise<void>[] = [];
  private stopped = false;

  constructor(
    private readonly database: Database,
    private readonly outbox: Outbox,
  ) {}

  onApplicationBootstrap(): void {
    this.outbox.onAdded((lane) => this.wake.get(lane)?.());
    this.running = this.outbox.lanes().map((lane) => this.work(lane));
  }

  beforeApplicationShutdown(): Promise<void> {
    return this.stop();
  }

  /** Ends after the steps under way. */
  async stop(): Promise<void> {
    this.stopped = true;
    for (const wake of this.wake.values()) wake();
    await Promise.all(this.running);
  }

  private async work(lane: string): Promise<void> {
    while (!this.stopped) {
      const wait = (await this.step(lane)) ?? REST;
      if (wait > 0) await this.rest(lane, Math.min(wait, REST));
    }
  }

  private rest(lane: string, milliseconds: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, Math.ceil(milliseconds));
      this.wake.set(lane, () => {
        clearTimeout(timer);
        resolve();
      });
    });
  }

  /** @returns how long to rest before the next step, in milliseconds; undefined where nothing is known of one */
  private async step(lane: string): Promise<number | undefined> {
    let due: Due | undefined;
    try {
      const wait = await this.dueIn(lane);
      if (wait === undefined || wait > 0) return wait;
      return await this.database.transaction(async () => {
        due = await this.next(lane);
        if (!due) return undefined;
        await this.note(due, await this.outbox.kind(due.kind).step(due.payload));
        return 0;
      });
    } catch (error) {
      if (this.stopped) return undefined;
      if (due) return this.postpone(lane, due, error);
      // A lost database is logged once, elsewhere.
      if (!isLost(error)) this.log.unreadable(lane, error);
      return undefined;
    }
  }

  /** When the next entry of a lane is due, in milliseconds from now; undefined if there is none. */
  private async dueIn(lane: string): Promise<number | undefined> {
    const [next] = await this.database.prepared<{ wait: number }>(
      sql`SELECT (extract(epoch FROM due_at - clock_timestamp()) * 1000)::float8 AS wait FROM outbox_entries
       WHERE lane = ${lane} AND given_up_at IS NULL ORDER BY due_at, id LIMIT 1`,
    );
    this.log.readable(lane);
    return next?.wait;
  }

  /** A statement reads what was there when it began: the entry is looked for by one that begins with the lock. */
  private async next(lane: string): Promise<Due | undefined> {
    const [[lock], [due]] = await Promise.all([
      this.database.prepared<{ locked: boolean }>(lockOf(lane)),
      this.database.prepared<Due>(nextOf(lane, this.outbox.isOrdered(lane))),
    ]);
    return lock?.locked === true && due?.resting === false ? due : undefined;
  }

  /** @throws Error if the entry is gone or was given up: then its work was done already, or not to be done, and is undone now */
  private async note({ id, kind }: Due, rest: object | undefined): Promise<void> {
    const [noted] =
      rest === undefined
        ? await this.database.prepared(
            sql`DELETE FROM outbox_entries WHERE id = ${id} AND given_up_at IS NULL RETURNING id`,
          )
        : await this.database.prepared(
            sql`UPDATE outbox_entries SET payload = ${JSON.stringify(rest)}, attempts = 0, last_error = NULL WHERE id = ${id} AND given_up_at IS NULL RETURNING id`,
          );
    if (!noted) throw new Error(`The entry ${id} (${kind}) is not there any more, or was given up.`);
  }

  /** Tried again after 1, 2, 4 … seconds. */
  private async postpone(
    lane: string,
    { id, kind, attempts }: Due,
    error: unknown,
  ): Promise<number | undefined> {
    const wait = Math.min(2 ** attempts, LONGEST_WAIT);
    const holdsUp = this.outbox.isOrdered(lane) ? lane : undefined;
    try {
      await this.database.query(
        sql`UPDATE outbox_entries SET attempts = attempts + 1, last_error = ${reasonOf(error)}, due_at = now() + ${wait} * interval '1 second'
         WHERE id = ${id} AND given_up_at IS NULL`,
      );
      this.log.failed({ id, kind, attempts: attempts + 1, wait, holdsUp }, error);
      return 0;
    } catch {
      // The database is gone: it is tried again when it is back.
      return undefined;
    }
  }
}
