import { Injectable } from '@nestjs/common';
import type { Patch } from '../contract/writing/written-types.js';
import { Database } from '../kernel/database/database.js';
import { requireOwnSection } from './article.access.js';
import { ArticleSlugs } from './article-slugs.js';
import { ArticleStore } from './article.store.js';
import type { Step } from './revision-step.js';
import type { StoredArticle } from './article.view.js';
import { Colleagues } from './colleagues/colleagues.reader.js';
import { ArticleWriter } from './article-writer.js';
import type { Reading, WrittenArticle } from './article-writer.js';
import type { Article } from './article.dto.js';
import { refuseSecondTranslation } from './refusals/refuse-second-translation.js';
import { refuseUnfitAssignee } from './refusals/refuse-unfit-assignee.js';
import { refuseUnknownOriginal } from './refusals/refuse-unknown-original.js';

interface RevisedArticle {
  readonly article: StoredArticle;
  readonly resolved: WrittenArticle['resolved'][number][];
  readonly notKept: WrittenArticle['notKept'];
}

/** How an article changes. */
interface Change {
  /** Top-level names of what changes. */
  readonly changed: readonly string[];
  /** The slug that was asked for, if one was. */
  readonly slug?: string | null | undefined;
  readonly cause?: Step['cause'];
  readonly action?: Step['action'];
}

/** Gives articles their next revisions. */
@Injectable()
export class ArticleChanges {
  constructor(
    private readonly database: Database,
    private readonly store: ArticleStore,
    private readonly writer: ArticleWriter,
    private readonly slugs: ArticleSlugs,
    private readonly colleagues: Colleagues,
  ) {}

  /**
   * Lays a write over a locked article, and stores its next revision if anything changed.
   * @returns the article as it then is
   */
  async revise(
    present: StoredArticle,
    written: Patch<Article>,
    reading: Reading = {},
  ): Promise<RevisedArticle> {
    const { next, changed, resolved, notKept } = await this.writer.apply(present, written, reading);
    const article = await this.saveRevision(present, next, { changed, slug: written.slug });
    return { article, resolved: [...resolved], notKept };
  }

  /**
   * Stores the next revision of a locked article, if anything changed.
   * @returns the article as it then is
   */
  async saveRevision(
    present: StoredArticle,
    next: StoredArticle,
    { slug, ...change }: Change,
  ): Promise<StoredArticle> {
    if (change.changed.length === 0) return present;
    if (change.changed.includes('section')) requireOwnSection(next);
    await this.slugs.renew(present, next, { slug });
    const changed = next.slug === present.slug ? change.changed : [...new Set([...change.changed, 'slug'])];
    if (changed.includes('translationOf')) await refuseUnknownOriginal(this.database, next);
    if (changed.includes('assigneeId')) await refuseUnfitAssignee(this.colleagues, next);
    if (changed.includes('translationOf') || changed.includes('language'))
      await refuseSecondTranslation(this.database, next);
    const { cause = causeOf(changed), action = 'update' } = change;
    return this.store.advance(present, next, { cause, action, changed });
  }
}

function causeOf(changed: readonly string[]): Step['cause'] {
  return changed.every((name) => name === 'quotes' || name === 'statistics') ? 'fact' : 'edit';
}
