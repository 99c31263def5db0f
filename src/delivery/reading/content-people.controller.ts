import { Controller } from '@nestjs/common';
import { NotFound } from '../../kernel/http/http.problems.js';
import { ReadQuery } from '../../kernel/http/list-query.js';
import { PublicGet } from '../../kernel/http/public/public-get.js';
import type { Asked, Outcome } from '../../kernel/http/public/public-get.js';
import { publicPage, publicResource, publicTextPage } from '../../kernel/http/public/public-json.js';
import { Card } from '../content-article.dto.js';
import { ContentPerson, ListContentEntities, ListOfEntity } from '../content-entities.dto.js';
import { ContentQuote } from '../content-facts.dto.js';
import { ContentArticlesQueries } from './content-articles.queries.js';
import { ContentEntitiesQueries } from './content-entities.queries.js';
import { ContentFactsQueries } from './content-facts.queries.js';
import { keysOfPerson } from './surrogate-keys.js';

@Controller('v1/content/people')
export class ContentPeopleController {
  constructor(
    private readonly entities: ContentEntitiesQueries,
    private readonly articles: ContentArticlesQueries,
    private readonly facts: ContentFactsQueries,
  ) {}

  @PublicGet('', {
    summary: 'Lists the people whom public articles show',
    query: ListContentEntities,
    answers: ContentPerson,
    list: true,
  })
  async list({ query }: Asked<ListContentEntities>): Promise<Outcome> {
    const page = await this.entities.list<ContentPerson>('person', query);
    return publicPage(page, query, 'people', keysOfPerson);
  }

  @PublicGet(':slug', {
    summary: 'Reads a person, with positions over time',
    moves: true,
    problems: [NotFound],
    query: ReadQuery,
    answers: ContentPerson,
  })
  async read({ slug, query }: Asked<ReadQuery>): Promise<Outcome> {
    const { view } = await this.entities.find('person', slug);
    return publicResource(view, query, { keys: keysOfPerson(view as ContentPerson) });
  }

  @PublicGet(':slug/articles', {
    summary: 'Lists the articles that mention or quote a person, newest first',
    moves: true,
    problems: [NotFound],
    query: ListOfEntity,
    answers: Card,
    list: true,
  })
  async listArticles({ slug, query }: Asked<ListOfEntity>): Promise<Outcome> {
    const { term } = await this.entities.find('person', slug);
    return publicTextPage(await this.articles.ofEntity(term, query), query, term);
  }

  @PublicGet(':slug/quotes', {
    summary: 'Lists everything that a person said, newest first',
    moves: true,
    problems: [NotFound],
    query: ListOfEntity,
    answers: ContentQuote,
    list: true,
  })
  async listQuotes({ slug, query }: Asked<ListOfEntity>): Promise<Outcome> {
    const { term, id: personId } = await this.entities.find('person', slug);
    return publicTextPage(await this.facts.quotes(query, { personId }), query, term);
  }
}
