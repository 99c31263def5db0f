import type { LogPosition } from './log-position.js';

interface Sample {
  readonly position: LogPosition;
  /** Milliseconds of a clock that only goes forward: when the primary was last seen there. */
  at: number;
}

/**
 * Where the log of the primary was at which time, as far back as the bound of the lag: what "a second behind" means.
 *
 * The age of the last replayed transaction would not do: on a quiet primary it grows though nothing is missing. The lag is
 * counted from the newest sample, not from now: when the primary is silent, replicas that had all of it stay good.
 */
export class PrimaryLog {
  private samples: Sample[] = [];

  /** @param reach how far back to remember, in milliseconds */
  constructor(private readonly reach: number) {}

  /**
   * @param at when the question was sent: all that was committed before it is at or before the position
   * @returns whether the log went backward: the server was replaced, and what was known of the old one means nothing
   */
  record(position: LogPosition, at: number): boolean {
    const newest = this.samples.at(-1);
    const wentBack = newest !== undefined && position < newest.position;
    if (wentBack) this.samples = [];
    if (newest?.position === position) newest.at = at;
    else this.samples.push({ position, at });
    this.forgetOld(at - this.reach);
    return wentBack;
  }

  /**
   * Milliseconds that a replica which has replayed up to a position is behind, never too few. Infinity when it is further
   * behind than is remembered, or nothing is known.
   */
  lagAt(replayed: LogPosition): number {
    const newest = this.samples.at(-1);
    const reached = this.samples.findLast(({ position }) => position <= replayed);
    return newest && reached ? newest.at - reached.at : Infinity;
  }

  /** Keeps one sample from before the limit, so that what is just beyond the bound has a figure. */
  private forgetOld(limit: number): void {
    const firstYoung = this.samples.findIndex(({ at }) => at >= limit);
    this.samples.splice(0, Math.max(0, firstYoung - 1));
  }
}
