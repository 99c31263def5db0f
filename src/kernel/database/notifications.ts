import { Injectable, Logger } from '@nestjs/common';
import type { OnApplicationBootstrap, OnModuleDestroy } from '@nestjs/common';
import { escapeIdentifier } from 'pg';
import type { Client, Notification } from 'pg';
import { DataSource } from 'typeorm';
import { lacksSessions, sessionOptions } from './connection-options.js';
import { Database } from './database.js';
import { HeartbeatConnection } from './heartbeat-connection.js';
import { Outage } from './outage.js';
import { sql } from './sql.js';

type Handler = (payload: string) => Promise<void> | void;
type GapHandler = () => Promise<void> | void;
type Preparation = (client: Client) => Promise<void>;

/** A connection that listens, and what came in and was not handed on yet. */
interface Link {
  readonly client: Client;
  readonly received: Notification[];
  handing: boolean;
}

/** What Postgres takes of a payload, in bytes of UTF-8: less than this. */
const PAYLOAD_LIMIT = 8000;
const CHANNEL = /^[a-z][a-z_]{0,62}$/;
const HEARTBEAT_MS = 1000;

/**
 * Short messages between the processes of the service, by Postgres' LISTEN and NOTIFY: sent with the commit of a
 * transaction, heard by all processes that are connected, the sender's own too, in the order of the commits.
 *
 * They are not stored. Code that relies on them checks `connected`, and catches up in `onGap`.
 */
@Injectable()
export class Notifications implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly logger = new Logger('Notifications');
  private readonly handlers = new Map<string, Handler[]>();
  private readonly gapHandlers: GapHandler[] = [];
  private readonly preparations: Preparation[] = [];
  private readonly connection: HeartbeatConnection;
  private started = false;
  private link: Link | undefined;
  private caughtUp = false;
  private wasThere = false;

  constructor(
    private readonly database: Database,
    private readonly dataSource: DataSource,
    private readonly outage: Outage = new Outage(),
  ) {
    this.connection = new HeartbeatConnection({
      options: { ...sessionOptions(dataSource), application_name: 'copydesk notifications' },
      opened: (client) => this.listen(client),
      beat: (client) => client.query('SELECT 1'),
      pause: () => HEARTBEAT_MS,
      lost: (why) => {
        this.lose(why);
      },
    });
  }

  /** Whether whatever was sent has been heard, but for what is on its way. False as soon as that is in doubt. */
  get connected(): boolean {
    return this.caughtUp;
  }

  /**
   * Has a handler hear each message of a channel, one after the other.
   * One that throws has missed something: that makes a gap. Called once by each listening module, at boot.
   *
   * @throws Error when the service runs already
   */
  on(channel: string, handler: Handler): void {
    if (this.started) throw new Error(`Nobody listens to "${channel}" yet: say so before the service runs.`);
    this.handlers.set(checked(channel), [...(this.handlers.get(channel) ?? []), handler]);
  }

  /** Has a handler run after each time that the connection was lost: what was sent meanwhile is unknown. `connected` waits for it. */
  onGap(handler: GapHandler): void {
    this.gapHandlers.push(handler);
  }

  /** Has something asked of the server, over the connection that listens, each time before messages are handed on. */
  beforeHandling(prepare: Preparation): void {
    this.preparations.push(prepare);
  }

  /**
   * Sends with the commit of the running transaction, else at once. The same twice in a transaction is sent once.
   *
   * @param payload less than 8,000 bytes: an id rather than the thing itself
   * @throws Error for a payload that is too long
   */
  async notify(channel: string, payload: string): Promise<void> {
    const bytes = Buffer.byteLength(payload);
    if (bytes >= PAYLOAD_LIMIT)
      throw new Error(
        `A notification on "${channel}" has ${bytes} bytes, and Postgres takes less than ${PAYLOAD_LIMIT}: send an id.`,
      );
    await this.database.send(sql`SELECT pg_notify(${checked(channel)}, ${payload})`);
  }

  /**
   * When all modules have said what they listen to; with nothing to hear there is no connection. Through a pooler that gives
   * each transaction another connection, LISTEN would succeed and nothing would ever be heard.
   */
  onApplicationBootstrap(): void {
    this.started = true;
    if (this.handlers.size > 0 && !lacksSessions(this.dataSource)) this.connection.start();
  }

  async onModuleDestroy(): Promise<void> {
    this.caughtUp = false;
    this.link = undefined;
    await this.connection.stop();
  }

  private async listen(client: Client): Promise<void> {
    const link: Link = { client, received: [], handing: false };
    client.on('notification', (notification) => {
      link.received.push(notification);
      void this.handOn(link);
    });
    for (const channel of this.handlers.keys())
      await client.query(['LISTEN', escapeIdentifier(channel)].join(' '));
    this.link = link;
    void this.catchUp(link);
  }

  private async catchUp(link: Link): Promise<void> {
    try {
      await this.prepare(link);
      if (this.wasThere) for (const handler of this.gapHandlers) await handler();
      if (this.link !== link) return;
      this.wasThere = this.caughtUp = true;
    } catch (error) {
      this.giveUp(link, error);
    }
    await this.handOn(link);
  }

  private async handOn(link: Link): Promise<void> {
    if (link.handing || !this.caughtUp) return;
    link.handing = true;
    try {
      while (link.received.length > 0 && this.link === link) {
        const received = link.received.splice(0);
        await this.prepare(link);
        for (const notification of received) await this.hand(notification);
      }
    } catch (error) {
      this.giveUp(link, error);
    }
    link.handing = false;
  }

  private async hand({ channel, payload = '' }: Notification): Promise<void> {
    for (const handler of this.handlers.get(channel) ?? []) await handler(payload);
  }

  private async prepare({ client }: Link): Promise<void> {
    for (const prepare of this.preparations) await prepare(client);
  }

  private giveUp(link: Link, error: unknown): void {
    // The connection was lost meanwhile, which is already logged.
    if (this.link !== link) return;
    this.logger.error('A message could not be handled', error instanceof Error ? error.stack : error);
    this.lose(error);
    this.connection.drop();
  }

  private lose(why: unknown): void {
    if (this.link && !this.outage.notices(why))
      this.logger.warn(`The connection that listens is lost: ${String(why)}`);
    this.link = undefined;
    this.caughtUp = false;
  }
}

function checked(channel: string): string {
  if (CHANNEL.test(channel)) return channel;
  throw new Error(`"${channel}" is no channel: small letters and _, at most 63.`);
}
