import { Controller } from '@nestjs/common';
import { wholeOf } from '../lists/list-query.js';
import { PublicGet } from '../edge/answers/public-get.js';
import type { PublicRequest, PublicResult } from '../edge/answers/public-get.js';
import { shortened } from '../edge/tables/column.js';
import { csvwMetadata } from '../edge/tables/csvw.js';
import { csvFileAnswer, csvwAnswer, dataPackageAnswer } from '../edge/tables/dataset-answers.js';
import { CSV_HEADERS } from '../edge/tables/json-or-csv.js';
import { CSVW, CSVW_TYPE, DATA_PACKAGE, DATA_PACKAGE_TYPE } from '../edge/tables/dataset-links.js';
import { dataPackage } from '../edge/tables/table-schema.js';
import { ListContentStatistics } from '../publication/content-facts.dto.js';
import { FactDatasets } from './fact-datasets.js';
import { STATISTICS_TABLE } from './fact-tables.js';

const OPTIONS = { query: wholeOf(ListContentStatistics) };

const EXAMPLE = shortened(STATISTICS_TABLE);

/** Statistics across articles as a table. */
@Controller('v1/content/statistics')
export class StatisticsDatasetController {
  constructor(private readonly datasets: FactDatasets) {}

  @PublicGet('statistics.csv', {
    summary: 'Downloads statistics across articles as CSV',
    description: 'For spreadsheets: it begins with a byte order mark, so that they recognize UTF-8.',
    ...OPTIONS,
    produces: 'text/csv',
    headers: CSV_HEADERS,
  })
  download({ query, request }: PublicRequest<ListContentStatistics>): Promise<PublicResult> {
    return csvFileAnswer(this.datasets.statistics(query), request);
  }

  @PublicGet(DATA_PACKAGE, {
    summary: 'Describes that CSV as a Frictionless Data Package',
    ...OPTIONS,
    produces: DATA_PACKAGE_TYPE,
    example: () => dataPackage(EXAMPLE, 'statistics.csv'),
  })
  describePackage({ query, request }: PublicRequest<ListContentStatistics>): PublicResult {
    return dataPackageAnswer(this.datasets.statistics(query), request);
  }

  @PublicGet(CSVW, {
    summary: 'Describes that CSV as CSV on the Web (W3C)',
    ...OPTIONS,
    produces: CSVW_TYPE,
    example: () => csvwMetadata(EXAMPLE, 'statistics.csv'),
  })
  describeColumns({ query, request }: PublicRequest<ListContentStatistics>): PublicResult {
    return csvwAnswer(this.datasets.statistics(query), request);
  }
}
