import { Injectable } from '@nestjs/common';
import { Audit } from '../../identity/audit.js';
import { now } from '../../kernel/clock.js';
import { Database } from '../../kernel/database/database.js';
import { Listing } from '../../lists/listing.js';
import { NotFound } from '../../kernel/problems/http.problems.js';
import type { RevisionCondition } from '../../contract/writing/if-match.js';
import { Problem } from '../../kernel/problems/problem.js';
import { InUse } from '../../entities/entities.problems.js';
import { isReadable } from '../../entities/readable-articles.js';
import { Usages } from '../../entities/usage.js';
import type { Article } from '../article.dto.js';
import { WithdrawFirst } from '../article.problems.js';
import { requirePermission } from '../article.access.js';
import { ArticleSlugs } from '../article-slugs.js';
import { ArticleStore } from '../article.store.js';
import { stamped } from '../article.view.js';
import type { StoredArticle } from '../article.view.js';
import { refuseSecondTranslation } from '../refusals/refuse-second-translation.js';
import { ARTICLES_LISTING } from '../articles.queries.js';
import { sql } from '../../kernel/database/sql.js';

/** Nothing comes out of the trash by itself. */
const UNSCHEDULED = sql`scheduled_for = NULL, scheduled_revision = NULL, status = CASE status WHEN 'scheduled' THEN 'draft' ELSE status END`;

/** Drafts that are not wanted: out of sight with their facts, and back whole. Neither moves the revision, unless the slug was taken. */
@Injectable()
export class TrashService {
  constructor(
    private readonly database: Database,
    private readonly store: ArticleStore,
    private readonly slugs: ArticleSlugs,
    private readonly usages: Usages,
    private readonly audit: Audit,
  ) {}

  put(id: string, ifMatch: RevisionCondition | undefined): Promise<void> {
    return this.database.transaction(async () => {
      const article = await this.store.find(id, 'FOR UPDATE');
      requirePermission('articles.bin', article);
      await this.store.requireCurrent(ifMatch, article);
      if (article.firstPublishedAt !== null) throw new Problem(WithdrawFirst);
      await this.database.query(
        sql`UPDATE articles SET trashed_at = ${now().toISOString()}, ${UNSCHEDULED} WHERE id = ${id}`,
      );
      await this.record('trash', article);
    });
  }

  restore(id: string, ifMatch: RevisionCondition | undefined): Promise<Article> {
    return this.database.transaction(async () => {
      const article = await this.trashed(id);
      requirePermission('articles.bin', article);
      await this.store.obeyIfMatch(ifMatch, article);
      await refuseSecondTranslation(this.database, article);
      const back = await this.withFreeSlug(article);
      await this.database.query(sql`UPDATE articles SET trashed_at = NULL WHERE id = ${id}`);
      await this.record('restore', back);
      return this.store.view(back);
    });
  }

  /** Whoever took the slug meanwhile may keep it for ever: a draft that comes back then gets a suffix, as a revision of its own. */
  private async withFreeSlug(article: StoredArticle): Promise<StoredArticle> {
    const slug = await this.slugs.reclaim(article);
    if (slug === article.slug) return article;
    const next = { ...article, ...stamped(article.revision + 1), slug };
    await this.store.save(article, next, { cause: 'edit', action: 'update', changed: ['slug'] });
    return next;
  }

  /** For good, with all revisions: so that what only the trash still refers to can be deleted. */
  purge(id: string, ifMatch: RevisionCondition | undefined): Promise<void> {
    return this.database.transaction(async () => {
      const article = await this.trashed(id);
      requirePermission('articles.delete', article);
      await this.store.requireCurrent(ifMatch, article);
      const usage = await this.usages.of('article', id);
      if (usage.total > 0)
        throw new Problem(InUse, 'Another article says that it translates this one.', { usage });
      await this.database.query(sql`DELETE FROM articles WHERE id = ${id}`);
      await this.record('delete', article);
    });
  }

  private async trashed(id: string): Promise<StoredArticle> {
    await this.database.query(sql`SELECT 1 FROM articles WHERE id = ${id} FOR UPDATE`);
    const article = await new Listing<StoredArticle>(this.database, ARTICLES_LISTING)
      .where(sql`a.trashed_at IS NOT NULL`)
      .one(id);
    if (!article || !isReadable(article))
      throw new Problem(NotFound, 'There is no article with this id in the trash.');
    return article;
  }

  private record(action: string, { id, revision }: StoredArticle): Promise<void> {
    return this.audit.record(
      [{ action, resourceType: 'article', resourceId: id, revision, changedFields: [] }],
      now(),
    );
  }
}
