import { Injectable } from '@nestjs/common';
import { ArticleStore } from '../articles/article.store.js';
import { Database } from '../kernel/database/database.js';
import { Listing } from '../lists/listing.js';
import type { ListQuery } from '../lists/list-query.js';
import type { Page } from '../lists/page.js';
import type { TakenTransition } from './transition.dto.js';
import { sql } from '../kernel/database/sql.js';

const SOURCE = {
  name: 'transitions',
  from: sql`article_transitions t JOIN users u ON u.id = t.by_id`,
  json: {
    action: sql`t.action`,
    from: sql`t.from_status`,
    to: sql`t.to_status`,
    revision: sql`t.revision`,
    note: sql`t.note`,
    at: sql`rfc3339(t.at)`,
    by: sql`json_build_object('id', u.id, 'name', u.name)`,
    scheduledFor: sql`rfc3339(t.scheduled_for)`,
    late: sql`t.action = 'publish' AND coalesce(t.at > t.scheduled_for + interval '10 seconds', false)`,
  },
  id: sql`t.id`,
  defaultSort: '-at',
  sorts: { at: { by: sql`t.at`, type: 'timestamptz' } },
} as const;

@Injectable()
export class TransitionsQueries {
  constructor(
    private readonly database: Database,
    private readonly store: ArticleStore,
  ) {}

  async list(articleId: string, query: ListQuery): Promise<Page<TakenTransition>> {
    await this.store.find(articleId);
    return new Listing<TakenTransition>(this.database, SOURCE)
      .where(sql`t.article_id = ${articleId}`)
      .page(query);
  }
}
