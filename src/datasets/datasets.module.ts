import { Module } from '@nestjs/common';
import { ContentModule } from '../content/content.module.js';
import { ChartWork } from './chart/chart-work.js';
import { ChartController } from './chart/chart.controller.js';
import { ContentFactsController } from './content-facts.controller.js';
import { ContentIndicatorsController } from './content-indicators.controller.js';
import { FactDatasets } from './fact-datasets.js';
import { ObservationsDatasetController } from './observations-dataset.controller.js';
import { OutcomesController } from './outcomes/outcomes.controller.js';
import { QuotesDatasetController } from './quotes-dataset.controller.js';
import { StatisticsDatasetController } from './statistics-dataset.controller.js';

/**
 * Published quotes and figures across all articles, as lists and as whole tables with their descriptions: CSV, CSVW, Data
 * Package; the series of an indicator as a chart, and what became of its targets. Owns nothing; must never read but through the readers of the content face.
 */
@Module({
  imports: [ContentModule],
  controllers: [
    ...[ContentFactsController, ContentIndicatorsController],
    ...[ObservationsDatasetController, StatisticsDatasetController, QuotesDatasetController],
    ...[OutcomesController, ChartController],
  ],
  providers: [FactDatasets, ChartWork],
})
export class DatasetsModule {}
