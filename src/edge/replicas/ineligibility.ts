import type { LogPosition } from './log-position.js';
import type { PrimaryLog } from './primary-log.js';

/** What a replica last said of itself. */
export interface ReplicaReading {
  /** The identity of the cluster and the database: a copy has that of its original. */
  readonly identity: string;
  readonly inRecovery: boolean;
  readonly replayed: LogPosition | undefined;
}

/** What a replica must satisfy to be read. */
export interface Requirements {
  /** That of the primary; undefined while it has not been asked. */
  readonly identity: string | undefined;
  readonly log: PrimaryLog;
  /** Milliseconds. */
  readonly maxLag: number;
  readonly atLeast: LogPosition;
}

/** Why a replica is not read. */
export type Ineligibility =
  | 'unreachable'
  | 'primary-unknown'
  /** A server that follows another primary, or none: its content is not ours, however new. */
  | 'not-a-replica'
  | 'behind'
  /** It lacks a change that readers were promised; usually for some milliseconds. */
  | 'awaited';

export function ineligibilityOf(
  reading: ReplicaReading | undefined,
  { identity, log, maxLag, atLeast }: Requirements,
): Ineligibility | undefined {
  if (!reading) return 'unreachable';
  if (identity === undefined) return 'primary-unknown';
  const { inRecovery, replayed } = reading;
  if (!inRecovery || replayed === undefined || reading.identity !== identity) return 'not-a-replica';
  if (log.lagAt(replayed) > maxLag) return 'behind';
  return replayed < atLeast ? 'awaited' : undefined;
}
