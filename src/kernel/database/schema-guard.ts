import type { DataSource } from 'typeorm';
import { named, refuseDoubt } from './migration/migration-plan.js';
import { MigrationRefused } from './migration/migration-refused.js';
import { migrationStatus, runMigrations } from './migrator.js';

/**
 * Lets the service start only on the schema that this build was written for.
 * With `migrate`, pending migrations are applied first; without, they are refused with the command to run.
 * Throws MigrationRefused also for a database that is newer than this build.
 */
export async function ensureSchema(
  dataSource: DataSource,
  { migrate, log }: { migrate: boolean; log: (line: string) => void },
): Promise<void> {
  const status = await migrationStatus(dataSource);
  refuseDoubt(status);
  const pending = named(status, 'pending');
  if (pending.length === 0) return;
  if (!migrate) {
    throw new MigrationRefused(
      `The schema of the database is too old: ${pending.length} migration(s) pending (${pending.join(', ')}). Run: npm run migration:run`,
    );
  }
  await runMigrations(dataSource, { log });
}
