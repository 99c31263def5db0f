import { Injectable } from '@nestjs/common';
import { etagOf, matches, requireIfMatch } from '../contract/writing/if-match.js';
import type { RevisionCondition } from '../contract/writing/if-match.js';
import { Audit } from '../identity/audit.js';
import { Database } from '../kernel/database/database.js';
import { Events } from '../kernel/events/events.js';
import { Listing } from '../lists/listing.js';
import { newRows, replacing, Rows } from '../kernel/database/rows.js';
import type { NewRows } from '../kernel/database/rows.js';
import { NotFound } from '../kernel/problems/http.problems.js';
import { Problem } from '../kernel/problems/problem.js';
import type { LedReference } from '../entities/merging/note-references.js';
import { isReadable, readableArticles } from '../entities/readable-articles.js';
import { QuoteEntity } from '../quotes/quote.entity.js';
import { StatisticEntity } from '../statistics/statistic.entity.js';
import type { Article } from './article.dto.js';
import { ArticleSteps } from './article-steps.reader.js';
import { ArticleRevisionEntity } from './tables/article-revision.entity.js';
import { afterEdit } from './after-edit.js';
import { asRevised, asStored, stamped, toArticleView, withoutInternal } from './article.view.js';
import type { StoredArticle } from './article.view.js';
import { ArticleRevised } from './article.events.js';
import { ArticleEntity, articleRow } from './tables/article.entity.js';
import { ARTICLES_LISTING } from './articles.queries.js';
import { entityIds } from './references/entity-ids.reader.js';
import { MentionEntity } from './tables/mention.entity.js';
import { haveSameBylines, partRows } from './tables/part-rows.js';
import { LED, withPresentReferences } from './references/present-references.view.js';
import type { Led } from './references/present-references.view.js';
import type { Step } from './revision-step.js';
import { withSignedParts } from './signed-parts.js';
import { sql } from '../kernel/database/sql.js';

/** Reads and writes articles whole: rows, facts, revision and audit trail go together or not at all. */
@Injectable()
export class ArticleStore {
  constructor(
    private readonly database: Database,
    private readonly rows: Rows,
    private readonly audit: Audit,
    private readonly events: Events,
    private readonly steps: ArticleSteps,
  ) {}

  /**
   * The present article. `lock` makes other writers of it wait until the transaction ends.
   * @throws Problem 404, also for one in the trash, or that whoever acts may not read
   */
  async find(id: string, lock?: 'FOR UPDATE'): Promise<StoredArticle> {
    // A statement of its own: what the next one reads is then what others left behind.
    if (lock) await this.database.send(sql`SELECT 1 FROM articles WHERE id = ${id} FOR UPDATE`);
    const article = await new Listing<StoredArticle>(this.database, ARTICLES_LISTING)
      .where(sql`a.trashed_at IS NULL`)
      .one(id);
    if (!article || !isReadable(article)) throw unknown();
    return asStored(article);
  }

  /**
   * For what belongs to an article and does not need to know more of it.
   * @throws Problem 404 as `find`
   */
  async requireReadable(id: string): Promise<void> {
    const found = await this.database.prepared(
      sql`SELECT 1 FROM articles a WHERE a.id = ${id} AND a.trashed_at IS NULL AND ${readableArticles(sql`a`)}`,
    );
    if (found.length === 0) throw unknown();
  }

  /**
   * What one of its revisions says, to be written again: its references lead to what exists now.
   * @returns beside it the references that a merge leads elsewhere
   */
  async writableRevision(
    id: string,
    number: number,
  ): Promise<{ article: StoredArticle; led: LedReference[] } | undefined> {
    const [revision] = await this.database.prepared<{ snapshot: StoredArticle; led: Led }>(
      sql`SELECT r.snapshot, ${LED} AS led FROM article_revisions r WHERE r.article_id = ${id} AND r.number = ${number}`,
    );
    if (!revision) return undefined;
    const led: LedReference[] = [];
    const article = withPresentReferences(asRevised(revision.snapshot), revision.led, (one) => led.push(one));
    return { article, led };
  }

  /** The article as one of its revisions says. */
  async revision(id: string, number: number): Promise<StoredArticle | undefined> {
    const [revision] = await this.database.prepared<{ snapshot: StoredArticle }>(
      sql`SELECT snapshot FROM article_revisions WHERE article_id = ${id} AND number = ${number}`,
    );
    return revision && asRevised(revision.snapshot);
  }

  /** Refuses a change that was made from another revision than the present one. @throws Problem 428, 412 with the article as it is now */
  async requireCurrent(ifMatch: RevisionCondition | undefined, present: StoredArticle): Promise<void> {
    const condition = requireIfMatch(ifMatch);
    if (!matches(condition, present.revision)) throw await this.stale(condition, present);
  }

  /** Likewise where the header is optional. */
  async obeyIfMatch(ifMatch: RevisionCondition | undefined, present: StoredArticle): Promise<void> {
    if (ifMatch !== undefined) await this.requireCurrent(ifMatch, present);
  }

  /** The refusal of a condition that does not match: for an editor who can merge, with the whole article and its ETag. */
  async stale(condition: RevisionCondition, present: StoredArticle): Promise<Problem> {
    const problem = await this.audit.refusalOf(condition, present);
    if (condition.weak) return problem;
    const now = { current: await this.view(present), currentETag: etagOf(present.revision) };
    return new Problem(problem.kind, problem.detail, { ...problem.extensions, ...now });
  }

  /** An article as it is answered to whoever acts. */
  async view(article: StoredArticle): Promise<Article> {
    return toArticleView(article, await this.steps.of(article));
  }

  async insert(article: StoredArticle, step: Step): Promise<void> {
    await this.rows.writeAll(
      newRows(ArticleEntity, [articleRow(article)]),
      ...partRows(undefined, article),
      ...this.records(undefined, article, step),
    );
  }

  /**
   * Saves an article that `find` locked, so nobody else can write it. If somebody did, its revision would exist already.
   * @returns it as it then is: sign-offs of what changed are void
   */
  async save(present: StoredArticle, written: StoredArticle, step: Step): Promise<StoredArticle> {
    const next = withSignedParts(present, written, step);
    await this.removeLost(present, next);
    await this.rows.writeAll(
      replacing(newRows(ArticleEntity, [articleRow(next)])),
      ...partRows(present, next),
      ...this.records(present, next, step),
    );
    await this.events.emit(new ArticleRevised(present, next));
    return next;
  }

  /** Stores the next revision of a locked article: it with some changes, and the status that it then has. */
  advance(present: StoredArticle, changes: Partial<StoredArticle>, step: Step): Promise<StoredArticle> {
    const status = afterEdit(present, step.changed);
    const next = { ...present, ...changes, ...status, ...stamped(present.revision + 1) };
    return this.save(present, next, step);
  }

  private async removeLost(present: StoredArticle, next: StoredArticle): Promise<void> {
    if (!haveSameBylines(present, next))
      await this.database.send(sql`DELETE FROM bylines WHERE article_id = ${next.id}`);
    await this.rows.delete(MentionEntity, lost(present.mentions, next.mentions));
    await this.rows.delete(QuoteEntity, lost(present.quotes, next.quotes));
    await this.rows.delete(StatisticEntity, lost(present.statistics, next.statistics));
  }

  /** The revision, whole, and the entries of the audit trail. */
  private records(
    present: StoredArticle | undefined,
    next: StoredArticle,
    { cause, action, changed, reason }: Step,
  ): NewRows[] {
    const snapshot = withoutInternal(next);
    const { id, revision, updatedAt, updatedBy } = snapshot;
    const changedFields = [...changed];
    const saved = {
      articleId: id,
      number: revision,
      cause,
      changedFields,
      snapshot,
      entityIds: entityIds(next),
      createdAt: updatedAt,
      createdBy: updatedBy.id,
    };
    const article = { action, resourceType: 'article', resourceId: id, revision, changedFields, reason };
    return [
      newRows(ArticleRevisionEntity, [saved]),
      this.audit.entries([article, ...factChanges(present, next)], new Date(updatedAt)),
    ];
  }
}

function unknown(): Problem {
  return new Problem(NotFound, 'There is no article with this id.');
}

/** Ids of those that are there no more. */
function lost(present: readonly Identified[], next: readonly Identified[]): string[] {
  const remaining = new Set(next.map(({ id }) => id));
  return present.flatMap(({ id }) => (remaining.has(id) ? [] : id));
}

interface Identified {
  readonly id: string;
}

/** The audit trail knows of each fact too, so that the answer to a stale `If-Match` of a fact can list what changed. */
function factChanges(
  present: StoredArticle | undefined,
  next: StoredArticle,
): Parameters<Audit['record']>[0][number][] {
  const compare = (resourceType: string, before: readonly Fact[], after: readonly Fact[]) => {
    const known = new Map(before.map((fact) => [fact.id, fact]));
    return after.flatMap((fact) => {
      const was = known.get(fact.id);
      if (was?.revision === fact.revision) return [];
      const names = Object.keys(fact).filter((name) => name !== 'revision' && !isSame(was, fact, name));
      return [
        {
          action: was ? 'update' : 'create',
          resourceType,
          resourceId: fact.id,
          revision: fact.revision,
          changedFields: names,
        },
      ];
    });
  };
  return [
    ...compare('quote', present?.quotes ?? [], next.quotes),
    ...compare('statistic', present?.statistics ?? [], next.statistics),
  ];
}

interface Fact {
  readonly id: string;
  readonly revision: number;
}

function isSame(before: Fact | undefined, after: Fact, name: string): boolean {
  return before !== undefined && JSON.stringify(before[name as 'id']) === JSON.stringify(after[name as 'id']);
}
