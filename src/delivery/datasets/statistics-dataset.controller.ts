import { Controller, Get, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Endpoint } from '../../kernel/http/endpoint.js';
import { Queried, wholeOf } from '../../kernel/http/list-query.js';
import { shortened } from '../../kernel/tabular/column.js';
import { csvwMetadata } from '../../kernel/tabular/csvw.js';
import { DatasetAnswers } from '../../kernel/tabular/dataset-answers.js';
import { CSV_HEADERS } from '../../kernel/tabular/json-or-csv.js';
import { CSVW, CSVW_TYPE, DATA_PACKAGE, DATA_PACKAGE_TYPE } from '../../kernel/tabular/dataset-links.js';
import { dataPackage } from '../../kernel/tabular/table-schema.js';
import { ListContentStatistics } from '../content-facts.dto.js';
import { FactDatasets } from './fact-datasets.js';
import { STATISTICS_TABLE } from './fact-tables.js';

const OPTIONS = { permission: 'public', query: wholeOf(ListContentStatistics) };

const EXAMPLE = shortened(STATISTICS_TABLE);

/** Statistics across articles as a table. */
@Controller('v1/content/statistics')
export class StatisticsDatasetController {
  constructor(
    private readonly datasets: FactDatasets,
    private readonly answers: DatasetAnswers,
  ) {}

  @Get('statistics.csv')
  @Endpoint({
    summary: 'Downloads statistics across articles as CSV',
    ...OPTIONS,
    produces: 'text/csv',
    headers: CSV_HEADERS,
  })
  download(
    @Queried() query: ListContentStatistics,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.answers.sendCsv(request, reply, () => this.datasets.statistics(query));
  }

  @Get(DATA_PACKAGE)
  @Endpoint({
    summary: 'Describes that CSV as a Frictionless Data Package',
    ...OPTIONS,
    produces: DATA_PACKAGE_TYPE,
    example: () => dataPackage(EXAMPLE, 'statistics.csv'),
  })
  describePackage(
    @Queried() query: ListContentStatistics,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.answers.sendDataPackage(request, reply, () => this.datasets.statistics(query));
  }

  @Get(CSVW)
  @Endpoint({
    summary: 'Describes that CSV as CSV on the Web (W3C)',
    ...OPTIONS,
    produces: CSVW_TYPE,
    example: () => csvwMetadata(EXAMPLE, 'statistics.csv'),
  })
  describeColumns(
    @Queried() query: ListContentStatistics,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.answers.sendCsvw(request, reply, () => this.datasets.statistics(query));
  }
}
