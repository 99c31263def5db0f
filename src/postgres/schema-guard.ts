import type { DataSource } from 'typeorm';
import { named, refuseDoubt } from './migration/migration-plan.js';
import { MigrationRefused } from './migration-refused.js';
import { runMigrations, statusOn } from './migration/migrator.js';
import { preflight, refuseMissingRights } from './preflight/preflight.js';
import type { Preflight } from './preflight/preflight.js';
import { notesOn } from './preflight/server-notes.js';
import type { PooledDataSource } from '../kernel/database/pooled-data-source.js';
import { reaching } from '../kernel/database/reach.js';

export interface SchemaGuardOptions {
  /** Whether pending migrations are applied; else they are refused with the command to run. */
  readonly migrate: boolean;
  readonly log: (line: string) => void;
  /** The same database without a pooler in between, for migrations and notifications. */
  readonly direct?: DataSource | undefined;
}

/**
 * Lets the service start only on a server that it can work on, and on the schema that this build was written for.
 *
 * @param dataSource not opened; that of the service
 * @returns the data source to open: it knows of the pooler in front of the server
 * @throws MigrationRefused also for a database that is newer than this build
 */
export async function ensureSchema(
  dataSource: DataSource,
  { migrate, log, direct }: SchemaGuardOptions,
): Promise<PooledDataSource> {
  const served = await preflight(dataSource, 'serve');
  const changed = direct ? await preflight(direct, 'look') : served;
  refuseOther(served, changed);
  const status = await statusOn(changed.dataSource);
  refuseDoubt(status);
  const pending = named(status, 'pending');
  if (pending.length > 0 && !migrate) {
    throw new MigrationRefused(
      `The schema of the database is too old: ${pending.length} migration(s) pending (${pending.join(', ')}). Run: npm run migration:run`,
    );
  }
  if (pending.length > 0) await runMigrations(changed.dataSource, { log });
  await refuseMissingRights(served.dataSource);
  for (const note of notesOn(served, direct !== undefined)) log(note);
  const directUrl = direct?.options.type === 'postgres' ? direct.options.url : undefined;
  return reaching(served.dataSource, { pooler: served.pooler, directUrl });
}

/** Notifications and migrations would be another database's. */
function refuseOther(served: Preflight, changed: Preflight): void {
  const both = [served.identity, changed.identity];
  if (both.includes(undefined) || both[0] === both[1]) return;
  throw new MigrationRefused(
    `DATABASE_URL (${served.place}) and DATABASE_DIRECT_URL (${changed.place}) lead to different databases or schemas: name the same one by both.`,
  );
}
