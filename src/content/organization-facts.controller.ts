import { Controller } from '@nestjs/common';
import { NotFound } from '../kernel/problems/http.problems.js';
import { PublicGet } from '../edge/answers/public-get.js';
import type { PublicRequest, PublicResult } from '../edge/answers/public-get.js';
import { publicTextPage } from '../edge/answers/public-json.js';
import { Card } from '../publication/content-article.dto.js';
import { ListOfEntity } from './content-entities.dto.js';
import { ContentQuote, ContentStatistic } from '../publication/content-facts.dto.js';
import { ContentArticlesQueries } from './content-articles.queries.js';
import { ContentEntities } from './content-entities.reader.js';
import { ContentFacts } from './content-facts.reader.js';

const LIST = { query: ListOfEntity, list: true, moves: true, problems: [NotFound] };

/** What public articles say of an organization. */
@Controller('v1/content/organizations/:slug')
export class OrganizationFactsController {
  constructor(
    private readonly entities: ContentEntities,
    private readonly articles: ContentArticlesQueries,
    private readonly facts: ContentFacts,
  ) {}

  @PublicGet('articles', {
    summary: 'Lists the articles that name an organization, newest first',
    ...LIST,
    answers: Card,
  })
  async listArticles({ slug, query }: PublicRequest<ListOfEntity>): Promise<PublicResult> {
    const { term } = await this.entities.find('organization', slug);
    return publicTextPage(await this.articles.ofEntity(term, query), query, term);
  }

  @PublicGet('quotes', {
    summary: 'Lists what an organization, or somebody for it, said, newest first',
    ...LIST,
    answers: ContentQuote,
  })
  async listQuotes({ slug, query }: PublicRequest<ListOfEntity>): Promise<PublicResult> {
    const { term, id: organizationId } = await this.entities.find('organization', slug);
    return publicTextPage(await this.facts.quotes(query, { organizationId }), query, term);
  }

  @PublicGet('statistics', {
    summary: 'Lists the figures that an organization gave, newest first',
    ...LIST,
    answers: ContentStatistic,
  })
  async listStatistics({ slug, query }: PublicRequest<ListOfEntity>): Promise<PublicResult> {
    const { term, id: organizationId } = await this.entities.find('organization', slug);
    const page = await this.facts.statistics(query, { organizationId });
    return publicTextPage(page, query, term);
  }
}
