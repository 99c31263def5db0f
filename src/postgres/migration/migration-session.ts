import type { DataSourceOptions, MigrationInterface, QueryRunner } from 'typeorm';
import { DataSource } from 'typeorm';
import type pg from 'pg';
import { connectionProblem } from '../preflight/connection-problem.js';
import type { AppliedMigration } from './migration-plan.js';
import { MigrationRefused } from '../migration-refused.js';
import { extraOf } from '../../kernel/database/reach.js';
import { withSearchPath } from '../../kernel/database/search-path.js';
import { SESSION_SETTINGS } from '../../kernel/database/session-settings.js';

/** A migration may wait this long for a table that others use: longer, and everybody queues behind it. */
const LOCK_TIMEOUT = '5s';
/** A migration that needs longer says so itself, with `set local statement_timeout`. */
const STATEMENT_TIMEOUT = '5min';

export interface MigrationSession {
  runner: QueryRunner;
  migrations: readonly NamedMigration[];
}

export type NamedMigration = MigrationInterface & {
  name: string;
  /** Processes of older builds must have stopped before it is applied: what happens otherwise. */
  stopOlder?: string;
};

/**
 * Runs `work` on one connection of its own, with the timeouts of migrations, apart from the pool of the service.
 * Entities are left out: with them, TypeORM would add a table of its own for generated columns.
 * Without `configured` the time-outs stay as they are, so that a pooler's connection is not changed for its next client.
 * Throws MigrationRefused when the database cannot be reached.
 */
export async function withMigrationSession<T>(
  dataSource: DataSource,
  work: (session: MigrationSession) => Promise<T>,
  { configured = true } = {},
): Promise<T> {
  const own = new DataSource({ ...oneConnection(dataSource), entities: [], subscribers: [] });
  await own.initialize().catch((error: unknown) => {
    throw connectionProblem(error, connectionOf(dataSource).connectionString ?? '');
  });
  const runner = own.createQueryRunner();
  try {
    if (configured) await configureSession(runner);
    return await work({ runner, migrations: own.migrations.map(withName) });
  } finally {
    await runner.release();
    await own.destroy();
  }
}

type PostgresOptions = Extract<DataSourceOptions, { type: 'postgres' }>;

/** The options of a data source for one connection that is never given back for idleness. */
export function oneConnection(dataSource: DataSource): PostgresOptions {
  const { options } = dataSource;
  if (options.type !== 'postgres') throw new MigrationRefused('Migrations are written for Postgres.');
  // A migration may take longer than what a request asks.
  const extra = { ...extraOf(dataSource), max: 1, idleTimeoutMillis: 0, query_timeout: 0 };
  return {
    ...options,
    ...(options.url !== undefined && { url: withSearchPath(options.url) }),
    extra,
    // TypeORM's own, and so a pool of its own.
    driver: undefined,
    logging: false as const,
    synchronize: false,
    migrationsRun: false,
    connectTimeoutMS: options.connectTimeoutMS ?? 10_000,
  };
}

/** How the driver itself reaches the database of a data source. TLS is said in the address (`sslmode`). */
export function connectionOf(dataSource: DataSource): pg.ClientConfig {
  const { url, connectTimeoutMS = 0 } = oneConnection(dataSource);
  return { connectionString: url, connectionTimeoutMillis: connectTimeoutMS };
}

/** What the database says was applied, in that order; empty for a database that never saw a migration. Changes nothing. */
export async function appliedMigrations({ runner }: MigrationSession): Promise<AppliedMigration[]> {
  // Where it would be made, and not further down the search path: there it is another program's.
  const [{ exists }] = (await runner.query(
    "select to_regclass(format('%I.migrations', current_schema())) is not null as exists",
  )) as [{ exists: boolean }];
  if (!exists) return [];
  return (await runner.query(
    'select name, applied_at as "appliedAt" from migrations order by id',
  )) as AppliedMigration[];
}

async function configureSession(runner: QueryRunner): Promise<void> {
  // Through a pooler that takes none with the address, they have not been set yet.
  for (const [name, value] of SESSION_SETTINGS)
    await runner.query('select set_config($1, $2, false)', [name, value]);
  await runner.query("select set_config('lock_timeout', $1, false)", [LOCK_TIMEOUT]);
  await runner.query("select set_config('statement_timeout', $1, false)", [STATEMENT_TIMEOUT]);
  await runner.query('set idle_in_transaction_session_timeout = 0');
  // a statement whose client was killed ends within a second, instead of working on for nobody; Postgres on Windows has no such check
  await runner.query('set client_connection_check_interval = 1000').catch(() => undefined);
}

function withName(migration: MigrationInterface): NamedMigration {
  return Object.assign(migration, { name: migration.name ?? migration.constructor.name });
}
