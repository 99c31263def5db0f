import { Controller, Get, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Endpoint } from '../../kernel/http/endpoint.js';
import { Queried } from '../../kernel/http/list-query.js';
import { PublicAnswers } from '../../kernel/http/public/public-answers.js';
import { byAccept, publicPage } from '../../kernel/http/public/public-json.js';
import { DatasetAnswers } from '../../kernel/tabular/dataset-answers.js';
import { CSV_HEADERS, JSON_OR_CSV, asksForCsv } from '../../kernel/tabular/json-or-csv.js';
import {
  ContentQuote,
  ContentStatistic,
  ListContentQuotes,
  ListContentStatistics,
} from '../content-facts.dto.js';
import { FactDatasets } from '../datasets/fact-datasets.js';
import { ContentFactsQueries } from './content-facts.queries.js';
import { keysOfQuote, keysOfStatistic } from './surrogate-keys.js';

/** Facts across articles. */
@Controller('v1/content')
export class ContentFactsController {
  constructor(
    private readonly facts: ContentFactsQueries,
    private readonly answers: PublicAnswers,
    private readonly datasets: FactDatasets,
    private readonly datasetAnswers: DatasetAnswers,
  ) {}

  @Get('quotes')
  @Endpoint({
    summary: 'Finds quotes in public articles, what was said last first',
    permission: 'public',
    query: ListContentQuotes,
    answers: ContentQuote,
    list: true,
    produces: JSON_OR_CSV,
    headers: CSV_HEADERS,
  })
  listQuotes(
    @Queried() query: ListContentQuotes,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    if (asksForCsv(request, query))
      return this.datasetAnswers.sendCsv(request, reply, () => this.datasets.quotes(query));
    return this.answers.send(request, reply, async () =>
      byAccept(publicPage(await this.facts.quotes(query), request, query, 'quotes', keysOfQuote)),
    );
  }

  @Get('statistics')
  @Endpoint({
    summary: 'Finds statistics in public articles, what was published last first',
    permission: 'public',
    query: ListContentStatistics,
    answers: ContentStatistic,
    list: true,
    produces: JSON_OR_CSV,
    headers: CSV_HEADERS,
  })
  listStatistics(
    @Queried() query: ListContentStatistics,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    if (asksForCsv(request, query))
      return this.datasetAnswers.sendCsv(request, reply, () => this.datasets.statistics(query));
    return this.answers.send(request, reply, async () =>
      byAccept(publicPage(await this.facts.statistics(query), request, query, 'statistics', keysOfStatistic)),
    );
  }
}
