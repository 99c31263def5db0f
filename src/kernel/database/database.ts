import { AsyncLocalStorage } from 'node:async_hooks';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { EntityManager } from 'typeorm';
import type { Pool, PoolClient } from 'pg';
import { preparedStatement } from './prepared-statement.js';

/**
 * The one way to Postgres. Inside `transaction()` everything that is called, however deep, runs on the transaction's
 * connection: no handle is passed by hand, so none can be forgotten. A nested call joins the outer transaction.
 */
@Injectable()
export class Database {
  private readonly current = new AsyncLocalStorage<EntityManager>();

  constructor(private readonly dataSource: DataSource) {}

  /** The manager of the running transaction, else of the pool. */
  get manager(): EntityManager {
    return this.current.getStore() ?? this.dataSource.manager;
  }

  /** Commits when `work` returns, rolls back when it throws. */
  transaction<T>(work: () => Promise<T>): Promise<T> {
    if (this.current.getStore()) return work();
    return this.dataSource.transaction((manager) => this.current.run(manager, work));
  }

  /**
   * The same for a statement that runs all the time: each connection has Postgres parse it once.
   */
  async prepared<Row>(text: string, parameters: readonly unknown[] = []): Promise<Row[]> {
    const { queryRunner } = this.manager;
    const statement = preparedStatement(text, parameters);
    if (!queryRunner)
      return (await (this.dataSource.driver as unknown as { master: Pool }).master.query(statement))
        .rows as Row[];
    const client = (await queryRunner.connect()) as PoolClient;
    return (await client.query(statement)).rows as Row[];
  }

  /** Rows of one parameterised statement (`$1`, `$2` …). */
  query<Row>(sql: string, parameters: readonly unknown[] = []): Promise<Row[]> {
    return this.manager.query<Row[]>(sql, [...parameters]);
  }
}
