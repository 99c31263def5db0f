import { Controller } from '@nestjs/common';
import { PublicGet } from '../edge/answers/public-get.js';
import type { PublicRequest, PublicResult } from '../edge/answers/public-get.js';
import { byAccept, publicTextPage } from '../edge/answers/public-json.js';
import { csvAnswer } from '../edge/tables/dataset-answers.js';
import { CSV_HEADERS, JSON_OR_CSV, asksForCsv } from '../edge/tables/json-or-csv.js';
import {
  ContentQuote,
  ContentStatistic,
  ListContentQuotes,
  ListContentStatistics,
} from '../publication/content-facts.dto.js';
import { FactDatasets } from './fact-datasets.js';
import { ContentFacts } from '../content/content-facts.reader.js';

/** Facts across articles. */
@Controller('v1/content')
export class ContentFactsController {
  constructor(
    private readonly facts: ContentFacts,
    private readonly datasets: FactDatasets,
  ) {}

  @PublicGet('quotes', {
    summary: 'Finds quotes in public articles, the latest first',
    query: ListContentQuotes,
    answers: ContentQuote,
    list: true,
    produces: JSON_OR_CSV,
    headers: CSV_HEADERS,
  })
  async listQuotes({ query, request }: PublicRequest<ListContentQuotes>): Promise<PublicResult> {
    if (asksForCsv(request, query)) return csvAnswer(this.datasets.quotes(query), request);
    return byAccept(publicTextPage(await this.facts.quotes(query), query, 'quotes'));
  }

  @PublicGet('statistics', {
    summary: 'Finds statistics in public articles, the last published first',
    query: ListContentStatistics,
    answers: ContentStatistic,
    list: true,
    produces: JSON_OR_CSV,
    headers: CSV_HEADERS,
  })
  async listStatistics({ query, request }: PublicRequest<ListContentStatistics>): Promise<PublicResult> {
    if (asksForCsv(request, query)) return csvAnswer(this.datasets.statistics(query), request);
    return byAccept(publicTextPage(await this.facts.statistics(query), query, 'statistics'));
  }
}
