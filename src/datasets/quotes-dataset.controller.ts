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
import { ListContentQuotes } from '../publication/content-facts.dto.js';
import { FactDatasets } from './fact-datasets.js';
import { QUOTES_TABLE } from './fact-tables.js';

const OPTIONS = { query: wholeOf(ListContentQuotes) };

const EXAMPLE = shortened(QUOTES_TABLE);

/** Quotes across articles as a table. */
@Controller('v1/content/quotes')
export class QuotesDatasetController {
  constructor(private readonly datasets: FactDatasets) {}

  @PublicGet('quotes.csv', {
    summary: 'Downloads quotes across articles as CSV',
    description: 'For spreadsheets: it begins with a byte order mark, so that they recognize UTF-8.',
    ...OPTIONS,
    produces: 'text/csv',
    headers: CSV_HEADERS,
  })
  download({ query, request }: PublicRequest<ListContentQuotes>): Promise<PublicResult> {
    return csvFileAnswer(this.datasets.quotes(query), request);
  }

  @PublicGet(DATA_PACKAGE, {
    summary: 'Describes that CSV as a Frictionless Data Package',
    ...OPTIONS,
    produces: DATA_PACKAGE_TYPE,
    example: () => dataPackage(EXAMPLE, 'quotes.csv'),
  })
  describePackage({ query, request }: PublicRequest<ListContentQuotes>): PublicResult {
    return dataPackageAnswer(this.datasets.quotes(query), request);
  }

  @PublicGet(CSVW, {
    summary: 'Describes that CSV as CSV on the Web (W3C)',
    ...OPTIONS,
    produces: CSVW_TYPE,
    example: () => csvwMetadata(EXAMPLE, 'quotes.csv'),
  })
  describeColumns({ query, request }: PublicRequest<ListContentQuotes>): PublicResult {
    return csvwAnswer(this.datasets.quotes(query), request);
  }
}
