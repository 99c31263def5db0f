import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { Settings } from '../config/settings.js';
import { now } from '../kernel/clock.js';
import { Database } from '../kernel/database/database.js';
import { Outbox } from '../kernel/events/outbox.js';
import { Documents } from './documents.js';
import { LiveRevisions } from './live-revisions.js';
import { Rerendering } from './rerendering.js';
import type { Rerender } from './rerendering.js';
import { sql } from '../kernel/database/sql.js';

interface Readdress extends Rerender {
  /** The settings by which it is done: what `articleAddress` begins with. */
  readonly pages: string;
}

const KIND = 'readdress';

/**
 * Documents hold the addresses of readers' pages as they were set when they were rendered, and feeds and sitemaps repeat them. After
 * a change of the settings all are rendered again in the background.
 */
@Injectable()
export class Readdressing implements OnModuleInit {
  private readonly pages: string;

  constructor(
    private readonly database: Database,
    private readonly outbox: Outbox,
    private readonly live: LiveRevisions,
    private readonly documents: Documents,
    private readonly rerendering: Rerendering,
    settings: Settings,
  ) {
    this.pages = settings.articleUrl ?? settings.publicUrl;
  }

  onModuleInit(): void {
    this.outbox.on<Readdress>('render', KIND, async ({ pages, ...work }) => {
      // While one process takes over from another, their settings may differ: the work is tried again, by whichever comes first.
      if (pages !== this.pages)
        throw new Error('Documents are to get addresses that are set otherwise in this process.');
      const rest = await this.rerendering.step(work);
      return rest && { ...rest, pages };
    });
  }

  /**
   * When the service starts: what it is set to counts from now on, in place of what was to be done by other settings.
   * @returns whether documents must be rendered again
   */
  begin(): Promise<boolean> {
    return this.database.transaction(async () => {
      await this.database.send(
        sql`DELETE FROM outbox_entries WHERE kind = ${KIND} AND payload ->> 'pages' <> ${this.pages}`,
      );
      if (!(await this.isOutdated())) return false;
      const waiting = await this.database.query(
        sql`SELECT FROM outbox_entries WHERE kind = ${KIND} AND payload ->> 'after' IS NULL AND given_up_at IS NULL`,
      );
      const work: Readdress = { pages: this.pages, done: 0, changed: 0, total: 0 };
      if (waiting.length === 0) await this.outbox.add(KIND, work);
      return true;
    });
  }

  private async isOutdated(): Promise<boolean> {
    const at = now().toISOString();
    for (const { article, url } of await this.live.samples()) {
      const { content } = await this.documents.render(article, at);
      if (content.url !== url) return true;
    }
    return false;
  }
}
