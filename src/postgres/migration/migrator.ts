import type { DataSource, QueryRunner } from 'typeorm';
import type { MigrationLock } from './migration-lock.js';
import { takeMigrationLock } from './migration-lock.js';
import type { MigrationStatus } from './migration-plan.js';
import { named, planMigrations, refuseDoubt, timestampOf } from './migration-plan.js';
import { preflight } from '../preflight/preflight.js';
import { MigrationRefused } from '../migration-refused.js';
import type { MigrationSession, NamedMigration } from './migration-session.js';
import { appliedMigrations, connectionOf, withMigrationSession } from './migration-session.js';

export interface MigratorOptions {
  log: (line: string) => void;
  /** How long to wait for another runner, in milliseconds; default ten minutes. */
  waitMs?: number;
}

const TEN_MINUTES = 600_000;

/** What is applied, what is pending, what is doubtful; takes no lock and changes nothing. Throws MigrationRefused when the database cannot be reached. */
export async function migrationStatus(dataSource: DataSource): Promise<MigrationStatus[]> {
  return statusOn((await preflight(dataSource, 'look')).dataSource);
}

/** The same on a server that was looked at, also through a pooler: it reads, and needs no session. */
export function statusOn(dataSource: DataSource): Promise<MigrationStatus[]> {
  return withMigrationSession(dataSource, plan, { configured: false });
}

/**
 * Applies the pending migrations, each in its own transaction, while no other runner can. Answers the names applied.
 * Throws MigrationRefused on any doubt; what was applied before the doubt stays.
 */
export function runMigrations(dataSource: DataSource, options: MigratorOptions): Promise<string[]> {
  return underLock(dataSource, options, async (session, lock) => {
    await createMigrationsTable(session.runner);
    const status = await plan(session);
    refuseDoubt(status);
    const pending = named(status, 'pending');
    // On an empty database there are none.
    if (named(status, 'applied').length > 0) for (const line of warnings(status)) options.log(line);
    for (const migration of session.migrations.filter(({ name }) => pending.includes(name))) {
      options.log(`Applying ${migration.name} …`);
      await change(session.runner, lock, migration, 'up');
    }
    return pending;
  });
}

/** Takes back the latest migration and answers its name; undefined when there is none. Throws MigrationRefused on any doubt. */
export function revertMigration(
  dataSource: DataSource,
  options: MigratorOptions,
): Promise<string | undefined> {
  return underLock(dataSource, options, async (session, lock) => {
    const status = await plan(session);
    refuseDoubt(status);
    const latest = named(status, 'applied').at(-1);
    const migration = session.migrations.find(({ name }) => name === latest);
    if (!migration) return undefined;
    options.log(`Reverting ${migration.name} …`);
    await change(session.runner, lock, migration, 'down');
    return migration.name;
  });
}

async function plan(session: MigrationSession): Promise<MigrationStatus[]> {
  return planMigrations(session.migrations, await appliedMigrations(session));
}

/** One line for each pending migration that older processes cannot run beside. */
function warnings(status: readonly MigrationStatus[]): string[] {
  return status.flatMap(({ name, state, stopOlder }) =>
    state === 'pending' && stopOlder !== undefined
      ? [`Before ${name} processes of older builds must have stopped: ${stopOlder}.`]
      : [],
  );
}

async function underLock<T>(
  dataSource: DataSource,
  { log, waitMs = TEN_MINUTES }: MigratorOptions,
  work: (session: MigrationSession, lock: MigrationLock) => Promise<T>,
): Promise<T> {
  const { dataSource: reached } = await preflight(dataSource, 'change');
  const lock = await takeMigrationLock(connectionOf(reached), { log, waitMs });
  try {
    return await withMigrationSession(reached, (session) => work(session, lock));
  } finally {
    await lock.release();
  }
}

/** One migration and its row of bookkeeping: both or neither, unless it declares that it cannot run in a transaction. */
async function change(
  runner: QueryRunner,
  lock: MigrationLock,
  migration: NamedMigration,
  direction: 'up' | 'down',
): Promise<void> {
  const inTransaction = migration.transaction !== false;
  try {
    await lock.assertHeld();
    if (inTransaction) await runner.startTransaction();
    await migration[direction](runner);
    await recordMigration(runner, migration.name, direction);
    await lock.assertHeld();
    if (inTransaction) await runner.commitTransaction();
  } catch (error) {
    if (runner.isTransactionActive) await runner.rollbackTransaction();
    throw failure(error, migration.name, inTransaction);
  }
}

async function recordMigration(runner: QueryRunner, name: string, direction: 'up' | 'down'): Promise<void> {
  if (direction === 'up')
    await runner.query('insert into migrations ("timestamp", name) values ($1, $2)', [
      timestampOf(name),
      name,
    ]);
  else await runner.query('delete from migrations where name = $1', [name]);
}

/** The table that TypeORM's own tools know, and when each migration was applied. */
async function createMigrationsTable(runner: QueryRunner): Promise<void> {
  await runner.query(
    `create table if not exists migrations (
       id integer generated by default as identity primary key,
       "timestamp" bigint not null,
       name text not null unique,
       applied_at timestamptz not null default now()
     )`,
  );
}

function failure(error: unknown, name: string, inTransaction: boolean): unknown {
  if (!(error instanceof Error) || error instanceof MigrationRefused) return error;
  const left = inTransaction
    ? 'Nothing of it was kept.'
    : 'It runs without a transaction: look what it has left before you run it again.';
  return new MigrationRefused(`Migration ${name} failed: ${error.message}. ${left}`, { cause: error });
}
