import { Controller } from '@nestjs/common';
import { NotFound } from '../kernel/problems/http.problems.js';
import { ReadQuery } from '../lists/list-query.js';
import { PublicGet } from '../edge/answers/public-get.js';
import type { PublicRequest, PublicResult } from '../edge/answers/public-get.js';
import { publicPage, publicResource, publicTextPage } from '../edge/answers/public-json.js';
import { Card } from '../publication/content-article.dto.js';
import { ContentPerson, ListContentEntities, ListOfEntity } from './content-entities.dto.js';
import { ContentQuote } from '../publication/content-facts.dto.js';
import { ContentArticlesQueries } from './content-articles.queries.js';
import { ContentEntities } from './content-entities.reader.js';
import { ContentFacts } from './content-facts.reader.js';
import { keysOfPerson } from './surrogate-keys.view.js';

@Controller('v1/content/people')
export class ContentPeopleController {
  constructor(
    private readonly entities: ContentEntities,
    private readonly articles: ContentArticlesQueries,
    private readonly facts: ContentFacts,
  ) {}

  @PublicGet('', {
    summary: 'Lists the people whom public articles show',
    query: ListContentEntities,
    answers: ContentPerson,
    list: true,
  })
  async list({ query }: PublicRequest<ListContentEntities>): Promise<PublicResult> {
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
  async read({ slug, query }: PublicRequest<ReadQuery>): Promise<PublicResult> {
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
  async listArticles({ slug, query }: PublicRequest<ListOfEntity>): Promise<PublicResult> {
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
  async listQuotes({ slug, query }: PublicRequest<ListOfEntity>): Promise<PublicResult> {
    const { term, id: personId } = await this.entities.find('person', slug);
    return publicTextPage(await this.facts.quotes(query, { personId }), query, term);
  }
}
