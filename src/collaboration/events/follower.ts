import type { EventStream } from '../../edge/streams/event-stream.js';
import { now } from '../../kernel/clock.js';
import type { Presence } from '../presence/presence.dto.js';
import type { ArticleEventsQueries, Head } from './article-events.queries.js';
import { positionText } from './event-position.js';
import type { EventPosition } from './event-position.js';
import { differences, inOneOrder } from './streamed-events.js';

/** How many revisions, and how many activities, are read at once. */
const BATCH = 200;

/** Somebody who follows an article. */
export class Follower {
  private present = new Map<string, Presence>();
  private busy = false;
  private newest: Head | undefined;

  constructor(
    readonly articleId: string,
    readonly stream: EventStream,
    private readonly queries: ArticleEventsQueries,
    private position: EventPosition,
  ) {}

  /** How things stand comes first. It has the id only where nothing follows that somebody missed. */
  async greet(head: Head, isNew: boolean): Promise<void> {
    const { revision, status, workingStatus, presence } = head;
    this.present = byUser(presence);
    const data = { revision, status, workingStatus, presence };
    this.busy = true;
    await this.stream.send([{ event: 'state', data, ...(isNew && { id: positionText(this.position) }) }]);
    this.busy = false;
  }

  /** Sends what is new. Asked again meanwhile, it looks again, so that a slow client keeps nobody waiting. */
  async hear(head: Head): Promise<void> {
    this.newest = head;
    if (this.busy) return;
    this.busy = true;
    try {
      for (let next = this.take(); next && !this.stream.closed; next = this.take()) await this.catchUp(next);
    } finally {
      this.busy = false;
    }
  }

  private take(): Head | undefined {
    const { newest } = this;
    this.newest = undefined;
    return newest;
  }

  private async catchUp(head: Head): Promise<void> {
    while (this.isBehind(head) && !this.stream.closed) {
      const { articleId, position } = this;
      const { events, position: reached } = inOneOrder(
        position,
        ...(await Promise.all([
          this.queries.revisionsAfter(articleId, position, BATCH),
          this.queries.activitiesAfter(articleId, position, BATCH),
        ])),
      );
      if (events.length === 0) break;
      await this.stream.send(events);
      this.position = reached;
    }
    const present = byUser(head.presence);
    await this.stream.send(differences(this.present, present, now().toISOString()));
    this.present = present;
  }

  private isBehind({ revision, activity }: EventPosition): boolean {
    return revision > this.position.revision || activity > this.position.activity;
  }
}

function byUser(presence: readonly Presence[]): Map<string, Presence> {
  return new Map(presence.map((one) => [one.user.id, one]));
}
