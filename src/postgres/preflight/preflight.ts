import type { Client } from 'pg';
import { getMetadataArgsStorage } from 'typeorm';
import type { DataSource } from 'typeorm';
import { connectionOptions } from '../../kernel/database/connection-options.js';
import { connectionProblem, withoutSecret } from './connection-problem.js';
import { MigrationRefused } from '../migration-refused.js';
import { reaching, reachOf } from '../../kernel/database/reach.js';
import type { Pooler } from '../../kernel/database/reach.js';
import { namedSchema } from '../../kernel/database/search-path.js';
import { enter } from './entrance.js';
import { findPooler } from './find-pooler.js';
import { foldsLetters, readFacts, readIdentity, tablesWithoutRights } from './server-facts.js';
import { grantOnTables, serverRefusal } from './server-refusal.js';
import type { Purpose } from './server-refusal.js';

/** What was found. */
export interface Preflight {
  /** The given one, not opened, with the options that a pooler in front of its server needs. */
  readonly dataSource: DataSource;
  readonly pooler: Pooler | undefined;
  /** The address as it may be printed. */
  readonly place: string;
  /** The identity of cluster, database and schema; undefined if the role may not ask. */
  readonly identity: string | undefined;
  readonly foldsLetters: boolean;
  /** Milliseconds that a statement may take, 0 without limit: what a pooler doesn't let us say. */
  readonly statementTimeout: number;
}

/**
 * Looks at the server of a data source before anything is done on it, on connections of its own that change nothing.
 * @throws MigrationRefused: it can't be reached, or is not fit for the purpose; one sentence, with what to do
 */
export async function preflight(dataSource: DataSource, purpose: Purpose): Promise<Preflight> {
  const config = connectionOptions(dataSource);
  const url = config.connectionString ?? '';
  const place = withoutSecret(url);
  const known = reachOf(dataSource);
  const entrance = await enter(config);
  const { client } = entrance;
  try {
    const facts = await readFacts(client, tableNames(dataSource));
    const wanted = namedSchema(url);
    const pooler = known ? known.pooler : await findPooler(entrance, config);
    const parametersRefused = pooler?.parameters === false;
    refuse(serverRefusal(facts, { place, wanted, purpose, parametersRefused }));
    if (pooler?.sharing === true && purpose !== 'serve') throw needsSession(place);
    return {
      dataSource: reaching(dataSource, { pooler, directUrl: known?.directUrl }),
      pooler,
      place,
      identity: await readIdentity(client),
      foldsLetters: await foldsLetters(client),
      statementTimeout: await statementTimeout(client),
    };
  } catch (error) {
    throw connectionProblem(error, url);
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** @throws MigrationRefused when the role of the service may not read or change one of its tables */
export async function refuseMissingRights(dataSource: DataSource): Promise<void> {
  const config = connectionOptions(dataSource);
  const { client } = await enter(config);
  try {
    const tables = await tablesWithoutRights(client, tableNames(dataSource));
    if (tables.length === 0) return;
    const { rows } = await client.query<{ role: string; schema: string }>(
      'SELECT current_user::text AS role, current_schema()::text AS schema',
    );
    const { role = '', schema = '' } = rows[0] ?? {};
    const some = tables.length > 3 ? `${tables.length} tables` : `the tables ${tables.join(', ')}`;
    refuse(
      `The role ${role} may not read and change ${some} at ${withoutSecret(config.connectionString ?? '')}: ${grantOnTables(role, schema)}`,
    );
  } finally {
    await client.end().catch(() => undefined);
  }
}

function refuse(why: string | undefined): void {
  if (why !== undefined) throw new MigrationRefused(why);
}

function needsSession(place: string): MigrationRefused {
  return new MigrationRefused(
    `At ${place} a connection pooler in transaction mode is in between, on which migrations would lose their lock: name the server itself by DATABASE_DIRECT_URL.`,
  );
}

async function statementTimeout(client: Client): Promise<number> {
  const { rows } = await client.query<{ setting: string }>(
    `SELECT setting FROM pg_settings WHERE name = 'statement_timeout'`,
  );
  return Number(rows[0]?.setting ?? 0);
}

/** By their classes: a data source that is not open knows none of its entities yet. */
function tableNames({ options }: DataSource): string[] {
  const { entities } = options;
  const classes = Array.isArray(entities) ? entities.filter((entity) => typeof entity === 'function') : [];
  return getMetadataArgsStorage()
    .filterTables(classes)
    .flatMap(({ name }) => name ?? []);
}
