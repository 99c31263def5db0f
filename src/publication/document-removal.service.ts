import { Injectable } from '@nestjs/common';
import { now } from '../kernel/clock.js';
import { Database } from '../kernel/database/database.js';
import { Events } from '../kernel/events/events.js';
import { Outbox } from '../kernel/events/outbox.js';
import { PublicChanges } from '../edge/answers/public-changes.js';
import { slugKey } from '../kernel/values/slug.js';
import { DocumentRemoved } from './publication.events.js';
import type { BecameVisible } from './became-visible.js';
import { sql } from '../kernel/database/sql.js';

/** For modules below, whose changes are not steps of the workflow. */
@Injectable()
export class DocumentRemoval {
  constructor(
    private readonly database: Database,
    private readonly events: Events,
    private readonly outbox: Outbox,
    private readonly changes: PublicChanges,
  ) {}

  /** Takes the documents of articles that are to be deleted, as if they never were, but for the feed of changes. In a transaction. */
  async forget(articleIds: readonly string[]): Promise<void> {
    const gone = await this.database.prepared<
      Pick<BecameVisible, 'articleId' | 'revision' | 'slug' | 'language'>
    >(
      sql`WITH gone AS (DELETE FROM published_documents WHERE article_id = ANY (${articleIds}) RETURNING article_id, revision, slug, language)
       SELECT article_id AS "articleId", revision, slug, language FROM gone ORDER BY article_id`,
    );
    for (const document of gone) {
      await this.events.emit(new DocumentRemoved(document.articleId));
      const withdrawn: BecameVisible = {
        ...document,
        state: 'withdrawn',
        hasTranslations: false,
        at: now().toISOString(),
      };
      await this.outbox.add('became-visible', withdrawn);
    }
    await this.changes.announce(
      gone.flatMap(({ articleId, slug }) => [`article:${articleId}`, slugKey(slug)]),
    );
  }
}
