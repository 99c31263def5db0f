import { Injectable } from '@nestjs/common';
import type { BeforeApplicationShutdown } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { clientAddress } from '../edge/limits/client-address.js';
import { Limits } from '../edge/limits/limits.js';
import { EventStream } from '../edge/streams/event-stream.js';
import type { StreamedEvent } from '../edge/streams/event-stream.js';
import { PublicChanges } from '../edge/answers/public-changes.js';
import { ContentChangesQueries } from './content-changes.queries.js';
import type { PositionedChange } from './content-changes.queries.js';

/** The interval in milliseconds between comments, so that no proxy takes the connection for dead. */
const HEARTBEAT = 15_000;

/** The interval at which changes are looked for if an announcement was lost. */
const LOOK = 1000;

/** How many are sent at once. */
const BATCH = 200;

/** A client that follows the changes. */
interface Follower {
  readonly stream: EventStream;
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
    const isHead = request.method === 'HEAD';
    const leave = isHead ? undefined : this.limits.openStream(clientAddress(request));
    reply.raw.on('close', () => leave?.());
    const begin = cursor ?? (await this.queries.last());
    const first = cursor === undefined ? [] : await this.queries.positionedAfterKnown(begin, BATCH);
    const stream = EventStream.begin(reply, isHead);
    if (!stream) return;
    const follower: Follower = { stream, cursor: begin, busy: false };
    this.followers.add(follower);
    stream.onClose(() => this.followers.delete(follower));
    this.timer ??= setInterval(() => {
      this.look();
    }, LOOK).unref();
    await this.write(follower, first);
    await this.send(follower);
  }

  beforeApplicationShutdown(): void {
    clearInterval(this.timer);
    for (const { stream } of this.followers) stream.end();
  }

  private look(): void {
    const isTime = Date.now() - this.beat > HEARTBEAT;
    if (isTime) this.beat = Date.now();
    for (const follower of this.followers) {
      if (isTime) follower.stream.beat();
      // A database that is out of reach is asked again.
      this.send(follower).catch(() => undefined);
    }
  }

  private async send(follower: Follower): Promise<void> {
    if (follower.busy) return;
    follower.busy = true;
    try {
      while (!follower.stream.closed) {
        const changes = await this.queries.positionedAfter(follower.cursor, BATCH);
        if (changes.length === 0) return;
        await this.write(follower, changes);
      }
    } finally {
      follower.busy = false;
    }
  }

  private async write(follower: Follower, changes: readonly PositionedChange[]): Promise<void> {
    follower.cursor = changes.at(-1)?.position ?? follower.cursor;
    await follower.stream.send(changes.flatMap(events));
  }
}

function events({ position, change }: PositionedChange): StreamedEvent[] {
  return [{ data: change }, { id: position, event: change.kind, data: change }];
}
