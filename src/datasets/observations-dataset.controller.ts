import { Controller } from '@nestjs/common';
import { NotFound } from '../kernel/problems/http.problems.js';
import { wholeOf } from '../lists/list-query.js';
import { PublicGet } from '../edge/answers/public-get.js';
import type { PublicRequest, PublicResult } from '../edge/answers/public-get.js';
import { shortened } from '../edge/tables/column.js';
import { csvwMetadata } from '../edge/tables/csvw.js';
import { csvFileAnswer, csvwAnswer, dataPackageAnswer } from '../edge/tables/dataset-answers.js';
import { CSV_HEADERS } from '../edge/tables/json-or-csv.js';
import { CSVW, CSVW_TYPE, DATA_PACKAGE, DATA_PACKAGE_TYPE } from '../edge/tables/dataset-links.js';
import { dataPackage } from '../edge/tables/table-schema.js';
import { ListObservations } from '../publication/observations.dto.js';
import { FactDatasets } from './fact-datasets.js';
import { observationsTable } from './fact-tables.js';

const OPTIONS = { query: wholeOf(ListObservations), moves: true, problems: [NotFound] };

const EXAMPLE = shortened(observationsTable('Crane investment'));

/** The values of an indicator as a table. */
@Controller('v1/content/indicators/:slug/observations')
export class ObservationsDatasetController {
  constructor(private readonly datasets: FactDatasets) {}

  @PublicGet('observations.csv', {
    summary: 'Downloads the values of an indicator as CSV',
    description: 'For spreadsheets: it begins with a byte order mark, so that they recognize UTF-8.',
    ...OPTIONS,
    produces: 'text/csv',
    headers: CSV_HEADERS,
  })
  async download({ slug, query, request }: PublicRequest<ListObservations>): Promise<PublicResult> {
    return csvFileAnswer(await this.datasets.observations(slug, query), request);
  }

  @PublicGet(DATA_PACKAGE, {
    summary: 'Describes that CSV as a Frictionless Data Package',
    ...OPTIONS,
    produces: DATA_PACKAGE_TYPE,
    example: () => dataPackage(EXAMPLE, 'observations.csv'),
  })
  async describePackage({ slug, query, request }: PublicRequest<ListObservations>): Promise<PublicResult> {
    return dataPackageAnswer(await this.datasets.observations(slug, query), request);
  }

  @PublicGet(CSVW, {
    summary: 'Describes that CSV as CSV on the Web (W3C)',
    ...OPTIONS,
    produces: CSVW_TYPE,
    example: () => csvwMetadata(EXAMPLE, 'observations.csv'),
  })
  async describeColumns({ slug, query, request }: PublicRequest<ListObservations>): Promise<PublicResult> {
    return csvwAnswer(await this.datasets.observations(slug, query), request);
  }
}
