import { Injectable } from '@nestjs/common';
import type { BeforeApplicationShutdown } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ArticleStore } from '../../articles/article.store.js';
import { EventStream } from '../../edge/streams/event-stream.js';
import { Limits } from '../../edge/limits/limits.js';
import { currentActor } from '../../identity/actor.js';
import { NotFound } from '../../kernel/problems/http.problems.js';
import { Problem } from '../../kernel/problems/problem.js';
import { Signals } from '../signals.js';
import { ArticleEventsQueries } from './article-events.queries.js';
import type { EventPosition } from './event-position.js';
import { Follower } from './follower.js';
import { Sight } from './sight.js';

/** The interval in milliseconds at which events are looked for if a signal was lost. */
const LOOK = 1000;

/** The interval in milliseconds at which each stream gets a comment, and its user's permission is checked again. */
const HEARTBEAT = 15_000;
const CHECK = 2000;

/** Who follows which article on this instance. All that they hear is read from the database, so every instance reports everything. */
@Injectable()
export class ArticleEvents implements BeforeApplicationShutdown {
  private readonly followers = new Map<Follower, FastifyRequest>();
  private readonly asked = new Set<string>();
  private looking = false;
  private timers: NodeJS.Timeout[] = [];

  constructor(
    private readonly queries: ArticleEventsQueries,
    private readonly store: ArticleStore,
    private readonly limits: Limits,
    private readonly sight: Sight,
    signals: Signals,
  ) {
    signals.on((ids) => {
      this.look(ids);
    });
  }

  /**
   * @param known what the client heard last; without it, it hears of what happens from now on
   * @throws Problem 404; 429 for a stream too many
   */
  async follow(
    articleId: string,
    request: FastifyRequest,
    reply: FastifyReply,
    known: EventPosition | undefined,
  ): Promise<void> {
    await this.store.requireReadable(articleId);
    const isHead = request.method === 'HEAD';
    const leave = isHead ? undefined : this.limits.openStream(`user:${currentActor().id}`);
    reply.raw.on('close', () => leave?.());
    const [head] = await this.queries.heads([articleId]);
    if (!head) throw new Problem(NotFound);
    const position = known ? await this.queries.within(head, known) : head;
    const stream = EventStream.begin(reply, isHead);
    if (!stream) return;
    const follower = new Follower(articleId, stream, this.queries, position);
    this.followers.set(follower, request);
    stream.onClose(() => this.followers.delete(follower));
    this.begin();
    await follower.greet(head, known === undefined);
    this.look([articleId]);
  }

  beforeApplicationShutdown(): void {
    for (const timer of this.timers) clearInterval(timer);
    for (const { stream } of this.followers.keys()) stream.end();
  }

  private begin(): void {
    if (this.timers.length > 0) return;
    const every = (milliseconds: number, work: () => void): NodeJS.Timeout =>
      setInterval(work, milliseconds).unref();
    this.timers = [
      every(LOOK, () => {
        this.look([...this.followers.keys()].map(({ articleId }) => articleId));
      }),
      every(HEARTBEAT, () => {
        for (const { stream } of this.followers.keys()) stream.beat();
      }),
      every(CHECK, () => {
        for (const [follower, request] of this.followers) void this.sight.check(follower, request);
      }),
    ];
  }

  private look(articleIds: readonly string[]): void {
    for (const id of articleIds) this.asked.add(id);
    if (this.looking) return;
    this.looking = true;
    void this.lookAtAll();
  }

  private async lookAtAll(): Promise<void> {
    try {
      while (this.asked.size > 0) {
        const followers = [...this.followers.keys()].filter(({ articleId }) => this.asked.has(articleId));
        this.asked.clear();
        if (followers.length > 0) await this.notify(followers);
      }
    } catch {
      // The database is out of reach, which is logged elsewhere; the next look finds what happened meanwhile.
    } finally {
      this.looking = false;
    }
  }

  private async notify(followers: readonly Follower[]): Promise<void> {
    const heads = await this.queries.heads([...new Set(followers.map(({ articleId }) => articleId))]);
    const byId = new Map(heads.map((head) => [head.articleId, head]));
    for (const follower of followers) {
      const head = byId.get(follower.articleId);
      if (head) follower.hear(head).catch(() => undefined);
      else follower.stream.end();
    }
  }
}
