import { Controller, Get, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Endpoint } from '../../kernel/http/endpoint.js';
import { SlugParam } from '../../kernel/http/identifier-param.js';
import { NotFound } from '../../kernel/http/http.problems.js';
import { Queried, ReadQuery } from '../../kernel/http/list-query.js';
import { PublicAnswers } from '../../kernel/http/public/public-answers.js';
import { publicPage, publicResource } from '../../kernel/http/public/public-json.js';
import { Card } from '../content-article.dto.js';
import { ContentPerson, ListContentEntities, ListOfEntity } from '../content-entities.dto.js';
import { ContentQuote } from '../content-facts.dto.js';
import { ContentArticlesQueries } from './content-articles.queries.js';
import { ContentEntitiesQueries } from './content-entities.queries.js';
import { ContentFactsQueries } from './content-facts.queries.js';
import { keysOfCard, keysOfPerson, keysOfQuote } from './surrogate-keys.js';

const NOBODY = { permission: 'public', problems: [NotFound] };

@Controller('v1/content/people')
export class ContentPeopleController {
  constructor(
    private readonly entities: ContentEntitiesQueries,
    private readonly articles: ContentArticlesQueries,
    private readonly facts: ContentFactsQueries,
    private readonly answers: PublicAnswers,
  ) {}

  @Get()
  @Endpoint({
    summary: 'Lists the people whom public articles show',
    permission: 'public',
    query: ListContentEntities,
    answers: ContentPerson,
    list: true,
  })
  list(
    @Queried() query: ListContentEntities,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.answers.send(request, reply, async () => {
      const page = await this.entities.list<ContentPerson>('person', query);
      return publicPage(page, request, query, 'people', keysOfPerson);
    });
  }

  @Get(':slug')
  @Endpoint({
    summary: 'Reads a person, with positions over time',
    ...NOBODY,
    query: ReadQuery,
    answers: ContentPerson,
  })
  read(
    @SlugParam() slug: string,
    @Queried() query: ReadQuery,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.answers.send(request, reply, async () => {
      const { view } = await this.entities.find('person', slug);
      return publicResource(view, query, { keys: keysOfPerson(view as ContentPerson) });
    });
  }

  @Get(':slug/articles')
  @Endpoint({
    summary: 'Lists the articles that mention or quote a person, newest first',
    ...NOBODY,
    query: ListOfEntity,
    answers: Card,
    list: true,
  })
  listArticles(
    @SlugParam() slug: string,
    @Queried() query: ListOfEntity,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.answers.send(request, reply, async () => {
      const { term } = await this.entities.find('person', slug);
      return publicPage(await this.articles.ofEntity(term, query), request, query, term, keysOfCard);
    });
  }

  @Get(':slug/quotes')
  @Endpoint({
    summary: 'Lists everything that a person said, newest first',
    ...NOBODY,
    query: ListOfEntity,
    answers: ContentQuote,
    list: true,
  })
  listQuotes(
    @SlugParam() slug: string,
    @Queried() query: ListOfEntity,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.answers.send(request, reply, async () => {
      const { term, id: personId } = await this.entities.find('person', slug);
      return publicPage(await this.facts.quotes(query, { personId }), request, query, term, keysOfQuote);
    });
  }
}
