import type { Server } from 'node:http';
import type { Socket } from 'node:net';

/** Whoever moves fewer bytes a second than this, over a whole window, holds a place for nothing. */
const SLOWEST = 256;

/** How often in a window answers are looked at. */
const LOOKS = 4;

/** What Node knows about bytes that wait for the client; no public property has those that the kernel has not taken yet. */
interface Handle {
  readonly bytesWritten: number;
  readonly writeQueueSize: number;
}

/** Where a client was when its window began. */
interface Seen {
  readonly at: number;
  readonly taken: number;
}

/**
 * Cuts off clients that send a body, or take an answer, slower than 256 bytes a second over a window of time: the defence
 * against attacks in the manner of Slowloris, whose connections cost them nothing. Sleeping clients that wait for an
 * answer or keep a connection between requests are not among them.
 */
export class SlowClients {
  /** @param seconds the window: how long a client may be too slow */
  constructor(readonly seconds: number) {}

  /**
   * Watches a transfer while it is under way.
   * @param moved how many bytes were moved so far
   * @param cutOff is called once where too few came in a window
   * @returns ends the watch
   */
  watch(moved: () => number, cutOff: () => void): () => void {
    let before = moved();
    const timer = setInterval(() => {
      const present = moved();
      if (this.isTooFew(present - before)) {
        clearInterval(timer);
        cutOff();
      }
      before = present;
    }, this.seconds * 1000).unref();
    return () => {
      clearInterval(timer);
    };
  }

  /** Watches all answers of a server, until it is closed. */
  watchReaders(server: Server): void {
    const readers = new Map<Socket, Seen | undefined>();
    server.on('connection', (socket) => {
      readers.set(socket, undefined);
      socket.once('close', () => readers.delete(socket));
    });
    const look = (): void => {
      for (const [socket, seen] of readers) readers.set(socket, this.look(socket, seen));
    };
    const timer = setInterval(look, (this.seconds * 1000) / LOOKS).unref();
    server.once('close', () => {
      clearInterval(timer);
    });
  }

  /** @returns where its window began; undefined where nothing waits for it */
  private look(socket: Socket, seen: Seen | undefined): Seen | undefined {
    const handle = (socket as unknown as { readonly _handle?: Handle | null })._handle;
    if (!handle?.writeQueueSize) return undefined;
    const present = { at: performance.now(), taken: handle.bytesWritten - handle.writeQueueSize };
    if (!seen) return present;
    if (present.at - seen.at < this.seconds * 1000) return seen;
    if (!this.isTooFew(present.taken - seen.taken)) return present;
    socket.destroy();
    return undefined;
  }

  private isTooFew(bytes: number): boolean {
    return bytes < SLOWEST * this.seconds;
  }
}
