import { randomBytes } from 'node:crypto';
import type { Client, PoolConfig } from 'pg';
import { withoutSecret } from './connection-problem.js';
import { MigrationRefused } from '../migration-refused.js';
import type { Pooler } from '../../kernel/database/reach.js';
import { withoutParameters } from '../../kernel/database/reach.js';
import { connect } from './entrance.js';
import type { Entrance } from './entrance.js';

/** On a busy pooler two transactions in a row may get the same connection by chance, though not so often. */
const ROUNDS = 6;

/** A pooler with no connection left lets a client wait; how long to wait for it, in milliseconds. */
const PATIENCE_MS = 3000;

/**
 * A program between us and Postgres, found by what it does: a pooler has to invent the process id that it gives a client
 * to cancel, for its clients have none of their own.
 * @throws MigrationRefused for one that doesn't let transactions through
 */
export async function findPooler(
  { client, parameters }: Entrance,
  config: PoolConfig,
): Promise<Pooler | undefined> {
  if (parameters && (await isDirect(client))) return undefined;
  const sharing = await givesOthers(client, parameters ? config : withoutParameters(config));
  return { parameters, sharing, preparedStatements: !sharing || (await supportsPreparedStatements(client)) };
}

/** Whether the process that the connection was said to lead to is the one that answers. */
export async function isDirect(client: Client): Promise<boolean> {
  const { processID } = client as unknown as { processID: number | null };
  return processID === (await process(client));
}

/**
 * Whether a named statement is there in the next transaction, whichever connection that gets. A pooler that sees to it gives
 * statements names of its own, since its clients' may be the same; so ours is not to be found on the server.
 */
export async function supportsPreparedStatements(client: Client): Promise<boolean> {
  const name = `copydesk_probe_${randomBytes(6).toString('hex')}`;
  const text = 'SELECT count(*)::int AS found FROM pg_prepared_statements WHERE name = $1';
  await client.query('BEGIN');
  try {
    const { rows } = await client.query<{ found: number }>({ name, text, values: [name] });
    const isOurs = rows[0]?.found !== 0;
    // It would stay on a connection that others get next.
    if (isOurs) await client.query(['DEALLOCATE', name].join(' '));
    return !isOurs;
  } finally {
    await client.query('ROLLBACK');
  }
}

/** Whether a client gets another connection with each transaction: then nothing of a session lasts. */
async function givesOthers(client: Client, config: PoolConfig): Promise<boolean> {
  const other = await connect(config, PATIENCE_MS).catch(() => undefined);
  // In session mode, and with no connection left: what there is, is ours.
  if (!other) return false;
  try {
    for (let round = 0; round < ROUNDS; round += 1) if (await meet(client, other)) return true;
    return false;
  } catch (error) {
    if (/statement pooling/i.test(String(error))) throw refusal(config);
    if (/timeout|query_wait/i.test(String(error))) return false;
    throw error;
  } finally {
    await other.end().catch(() => undefined);
  }
}

/** Whether two clients were on one connection, or one of them on two: the other's transaction takes what was free. */
async function meet(client: Client, other: Client): Promise<boolean> {
  const before = await process(client);
  await other.query('BEGIN');
  try {
    if ((await process(other)) === before) return true;
    return (await process(client)) !== before;
  } finally {
    await other.query('ROLLBACK');
  }
}

async function process(client: Client): Promise<number | undefined> {
  const { rows } = await client.query<{ pid: number }>('SELECT pg_backend_pid() AS pid');
  return rows[0]?.pid;
}

function refusal({ connectionString = '' }: PoolConfig): MigrationRefused {
  return new MigrationRefused(
    `The connection pooler at ${withoutSecret(connectionString)} is in statement mode, which allows no transactions: set its pool_mode to transaction or session, or give DATABASE_URL the address of the server itself.`,
  );
}
