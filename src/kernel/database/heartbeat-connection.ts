import { Socket } from 'node:net';
import { Client } from 'pg';
import type { ClientConfig } from 'pg';
import { refusesParameters, withoutParameters } from './reach.js';

/** What a connection with a heartbeat is for. */
export interface Heartbeat {
  readonly options: ClientConfig;
  /** Once for each connection, before its first beat. If it throws, the connection is given up. */
  opened(client: Client): Promise<unknown>;
  /** A statement whose answer proves that the server is there. If it throws, the connection is given up. */
  beat(client: Client): Promise<unknown>;
  /** Milliseconds until the next beat; asked after each. */
  pause(): number;
  /** Told at once, and once, that a connection is gone or could not be made, and why. */
  lost(why: unknown): void;
}

/** How long a server may take to answer before it counts as gone, in milliseconds. */
const ANSWERS_WITHIN_MS = 1000;
/** Far away, with TLS and a password, it takes some six round trips. */
const CONNECTS_WITHIN_MS = 5000;
const FIRST_PAUSE_MS = 100;
const LONGEST_PAUSE_MS = 2000;

/**
 * One connection beside the pools, of which it is always known whether it lives: a machine that vanishes closes nothing,
 * so it is asked again and again. A lost one is opened again, at growing intervals.
 */
export class HeartbeatConnection {
  private socket: Socket | undefined;
  private open = false;
  /** There is a pooler in between that refuses session settings. */
  private plain = false;
  private stopped = false;
  private wake = (): void => undefined;
  private running = Promise.resolve();

  constructor(private readonly heartbeat: Heartbeat) {}

  start(): void {
    this.running = this.run();
  }

  /** Has the next beat come now. */
  hurry(): void {
    if (this.open) this.wake();
  }

  /** Cuts the connection; the next one follows. */
  drop(): void {
    this.socket?.destroy();
  }

  /** Takes at most a second. */
  async stop(): Promise<void> {
    this.stopped = true;
    if (!this.open) this.drop();
    this.wake();
    await this.running;
  }

  private async run(): Promise<void> {
    let pause = FIRST_PAUSE_MS;
    while (!this.stopped) {
      const opened = await this.hold();
      pause = opened ? FIRST_PAUSE_MS : Math.min(pause * 2, LONGEST_PAUSE_MS);
      await this.rest(pause);
    }
  }

  /** Holds one connection to its end. @returns whether it was ever open */
  private async hold(): Promise<boolean> {
    // A socket of ours, since pg has no way to cut a connection that hangs.
    const socket = (this.socket = new Socket());
    const client = new Client({
      ...(this.plain ? withoutParameters(this.heartbeat.options) : this.heartbeat.options),
      connectionTimeoutMillis: CONNECTS_WITHIN_MS,
      stream: () => socket,
    });
    const { lose, isLost } = this.watch(client);
    let opened = false;
    try {
      await client.connect();
      await this.answered(this.heartbeat.opened(client));
      opened = this.open = !isLost();
      await this.beatWhile(client, () => !isLost() && !this.stopped);
      if (!isLost()) await this.answered(client.end());
    } catch (error) {
      this.plain ||= refusesParameters(error);
      lose(error);
    }
    this.open = false;
    socket.destroy();
    return opened;
  }

  private async beatWhile(client: Client, lasts: () => boolean): Promise<void> {
    while (lasts()) {
      await this.rest(this.heartbeat.pause());
      if (lasts()) await this.answered(this.heartbeat.beat(client));
    }
  }

  private watch(client: Client): { lose: (why: unknown) => void; isLost: () => boolean } {
    let lost = false;
    const lose = (why: unknown): void => {
      if (lost) return;
      lost = true;
      if (!this.stopped) this.heartbeat.lost(why);
      this.hurry();
    };
    client.on('error', lose);
    client.on('end', () => {
      lose(new Error('The connection was closed.'));
    });
    return { lose, isLost: () => lost };
  }

  private async answered(statement: Promise<unknown>): Promise<void> {
    let turn: NodeJS.Immediate | undefined;
    const timer = setTimeout(() => {
      // After a long piece of work of our own the answer may lie in the socket, unread: one turn for that.
      turn = setImmediate(() => {
        this.drop();
      });
    }, ANSWERS_WITHIN_MS);
    try {
      await statement;
    } finally {
      clearTimeout(timer);
      clearImmediate(turn);
    }
  }

  private rest(milliseconds: number): Promise<void> {
    if (this.stopped) return Promise.resolve();
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, milliseconds);
      this.wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}
