import { Controller, Get, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Endpoint } from '../../kernel/http/endpoint.js';
import { SlugParam } from '../../kernel/http/identifier-param.js';
import { NotFound } from '../../kernel/http/http.problems.js';
import { Queried, wholeOf } from '../../kernel/http/list-query.js';
import { shortened } from '../../kernel/tabular/column.js';
import { csvwMetadata } from '../../kernel/tabular/csvw.js';
import { DatasetAnswers } from '../../kernel/tabular/dataset-answers.js';
import { CSV_HEADERS } from '../../kernel/tabular/json-or-csv.js';
import { CSVW, CSVW_TYPE, DATA_PACKAGE, DATA_PACKAGE_TYPE } from '../../kernel/tabular/dataset-links.js';
import { dataPackage } from '../../kernel/tabular/table-schema.js';
import { ListObservations } from '../content-facts.dto.js';
import { FactDatasets } from './fact-datasets.js';
import { observationsTable } from './fact-tables.js';

const OPTIONS = { permission: 'public', query: wholeOf(ListObservations), problems: [NotFound] };

const EXAMPLE = shortened(observationsTable('Crane investment'));

/** The values of an indicator as a table, for who works with tables. */
@Controller('v1/content/indicators/:slug/observations')
export class ObservationsDatasetController {
  constructor(
    private readonly datasets: FactDatasets,
    private readonly answers: DatasetAnswers,
  ) {}

  @Get('observations.csv')
  @Endpoint({
    summary: 'Downloads the values of an indicator as CSV',
    ...OPTIONS,
    produces: 'text/csv',
    headers: CSV_HEADERS,
  })
  download(
    @SlugParam() slug: string,
    @Queried() query: ListObservations,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.answers.sendCsv(request, reply, () => this.datasets.observations(slug, query));
  }

  @Get(DATA_PACKAGE)
  @Endpoint({
    summary: 'Describes that CSV as a Frictionless Data Package',
    ...OPTIONS,
    produces: DATA_PACKAGE_TYPE,
    example: () => dataPackage(EXAMPLE, 'observations.csv'),
  })
  describePackage(
    @SlugParam() slug: string,
    @Queried() query: ListObservations,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.answers.sendDataPackage(request, reply, () => this.datasets.observations(slug, query));
  }

  @Get(CSVW)
  @Endpoint({
    summary: 'Describes that CSV as CSV on the Web (W3C)',
    ...OPTIONS,
    produces: CSVW_TYPE,
    example: () => csvwMetadata(EXAMPLE, 'observations.csv'),
  })
  describeColumns(
    @SlugParam() slug: string,
    @Queried() query: ListObservations,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.answers.sendCsvw(request, reply, () => this.datasets.observations(slug, query));
  }
}
