import type { PoolConfig } from 'pg';
import type { DataSource } from 'typeorm';
import { PooledDataSource } from './pooled-data-source.js';
import { withoutOptions } from './search-path.js';

/** A program between the service and Postgres that shares few connections among many clients. */
export interface Pooler {
  /** Whether each transaction may have another connection, so that nothing of a session lasts. */
  readonly sharing: boolean;
  /** Whether a named prepared statement is there whichever connection it meets. */
  readonly preparedStatements: boolean;
  /** Whether it takes the settings of a session when one connects: time-outs, search path. */
  readonly parameters: boolean;
}

/** How a data source reaches its server, as found before it was opened. */
export interface Reach {
  readonly pooler: Pooler | undefined;
  /** The server without a pooler, for what needs a session. */
  readonly directUrl: string | undefined;
}

interface Reaching extends Reach {
  /** As they were before a pooler made them smaller. */
  readonly url: string;
  readonly extra: PoolConfig;
}

/** The settings of a session that we send when we connect. */
const PARAMETERS = ['statement_timeout', 'idle_in_transaction_session_timeout'] as const;

/** What the driver is given of a data source beyond its address. */
export function extraOf({ options }: DataSource): PoolConfig & { reach?: Reaching } {
  return (options.extra as (PoolConfig & { reach?: Reaching }) | undefined) ?? {};
}

export function reachOf(dataSource: DataSource): Reaching | undefined {
  return extraOf(dataSource).reach;
}

/** The same data source, not opened, with the options that a pooler in front of its server needs. */
export function reaching(dataSource: DataSource, reach: Reach): PooledDataSource {
  const { options } = dataSource;
  if (options.type !== 'postgres') throw new Error('The database is a Postgres.');
  const { url, extra } = reachOf(dataSource) ?? { url: options.url ?? '', extra: extraOf(dataSource) };
  const config: PoolConfig = { ...extra, connectionString: url };
  const { connectionString, ...fit } =
    reach.pooler?.parameters === false ? withoutParameters(config) : config;
  return new PooledDataSource({
    ...options,
    url: connectionString,
    extra: { ...fit, reach: { ...reach, url, extra } },
  });
}

/** Without the settings that a pooler refuses to take when a session begins. */
export function withoutParameters<Config extends PoolConfig>(config: Config): Config {
  const { connectionString } = config;
  const absent = Object.fromEntries(PARAMETERS.map((name) => [name, undefined]));
  return {
    ...config,
    ...absent,
    ...(connectionString && { connectionString: withoutOptions(connectionString) }),
  };
}

/** The words of PgBouncer, Odyssey and the RDS Proxy. */
export function refusesParameters(error: unknown): boolean {
  const { message } = (error ?? {}) as { message?: unknown };
  return /unsupported startup parameter|startup option|command-line option/i.test(String(message));
}

/** Begins a transaction. Through a pooler the time-outs go with it, for they can't be settings of a session. */
export function beginning(dataSource: DataSource): string {
  const reach = reachOf(dataSource);
  if (!reach?.pooler) return 'START TRANSACTION';
  const limits = PARAMETERS.flatMap((name) => {
    const value = reach.extra[name];
    return value === undefined ? [] : `SET LOCAL ${name} = ${Number(value)}`;
  });
  return ['START TRANSACTION', ...limits, 'SET LOCAL lock_timeout = 0'].join('; ');
}
