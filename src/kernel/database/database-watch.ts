import { Injectable } from '@nestjs/common';
import type { OnApplicationBootstrap, OnApplicationShutdown } from '@nestjs/common';
import type { Client } from 'pg';
import { DataSource } from 'typeorm';
import { connectionOptions } from './connection-options.js';
import { sqlState } from './database-refusal.js';
import { HeartbeatConnection } from './heartbeat-connection.js';
import { Outage } from './outage.js';

const BEAT_MS = 500;
/** Balancers give a probe a second. */
const LOOKS_WITHIN_MS = 800;

/** A standby and a server that was set to read-only report the same. */
const IS_READ_ONLY = "SELECT current_setting('transaction_read_only') = 'on' AS \"readOnly\"";

function isReadOnly(why: unknown): boolean {
  return !(why instanceof ReadOnly) && sqlState(why) === '25006';
}

/** Has the SQLSTATE that a write would have failed with. */
class ReadOnly extends Error {
  readonly code = '25006';
}

/**
 * Looks whether the database answers and takes writes, on a connection of its own: that all connections of the pool are
 * busy says nothing about the server, and would keep a probe waiting.
 */
@Injectable()
export class DatabaseWatch implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly connection: HeartbeatConnection;
  /** Who waits for the next answer, or for its failure. */
  private waiting: (() => void)[] = [];
  private asked: Promise<void> | undefined;
  /** Why it can't be used; undefined where it can. */
  private objection: string | undefined = 'was not asked yet';

  constructor(
    dataSource: DataSource,
    private readonly outage: Outage,
  ) {
    this.connection = new HeartbeatConnection({
      options: { ...connectionOptions(dataSource), application_name: 'copydesk watch' },
      opened: (client) => this.look(client),
      beat: (client) => this.look(client),
      pause: () => BEAT_MS,
      lost: (why) => {
        this.lose(why);
      },
    });
    outage.onBegin((why) => {
      // A session keeps the settings from when it began: only a new one knows that the server takes no writes any more.
      if (isReadOnly(why)) this.connection.drop();
      else this.connection.hurry();
    });
  }

  onApplicationBootstrap(): void {
    this.connection.start();
  }

  /** Not before the last request was answered. */
  async onApplicationShutdown(): Promise<void> {
    await this.connection.stop();
  }

  /**
   * Asks the database now, once for all who want to know at the same time, and answers within a second. A server that falls
   * silent counts as gone a second later; until then what it said last holds, since a busy process is slow to hear, too.
   *
   * @returns why it can't be used; undefined where it can
   */
  async trouble(): Promise<string | undefined> {
    if (this.objection === undefined || !this.outage.lasts)
      await (this.asked ??= this.nextAnswer().finally(() => (this.asked = undefined)));
    return this.objection;
  }

  /** Whether it could be used when it was asked last. */
  get isUsable(): boolean {
    return this.objection === undefined;
  }

  private nextAnswer(): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, LOOKS_WITHIN_MS);
      this.waiting.push(() => {
        clearTimeout(timer);
        resolve();
      });
      this.connection.hurry();
    });
  }

  private async look(client: Client): Promise<void> {
    const { rows } = await client.query<{ readOnly: boolean }>(IS_READ_ONLY);
    // The connection is given up, so that the next one, which may lead to another server, is asked.
    if (rows[0]?.readOnly) throw new ReadOnly('it takes no writes: it is read-only');
    this.objection = undefined;
    this.outage.isOver();
    this.wake();
  }

  private lose(why: unknown): void {
    this.objection = why instanceof ReadOnly ? 'takes no writes: it is read-only' : 'does not answer';
    this.outage.begin(why);
    this.wake();
  }

  private wake(): void {
    for (const hear of this.waiting.splice(0)) hear();
  }
}
