import { Injectable } from '@nestjs/common';
import type { OnApplicationShutdown, OnModuleInit } from '@nestjs/common';
import type { Client, QueryConfig } from 'pg';
import { DataSource } from 'typeorm';
import { Settings } from '../../config/settings.js';
import { connectionOptions, sessionOptions } from '../../kernel/database/connection-options.js';
import { Database } from '../../kernel/database/database.js';
import { Notifications } from '../../kernel/database/notifications.js';
import { preparedStatement } from '../../kernel/database/prepared-statement.js';
import type { Sql } from '../../kernel/database/sql.js';
import { POSITION_OF_NOW } from './log-position.js';
import { Replicas } from './replicas.js';

/** SQLSTATE of a statement that ran into its time limit: a second server would take as long. */
const CANCELED = '57014';

/**
 * Reads that may be a moment behind: of a replica where there is a good one, else of the primary. What they see is at most
 * about `DATABASE_REPLICA_MAX_LAG` old, and never older than what `requireAtLeast()` asked for. Two reads may go to two servers.
 */
@Injectable()
export class ReadDatabase implements OnModuleInit, OnApplicationShutdown {
  private readonly replicas: Replicas | undefined;

  constructor(
    private readonly database: Database,
    dataSource: DataSource,
    { databaseReplicaUrls, databaseReplicaMaxLag }: Settings,
    notifications: Notifications,
  ) {
    if (databaseReplicaUrls.length === 0) return;
    const replicas = databaseReplicaUrls.map((url) => connectionOptions(dataSource, url));
    this.replicas = new Replicas(sessionOptions(dataSource), replicas, databaseReplicaMaxLag);
    notifications.beforeHandling((client) => this.showNothingOlder(client));
  }

  get hasReplicas(): boolean {
    return this.replicas !== undefined;
  }

  onModuleInit(): void {
    this.replicas?.start();
  }

  /** Not before the last request was answered. */
  async onApplicationShutdown(): Promise<void> {
    await this.replicas?.stop();
  }

  /** Like `Database.prepared`. In a transaction it is that, for a transaction sees its own writes. */
  prepared<Row>(statement: Sql): Promise<Row[]> {
    return this.read(preparedStatement(statement), () => this.database.prepared(statement));
  }

  /** Like `Database.query`, likewise. */
  query<Row>(statement: Sql): Promise<Row[]> {
    return this.read(statement.config, () => this.database.query(statement));
  }

  private async read<Row>(statement: QueryConfig, ofPrimary: () => Promise<Row[]>): Promise<Row[]> {
    const replica = this.database.inTransaction ? undefined : this.replicas?.next();
    if (!replica) return ofPrimary();
    try {
      return await replica.query<Row>(statement);
    } catch (error) {
      // A replica fails for reasons of its own (lost, full, a conflict with what it replays, a table that has not arrived);
      // an error of the statement comes again from the primary.
      if ((error as { code?: unknown }).code === CANCELED) throw error;
      return ofPrimary();
    }
  }

  /** Asked after a message came, so the position includes what the message is about. */
  private async showNothingOlder(client: Client): Promise<void> {
    const { rows } = await client.query<{ position: string }>(POSITION_OF_NOW.config);
    for (const { position } of rows) this.requireAtLeast(position);
  }

  /**
   * From now on no read sees less than the primary had at a position of its log: the primary answers until replicas have it.
   *
   * @param position a `pg_lsn` as Postgres writes it. @throws RangeError if it is none
   */
  requireAtLeast(position: string): void {
    this.replicas?.requireAtLeast(position);
  }
}
