import { Injectable } from '@nestjs/common';
import { Database } from '../kernel/database/database.js';
import { Listing } from '../lists/listing.js';
import { NotFound } from '../kernel/problems/http.problems.js';
import type { ListQuery } from '../lists/list-query.js';
import type { Page } from '../lists/page.js';
import { Problem } from '../kernel/problems/problem.js';
import { ArticleStore } from './article.store.js';
import { asRevised, toArticleView } from './article.view.js';
import type { StoredArticle } from './article.view.js';
import type { Revision, RevisionEntry } from './revision.dto.js';
import { sql } from '../kernel/database/sql.js';

const ENTRY_JSON = {
  number: sql`r.number`,
  cause: sql`r.cause`,
  changedFields: sql`r.changed_fields`,
  createdAt: sql`rfc3339(r.created_at)`,
  createdBy: sql`json_build_object('id', u.id, 'name', u.name)`,
} as const;

const SOURCE = {
  name: 'revisions',
  from: sql`article_revisions r JOIN users u ON u.id = r.created_by`,
  json: ENTRY_JSON,
  id: sql`r.article_id`,
  defaultSort: '-number',
  sorts: { number: { by: sql`r.number`, type: 'integer' } },
} as const;

/** An article's history. */
@Injectable()
export class RevisionsQueries {
  constructor(
    private readonly database: Database,
    private readonly store: ArticleStore,
  ) {}

  async list(articleId: string, query: ListQuery): Promise<Page<RevisionEntry>> {
    await this.store.find(articleId);
    return new Listing<RevisionEntry>(this.database, SOURCE)
      .where(sql`r.article_id = ${articleId}`)
      .page(query);
  }

  async read(articleId: string, number: number): Promise<Revision> {
    await this.store.find(articleId);
    const source = { ...SOURCE, json: { ...ENTRY_JSON, article: sql`r.snapshot` } };
    const revision = await new Listing<Revision & { article: StoredArticle }>(this.database, source)
      .where(sql`r.number = ${number}`)
      .one(articleId);
    if (!revision) throw new Problem(NotFound, `The article has no revision ${number}.`);
    return { ...revision, article: toArticleView(asRevised(revision.article)) };
  }
}
