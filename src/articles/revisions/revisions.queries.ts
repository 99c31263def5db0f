import { Injectable } from '@nestjs/common';
import { Database } from '../../kernel/database/database.js';
import { Listing } from '../../lists/listing.js';
import { NotFound } from '../../kernel/problems/http.problems.js';
import type { Page } from '../../lists/page.js';
import { Problem } from '../../kernel/problems/problem.js';
import { withKnownSection } from '../article.access.js';
import { ArticleStore } from '../article.store.js';
import { ArticleWork } from '../merging/article-work.js';
import { asRevised, toArticleView } from '../article.view.js';
import type { StoredArticle } from '../article.view.js';
import type { CompareRevisions, RevisionDiff } from './revision-diff.dto.js';
import type { HistoryEntry, ListRevisions, Revision } from './revision.dto.js';
import { sql } from '../../kernel/database/sql.js';

const AUTHOR = sql`json_build_object('id', u.id, 'name', u.name)`;

const ENTRY_JSON = {
  number: sql`r.number`,
  cause: sql`r.cause`,
  changedFields: sql`r.changed_fields`,
  createdAt: sql`rfc3339(r.created_at)`,
  createdBy: AUTHOR,
} as const;

const REVISIONS = {
  name: 'revisions',
  from: sql`article_revisions r JOIN users u ON u.id = r.created_by`,
  json: ENTRY_JSON,
  id: sql`r.article_id`,
  defaultSort: '-number',
  sorts: { number: { by: sql`r.number`, type: 'integer' } },
} as const;

const RUNS = {
  name: 'runs',
  from: sql`article_runs r JOIN users u ON u.id = r.created_by`,
  json: {
    from: sql`r.first_number`,
    to: sql`r.last_number`,
    cause: sql`r.cause`,
    changed: sql`r.changed_fields`,
    startedAt: sql`rfc3339(r.started_at)`,
    endedAt: sql`rfc3339(r.ended_at)`,
    by: AUTHOR,
  },
  id: sql`r.article_id`,
  defaultSort: '-number',
  sorts: { number: { by: sql`r.first_number`, type: 'integer' } },
} as const;

/** An article's history. */
@Injectable()
export class RevisionsQueries {
  constructor(
    private readonly database: Database,
    private readonly store: ArticleStore,
    private readonly work: ArticleWork,
  ) {}

  async list(articleId: string, { all, ...query }: ListRevisions): Promise<Page<HistoryEntry>> {
    await this.store.find(articleId);
    return new Listing<HistoryEntry>(this.database, all ? REVISIONS : RUNS)
      .where(sql`r.article_id = ${articleId}`)
      .page(query);
  }

  async read(articleId: string, number: number): Promise<Revision> {
    await this.store.find(articleId);
    const source = { ...REVISIONS, json: { ...ENTRY_JSON, article: sql`r.snapshot` } };
    const revision = await new Listing<Revision & { article: StoredArticle }>(this.database, source)
      .where(sql`r.number = ${number}`)
      .one(articleId);
    if (!revision) throw new Problem(NotFound, `The article has no revision ${number}.`);
    return { ...revision, article: toArticleView(withKnownSection(asRevised(revision.article))) };
  }

  /** What a revision changed, beside the one before or another. */
  async compare(
    articleId: string,
    number: number,
    { against = number - 1 }: CompareRevisions,
  ): Promise<RevisionDiff> {
    await this.store.requireReadable(articleId);
    const [after, before] = await Promise.all([
      this.state(articleId, number),
      against === 0 ? undefined : this.state(articleId, against),
    ]);
    const diff = await this.work.diff(before, after);
    return { number, against: against === 0 ? null : against, ...diff } as RevisionDiff;
  }

  private async state(articleId: string, number: number): Promise<StoredArticle> {
    const article = await this.store.revision(articleId, number);
    if (!article) throw new Problem(NotFound, `The article has no revision ${number}.`);
    return withKnownSection(article);
  }
}
