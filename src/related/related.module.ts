import { Module } from '@nestjs/common';
import { ArticlesModule } from '../articles/articles.module.js';
import { StatisticsModule } from '../statistics/statistics.module.js';
import { AnswersService } from './answers.service.js';
import { RelatedController } from './related.controller.js';
import { RelatedReader } from './related.reader.js';
import { StaleController } from './stale/stale.controller.js';
import { StaleQueries } from './stale/stale.queries.js';

/**
 * What several articles state of the same indicator: what agrees, what contradicts, what newer values there are.
 * Owns the table `contradiction_answers`; must never change a statistic.
 */
@Module({
  imports: [ArticlesModule, StatisticsModule],
  controllers: [RelatedController, StaleController],
  providers: [RelatedReader, AnswersService, StaleQueries],
  exports: [RelatedReader],
})
export class RelatedModule {}
