import { Socket } from 'node:net';
import { Pool } from 'pg';
import type { Client, PoolConfig, QueryConfig } from 'pg';
import { DATABASE_IDENTITY } from '../../kernel/database/database-identity.js';
import { HeartbeatConnection } from '../../kernel/database/heartbeat-connection.js';
import { isDirect, supportsPreparedStatements } from '../../postgres/preflight/find-pooler.js';
import { withoutParameters } from '../../kernel/database/reach.js';
import { logPosition } from './log-position.js';
import type { Ineligibility, ReplicaReading } from './ineligibility.js';

const PAUSE_MS = 250;
/** While a change is awaited. */
const SHORT_PAUSE_MS = 20;

const READING = `SELECT ${DATABASE_IDENTITY} AS identity, pg_is_in_recovery() AS "inRecovery", pg_last_wal_replay_lsn()::text AS replayed`;

/**
 * One replica: a connection with a heartbeat that reports how far it is, and a pool for reads.
 *
 * Both last equally long. A server that was started again may have less than before, and what it said then is not true
 * of it any more; so when that connection is lost, all are cut, and their statements fail at once.
 */
export class Replica {
  reading: ReplicaReading | undefined;
  ineligibility: Ineligibility | undefined = 'unreachable';
  private pool: Pool | undefined;
  /** Whether a pooler is in front of it, and whether that would lose prepared statements. */
  private pooled = false;
  private prepares = true;
  private readonly sockets = new Set<Socket>();
  private readonly connection: HeartbeatConnection;

  /** @param changed called after each reading, and when it is lost (then with the reason) */
  constructor(
    private readonly options: PoolConfig,
    private readonly changed: (why?: unknown) => void,
  ) {
    this.connection = new HeartbeatConnection({
      options: { ...options, application_name: 'copydesk replica watch' },
      opened: (client) => this.meet(client),
      beat: (client) => this.read(client),
      pause: () => (this.ineligibility === 'awaited' ? SHORT_PAUSE_MS : PAUSE_MS),
      lost: (why) => {
        this.forget(why);
      },
    });
  }

  start(): void {
    this.connection.start();
  }

  /** Has it asked now, not at its time. */
  hurry(): void {
    this.connection.hurry();
  }

  async query<Row>(statement: QueryConfig): Promise<Row[]> {
    this.pool ??= this.openPool();
    const { text, values } = statement;
    return (await this.pool.query(this.prepares ? statement : { text, values })).rows as Row[];
  }

  async stop(): Promise<void> {
    await this.connection.stop();
    await this.closePool();
  }

  private async meet(client: Client): Promise<void> {
    this.pooled = !(await isDirect(client));
    this.prepares = !this.pooled || (await supportsPreparedStatements(client));
    await this.read(client);
  }

  private async read(client: Client): Promise<void> {
    const { rows } = await client.query<{ identity: string; inRecovery: boolean; replayed: string | null }>(
      READING,
    );
    const [row] = rows;
    if (!row) return;
    this.reading = { ...row, replayed: row.replayed === null ? undefined : logPosition(row.replayed) };
    this.changed();
  }

  private forget(why: unknown): void {
    this.reading = undefined;
    this.changed(why);
    void this.closePool();
  }

  private openPool(): Pool {
    const options = this.pooled ? withoutParameters(this.options) : this.options;
    const pool = new Pool({ ...options, stream: () => this.newSocket() });
    // Errors of idle connections; the heartbeat reports everything that matters.
    pool.on('error', () => undefined);
    return pool;
  }

  private newSocket(): Socket {
    const socket = new Socket();
    this.sockets.add(socket);
    socket.once('close', () => this.sockets.delete(socket));
    return socket;
  }

  private async closePool(): Promise<void> {
    const ended = this.pool?.end();
    this.pool = undefined;
    for (const socket of this.sockets) socket.destroy();
    await ended?.catch(() => undefined);
  }
}
