import type { Configuration } from './config/configuration.js';
import { createDataSource } from './data-source.js';
import { ensureSchema } from './postgres/schema-guard.js';
import type { PooledDataSource } from './kernel/database/pooled-data-source.js';
import { withSearchPathOf } from './kernel/database/search-path.js';

export interface OpenOptions {
  readonly poolSize?: number;
  /** Whether pending migrations are applied. */
  readonly migrate: boolean;
  readonly log: (line: string) => void;
}

/**
 * The database of the service, open: the server was looked at, its schema is that of this build.
 *
 * @param url that of DATABASE_URL, or of the embedded server
 * @throws MigrationRefused in one sentence, with what to do
 */
export async function openDatabase(
  { databaseDirectUrl }: Pick<Configuration, 'databaseDirectUrl'>,
  url: string,
  { poolSize, migrate, log }: OpenOptions,
): Promise<PooledDataSource> {
  const direct =
    databaseDirectUrl === undefined ? undefined : createDataSource(withSearchPathOf(databaseDirectUrl, url));
  const dataSource = await ensureSchema(createDataSource(url, poolSize), { migrate, log, direct });
  return dataSource.initialize();
}
