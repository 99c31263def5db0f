import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { now } from '../../kernel/clock.js';
import { Database } from '../../kernel/database/database.js';
import { Outbox } from '../../kernel/events/outbox.js';
import { PublicChanges } from '../../edge/answers/public-changes.js';
import type { Difference } from '../publication.events.js';
import { sql } from '../../kernel/database/sql.js';
import type { Sql } from '../../kernel/database/sql.js';

/**
 * The entries that the feed lacks, so that its latest entry for each article is what readers see. Work that waits in the outbox is left
 * out, because it will be entered in its turn; abandoned work is not left out.
 */
const UNREPORTED = sql`SELECT * FROM (
    SELECT coalesce(d.article_id, t.article_id) AS article_id, coalesce(t.kind <> 'article.withdrawn', false) AS reported,
      coalesce(d.state = 'published' AND d.published_at <= now(), false) AS shown, t.revision AS reported_revision,
      coalesce(d.revision, t.revision) AS revision, coalesce(d.slug, t.slug) AS slug, coalesce(d.language, t.language) AS language
    FROM published_documents d FULL JOIN (
      SELECT DISTINCT ON (article_id) * FROM content_changes WHERE article_id IS NOT NULL ORDER BY article_id, position DESC) t USING (article_id)) c
  WHERE (shown <> reported OR (shown AND revision <> reported_revision))
    AND NOT EXISTS (SELECT FROM outbox_entries o WHERE o.lane IN ('changes', 'embargoes') AND o.given_up_at IS NULL AND o.payload ->> 'articleId' = c.article_id::text)`;

const insertMissing = (
  at: string,
): Sql => sql`INSERT INTO content_changes (id, kind, article_id, revision, slug, language, at)
  SELECT gen_random_uuid(), CASE WHEN NOT shown THEN 'article.withdrawn' WHEN reported THEN 'article.updated' ELSE 'article.published' END,
    article_id, revision, slug, language, ${at}::timestamptz FROM (${UNREPORTED}) u ORDER BY article_id`;

/** Compares the last word of the feed of changes on each article with what readers see. */
@Injectable()
export class FeedComparison implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly outbox: Outbox,
    private readonly changes: PublicChanges,
  ) {}

  onModuleInit(): void {
    this.outbox.on('changes', 'tell-untold', async () => {
      await this.database.send(insertMissing(now().toISOString()));
      await this.changes.notifyInstances(['changes']);
      return undefined;
    });
  }

  async differing(): Promise<Difference[]> {
    const rows = await this.database.query<{ id: string; shown: boolean; reported: boolean }>(
      sql`SELECT article_id AS id, shown, reported FROM (${UNREPORTED}) u ORDER BY article_id`,
    );
    return rows.map(({ id, shown, reported }) => ({ id, what: whatDiffers(shown, reported) }));
  }

  /** Adds what the feed lacks, in its lane, because positions are given one after the other. */
  async repair(): Promise<void> {
    await this.outbox.add('tell-untold', {});
  }
}

function whatDiffers(shown: boolean, reported: boolean): string {
  if (!shown) return 'public according to the change feed, but it is not';
  return reported ? 'the change feed last reported another revision' : 'not in the change feed';
}
