import { Injectable } from '@nestjs/common';
import { Database } from '../kernel/database/database.js';
import { Listing } from '../lists/listing.js';
import type { ListingSource } from '../lists/listing.js';
import type { FacetValue } from '../lists/facet.dto.js';
import type { Page } from '../lists/page.js';
import { nullsLast } from '../lists/sort-column.js';
import { instant } from '../kernel/values/timestamp.js';
import { withPresentIds } from '../entities/present-ids.js';
import { readableArticles } from '../entities/readable-articles.js';
import { articleFacets, FACETS } from './article-facets.sql.js';
import type { ArticleFacet, ArticleFacets, ArticlesSurvey } from './article-facets.dto.js';
import { ARTICLE_FROM, ARTICLE_JSON } from './tables/article.sql.js';
import { ArticleSteps } from './article-steps.reader.js';
import type { Article } from './article.dto.js';
import { asStored, toArticleView } from './article.view.js';
import type { StoredArticle } from './article.view.js';
import type { ListArticles } from './list-articles.dto.js';
import { Waiting } from './waiting.reader.js';
import { sql } from '../kernel/database/sql.js';
import type { Sql } from '../kernel/database/sql.js';

export const ARTICLES_LISTING: ListingSource = {
  name: 'articles',
  from: ARTICLE_FROM,
  json: ARTICLE_JSON,
  id: sql`a.id`,
  search: sql`a.search_text`,
  defaultSort: '-updatedAt',
  sorts: {
    updatedAt: { by: sql`a.updated_at`, type: 'timestamptz' },
    createdAt: { by: sql`a.created_at`, type: 'timestamptz' },
    publishedAt: nullsLast(sql`a.published_at`),
    dueAt: nullsLast(sql`a.due_at`),
    headline: { by: sql`a.headline`, type: 'text' },
  },
};

/** The same to be counted only: without the names of users. */
const COUNTED: ListingSource = {
  ...ARTICLES_LISTING,
  from: sql`articles a LEFT JOIN sections section ON section.id = a.section_id`,
};

/** The properties from which derived ones are computed. */
const NEEDED = ['status', 'workingStatus', 'liveRevision'];
const STEPS = ['allowedActions', 'blockedActions'];
const DERIVED = [...STEPS, 'hasUnpublishedChanges'];

/** Articles with one of these people anywhere in them. */
const ofPeople = (ids: readonly string[]): Sql => {
  const either = sql`= ANY (${sql.parameter(ids)}::uuid[])`;
  return sql`a.id IN (SELECT article_id FROM mentions WHERE person_id ${either} UNION SELECT article_id FROM quotes WHERE person_id ${either}
    UNION SELECT article_id FROM statistics WHERE attribution_person_id ${either} UNION SELECT article_id FROM bylines WHERE person_id ${either})`;
};

const ofOrganizations = (ids: readonly string[]): Sql => {
  const either = sql`= ANY (${sql.parameter(ids)}::uuid[])`;
  return sql`(a.source_organization_id ${either} OR a.id IN (SELECT article_id FROM mentions WHERE organization_id ${either}
    UNION SELECT article_id FROM quotes WHERE organization_id ${either} UNION SELECT article_id FROM statistics WHERE attribution_organization_id ${either}))`;
};

const ofIndicators = (ids: readonly string[]): Sql =>
  sql`a.id IN (SELECT article_id FROM statistics WHERE indicator_id = ANY (${ids}::uuid[]))`;

/** By their slugs, by those under which readers found them before, or by their ids. */
const ofSections = (names: readonly string[]): Sql => {
  const either = sql`= ANY (${sql.parameter(names)}::text[])`;
  return sql`(section.slug ${either} OR section.id::text ${either}
    OR 'section:' || section.id IN (SELECT term FROM entity_slugs WHERE kind = 'section' AND slug ${either}))`;
};

/** The editors' list of articles. */
@Injectable()
export class ArticlesQueries {
  constructor(
    private readonly database: Database,
    private readonly waiting: Waiting,
    private readonly steps: ArticleSteps,
  ) {}

  async list(asked: ListArticles): Promise<Page<Article> & ArticlesSurvey> {
    const query = await withPresentIds(this.database, asked, 'personId', 'organizationId', 'indicatorId');
    // Which steps may be taken depends on all that an article is.
    const isWhole = query.fields?.some((field) => STEPS.includes(field)) ?? true;
    const fields = [...(query.fields ?? []), ...NEEDED].filter((field) => !DERIVED.includes(field));
    const { fields: _, ...rest } = query;
    const [page, facets] = await Promise.all([
      this.filtered(query).page({ ...rest, ...(!isWhole && { fields }) }),
      this.facets(query),
    ]);
    const items = page.items.map(asStored);
    return {
      ...page,
      ...(facets && { facets }),
      items: isWhole ? await this.views(items) : items.map(sparse),
    };
  }

  private async views(articles: readonly StoredArticle[]): Promise<Article[]> {
    const steps = await this.steps.ofAll(articles);
    return articles.map((article, i) => toArticleView(article, steps[i]));
  }

  /** Each of them is counted under all filters but its own. One statement for all. */
  private async facets({ facets, cursor, ...query }: ListArticles): Promise<ArticleFacets | undefined> {
    if (!facets || cursor !== undefined) return undefined;
    const counts = facets.map((facet) => {
      const { [facet]: _, ...others } = query;
      return this.filtered(others, COUNTED).counts(FACETS[facet]);
    });
    const rows = await this.database.query<{ facet: ArticleFacet } & FacetValue>(
      articleFacets(facets, counts),
    );
    return Object.fromEntries(
      facets.map((facet) => [
        facet,
        rows.flatMap(({ facet: of, ...value }) => (of === facet ? [value] : [])),
      ]),
    );
  }

  private filtered(query: ListArticles, source = ARTICLES_LISTING): Listing<StoredArticle> {
    return new Listing<StoredArticle>(this.database, source)
      .where(query.trashed ? sql`a.trashed_at IS NOT NULL` : sql`a.trashed_at IS NULL`)
      .where(readableArticles(sql`a`))
      .matching(query.q)
      .filter(query.status, (status) => sql`a.status = ANY (${status})`)
      .filter(query.section, ofSections)
      .filter(query.language, (language) => sql`a.language = ANY (${language})`)
      .filter(query.personId, ofPeople)
      .filter(query.organizationId, ofOrganizations)
      .filter(query.indicatorId, ofIndicators)
      .filter(query.keyword, (keyword) => sql`a.keywords && ${keyword}`)
      .either(sql`a.created_by`, query.createdBy, 'uuid')
      .either(sql`a.assignee_id`, query.assigneeId, 'uuid')
      .filter(query.waitingFor, () => this.waiting.condition())
      .filter(instant(query.dueBefore), (dueBefore) => sql`a.due_at < ${dueBefore}`)
      .filter(instant(query.updatedAfter), (updatedAfter) => sql`a.updated_at >= ${updatedAfter}`)
      .filter(instant(query.updatedBefore), (updatedBefore) => sql`a.updated_at < ${updatedBefore}`)
      .filter(instant(query.publishedAfter), (publishedAfter) => sql`a.published_at >= ${publishedAfter}`)
      .filter(instant(query.publishedBefore), (publishedBefore) => sql`a.published_at < ${publishedBefore}`);
  }
}

/** The derived properties of an article of which only some others were read. */
function sparse(article: StoredArticle): Article {
  const { mentions = [], quotes = [], statistics = [], corrections = [] } = article as Partial<StoredArticle>;
  const view = toArticleView({ ...article, mentions, quotes, statistics, corrections });
  return Object.fromEntries(
    Object.entries(view).filter(([name]) => name in article || DERIVED.includes(name)),
  ) as unknown as Article;
}
