import { Controller } from '@nestjs/common';
import { NotFound } from '../kernel/problems/http.problems.js';
import { ReadQuery } from '../lists/list-query.js';
import { PublicGet } from '../edge/answers/public-get.js';
import type { Asked, Outcome } from '../edge/answers/public-get.js';
import { byAccept, publicPage, publicResource, publicTextPage } from '../edge/answers/public-json.js';
import { csvAnswer } from '../edge/tables/dataset-answers.js';
import { CSV_HEADERS, JSON_OR_CSV, asksForCsv } from '../edge/tables/json-or-csv.js';
import { ContentIndicator, ListContentEntities } from '../content/content-entities.dto.js';
import { ContentStatistic, ListObservations } from '../publication/content-facts.dto.js';
import { FactDatasets } from './fact-datasets.js';
import { ContentEntities } from '../content/content-entities.reader.js';
import { ContentFacts } from '../content/content-facts.reader.js';
import { keysOfIndicator } from '../content/surrogate-keys.view.js';

@Controller('v1/content/indicators')
export class ContentIndicatorsController {
  constructor(
    private readonly entities: ContentEntities,
    private readonly facts: ContentFacts,
    private readonly datasets: FactDatasets,
  ) {}

  @PublicGet('', {
    summary: 'Lists the indicators that public articles state a value of',
    query: ListContentEntities,
    answers: ContentIndicator,
    list: true,
  })
  async list({ query }: Asked<ListContentEntities>): Promise<Outcome> {
    const page = await this.entities.list<ContentIndicator>('indicator', query);
    return publicPage(page, query, 'indicators', keysOfIndicator);
  }

  @PublicGet(':slug', {
    summary: 'Reads an indicator',
    query: ReadQuery,
    answers: ContentIndicator,
    moves: true,
    problems: [NotFound],
  })
  async read({ slug, query }: Asked<ReadQuery>): Promise<Outcome> {
    const { view } = await this.entities.find('indicator', slug);
    return publicResource(view, query, { keys: keysOfIndicator(view) });
  }

  @PublicGet(':slug/observations', {
    summary: 'Lists the values of an indicator over time, each with its article and passage',
    query: ListObservations,
    answers: ContentStatistic,
    list: true,
    produces: JSON_OR_CSV,
    headers: CSV_HEADERS,
    moves: true,
    problems: [NotFound],
  })
  async listObservations({ slug, query, request }: Asked<ListObservations>): Promise<Outcome> {
    if (asksForCsv(request, query)) return csvAnswer(await this.datasets.observations(slug, query), request);
    const { term, id } = await this.entities.find('indicator', slug);
    const page = await this.facts.observations(id, query);
    return byAccept(publicTextPage(page, query, term));
  }
}
