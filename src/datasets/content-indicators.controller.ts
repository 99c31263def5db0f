import { Controller } from '@nestjs/common';
import { NotFound } from '../kernel/problems/http.problems.js';
import { ReadQuery } from '../lists/list-query.js';
import { PublicGet } from '../edge/answers/public-get.js';
import type { PublicRequest, PublicResult } from '../edge/answers/public-get.js';
import { byAccept, publicPage, publicResource, publicTextPage } from '../edge/answers/public-json.js';
import { csvAnswer } from '../edge/tables/dataset-answers.js';
import { CSV_HEADERS, JSON_OR_CSV, asksForCsv } from '../edge/tables/json-or-csv.js';
import { ContentIndicator, ListContentEntities } from '../content/content-entities.dto.js';
import { ContentObservation, ListObservations } from '../publication/observations.dto.js';
import { FactDatasets } from './fact-datasets.js';
import { ContentEntities } from '../content/content-entities.reader.js';
import { ObservationsReader } from '../content/observations.reader.js';
import { keysOfIndicator } from '../content/surrogate-keys.view.js';

@Controller('v1/content/indicators')
export class ContentIndicatorsController {
  constructor(
    private readonly entities: ContentEntities,
    private readonly series: ObservationsReader,
    private readonly datasets: FactDatasets,
  ) {}

  @PublicGet('', {
    summary: 'Lists the indicators that public articles state a value of',
    query: ListContentEntities,
    answers: ContentIndicator,
    list: true,
  })
  async list({ query }: PublicRequest<ListContentEntities>): Promise<PublicResult> {
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
  async read({ slug, query }: PublicRequest<ReadQuery>): Promise<PublicResult> {
    const { view } = await this.entities.find('indicator', slug);
    return publicResource(view, query, { keys: keysOfIndicator(view) });
  }

  @PublicGet(':slug/observations', {
    summary: 'Lists the values of an indicator over time, each with its article and passage',
    description:
      'All statements are listed: a later one of the same nature, place, source, unit and period marks the earlier ones as `superseded`.',
    query: ListObservations,
    answers: ContentObservation,
    list: true,
    produces: JSON_OR_CSV,
    headers: CSV_HEADERS,
    moves: true,
    problems: [NotFound],
  })
  async listObservations({ slug, query, request }: PublicRequest<ListObservations>): Promise<PublicResult> {
    if (asksForCsv(request, query)) return csvAnswer(await this.datasets.observations(slug, query), request);
    const { term, id } = await this.entities.find('indicator', slug);
    const page = await this.series.list(id, query);
    return byAccept(publicTextPage(page, query, term));
  }
}
