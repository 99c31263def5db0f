import { Injectable } from '@nestjs/common';
import { ArticleStore } from '../articles/article.store.js';
import { asLive, stamped } from '../articles/article.view.js';
import { actingAs, actorOf } from '../identity/actor.js';
import { now } from '../kernel/clock.js';
import { Database } from '../kernel/database/database.js';
import { sql } from '../kernel/database/sql.js';
import { EarlierStates } from './earlier-states.js';
import { published } from './step-changes.js';
import { StepWriter } from './step-writer.js';
import { ArticlePublished } from './workflow.events.js';

/** What was scheduled is published: the pinned revision, whatever was written since. */
@Injectable()
export class ScheduledPublications {
  constructor(
    private readonly database: Database,
    private readonly store: ArticleStore,
    private readonly earlier: EarlierStates,
    private readonly writer: StepWriter,
  ) {}

  /** When the next is due. @param but articles that are left alone */
  async nextDue(but: readonly string[]): Promise<Date | undefined> {
    const [next] = await this.database.prepared<{ at: Date }>(
      sql`SELECT scheduled_for AS at FROM articles
       WHERE scheduled_for IS NOT NULL AND trashed_at IS NULL AND id <> ALL (${but}::uuid[]) ORDER BY scheduled_for LIMIT 1`,
    );
    return next?.at;
  }

  /** How many should be public by now, also those that are left alone. */
  async countDue(): Promise<number> {
    const [due] = await this.database.prepared<{ count: number }>(
      sql`SELECT count(*)::int AS count FROM articles WHERE scheduled_for <= ${now().toISOString()} AND trashed_at IS NULL`,
    );
    return due?.count ?? 0;
  }

  /**
   * Publishes one that is due and that no other process is about to publish. Exactly once: the row is locked until the schedule
   * is cleared with the publication, and the lock goes with the transaction, also when its process dies.
   * @param onFound is called with its id before anything is written
   * @returns when it was due; undefined if there was none
   */
  publishOne(but: readonly string[], onFound: (id: string) => void): Promise<Date | undefined> {
    return this.database.transaction(async () => {
      const [due] = await this.database.prepared<{ id: string; at: Date }>(
        sql`SELECT id, scheduled_for AS at FROM articles
         WHERE scheduled_for <= ${now().toISOString()} AND trashed_at IS NULL AND id <> ALL (${but}::uuid[])
         ORDER BY scheduled_for, id LIMIT 1 FOR UPDATE SKIP LOCKED`,
      );
      if (!due) return undefined;
      onFound(due.id);
      await this.asWhoeverScheduled(due.id, () => this.publish(due.id));
      return due.at;
    });
  }

  private async publish(id: string): Promise<void> {
    const present = await this.store.find(id, 'FOR UPDATE');
    const { scheduledFor, scheduledRevision } = present;
    if (scheduledFor === null || scheduledRevision === null) throw new Error(`${id} is not scheduled.`);
    const [pinned, authors] = await Promise.all([
      this.earlier.revision(present, scheduledRevision),
      this.earlier.authorsSince(present, scheduledRevision),
    ]);
    const stamp = stamped(present.revision + 1);
    const { revision, embargoUntil } = pinned;
    const next = {
      ...present,
      ...stamp,
      ...published(
        { ...present, revision, embargoUntil },
        { now: stamp.updatedAt, requested: { action: 'publish' } },
      ),
      status: 'published' as const,
      ...(authors.length > 0 && { workingStatus: 'draft' as const, writtenBy: authors }),
    };
    const event = new ArticlePublished(asLive(pinned, next));
    await this.writer.write(present, next, { action: 'publish', scheduledFor, event });
  }

  /** Their role is not asked again: what was scheduled is published, even if they have left since. */
  private async asWhoeverScheduled(id: string, work: () => Promise<void>): Promise<void> {
    const schedule = await this.earlier.lastSchedule({ id });
    if (!schedule) throw new Error(`Nobody scheduled ${id}.`);
    await actingAs(actorOf({ ...schedule.by, role: 'admin' }, 'system'), work);
  }
}
