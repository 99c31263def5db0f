import { Injectable } from '@nestjs/common';
import type { BeforeApplicationShutdown } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { clientAddress } from '../edge/limits/client-address.js';
import { Limits } from '../edge/limits/limits.js';
import { PublicChanges } from '../edge/answers/public-changes.js';
import { ContentChangesQueries } from './content-changes.queries.js';
import type { PositionedChange } from './content-changes.queries.js';

/** A comment goes over the line so often, in milliseconds, so that nobody between takes it for dead. */
const HEARTBEAT = 15_000;

/** Changes are looked for when one is announced, and, should that fail, so often. */
const LOOK = 1000;

/** How many are sent at once. */
const BATCH = 200;

/** A client that follows the changes. */
interface Follower {
  readonly reply: FastifyReply;
  cursor: string;
  busy: boolean;
}

/**
 * The changes as server-sent events (WHATWG HTML, section 9.2). Each comes twice: without a name, for clients that listen to
 * `onmessage` alone, then under the name of its kind. The `id` of the latter is the cursor after it, so a client that comes back
 * goes on where it was: between the two it would get both again, never neither.
 */
@Injectable()
export class ChangesStream implements BeforeApplicationShutdown {
  private readonly followers = new Set<Follower>();
  private timer: NodeJS.Timeout | undefined;
  private beat = Date.now();

  constructor(
    private readonly queries: ContentChangesQueries,
    private readonly limits: Limits,
    changes: PublicChanges,
  ) {
    changes.on(() => {
      this.look();
    });
  }

  /**
   * Of a HEAD only the headers.
   * @param cursor what the client knows; without one it hears of what happens from now on
   * @throws Problem 400 for a cursor that was not given out, 429 for a stream too many
   */
  async follow(request: FastifyRequest, reply: FastifyReply, cursor?: string): Promise<void> {
    const leave = request.method === 'HEAD' ? undefined : this.limits.openStream(clientAddress(request));
    reply.raw.on('close', () => leave?.());
    const begin = cursor ?? (await this.queries.last());
    const first = cursor === undefined ? [] : await this.queries.positionedAfterKnown(begin, BATCH);
    reply.hijack();
    const headers = Object.entries(reply.getHeaders()).filter(([name]) => name !== 'content-length');
    const others = reply.getHeader('vary');
    reply.raw.writeHead(200, {
      ...Object.fromEntries(headers),
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store',
      // nginx, and what is built on it, would keep events until a buffer is full.
      'x-accel-buffering': 'no',
      vary: others === undefined ? 'accept' : `${String(others)}, accept`,
    });
    if (request.method === 'HEAD') {
      reply.raw.end();
      return;
    }
    reply.raw.write('retry: 2000\n\n');
    const follower: Follower = { reply, cursor: begin, busy: false };
    this.followers.add(follower);
    reply.raw.on('close', () => this.followers.delete(follower));
    this.timer ??= setInterval(() => {
      this.look();
    }, LOOK).unref();
    await this.write(follower, first);
    await this.send(follower);
  }

  beforeApplicationShutdown(): void {
    clearInterval(this.timer);
    for (const { reply } of this.followers) reply.raw.end();
  }

  private look(): void {
    const isTime = Date.now() - this.beat > HEARTBEAT;
    if (isTime) this.beat = Date.now();
    for (const follower of this.followers) {
      if (isTime) follower.reply.raw.write(':\n\n');
      // A database that is out of reach is asked again.
      this.send(follower).catch(() => undefined);
    }
  }

  private async send(follower: Follower): Promise<void> {
    if (follower.busy) return;
    follower.busy = true;
    try {
      while (!follower.reply.raw.destroyed) {
        const changes = await this.queries.positionedAfter(follower.cursor, BATCH);
        if (changes.length === 0) return;
        await this.write(follower, changes);
      }
    } finally {
      follower.busy = false;
    }
  }

  /** No faster than the client reads. */
  private async write(follower: Follower, changes: readonly PositionedChange[]): Promise<void> {
    const { raw } = follower.reply;
    follower.cursor = changes.at(-1)?.position ?? follower.cursor;
    const sent = raw.write(changes.map(event).join(''));
    if (!sent)
      await new Promise((resolve) => {
        raw.once('drain', resolve).once('close', resolve);
      });
  }
}

function event({ position, change }: PositionedChange): string {
  const data = `data: ${JSON.stringify(change)}\n`;
  return `${data}\nid: ${position}\nevent: ${change.kind}\n${data}\n`;
}
