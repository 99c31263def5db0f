import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { Settings } from '../config/settings.js';
import type { Site } from '../config/settings.js';
import { Database } from '../kernel/database/database.js';
import { Notifications } from '../kernel/database/notifications.js';
import { sql } from '../kernel/database/sql.js';
import type { Newsroom } from './newsroom.dto.js';
import { rulesOf, siteOf, toNewsroom } from './newsroom.view.js';
import type { SetSettings } from './newsroom.view.js';
import type { Rules } from './rules.dto.js';

const CHANGED = 'newsroom_changed';

/** The interval in milliseconds at which settings are read again while notifications are lost. */
const REMEMBERED = 1000;

/** Of the rules only those of sections that there still are. */
const STORED = sql`SELECT revision, settings, (SELECT coalesce(jsonb_object_agg(key, value), '{}')
    FROM jsonb_each(settings -> 'rules' -> 'sections') JOIN sections s ON s.id = key::uuid) AS sections
  FROM newsroom`;

interface Stored {
  readonly revision: number;
  readonly settings: SetSettings;
  readonly sections: NonNullable<SetSettings['rules']>['sections'];
}

/** The settings of the newsroom, cached in memory until somebody changes them, in any process. */
@Injectable()
export class NewsroomSettings implements OnModuleInit {
  private known: { readonly newsroom: Newsroom; readonly readAt: number } | undefined;
  /** Rises with each change: what was read before a change is not cached after it. */
  private generation = 0;

  constructor(
    private readonly database: Database,
    private readonly notifications: Notifications,
    private readonly environment: Settings,
  ) {}

  onModuleInit(): void {
    const forget = (): void => {
      this.forget();
    };
    this.notifications.on(CHANGED, forget);
    this.notifications.onGap(forget);
  }

  async current(): Promise<Newsroom> {
    if (this.known && this.isFresh(this.known.readAt)) return this.known.newsroom;
    const { generation } = this;
    const readAt = Date.now();
    const { revision, set } = await this.read();
    const newsroom = toNewsroom(revision, set, this.environment);
    if (generation === this.generation) this.known = { newsroom, readAt };
    return newsroom;
  }

  /** What an article of a section needs before its steps; of one without a section, what all need. */
  async rulesFor(sectionId: string | null): Promise<Rules> {
    return rulesOf(await this.current(), sectionId);
  }

  /**
   * Its name, its first language, and where its readers find things. While changes are not heard, what was known a moment ago
   * does: readers wait for no database of which they need nothing else.
   */
  async site(): Promise<Site> {
    const { known } = this;
    if (known && !this.isFresh(known.readAt)) void this.current().catch(() => undefined);
    return this.siteOf(known?.newsroom ?? (await this.current()));
  }

  siteOf(newsroom: Newsroom): Site {
    return siteOf(newsroom, this.environment.publicUrl);
  }

  /** What was set, whoever else sets something now; see `NewsroomService`. */
  async read(lock?: 'FOR UPDATE'): Promise<{ revision: number; set: SetSettings }> {
    if (lock) await this.database.send(sql`SELECT FROM newsroom FOR UPDATE`);
    const [stored] = await this.database.prepared<Stored>(STORED);
    if (!stored) throw new Error('The row of the newsroom is missing.');
    const { revision, settings, sections = {} } = stored;
    return { revision, set: { ...settings, rules: { ...settings.rules, sections } } };
  }

  /** In the transaction of a change: all processes forget what they know when it commits, this one before its writer is answered. */
  async announce(): Promise<void> {
    await this.notifications.notify(CHANGED, '');
    await this.database.afterCommit(() => {
      this.forget();
    });
  }

  private isFresh(readAt: number): boolean {
    return this.notifications.connected || Date.now() - readAt < REMEMBERED;
  }

  private forget(): void {
    this.generation += 1;
    this.known = undefined;
  }
}
