import type { PoolConfig } from 'pg';
import type { DataSource } from 'typeorm';
import { extraOf, reachOf } from './reach.js';
import { withSearchPath, withSearchPathOf } from './search-path.js';
import { withSettings } from './session-settings.js';

/**
 * How the pool of a data source reaches its server, for connections beside that pool: the same time-outs, the same way
 * of saying TLS and sockets (in the address).
 *
 * @param url another server with the same database, and the same schema unless it names one; default: that of the data source
 */
export function connectionOptions(dataSource: DataSource, url?: string): PoolConfig {
  const { options } = dataSource;
  if (options.type !== 'postgres') throw new Error('The database is a Postgres.');
  const own = { url: options.url ?? '', extra: extraOf(dataSource) };
  const asked = reachOf(dataSource) ?? own;
  return {
    connectionString: withSettings(
      url === undefined ? withSearchPath(own.url) : withSearchPathOf(url, asked.url),
    ),
    application_name: options.applicationName,
    ...(url === undefined ? own : asked).extra,
  };
}

/** Where a session lasts: behind a pooler, the server itself, if its address is known. */
export function sessionOptions(dataSource: DataSource): PoolConfig {
  return connectionOptions(dataSource, reachOf(dataSource)?.directUrl);
}

/** Whether there is no connection whose session would last. */
export function lacksSessions(dataSource: DataSource): boolean {
  const reach = reachOf(dataSource);
  return reach?.pooler?.sharing === true && reach.directUrl === undefined;
}
