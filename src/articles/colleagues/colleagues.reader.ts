import { Injectable } from '@nestjs/common';
import { readableArticles, readersOf } from '../../entities/readable-articles.js';
import type { OwnedArticle } from '../../entities/readable-articles.js';
import { Database } from '../../kernel/database/database.js';
import { sql } from '../../kernel/database/sql.js';
import type { Sql } from '../../kernel/database/sql.js';
import { Listing } from '../../lists/listing.js';
import type { ListingSource } from '../../lists/listing.js';
import type { Page } from '../../lists/page.js';
import type { Colleague, ListColleagues } from './colleague.dto.js';

const COLLEAGUES: ListingSource = {
  name: 'colleagues',
  from: sql`users u`,
  json: { id: sql`u.id`, name: sql`u.name`, role: sql`u.role` },
  id: sql`u.id`,
  // They are few: nothing is kept to search them by.
  search: sql`search_folded(lower(u.name))`,
  defaultSort: 'name',
  sorts: {
    name: { by: sql`u.name`, type: 'text' },
    createdAt: { by: sql`u.created_at`, type: 'timestamptz' },
  },
};

/** Why somebody can't be named beside an article: its code, and a sentence. */
interface Unfit {
  readonly code: 'unknown-reference' | 'cannot-read-article';
  readonly message: string;
}

const UNKNOWN: Unfit = { code: 'unknown-reference', message: 'refers to nobody who works here' };
const SHUT_OUT: Unfit = {
  code: 'cannot-read-article',
  message: 'is limited to other sections and cannot read the article',
};

/** Whom one may mention, and whom one may give work to. */
@Injectable()
export class Colleagues {
  constructor(private readonly database: Database) {}

  list({ q, role, readsArticle, ...page }: ListColleagues): Promise<Page<Colleague>> {
    return new Listing<Colleague>(this.database, COLLEAGUES)
      .where(sql`u.status = 'active'`)
      .matching(q)
      .either(sql`u.role`, role)
      .filter(readsArticle, whoRead)
      .page(page);
  }

  /**
   * Those of some users who can't be named beside an article, by their ids.
   * @param article as it will be
   */
  async unfitFor(article: OwnedArticle, userIds: readonly string[]): Promise<ReadonlyMap<string, Unfit>> {
    if (userIds.length === 0) return new Map();
    const reads = readersOf(sql`u`, {
      section: sql`${article.section?.id ?? null}::uuid`,
      author: sql`${article.createdBy.id}::uuid`,
      assignee: sql`${article.assigneeId}::uuid`,
    });
    const known = await this.database.prepared<{ id: string; reads: boolean }>(
      sql`SELECT u.id, ${reads} AS reads FROM users u WHERE u.id = ANY (${userIds}::uuid[]) AND u.status = 'active'`,
    );
    const fit = new Map(known.map(({ id, reads }) => [id, reads]));
    return new Map(
      userIds.filter((id) => fit.get(id) !== true).map((id) => [id, fit.has(id) ? SHUT_OUT : UNKNOWN]),
    );
  }
}

/** Who may read one of some articles, if whoever acts may: of others they learn nothing. */
function whoRead(articleIds: readonly string[]): Sql {
  const reads = readersOf(sql`u`, {
    section: sql`a.section_id`,
    author: sql`a.created_by`,
    assignee: sql`a.assignee_id`,
  });
  return sql`EXISTS (SELECT FROM articles a WHERE a.id = ANY (${articleIds}::uuid[]) AND ${readableArticles(sql`a`)} AND ${reads})`;
}
