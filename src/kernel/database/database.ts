import { AsyncLocalStorage } from 'node:async_hooks';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { EntityManager } from 'typeorm';
import type { Pool, PoolClient } from 'pg';
import { preparedStatement } from './prepared-statement.js';

type AfterCommit = () => Promise<void> | void;

interface Transaction {
  readonly manager: EntityManager;
  readonly after: AfterCommit[];
}

/**
 * The one way to Postgres. Inside `transaction()` everything that is called, however deep, runs on the transaction's
 * connection: no handle is passed by hand, so none can be forgotten. A nested call joins the outer transaction.
 */
@Injectable()
export class Database {
  private readonly current = new AsyncLocalStorage<Transaction>();

  constructor(private readonly dataSource: DataSource) {}

  /** The manager of the running transaction, else of the pool. */
  get manager(): EntityManager {
    return this.current.getStore()?.manager ?? this.dataSource.manager;
  }

  /** Commits when `work` returns, rolls back when it throws. */
  async transaction<T>(work: () => Promise<T>): Promise<T> {
    if (this.current.getStore()) return work();
    const after: AfterCommit[] = [];
    const result = await this.dataSource.transaction((manager) => this.current.run({ manager, after }, work));
    for (const follow of after) await follow();
    return result;
  }

  /** Has this process do something when the running transaction has committed, before who asked for it is answered; at once outside of one. */
  async afterCommit(follow: AfterCommit): Promise<void> {
    const transaction = this.current.getStore();
    if (transaction) transaction.after.push(follow);
    else await follow();
  }

  /** Rows of a statement that runs all the time: each connection has Postgres parse it once. */
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
