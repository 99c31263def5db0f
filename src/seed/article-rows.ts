import { ArticleEntity, articleRow } from '../articles/tables/article.entity.js';
import { Article } from '../articles/article.dto.js';
import { ArticleRevisionEntity } from '../articles/tables/article-revision.entity.js';
import { withoutInternal } from '../articles/article.view.js';
import type { StoredArticle } from '../articles/article.view.js';
import { BylineEntity } from '../articles/tables/byline.entity.js';
import { entityIds } from '../articles/references/entity-ids.reader.js';
import { MentionEntity } from '../articles/tables/mention.entity.js';
import { PublicSlugEntity } from '../articles/tables/public-slug.entity.js';
import type { ContentArticle } from '../publication/content-article.dto.js';
import { PublishedDocumentEntity } from '../publication/tables/published-document.entity.js';
import { DocumentTermEntity } from '../publication/tables/document-term.entity.js';
import { PublishedQuoteEntity } from '../publication/tables/published-quote.entity.js';
import { PublishedStatisticEntity } from '../publication/tables/published-statistic.entity.js';
import { documentRows } from '../publication/document-rows.view.js';
import type { DocumentRows } from '../publication/document-rows.view.js';
import { SitemapEntryEntity, sitemapEntry } from '../feeds/sitemap-entry.entity.js';
import { newRows } from '../kernel/database/rows.js';
import type { NewRows } from '../kernel/database/rows.js';
import { blank, changedFields } from '../contract/writing/written.js';
import { QuoteEntity, quoteRow } from '../quotes/quote.entity.js';
import { StatisticEntity, statisticRow } from '../statistics/statistic.entity.js';
import { ArticleTransitionEntity } from '../workflow/article-transition.entity.js';
import type { GeneratedArticle } from './generated-article.js';

type Surroundings = Parameters<typeof documentRows>[1];

const UNWRITTEN = blank(Article);
const MINUTE = 60_000;

/**
 * The rows of articles in all their tables, in an order in which foreign keys hold: each was created as a draft, and of
 * those to be published each was published within four hours. The audit trail is left out: nobody did it.
 * @param share of the articles that are published, from 0 to 1
 */
export function rowsOfArticles(
  generated: readonly GeneratedArticle[],
  share: number,
  around: Surroundings,
): ArticleRows {
  const stories = generated.map((article) => storyOf(article, share, around));
  const of = <T extends object>(entity: new () => T, rows: (story: Story) => T[]): NewRows =>
    newRows(entity, stories.flatMap(rows));
  const tables = [
    of(ArticleEntity, ({ present }) => [articleRow(present)]),
    of(BylineEntity, bylineRows),
    of(MentionEntity, mentionRows),
    of(QuoteEntity, ({ draft: { quotes, createdAt } }) =>
      quotes.map((quote, i) => quoteRow(quote, i, new Date(createdAt))),
    ),
    of(StatisticEntity, ({ draft: { statistics, createdAt } }) =>
      statistics.map((statistic, i) => statisticRow(statistic, i, new Date(createdAt))),
    ),
    of(ArticleRevisionEntity, revisionRows),
    of(ArticleTransitionEntity, transitionRows),
    of(PublicSlugEntity, ({ published }) => published.map(slugRow)),
    of(PublishedDocumentEntity, ({ documents }) => documents.map(({ document }) => document)),
    of(DocumentTermEntity, ({ documents }) => documents.flatMap(({ terms }) => terms)),
    of(PublishedQuoteEntity, ({ documents }) => documents.flatMap(({ quotes }) => quotes)),
    of(PublishedStatisticEntity, ({ documents }) => documents.flatMap(({ statistics }) => statistics)),
    of(SitemapEntryEntity, ({ documents }) => documents.map(({ content }) => sitemapEntry(content))),
  ];
  return { tables, documents: stories.flatMap(({ documents }) => documents.map(({ content }) => content)) };
}

export interface ArticleRows {
  readonly tables: readonly NewRows[];
  /** The rows of those that are published. */
  readonly documents: readonly ContentArticle[];
}

/** What became of an article. */
interface Story extends GeneratedArticle {
  /** One, or none. */
  readonly published: readonly StoredArticle[];
  readonly documents: readonly DocumentRows[];
  /** As it is now. */
  readonly present: StoredArticle;
}

function storyOf(article: GeneratedArticle, share: number, around: Surroundings): Story {
  const { draft, random } = article;
  const minutes = random.whole(10, 240);
  const at = new Date(Date.parse(draft.createdAt) + minutes * MINUTE).toISOString();
  const present: StoredArticle = {
    ...draft,
    revision: 2,
    status: 'published',
    liveRevision: 2,
    liveAt: at,
    writtenBy: [],
    firstPublishedAt: at,
    publishedAt: at,
    updatedAt: at,
  };
  if (random.next() >= share) return { ...article, published: [], documents: [], present: draft };
  return { ...article, published: [present], documents: [documentRows(present, around, at)], present };
}

function bylineRows({ draft: { id: articleId, bylines, createdAt }, random }: Story): BylineEntity[] {
  return bylines.map(({ name, personId, role }, ordinal) => ({
    id: random.id(new Date(createdAt)),
    articleId,
    ordinal,
    name,
    personId,
    role,
  }));
}

function mentionRows({ draft: { id: articleId, mentions } }: Story): MentionEntity[] {
  return mentions.map(({ id, personId, organizationId, anchors }, ordinal) => ({
    id,
    articleId,
    ordinal,
    personId,
    organizationId,
    anchors,
  }));
}

function revisionRows({ draft, published }: Story): ArticleRevisionEntity[] {
  const row = (
    stored: StoredArticle,
    cause: 'edit' | 'transition',
    changed: string[],
  ): ArticleRevisionEntity => {
    const article = withoutInternal(stored);
    return {
      articleId: article.id,
      number: article.revision,
      cause,
      changedFields: changed,
      snapshot: article,
      entityIds: entityIds(article),
      createdAt: article.updatedAt,
      createdBy: article.updatedBy.id,
    };
  };
  return [
    row(draft, 'edit', changedFields(Article, UNWRITTEN, draft as Article)),
    ...published.map((article) =>
      row(article, 'transition', ['status', 'liveRevision', 'publishedAt', 'firstPublishedAt']),
    ),
  ];
}

function transitionRows({ draft, published, random }: Story): ArticleTransitionEntity[] {
  return published.map(({ id: articleId, revision, status, updatedAt, updatedBy }) => {
    const at = new Date(updatedAt);
    return {
      id: random.id(at),
      articleId,
      revision,
      action: 'publish',
      note: null,
      at,
      byId: updatedBy.id,
      fromStatus: draft.status,
      toStatus: status,
      liveRevision: revision,
      scheduledFor: null,
    };
  });
}

function slugRow({ language, slug, id: articleId, updatedAt }: StoredArticle): PublicSlugEntity {
  return { language, slug, articleId, since: new Date(updatedAt) };
}
