import type { Client, ClientConfig } from 'pg';
import { DATABASE_IDENTITY } from '../../kernel/database/database-identity.js';
import { HeartbeatConnection } from '../../kernel/database/heartbeat-connection.js';
import { logPosition } from './log-position.js';
import type { LogPosition } from './log-position.js';

/** What was written of the log: a replica can have that, and no more. */
const POSITION = `SELECT ${DATABASE_IDENTITY} AS identity, pg_current_wal_lsn()::text AS position`;

/** As often as the replicas, so that both are known at like times. */
const PAUSE_MS = 250;

export interface PrimaryReading {
  readonly identity: string;
  readonly position: LogPosition;
  /** When it was asked, in milliseconds of a clock that only goes forward. */
  readonly at: number;
}

/** Asks the primary again and again how far its log is. */
export function watchPrimary(
  options: ClientConfig,
  heard: (reading: PrimaryReading) => void,
): HeartbeatConnection {
  const read = async (client: Client): Promise<void> => {
    const at = performance.now();
    const { rows } = await client.query<{ identity: string; position: string }>(POSITION);
    for (const { identity, position } of rows) heard({ identity, position: logPosition(position), at });
  };
  return new HeartbeatConnection({
    options: { ...options, application_name: 'copydesk replica watch' },
    opened: read,
    beat: read,
    pause: () => PAUSE_MS,
    // Reads that go to the primary report it themselves.
    lost: () => undefined,
  });
}
