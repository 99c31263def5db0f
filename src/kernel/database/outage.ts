import { Injectable, Logger } from '@nestjs/common';
import { isLost } from './database-refusal.js';

/** How long, in milliseconds, no failure may occur before an outage of the database counts as over. */
const QUIET_MS = 2000;

/**
 * That the database can't be used is one line in the log however many requests and jobs notice it, and one when it is over.
 * `DatabaseWatch` looks when it is.
 */
@Injectable()
export class Outage {
  private readonly logger = new Logger('Database');
  private readonly looking: ((why: unknown) => void)[] = [];
  private waiting: (() => void)[] = [];
  private begun = false;
  private reported: { readonly since: number; over?: number } | undefined;
  private lastNoticed = 0;

  /** Whether something failed for want of the database, and nothing proved since then that it is back. */
  get lasts(): boolean {
    return this.begun;
  }

  /** Has somebody look when something noticed that the database is gone. */
  onBegin(look: (why: unknown) => void): void {
    this.looking.push(look);
  }

  /** @returns what `work` does, or `instead` as soon as the database is known to be gone: what was asked of it then may wait for ever */
  async unlessBegins<T>(work: Promise<T>, instead: T): Promise<T> {
    let leave = (): void => undefined;
    const begins = new Promise<T>((resolve) => {
      leave = (): void => {
        resolve(instead);
      };
      this.waiting.push(leave);
    });
    try {
      return await Promise.race([work, begins]);
    } finally {
      this.waiting = this.waiting.filter((each) => each !== leave);
    }
  }

  /** @returns whether the failure is one of the database as a whole: then it is logged here, and nowhere else */
  notices(error: unknown): boolean {
    if (!isLost(error)) return false;
    this.begin(error);
    return true;
  }

  begin(why: unknown): void {
    this.lastNoticed = performance.now();
    if (!this.reported) {
      this.reported = { since: this.lastNoticed };
      this.logger.error(`The database can't be used: ${reasonOf(why)}`);
    }
    delete this.reported.over;
    if (this.begun) return;
    this.begun = true;
    for (const look of this.looking) look(why);
    for (const leave of this.waiting.splice(0)) leave();
  }

  /** The database answers, and takes writes: said again and again while that is so. */
  isOver(): void {
    this.begun = false;
    if (!this.reported) return;
    const over = (this.reported.over ??= performance.now());
    if (performance.now() - this.lastNoticed < QUIET_MS) return;
    this.logger.log(
      `The database can be used again, after ${((over - this.reported.since) / 1000).toFixed(1)} s.`,
    );
    this.reported = undefined;
  }
}

/** In one line; Node reports several attempts in one error without a message. */
function reasonOf(error: unknown): string {
  const { message, errors } = error as { message?: string; errors?: readonly unknown[] };
  const text = message ? message : (errors ?? []).map(reasonOf).join(', ');
  return text.replaceAll(/\s+/g, ' ');
}
