import { Logger } from '@nestjs/common';

/** A step that failed, and what becomes of it. */
export interface FailedStep {
  readonly id: string;
  readonly kind: string;
  /** How often it failed now. */
  readonly attempts: number;
  /** In how many seconds it is tried again. */
  readonly wait: number;
  /** The lane whose later entries wait for it; undefined where they go on. */
  readonly holdsUp: string | undefined;
}

/**
 * Logs work that fails. Each attempt is one line. The whole error, which takes twenty, is logged when the reason
 * changes, else only at `debug`: a cache that is down fails with every change.
 */
export class FailureLog {
  private readonly logger = new Logger('Outbox');
  /** Why each kind of work failed last. */
  private readonly reasons = new Map<string, string>();
  /** The lanes whose entries could not be read when that was tried last. */
  private readonly unread = new Set<string>();

  failed({ id, kind, attempts, wait, holdsUp }: FailedStep, error: unknown): void {
    const reason = reasonOf(error).replaceAll(/\s+/g, ' ');
    const follows = holdsUp === undefined ? '' : ` All that follows in the lane ${holdsUp} waits for it.`;
    const line = `${kind} ${id} failed (attempt ${attempts}): ${reason} Again in ${wait} s.${follows}`;
    if (this.reasons.get(kind) === reason) {
      this.logger.error(line);
      this.logger.debug(wholeOf(error));
    } else this.logger.error(line, wholeOf(error));
    this.reasons.set(kind, reason);
  }

  /** Tried again five times a second, but logged once until the lane goes on. */
  unreadable(lane: string, error: unknown): void {
    if (!this.unread.has(lane)) this.logger.error(`The lane ${lane} can't go on`, wholeOf(error));
    this.unread.add(lane);
  }

  /** A lane could be read. */
  readable(lane: string): void {
    this.unread.delete(lane);
  }
}

export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function wholeOf(error: unknown): string {
  return error instanceof Error && error.stack !== undefined ? error.stack : String(error);
}
