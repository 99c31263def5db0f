import { Controller, Get, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Endpoint } from '../../kernel/http/endpoint.js';
import { SlugParam } from '../../kernel/http/identifier-param.js';
import { NotFound } from '../../kernel/http/http.problems.js';
import { Queried, ReadQuery } from '../../kernel/http/list-query.js';
import { PublicAnswers } from '../../kernel/http/public/public-answers.js';
import { byAccept, publicPage, publicResource } from '../../kernel/http/public/public-json.js';
import { DatasetAnswers } from '../../kernel/tabular/dataset-answers.js';
import { CSV_HEADERS, JSON_OR_CSV, asksForCsv } from '../../kernel/tabular/json-or-csv.js';
import { ContentIndicator, ListContentEntities } from '../content-entities.dto.js';
import { ContentStatistic, ListObservations } from '../content-facts.dto.js';
import { FactDatasets } from '../datasets/fact-datasets.js';
import { ContentEntitiesQueries } from './content-entities.queries.js';
import { ContentFactsQueries } from './content-facts.queries.js';
import { keysOfIndicator, keysOfStatistic } from './surrogate-keys.js';

@Controller('v1/content/indicators')
export class ContentIndicatorsController {
  constructor(
    private readonly entities: ContentEntitiesQueries,
    private readonly facts: ContentFactsQueries,
    private readonly answers: PublicAnswers,
    private readonly datasets: FactDatasets,
    private readonly datasetAnswers: DatasetAnswers,
  ) {}

  @Get()
  @Endpoint({
    summary: 'Lists the indicators of which public articles state a value',
    permission: 'public',
    query: ListContentEntities,
    answers: ContentIndicator,
    list: true,
  })
  list(
    @Queried() query: ListContentEntities,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.answers.send(request, reply, async () => {
      const page = await this.entities.list<ContentIndicator>('indicator', query);
      return publicPage(page, request, query, 'indicators', keysOfIndicator);
    });
  }

  @Get(':slug')
  @Endpoint({
    summary: 'Reads an indicator',
    permission: 'public',
    query: ReadQuery,
    answers: ContentIndicator,
    problems: [NotFound],
  })
  read(
    @SlugParam() slug: string,
    @Queried() query: ReadQuery,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.answers.send(request, reply, async () => {
      const { view } = await this.entities.find('indicator', slug);
      return publicResource(view, query, { keys: keysOfIndicator(view) });
    });
  }

  @Get(':slug/observations')
  @Endpoint({
    summary: 'Lists the values of an indicator over time, each with its article and passage',
    permission: 'public',
    query: ListObservations,
    answers: ContentStatistic,
    list: true,
    produces: JSON_OR_CSV,
    headers: CSV_HEADERS,
    problems: [NotFound],
  })
  listObservations(
    @SlugParam() slug: string,
    @Queried() query: ListObservations,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    if (asksForCsv(request, query))
      return this.datasetAnswers.sendCsv(request, reply, () => this.datasets.observations(slug, query));
    return this.answers.send(request, reply, async () => {
      const { term, id } = await this.entities.find('indicator', slug);
      const page = await this.facts.observations(id, query);
      return byAccept(publicPage(page, request, query, term, keysOfStatistic));
    });
  }
}
