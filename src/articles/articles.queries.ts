import { Injectable } from '@nestjs/common';
import { Database } from '../kernel/database/database.js';
import { Listing } from '../lists/listing.js';
import type { ListingSource } from '../lists/listing.js';
import type { Page } from '../lists/page.js';
import { nullsLast } from '../lists/sort-column.js';
import { instant } from '../kernel/values/timestamp.js';
import { ARTICLE_FROM, ARTICLE_JSON } from './article.sql.js';
import type { Article } from './article.dto.js';
import { asStored, toArticleView } from './article.view.js';
import type { StoredArticle } from './article.view.js';
import type { ListArticles } from './list-articles.dto.js';

export const ARTICLES_LISTING: ListingSource = {
  name: 'articles',
  from: ARTICLE_FROM,
  json: ARTICLE_JSON,
  id: 'a.id',
  search: 'a.search_text',
  defaultSort: '-updatedAt',
  sorts: {
    updatedAt: { sql: 'a.updated_at', type: 'timestamptz' },
    createdAt: { sql: 'a.created_at', type: 'timestamptz' },
    publishedAt: nullsLast('a.published_at'),
    headline: { sql: 'a.headline', type: 'text' },
  },
};

/** What an article needs so that its derived properties can be told. */
const NEEDED = ['status', 'revision', 'liveRevision'];
const DERIVED = ['allowedActions', 'hasUnpublishedChanges', 'corrections'];

const EITHER = '= ANY (?::uuid[])';
const OF_PERSON = `a.id IN (SELECT article_id FROM mentions WHERE person_id ${EITHER} UNION SELECT article_id FROM quotes WHERE person_id ${EITHER}
  UNION SELECT article_id FROM statistics WHERE attribution_person_id ${EITHER} UNION SELECT article_id FROM bylines WHERE person_id ${EITHER})`;
const OF_ORGANIZATION = `(a.source_organization_id ${EITHER} OR a.id IN (SELECT article_id FROM mentions WHERE organization_id ${EITHER}
  UNION SELECT article_id FROM quotes WHERE organization_id ${EITHER} UNION SELECT article_id FROM statistics WHERE attribution_organization_id ${EITHER}))`;
const OF_INDICATOR = `a.id IN (SELECT article_id FROM statistics WHERE indicator_id ${EITHER})`;

/** By its slug, by one under which readers found it before, or by its id. */
const OF_SECTION = `(section.slug = ANY (?) OR section.id::text = ANY (?)
  OR 'section:' || section.id IN (SELECT term FROM entity_slugs WHERE kind = 'section' AND slug = ANY (?)))`;

/** The editors' list of articles. */
@Injectable()
export class ArticlesQueries {
  constructor(private readonly database: Database) {}

  async list(query: ListArticles): Promise<Page<Article>> {
    const fields = query.fields && [...query.fields.filter((field) => !DERIVED.includes(field)), ...NEEDED];
    const page = await this.filtered(query).page({ ...query, ...(fields && { fields }) });
    return {
      ...page,
      items: page.items
        .map(asStored)
        .map((article) => (query.fields ? sparse(article) : toArticleView(article))),
    };
  }

  private filtered(query: ListArticles): Listing<StoredArticle> {
    return new Listing<StoredArticle>(this.database, ARTICLES_LISTING)
      .where(query.trashed ? 'a.trashed_at IS NOT NULL' : 'a.trashed_at IS NULL')
      .matching(query.q)
      .where('a.status = ANY (?)', query.status)
      .where(OF_SECTION, query.section)
      .where('a.language = ANY (?)', query.language)
      .where(OF_PERSON, query.personId)
      .where(OF_ORGANIZATION, query.organizationId)
      .where(OF_INDICATOR, query.indicatorId)
      .where('a.keywords && ?', query.keyword)
      .either('a.created_by', query.createdBy, 'uuid')
      .where('a.updated_at >= ?', instant(query.updatedAfter))
      .where('a.updated_at < ?', instant(query.updatedBefore))
      .where('a.published_at >= ?', instant(query.publishedAfter))
      .where('a.published_at < ?', instant(query.publishedBefore));
  }
}

/** The derived properties of an article of which only some others were read. */
function sparse(article: StoredArticle): Article {
  const { mentions = [], quotes = [], statistics = [] } = article as Partial<StoredArticle>;
  const view = toArticleView({ ...article, mentions, quotes, statistics });
  return Object.fromEntries(
    Object.entries(view).filter(([name]) => name in article || DERIVED.includes(name)),
  ) as unknown as Article;
}
