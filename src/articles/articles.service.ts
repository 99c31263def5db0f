import { Injectable } from '@nestjs/common';
import { NewsroomSettings } from '../newsroom/newsroom-settings.reader.js';
import { Database } from '../kernel/database/database.js';
import type { UncheckedBody } from '../contract/writing/unchecked-body.js';
import { blank, changedFields, refuseReadOnly } from '../contract/writing/written.js';
import { newId } from '../kernel/values/uuid.js';
import { requireOwnSection } from './article.access.js';
import { ArticleSlugs } from './article-slugs.js';
import { ArticleStore } from './article.store.js';
import { stamped, toArticleView } from './article.view.js';
import type { StoredArticle } from './article.view.js';
import { Colleagues } from './colleagues/colleagues.reader.js';
import { ArticleWriter, notKeptOf } from './article-writer.js';
import { Article } from './article.dto.js';
import { refuseSecondTranslation } from './refusals/refuse-second-translation.js';
import { refuseUnfitAssignee } from './refusals/refuse-unfit-assignee.js';
import { refuseUnknownOriginal } from './refusals/refuse-unknown-original.js';

/** Reads articles, and creates them whole. */
@Injectable()
export class ArticlesService {
  constructor(
    private readonly database: Database,
    private readonly store: ArticleStore,
    private readonly writer: ArticleWriter,
    private readonly slugs: ArticleSlugs,
    private readonly newsroom: NewsroomSettings,
    private readonly colleagues: Colleagues,
  ) {}

  async read(id: string): Promise<Article> {
    return this.store.view(await this.store.find(id));
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
      await refuseUnfitAssignee(this.colleagues, next);
      if (next.translationOf !== null) await refuseSecondTranslation(this.database, next);
      requireOwnSection(next);
      refuseReadOnly(Article, written, () => toArticleView(next));
      await this.store.insert(next, {
        cause: 'edit',
        action: 'create',
        changed: changedFields(Article, blank(Article), next as Article),
      });
      const reported = { resolved: [...resolved], possibleDuplicates: [...chosen.possibleDuplicates] };
      return Object.assign(await this.store.view(next), reported, notKeptOf(notKept));
    });
  }
}

/** An article before anything was written. */
function newArticle(language: string): StoredArticle {
  const { allowedActions: _, blockedActions: __, hasUnpublishedChanges: ___, ...article } = blank(Article);
  const { updatedAt, updatedBy } = stamped(1);
  return {
    slugGiven: false,
    writtenBy: [updatedBy.id],
    ...article,
    id: newId(),
    revision: 1,
    status: 'draft',
    language,
    createdAt: updatedAt,
    createdBy: updatedBy,
    updatedAt,
    updatedBy,
  };
}
