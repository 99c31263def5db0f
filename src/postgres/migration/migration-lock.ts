import { hostname } from 'node:os';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { connectionProblem } from '../preflight/connection-problem.js';
import { MigrationRefused } from '../migration-refused.js';

/** Any number will do, as long as it never changes: two builds must contend for the same lock. Locks are per database. */
const LOCK = 727_411_903;
/** Settings of a role or a database; the last exists from Postgres 17 on. */
const TIMEOUTS = `'statement_timeout', 'lock_timeout', 'idle_in_transaction_session_timeout', 'transaction_timeout'`;
const POLL_MS = 250;
const REMIND_MS = 30_000;

export interface MigrationLock {
  /** Throws MigrationRefused when the lock is no longer ours: the connection died, or a pooler gave its session to others. */
  assertHeld(): Promise<void>;
  release(): Promise<void>;
}

export interface LockOptions {
  log: (line: string) => void;
  /** How long to wait for another runner, in milliseconds. */
  waitMs: number;
}

/**
 * Takes the lock of migrations on a connection of its own, which does nothing else: it is free as soon as the holder dies.
 * It is the lock of a transaction that stays open: one of a session would stay with a pooler's connection when we have gone.
 * Statements on it have no parameters: with some they leave a portal, whose snapshot CREATE INDEX CONCURRENTLY would wait for.
 * Waits for another holder with a message; throws MigrationRefused when that takes longer than `waitMs`.
 */
export async function takeMigrationLock(
  config: pg.ClientConfig,
  { log, waitMs }: LockOptions,
): Promise<MigrationLock> {
  const client = new pg.Client({
    ...config,
    keepAlive: true,
    application_name: `migration (process ${process.pid} on ${hostname()})`,
  });
  // without a listener, the end of the connection would end the process with a stack; assertHeld() reports it later
  let lost = false;
  client.on('error', () => (lost = true));
  client.on('end', () => (lost = true));
  try {
    await client.connect();
    await waitForLock(client, log, waitMs);
  } catch (error) {
    await client.end().catch(() => undefined);
    throw connectionProblem(error, config.connectionString ?? '');
  }
  return {
    assertHeld: async () => {
      if (lost || !(await holds(client))) throw lockLost();
    },
    release: async () => {
      await client.query('commit').catch(() => undefined);
      await client.end();
    },
  };
}

/** Begins the transaction that holds the lock. A role or a database may set timeouts that would end an idle holder; the keepalives free the lock when the holder's machine dies. */
async function beginLocking(client: pg.Client): Promise<void> {
  // In another isolation level the first statement's snapshot would last, and CREATE INDEX CONCURRENTLY wait for its end.
  await client.query('begin isolation level read committed');
  await client.query(`select set_config(name, '0', true) from pg_settings where name in (${TIMEOUTS})`);
  await client.query('set local tcp_keepalives_idle = 15');
  await client.query('set local tcp_keepalives_interval = 5');
  await client.query('set local tcp_keepalives_count = 3');
}

/**
 * Asks again and again instead of blocking in `pg_advisory_lock`, each time in a transaction of its own: the holder's
 * CREATE INDEX CONCURRENTLY waits for every transaction that has a snapshot, so an open one here would be a deadlock.
 */
async function waitForLock(client: pg.Client, log: (line: string) => void, waitMs: number): Promise<void> {
  const start = Date.now();
  let reminded = -REMIND_MS;
  for (;;) {
    await beginLocking(client);
    if (await tryLock(client)) return;
    await client.query('rollback');
    const waited = Date.now() - start;
    const holder = await describeHolder(client);
    if (waited >= waitMs)
      throw new MigrationRefused(
        `Another migration is still running (${holder}) after ${Math.round(waited / 1000)} s. Gave up.`,
      );
    if (waited - reminded >= REMIND_MS) {
      log(`Another migration is running (${holder}); waiting.`);
      reminded = waited;
    }
    await pause(POLL_MS);
  }
}

async function tryLock(client: pg.Client): Promise<boolean> {
  const { rows } = await client.query<{ taken: boolean }>(
    `select pg_try_advisory_xact_lock(${LOCK}) as taken`,
  );
  return rows[0]?.taken === true;
}

async function describeHolder(client: pg.Client): Promise<string> {
  const { rows } = await client.query<{ pid: number; since: Date | null; application: string | null }>(
    `select l.pid, a.backend_start as since, a.application_name as application
       from pg_locks l left join pg_stat_activity a using (pid)
      where l.locktype = 'advisory' and l.granted and l.classid = 0 and l.objid = ${LOCK} and l.objsubid = 1
        and l.database = (select oid from pg_database where datname = current_database())`,
  );
  const holder = rows[0];
  if (!holder) return 'about to end';
  const since = holder.since ? ` since ${holder.since.toISOString()}` : '';
  return `pid ${holder.pid}${since}${holder.application ? `, ${holder.application}` : ''}`;
}

async function holds(client: pg.Client): Promise<boolean> {
  const { rows } = await client
    .query<{ held: boolean }>(
      `select exists (select from pg_locks where locktype = 'advisory' and granted and pid = pg_backend_pid()
         and classid = 0 and objid = ${LOCK} and objsubid = 1) as held`,
    )
    .catch(() => ({ rows: [] }));
  return rows[0]?.held === true;
}

function lockLost(): MigrationRefused {
  return new MigrationRefused(
    'The lock of migrations was lost, so nothing more is changed. Is a connection pooler between this command and Postgres? Migrations need the address of the server itself.',
  );
}
