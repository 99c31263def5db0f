import type { FastifyReply } from 'fastify';

/** How soon a client that lost the connection is to come back, in milliseconds. */
const RETRY = 2000;

/** What is sent in a stream of events: its name, what it says, and where a client goes on that comes back (WHATWG HTML, section 9.2). */
export interface StreamedEvent {
  readonly event?: string | undefined;
  readonly data: object;
  readonly id?: string | undefined;
}

/** An answer of server-sent events. */
export class EventStream {
  private constructor(private readonly raw: FastifyReply['raw']) {}

  /** The headers only; to a HEAD nothing follows. */
  static begin(reply: FastifyReply, isHead: boolean): EventStream | undefined {
    reply.hijack();
    const headers = Object.entries(reply.getHeaders()).filter(([name]) => name !== 'content-length');
    const others = reply.getHeader('vary');
    reply.raw.writeHead(200, {
      'cache-control': 'no-store',
      ...Object.fromEntries(headers),
      'content-type': 'text/event-stream; charset=utf-8',
      // nginx, and what is built on it, would keep events until a buffer is full.
      'x-accel-buffering': 'no',
      vary: others === undefined ? 'accept' : `${String(others)}, accept`,
    });
    if (isHead) {
      reply.raw.end();
      return undefined;
    }
    reply.raw.write(`retry: ${RETRY}\n\n`);
    return new EventStream(reply.raw);
  }

  get closed(): boolean {
    return this.raw.destroyed || this.raw.writableEnded;
  }

  onClose(hear: () => void): void {
    this.raw.on('close', hear);
  }

  /** A comment, so that nobody between takes the connection for dead. */
  beat(): void {
    if (!this.closed) this.raw.write(':\n\n');
  }

  /** No faster than the client reads. */
  async send(events: readonly StreamedEvent[]): Promise<void> {
    if (this.closed || events.length === 0) return;
    if (this.raw.write(events.map(written).join(''))) return;
    await new Promise<void>((resolve) => {
      const done = (): void => {
        resolve();
      };
      this.raw.once('drain', done).once('close', done);
    });
  }

  end(): void {
    this.raw.end();
  }
}

function written({ event, data, id }: StreamedEvent): string {
  return `${id === undefined ? '' : `id: ${id}\n`}${event === undefined ? '' : `event: ${event}\n`}data: ${JSON.stringify(data)}\n\n`;
}
