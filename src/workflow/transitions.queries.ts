import { Injectable } from '@nestjs/common';
import { ArticleStore } from '../articles/article.store.js';
import { Database } from '../kernel/database/database.js';
import { Listing } from '../lists/listing.js';
import type { ListQuery } from '../lists/list-query.js';
import type { Page } from '../lists/page.js';
import type { TakenTransition } from './transition.dto.js';

const SOURCE = {
  name: 'transitions',
  from: 'article_transitions t JOIN users u ON u.id = t.by_id',
  json: {
    action: 't.action',
    from: 't.from_status',
    to: 't.to_status',
    revision: 't.revision',
    note: 't.note',
    at: 'rfc3339(t.at)',
    by: `json_build_object('id', u.id, 'name', u.name)`,
  },
  id: 't.id',
  defaultSort: '-at',
  sorts: { at: { sql: 't.at', type: 'timestamptz' } },
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
      .where('t.article_id = ?', articleId)
      .page(query);
  }
}
