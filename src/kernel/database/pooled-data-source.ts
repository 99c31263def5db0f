import pg from 'pg';
import { DataSource } from 'typeorm';
import type { DataSourceOptions } from 'typeorm';

type PostgresOptions = Extract<DataSourceOptions, { type: 'postgres' }>;

/**
 * A data source whose pool of connections is ours: TypeORM gets it through its option `driver`, and `Database` sends its
 * statements to it. So both share the connections, and neither reaches into the other.
 * A pool that was ended does not open again: make a new data source.
 */
export class PooledDataSource extends DataSource {
  /** Opens its connections when they are first needed. */
  readonly pool: pg.Pool;

  constructor(options: PostgresOptions) {
    const pool = new pg.Pool({
      connectionString: options.url,
      application_name: options.applicationName,
      ...(options.extra as pg.PoolConfig | undefined),
    });
    super({ ...options, driver: { ...pg, Pool: constructorOf(pool) } });
    this.pool = pool;
  }
}

/** TypeORM says `new Pool(…)`, once for each data source. */
function constructorOf(pool: pg.Pool): () => pg.Pool {
  return function (): pg.Pool {
    return pool;
  };
}
