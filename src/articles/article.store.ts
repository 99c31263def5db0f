import { isDeepStrictEqual } from 'node:util';
import { Injectable } from '@nestjs/common';
import { Audit } from '../identity/audit.js';
import { Database } from '../kernel/database/database.js';
import { Listing } from '../kernel/database/listing.js';
import { newRows, Rows } from '../kernel/database/rows.js';
import type { NewRows } from '../kernel/database/rows.js';
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
import { entityIds } from './entity-ids.reader.js';
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
    if (lock) await this.database.prepared('SELECT 1 FROM articles WHERE id = $1 FOR UPDATE', [id]);
    const article = await new Listing<StoredArticle>(this.database, ARTICLES_LISTING)
      .where('a.trashed_at IS NULL')
      .one(id);
    if (!article) throw new Problem(NotFound, 'There is no article with this id.');
    return article;
  }

  async insert(article: StoredArticle, step: Step): Promise<void> {
    const parts = partRows(article);
    await this.rows.insertAll(
      newRows(ArticleEntity, [articleRow(article)]),
      newRows(BylineEntity, parts.bylines),
      newRows(MentionEntity, parts.mentions),
      newRows(QuoteEntity, parts.quotes),
      newRows(StatisticEntity, parts.statistics),
      ...this.records(undefined, article, step),
    );
  }

  /** @throws Problem 412 if another writer was faster */
  async save(present: StoredArticle, next: StoredArticle, step: Step): Promise<void> {
    const row = { ...articleRow(next), revision: present.revision };
    const saved = await this.rows.saveCurrent(ArticleEntity, row);
    if (!saved) throw await this.audit.stale(present.revision, await this.find(present.id));
    await this.saveParts(present, next);
    if (next.liveRevision === next.revision) await this.keepSlug(next);
    else if (present.liveRevision !== null && next.liveRevision === null) await this.freeSlugs(next);
    await this.rows.insertAll(...this.records(present, next, step));
  }

  /** An address that was once public leads to its article for ever, and to no other; under an embargo, from its end on. */
  private async keepSlug(article: StoredArticle): Promise<void> {
    const { language, slug, id, updatedAt, publishedAt } = article;
    await this.freeSlugs(article);
    const since = publishedAt !== null && publishedAt > updatedAt ? publishedAt : updatedAt;
    await this.database.query(
      'INSERT INTO public_slugs (language, slug, article_id, since) VALUES ($1, $2, $3, $4) ON CONFLICT (language, slug) DO NOTHING',
      [language, slug, id, since],
    );
  }

  /** Addresses that an embargo hid until now were never public; of an article that was withdrawn before its embargo ended, none was. */
  private async freeSlugs({ id, updatedAt, firstPublishedAt }: StoredArticle): Promise<void> {
    await this.database.query('DELETE FROM public_slugs WHERE article_id = $1 AND (since > $2 OR $3)', [
      ...[id, updatedAt, firstPublishedAt === null],
    ]);
  }

  private async saveParts(present: StoredArticle, next: StoredArticle): Promise<void> {
    const parts = partRows(next);
    if (!isDeepStrictEqual(present.bylines, next.bylines)) {
      await this.database.query('DELETE FROM bylines WHERE article_id = $1', [next.id]);
      await this.rows.insert(BylineEntity, parts.bylines);
    }
    await this.saveList(MentionEntity, present.mentions, next.mentions, parts.mentions);
    await this.saveList(QuoteEntity, present.quotes, next.quotes, parts.quotes);
    await this.saveList(StatisticEntity, present.statistics, next.statistics, parts.statistics);
  }

  /** Writes those that are new, differ, or stand elsewhere in the order; removes those that are gone. */
  private async saveList<Row extends { id: string }>(
    entity: new () => Row,
    present: readonly { id: string }[],
    next: readonly { id: string }[],
    rows: readonly Row[],
  ): Promise<void> {
    const kept = new Set(next.map(({ id }) => id));
    const gone = present.filter(({ id }) => !kept.has(id)).map(({ id }) => id);
    await this.rows.delete(entity, gone);
    await this.rows.upsert(
      entity,
      rows.filter((_, i) => !isDeepStrictEqual(present[i], next[i])),
    );
  }

  /** The revision, whole, and the entries of the audit trail. */
  private records(
    present: StoredArticle | undefined,
    next: StoredArticle,
    { cause, action, changed }: Step,
  ): NewRows[] {
    const { id, revision, updatedAt, updatedBy } = next;
    const changedFields = [...changed];
    const saved = {
      articleId: id,
      number: revision,
      cause,
      changedFields,
      snapshot: next,
      entityIds: entityIds(next),
    };
    const article = { action, resourceType: 'article', resourceId: id, revision, changedFields };
    return [
      newRows(ArticleRevisionEntity, [{ ...saved, createdAt: updatedAt, createdBy: updatedBy.id }]),
      this.audit.entries([article, ...factChanges(present, next)], new Date(updatedAt)),
    ];
  }
}

/** The rows of all that an article consists of, beside its own. */
function partRows(article: StoredArticle): {
  bylines: BylineEntity[];
  mentions: MentionEntity[];
  quotes: QuoteEntity[];
  statistics: StatisticEntity[];
} {
  const { id: articleId, bylines, mentions, quotes, statistics } = article;
  const at = new Date(article.updatedAt);
  return {
    bylines: bylines.map(({ name, personId, role }, ordinal) => ({
      id: newId(),
      articleId,
      ordinal,
      name,
      personId,
      role,
    })),
    mentions: mentions.map(({ id, personId, organizationId, anchors }, ordinal) => ({
      id,
      articleId,
      ordinal,
      personId,
      organizationId,
      anchors,
    })),
    quotes: quotes.map((quote, ordinal) => quoteRow(quote, ordinal, at)),
    statistics: statistics.map((statistic, ordinal) => statisticRow(statistic, ordinal, at)),
  };
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
