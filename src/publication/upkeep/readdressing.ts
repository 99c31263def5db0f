import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import type { Site } from '../../config/settings.js';
import { Database } from '../../kernel/database/database.js';
import { Events } from '../../kernel/events/events.js';
import { Outbox } from '../../kernel/events/outbox.js';
import { AddressesChanged } from '../../newsroom/newsroom.events.js';
import { NewsroomSettings } from '../../newsroom/newsroom-settings.reader.js';
import { Rerendering } from '../rerendering.js';
import type { Rerender } from '../rerendering.js';
import { sql } from '../../kernel/database/sql.js';

interface Readdress extends Rerender {
  /** The settings by which it is done: see `pagesOf`. */
  readonly pages: string;
}

const KIND = 'readdress';

/**
 * Documents hold the addresses of readers' pages as they were set when they were rendered, and feeds and sitemaps repeat them. After
 * a change of the settings all are rendered again in the background.
 */
@Injectable()
export class Readdressing implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly outbox: Outbox,
    private readonly rerendering: Rerendering,
    private readonly events: Events,
    private readonly newsroom: NewsroomSettings,
  ) {}

  onModuleInit(): void {
    this.outbox.on<Readdress>('render', KIND, async ({ pages, ...work }) => {
      // While one process takes over from another, their settings may differ: the work is tried again, by whichever comes first.
      if (pages !== pagesOf(await this.newsroom.site()))
        throw new Error('Documents are to get addresses that are set otherwise in this process.');
      const rest = await this.rerendering.step(work);
      return rest && { ...rest, pages };
    });
    this.events.inTransaction(AddressesChanged, async ({ site }) => {
      await this.database.send(sql`DELETE FROM outbox_entries WHERE kind = ${KIND}`);
      await this.add(pagesOf(site));
    });
  }

  /**
   * When the service starts: what it is set to counts from now on, in place of what was to be done by other settings.
   * @returns whether documents must be rendered again
   */
  begin(): Promise<boolean> {
    return this.database.transaction(async () => {
      const pages = pagesOf(await this.newsroom.site());
      await this.database.send(
        sql`DELETE FROM outbox_entries WHERE kind = ${KIND} AND payload ->> 'pages' <> ${pages}`,
      );
      if (!(await this.rerendering.findsOtherAddresses())) return false;
      const waiting = await this.database.query(
        sql`SELECT FROM outbox_entries WHERE kind = ${KIND} AND payload ->> 'after' IS NULL AND given_up_at IS NULL`,
      );
      if (waiting.length === 0) await this.add(pages);
      return true;
    });
  }

  private add(pages: string): Promise<void> {
    const work: Readdress = { pages, done: 0, changed: 0, total: 0 };
    return this.outbox.add(KIND, work);
  }
}

/** What `articleAddress` goes by. */
function pagesOf({ articleUrl, publicUrl }: Site): string {
  return articleUrl ?? publicUrl;
}
