import type { Copy } from './copy.js';
import type { Timers } from './timers.js';

/** How long the tab that writes is waited for, in milliseconds, before the article is taken from it: a sleeping tab doesn't answer. */
const PATIENCE = 2_000;

/** The browser's locks (Web Locks API), as far as they are used. */
export interface Locks {
  request(
    name: string,
    options: { readonly ifAvailable?: boolean; readonly steal?: boolean },
    work: (lock: object | null) => Promise<void>,
  ): Promise<void>;
}

/** The browser's channel between tabs. */
export interface Channel {
  onmessage: ((event: { readonly data: unknown }) => void) | null;
  postMessage(message: unknown): void;
  close(): void;
}

type Message =
  | { readonly kind: 'copy'; readonly copy: Copy; readonly base: Copy }
  // A tab reads along and wants to see what there is, or it wants to write.
  | { readonly kind: 'reading' | 'take-over' };

/** What an open article does as its tab begins or ceases to write. */
export interface Writer {
  /** It writes from now on. */
  begin(): void;
  /** Another tab wants to write: what is unsaved goes to the draft, and that tab finds it there. */
  handOver(): Promise<void>;
  /** Another tab wants to see what is on screen. */
  present(): void;
  /** Another tab has written this. @param base what the service has */
  follow(copy: Copy, base: Copy): void;
}

export interface TabParts {
  readonly locks: Locks | undefined;
  readonly channel: Channel | undefined;
  readonly timers: Timers;
}

/** Of several tabs with one article, one writes; the others read along and can take over. */
export class Tabs {
  isWriting = false;
  private release: () => void = () => undefined;
  private hasReaders = false;

  constructor(
    private readonly name: string,
    private readonly writer: Writer,
    private readonly parts: TabParts,
  ) {
    const { channel } = parts;
    if (channel) channel.onmessage = ({ data }) => void this.receive(data as Message);
  }

  /** Writes, unless another tab does. */
  async start(): Promise<void> {
    const { locks } = this.parts;
    if (!locks) this.begin();
    else await this.acquire(locks, { ifAvailable: true });
    if (!this.isWriting) this.send({ kind: 'reading' });
  }

  /** Asks the tab that writes to hand over; takes the article from it if it doesn't answer. */
  async takeOver(): Promise<void> {
    const { locks, timers } = this.parts;
    if (this.isWriting || !locks) return;
    // Whoever hands over reads along from then on.
    this.hasReaders = true;
    this.send({ kind: 'take-over' });
    const callOff = timers.after(PATIENCE, () => {
      if (!this.isWriting) void this.acquire(locks, { steal: true });
    });
    await this.acquire(locks, {});
    callOff();
  }

  /** Shows the other tabs what is on screen here. */
  tell(read: () => Copy, base: Copy): void {
    if (this.isWriting && this.hasReaders) this.send({ kind: 'copy', copy: read(), base });
  }

  close(): void {
    this.parts.channel?.close();
    this.release();
  }

  /** @returns once it is known whether this tab has the lock */
  private acquire(locks: Locks, options: { ifAvailable?: boolean; steal?: boolean }): Promise<void> {
    return new Promise((known) => {
      const held = locks.request(this.name, options, (lock) => {
        known();
        if (!lock || this.isWriting) return Promise.resolve();
        this.begin();
        return new Promise((released) => {
          this.release = released;
        });
      });
      // A lock that was stolen ends with an error: the other tab writes now.
      held.catch(async () => {
        this.isWriting = false;
        await this.writer.handOver();
      });
    });
  }

  private send(message: Message): void {
    this.parts.channel?.postMessage(message);
  }

  private begin(): void {
    this.isWriting = true;
    this.writer.begin();
  }

  private async receive(message: Message): Promise<void> {
    if (message.kind === 'copy' && !this.isWriting) this.writer.follow(message.copy, message.base);
    if (!this.isWriting || message.kind === 'copy') return;
    this.hasReaders = true;
    if (message.kind === 'reading') {
      this.writer.present();
      return;
    }
    this.isWriting = false;
    await this.writer.handOver();
    this.release();
  }
}
