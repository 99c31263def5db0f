import { Module } from '@nestjs/common';
import { SuggestedTypes } from '../entities/suggesting/suggested-types.js';
import { IndicatorsController } from './indicators.controller.js';
import { IndicatorsQueries } from './indicators.queries.js';
import { IndicatorReferences } from './indicators.reader.js';
import { IndicatorsMerging } from './indicators.merging.js';
import { IndicatorsService } from './indicators.service.js';
import { sql } from '../kernel/database/sql.js';

/**
 * Indicators: what statistics measure.
 * Owns the table `indicators`; must never know which statistics there are (they register their use themselves).
 */
@Module({
  controllers: [IndicatorsController],
  providers: [IndicatorsService, IndicatorsMerging, IndicatorsQueries, IndicatorReferences],
  exports: [IndicatorsService, IndicatorReferences],
})
export class IndicatorsModule {
  constructor(suggested: SuggestedTypes) {
    suggested.register({ type: 'indicators', kind: 'indicator', detail: () => sql`t.description` });
  }
}
