import { AsyncLocalStorage } from 'node:async_hooks';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Pool, QueryConfig } from 'pg';
import type { PooledDataSource } from './pooled-data-source.js';
import { preparedStatement } from './prepared-statement.js';
import { beginning, reachOf } from './reach.js';
import type { Sql } from './sql.js';
import { Transaction } from './transaction.js';

type AfterCommit = () => Promise<void> | void;

interface Running {
  readonly transaction: Transaction;
  readonly after: AfterCommit[];
}

/**
 * The one way to Postgres. Inside `transaction()` everything that is called, however deep, runs on the transaction's
 * connection: no handle is passed by hand, so none can be forgotten. A nested call joins the outer transaction.
 */
@Injectable()
export class Database {
  private readonly current = new AsyncLocalStorage<Running>();

  private readonly pool: Pool;
  /** How a transaction begins. */
  private readonly beginning: string;
  /** Not where a pooler would look for a prepared statement on a connection that never heard of it. */
  private readonly prepares: boolean;

  constructor(@Inject(DataSource) dataSource: PooledDataSource) {
    this.pool = dataSource.pool;
    this.beginning = beginning(dataSource);
    this.prepares = reachOf(dataSource)?.pooler?.preparedStatements ?? true;
  }

  get inTransaction(): boolean {
    return this.current.getStore() !== undefined;
  }

  /** Those of the pool, and how many wait for one. */
  get connections(): { readonly total: number; readonly idle: number; readonly waiting: number } {
    const { totalCount: total, idleCount: idle, waitingCount: waiting } = this.pool;
    return { total, idle, waiting };
  }

  /** Commits when `work` returns, rolls back when it throws. */
  async transaction<T>(work: () => Promise<T>): Promise<T> {
    if (this.inTransaction) return work();
    const running: Running = { transaction: new Transaction(this.pool, this.beginning), after: [] };
    const result = await this.run(running, work);
    for (const follow of running.after) await follow();
    return result;
  }

  /** Has this process do something when the running transaction has committed, before who asked for it is answered; at once outside of one. */
  async afterCommit(follow: AfterCommit): Promise<void> {
    const running = this.current.getStore();
    if (running) running.after.push(follow);
    else await follow();
  }

  /** Rows of a statement that runs all the time: each connection has Postgres parse it once. */
  prepared<Row>(statement: Sql): Promise<Row[]> {
    return this.rows<Row>(this.preparing(statement));
  }

  /** Rows of one statement, which Postgres plans for the values. */
  query<Row>(statement: Sql): Promise<Row[]> {
    return this.rows<Row>(statement.config);
  }

  /**
   * Sends a statement like `prepared` of which only the success matters. In a transaction nobody waits for it but the commit,
   * which fails if it failed.
   */
  async send(statement: Sql): Promise<void> {
    const config = this.preparing(statement);
    const running = this.current.getStore();
    if (running) running.transaction.send(config);
    else await this.pool.query(config);
  }

  /** Waits for what was sent in the running transaction, if the caller can handle its failure. */
  async flushed(): Promise<void> {
    await this.current.getStore()?.transaction.flushed();
  }

  private preparing(statement: Sql): QueryConfig {
    return this.prepares ? preparedStatement(statement) : statement.config;
  }

  private async run<T>(running: Running, work: () => Promise<T>): Promise<T> {
    const { transaction } = running;
    try {
      const result = await this.current.run(running, work);
      await transaction.commit();
      return result;
    } catch (error) {
      throw await transaction.rollback(error);
    } finally {
      await transaction.release();
    }
  }

  private async rows<Row>(statement: QueryConfig): Promise<Row[]> {
    const running = this.current.getStore();
    const { rows } = await (running ? running.transaction : this.pool).query(statement);
    return rows as Row[];
  }
}
