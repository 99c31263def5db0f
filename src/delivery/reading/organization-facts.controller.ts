import { Controller, Get, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Endpoint } from '../../kernel/http/endpoint.js';
import { SlugParam } from '../../kernel/http/identifier-param.js';
import { NotFound } from '../../kernel/http/http.problems.js';
import { Queried } from '../../kernel/http/list-query.js';
import { PublicAnswers } from '../../kernel/http/public/public-answers.js';
import { publicPage } from '../../kernel/http/public/public-json.js';
import { Card } from '../content-article.dto.js';
import { ListOfEntity } from '../content-entities.dto.js';
import { ContentQuote, ContentStatistic } from '../content-facts.dto.js';
import { ContentArticlesQueries } from './content-articles.queries.js';
import { ContentEntitiesQueries } from './content-entities.queries.js';
import { ContentFactsQueries } from './content-facts.queries.js';
import { keysOfCard, keysOfQuote, keysOfStatistic } from './surrogate-keys.js';

const LIST = { permission: 'public', query: ListOfEntity, list: true, problems: [NotFound] };

/** What public articles say of an organization. */
@Controller('v1/content/organizations/:slug')
export class OrganizationFactsController {
  constructor(
    private readonly entities: ContentEntitiesQueries,
    private readonly articles: ContentArticlesQueries,
    private readonly facts: ContentFactsQueries,
    private readonly answers: PublicAnswers,
  ) {}

  @Get('articles')
  @Endpoint({ summary: 'Lists the articles that name an organization, newest first', ...LIST, answers: Card })
  listArticles(
    @SlugParam() slug: string,
    @Queried() query: ListOfEntity,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.answers.send(request, reply, async () => {
      const { term } = await this.entities.find('organization', slug);
      return publicPage(await this.articles.ofEntity(term, query), request, query, term, keysOfCard);
    });
  }

  @Get('quotes')
  @Endpoint({
    summary: 'Lists what an organization said, or somebody for it, newest first',
    ...LIST,
    answers: ContentQuote,
  })
  listQuotes(
    @SlugParam() slug: string,
    @Queried() query: ListOfEntity,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.answers.send(request, reply, async () => {
      const { term, id: organizationId } = await this.entities.find('organization', slug);
      return publicPage(
        await this.facts.quotes(query, { organizationId }),
        request,
        query,
        term,
        keysOfQuote,
      );
    });
  }

  @Get('statistics')
  @Endpoint({
    summary: 'Lists the figures that an organization gave, newest first',
    ...LIST,
    answers: ContentStatistic,
  })
  listStatistics(
    @SlugParam() slug: string,
    @Queried() query: ListOfEntity,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.answers.send(request, reply, async () => {
      const { term, id: organizationId } = await this.entities.find('organization', slug);
      const page = await this.facts.statistics(query, { organizationId });
      return publicPage(page, request, query, term, keysOfStatistic);
    });
  }
}
