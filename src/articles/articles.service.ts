import { Injectable } from '@nestjs/common';
import { NewsroomSettings } from '../newsroom/newsroom-settings.reader.js';
import { Audit } from '../identity/audit.js';
import { Database } from '../kernel/database/database.js';
import type { UncheckedBody } from '../contract/writing/unchecked-body.js';
import type { Patch } from '../contract/writing/written-types.js';
import type { RevisionCondition } from '../contract/writing/if-match.js';
import { blank, changedFields, refuseReadOnly } from '../contract/writing/written.js';
import { newId } from '../kernel/values/uuid.js';
import { requireOwnSection, requirePermission } from './article.access.js';
import { ArticleSlugs } from './article-slugs.js';
import { ArticleStore } from './article.store.js';
import { stamped, toArticleView } from './article.view.js';
import type { StoredArticle } from './article.view.js';
import { ArticleWriter } from './article-writer.js';
import type { Reading } from './article-writer.js';
import type { WrittenArticle } from './article-writer.js';
import { Article } from './article.dto.js';
import { refuseSecondTranslation } from './refuse-second-translation.js';
import { refuseUnknownAssignee } from './refuse-unknown-assignee.js';
import { refuseUnknownOriginal } from './refuse-unknown-original.js';

/** Changes of articles, whole. */
@Injectable()
export class ArticlesService {
  constructor(
    private readonly database: Database,
    private readonly store: ArticleStore,
    private readonly writer: ArticleWriter,
    private readonly slugs: ArticleSlugs,
    private readonly audit: Audit,
    private readonly newsroom: NewsroomSettings,
  ) {}

  async read(id: string): Promise<Article> {
    return toArticleView(await this.store.find(id));
  }

  /** One request, one transaction: the article, its facts, and the entities that they name for the first time. */
  async create(body: UncheckedBody<Article>): Promise<Article> {
    const read = await this.writer.readBody(body);
    return this.database.transaction(async () => {
      const written = body.creation('headline');
      const unwritten = newArticle((await this.newsroom.site()).language);
      const language = written.language ?? unwritten.language;
      // Asked together: neither needs the other's answer.
      const [{ next, resolved, notKept }, chosen] = await Promise.all([
        this.writer.apply(unwritten, written, { body: read }),
        this.slugs.choose(language, written.headline),
      ]);
      next.slugGiven = Boolean(next.slug);
      if (next.slugGiven) await this.slugs.refuseTaken(next.language, next.slug, next.id);
      else next.slug = chosen.slug;
      await refuseUnknownOriginal(this.database, next);
      await refuseUnknownAssignee(this.database, next);
      if (next.translationOf !== null) await refuseSecondTranslation(this.database, next);
      requireOwnSection(next);
      const view = toArticleView(next);
      refuseReadOnly(Article, written, view);
      await this.store.insert(next, {
        cause: 'edit',
        action: 'create',
        changed: changedFields(Article, blank(Article), next as Article),
      });
      return {
        ...view,
        resolved: [...resolved],
        possibleDuplicates: [...chosen.possibleDuplicates],
        ...told(notKept),
      };
    });
  }

  async update(
    id: string,
    ifMatch: RevisionCondition | undefined,
    body: UncheckedBody<Article>,
  ): Promise<Article> {
    const read = await this.writer.readBody(body);
    return this.database.transaction(async () => {
      const present = await this.store.find(id, 'FOR UPDATE');
      requirePermission('articles.edit', present);
      await this.audit.requireCurrent(ifMatch, present);
      const written = body.patch();
      refuseReadOnly(Article, written, toArticleView(present));
      const { article, resolved, notKept } = await this.revise(present, written, { body: read });
      return { ...toArticleView(article), resolved, ...told(notKept) };
    });
  }

  /**
   * Lays a write over a locked article, and stores its next revision if anything changed.
   * @returns the article as it then is
   */
  async revise(
    present: StoredArticle,
    written: Patch<Article>,
    reading: Reading = {},
  ): Promise<RevisedArticle> {
    const { next, changed: named, ...answered } = await this.writer.apply(present, written, reading);
    const resolved = [...answered.resolved];
    const { notKept } = answered;
    if (named.length === 0) return { article: present, resolved, notKept };
    if (named.includes('section')) requireOwnSection(next);
    await this.slugs.renew(present, next, written);
    const changed = next.slug === present.slug ? named : [...new Set([...named, 'slug'])];
    if (changed.includes('translationOf')) await refuseUnknownOriginal(this.database, next);
    if (changed.includes('assigneeId')) await refuseUnknownAssignee(this.database, next);
    if (changed.includes('translationOf') || changed.includes('language'))
      await refuseSecondTranslation(this.database, next);
    const article = { ...next, ...afterEdit(present, changed), ...stamped(present.revision + 1) };
    const cause = changed.every((name) => name === 'quotes' || name === 'statistics') ? 'fact' : 'edit';
    await this.store.save(present, article, { cause, action: 'update', changed });
    return { article, resolved, notKept };
  }
}

const ASSIGNMENT = ['assigneeId', 'dueAt'];

interface RevisedArticle {
  readonly article: StoredArticle;
  readonly resolved: WrittenArticle['resolved'][number][];
  readonly notKept: WrittenArticle['notKept'];
}

/** Adds `notKept` if anything was not kept. */
function told(notKept: WrittenArticle['notKept']): Pick<Article, 'notKept'> {
  return notKept.length === 0 ? {} : { notKept: [...notKept] };
}

/** An article before anything was written. */
function newArticle(language: string): StoredArticle {
  const { allowedActions: _, hasUnpublishedChanges: __, corrections: ___, ...article } = blank(Article);
  const { updatedAt, updatedBy } = stamped(1);
  return {
    ...article,
    id: newId(),
    slugGiven: false,
    revision: 1,
    status: 'draft',
    language,
    createdAt: updatedAt,
    createdBy: updatedBy,
    updatedAt,
    updatedBy,
  };
}

/**
 * What was approved is not what it is after an edit; beside a live article, its working copy is a draft. Whose work it is and when it is
 * due is nothing that was approved.
 */
function afterEdit(
  { status, workingStatus, liveRevision }: StoredArticle,
  changed: readonly string[],
): Partial<StoredArticle> {
  if (changed.every((name) => ASSIGNMENT.includes(name)))
    return liveRevision === null ? {} : { workingStatus: workingStatus ?? 'draft' };
  if (liveRevision !== null) return { workingStatus: 'draft' };
  return status === 'approved' ? { status: 'draft' } : {};
}
