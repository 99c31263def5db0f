import type { PoolConfig } from 'pg';
import type { DataSource } from 'typeorm';

/**
 * How the pool of a data source reaches its server, for connections beside that pool: the same time-outs, the same way
 * of saying TLS and sockets (in the address).
 *
 * @param url another server with the same database; that of the data source unless said
 */
export function connectionOptions({ options }: DataSource, url?: string): PoolConfig {
  if (options.type !== 'postgres') throw new Error('The database is a Postgres.');
  return {
    connectionString: url ?? options.url,
    application_name: options.applicationName,
    ...(options.extra as PoolConfig | undefined),
  };
}
