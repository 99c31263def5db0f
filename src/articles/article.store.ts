import { Injectable } from '@nestjs/common';
import { Audit } from '../identity/audit.js';
import { Database } from '../kernel/database/database.js';
import { Listing } from '../kernel/database/listing.js';
import { Rows } from '../kernel/database/rows.js';
import { NotFound } from '../kernel/http/http.problems.js';
import { Problem } from '../kernel/http/problem.js';
import { newId } from '../kernel/values/uuid.js';
import { QuoteEntity, quoteRow } from '../quotes/quote.entity.js';
import { StatisticEntity, statisticRow } from '../statistics/statistic.entity.js';
import { ArticleRevisionEntity } from './article-revision.entity.js';
import type { RevisionCause } from './article-revision.entity.js';
import type { StoredArticle } from './article.view.js';
import { ArticleEntity, articleRow } from './article.entity.js';
import { ARTICLES_LISTING } from './articles.queries.js';
import { BylineEntity } from './byline.entity.js';
import { entityIds } from './entity-ids.js';
import { MentionEntity } from './mention.entity.js';

/** How an article came to its next revision. */
export interface Step {
  readonly cause: RevisionCause;
  /** For the audit trail: `create`, `update`, `publish` … */
  readonly action: string;
  readonly changed: readonly string[];
}

/** Reads and writes articles whole: rows, facts, revision and audit trail go together or not at all. */
@Injectable()
export class ArticleStore {
  constructor(
    private readonly database: Database,
    private readonly rows: Rows,
    private readonly audit: Audit,
  ) {}

  /**
   * The present article. `lock` makes other writers of it wait until the transaction ends.
   * @throws Problem 404, also for one in the trash
   */
  async find(id: string, lock?: 'FOR UPDATE'): Promise<StoredArticle> {
    if (lock) await this.database.query('SELECT 1 FROM articles WHERE id = $1 FOR UPDATE', [id]);
    const article = await new Listing<StoredArticle>(this.database, ARTICLES_LISTING)
      .where('a.trashed_at IS NULL')
      .one(id);
    if (!article) throw new Problem(NotFound, 'There is no article with this id.');
    return article;
  }

  async insert(article: StoredArticle, step: Step): Promise<void> {
    await this.rows.insert(ArticleEntity, [articleRow(article)]);
    await this.writeParts(undefined, article);
    await this.record(undefined, article, step);
  }

  /** @throws Problem 412 if another writer was faster */
  async save(present: StoredArticle, next: StoredArticle, step: Step): Promise<void> {
    const saved = await this.rows.saveCurrent(ArticleEntity, {
      ...articleRow(next),
      revision: present.revision,
    });
    if (!saved) throw await this.audit.stale(present.revision, await this.find(present.id));
    await this.writeParts(present, next);
    if (next.liveRevision === next.revision) await this.keepSlug(next);
    await this.record(present, next, step);
  }

  /** An address that was once public leads to its article for ever, and to no other. */
  private async keepSlug({ language, slug, id, updatedAt }: StoredArticle): Promise<void> {
    await this.database.query(
      'INSERT INTO public_slugs (language, slug, article_id, since) VALUES ($1, $2, $3, $4) ON CONFLICT (language, slug) DO NOTHING',
      [language, slug, id, updatedAt],
    );
  }

  private async writeParts(present: StoredArticle | undefined, next: StoredArticle): Promise<void> {
    const { id: articleId } = next;
    const numbered = next.bylines.map((byline, ordinal) => ({ id: newId(), articleId, ordinal, ...byline }));
    if (!present || present.bylines !== next.bylines) {
      if (present?.bylines.length)
        await this.database.query('DELETE FROM bylines WHERE article_id = $1', [articleId]);
      await this.rows.insert(BylineEntity, numbered);
    }
    await this.writeList(MentionEntity, present?.mentions, next.mentions, (mention, ordinal) => ({
      ...mention,
      articleId,
      ordinal,
    }));
    await this.writeList(QuoteEntity, present?.quotes, next.quotes, (quote, ordinal) =>
      quoteRow(quote, ordinal, new Date(next.updatedAt)),
    );
    await this.writeList(StatisticEntity, present?.statistics, next.statistics, (statistic, ordinal) =>
      statisticRow(statistic, ordinal, new Date(next.updatedAt)),
    );
  }

  /** Writes those that are new, differ, or stand elsewhere in the order; removes those that are gone. */
  private async writeList<Part extends { id: string }, Row extends { id: string }>(
    entity: new () => Row,
    present: readonly Part[] | undefined,
    next: readonly Part[],
    toRow: (part: Part, ordinal: number) => Row,
  ): Promise<void> {
    if (!present) return this.rows.insert(entity, next.map(toRow));
    const before = new Map(
      present.map((part, ordinal) => [part.id, JSON.stringify(toComparable(part, ordinal))]),
    );
    const moved = next.flatMap((part, ordinal) =>
      before.get(part.id) === JSON.stringify(toComparable(part, ordinal)) ? [] : [toRow(part, ordinal)],
    );
    const kept = new Set(next.map(({ id }) => id));
    await this.rows.delete(
      entity,
      [...before.keys()].filter((id) => !kept.has(id)),
    );
    await this.rows.upsert(entity, moved);
  }

  private async record(
    present: StoredArticle | undefined,
    next: StoredArticle,
    { cause, action, changed }: Step,
  ): Promise<void> {
    const { id, revision, updatedAt, updatedBy } = next;
    const changedFields = [...changed];
    await this.rows.insert(ArticleRevisionEntity, [
      {
        articleId: id,
        number: revision,
        cause,
        changedFields,
        snapshot: next,
        entityIds: entityIds(next),
        createdAt: updatedAt,
        createdBy: updatedBy.id,
      },
    ]);
    const article = { action, resourceType: 'article', resourceId: id, revision, changedFields };
    await this.audit.record([article, ...factChanges(present, next)], new Date(updatedAt));
  }
}

function toComparable(part: object, ordinal: number): object {
  return { ordinal, part };
}

/** The audit trail knows of each fact too, so that a stale `If-Match` of a fact can be told what changed. */
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
