import { Injectable } from '@nestjs/common';
import { Database } from '../../kernel/database/database.js';
import { Notifications } from '../../kernel/database/notifications.js';
import { ReadDatabase } from '../replicas/read-database.js';
import { POSITION_OF_NOW } from '../replicas/log-position.js';
import { Purges } from '../purge/purges.js';

const PUBLIC_CHANGES = 'public_changes';

/** Stands for everything: more changed than a notification can name. */
export const EVERYTHING = '*';

/** Postgres takes fewer than 8,000 bytes. */
const LONGEST = 7000;

type Hears = (subjects: string) => void;

/**
 * Notifies all instances, when the running transaction commits, that public content has changed: this one before
 * the writer is answered, who then reads what was written; the others a moment later, and so the caches in front.
 */
@Injectable()
export class PublicChanges {
  private readonly hearing: Hears[] = [];

  constructor(
    private readonly notifications: Notifications,
    private readonly database: Database,
    private readonly reads: ReadDatabase,
    private readonly purges: Purges,
  ) {}

  /** Called once by each listening provider, at boot. */
  on(hears: Hears): void {
    this.hearing.push(hears);
    this.notifications.on(PUBLIC_CHANGES, hears);
    this.notifications.onGap(() => {
      hears(EVERYTHING);
    });
  }

  /** @param subjects what changed, such as `recipe:<id>`; answers that depend on more than their subjects are forgotten with any change */
  async announce(subjects: readonly string[]): Promise<void> {
    await this.notifyInstances(subjects);
    // Only after this process has dropped its own copies, because a purged cache asks again at once.
    await this.purges.ask(subjects);
  }

  /** The same for what caches in front hold for a second at most: they are not purged. */
  async notifyInstances(subjects: readonly string[]): Promise<void> {
    const all = subjects.join(' ');
    const named = all.length > LONGEST ? EVERYTHING : all;
    await this.notifications.notify(PUBLIC_CHANGES, named);
    await this.database.afterCommit(async () => {
      if (this.reads.hasReplicas) await this.showNothingOlder();
      for (const hears of this.hearing) hears(named);
    });
  }

  private async showNothingOlder(): Promise<void> {
    const rows = await this.database.query<{ position: string }>(POSITION_OF_NOW);
    for (const { position } of rows) this.reads.requireAtLeast(position);
  }
}
