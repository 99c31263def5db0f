import { Module } from '@nestjs/common';
import { QuotesModule } from '../quotes/quotes.module.js';
import { StatisticsModule } from '../statistics/statistics.module.js';
import { TimelineKinds } from '../articles/timeline.reader.js';
import { CORRECTIONS } from './corrections/correction-timeline.js';
import { SIGN_OFFS } from './sign-off/sign-off-timeline.js';
import { ArticlesModule } from '../articles/articles.module.js';
import { ChecksModule } from '../checks/checks.module.js';
import { BulkTransitionsController } from './bulk/bulk-transitions.controller.js';
import { BulkTransitionsService } from './bulk/bulk-transitions.service.js';
import { CheckGuard } from './checks/check-guard.js';
import { ArticleCorrecting } from './correction-batches/article-correcting.js';
import { BatchItemsService } from './correction-batches/batch-items.service.js';
import { BatchMakersController } from './correction-batches/batch-makers.controller.js';
import { BatchPublicationService } from './correction-batches/batch-publication.service.js';
import { BatchStore } from './correction-batches/batch-store.js';
import { BatchesController } from './correction-batches/batches.controller.js';
import { BatchesQueries } from './correction-batches/batches.queries.js';
import { BatchesService } from './correction-batches/batches.service.js';
import { CorrectedThings } from './correction-batches/corrected-things.js';
import { UseFinder } from './correction-batches/use-finder.js';
import { EarlierStates } from './earlier-states.js';
import { Guards } from './guards.js';
import { NewsroomGuards } from './newsroom-guards.js';
import { PossibleSteps } from './possible-steps.js';
import { PublicSlugs } from './public-slugs.js';
import { ScheduledPublications } from './scheduled-publications.js';
import { Schedules } from './schedules.js';
import { StepWriter } from './step-writer.js';
import { SIGN_OFF_CONTROLLERS } from './sign-off/sign-offs.controller.js';
import { CorrectionsController } from './corrections/corrections.controller.js';
import { CorrectionGuard } from './corrections/correction-guard.js';
import { PrintedFactsReader } from './printed-facts.js';
import { SignOffGuard } from './sign-off/sign-off-guard.js';
import { CorrectionsService } from './corrections/corrections.service.js';
import { SignOffsService } from './sign-off/sign-offs.service.js';
import { TransitionsController } from './transitions.controller.js';
import { TransitionsQueries } from './transitions.queries.js';
import { TransitionsService } from './transitions.service.js';

/**
 * From draft to published and back: who may take which step, what it does, and what was taken.
 * Owns the tables `article_transitions`, `public_slugs`, `correction_batches` and `correction_batch_items`; must never know how readers are served: it emits events.
 */
@Module({
  imports: [ArticlesModule, ChecksModule, QuotesModule, StatisticsModule],
  controllers: [
    ...[TransitionsController, BulkTransitionsController, CorrectionsController],
    ...SIGN_OFF_CONTROLLERS,
    ...[BatchMakersController, BatchesController],
  ],
  providers: [
    ...[TransitionsService, BulkTransitionsService, TransitionsQueries],
    ...[StepWriter, EarlierStates, PublicSlugs],
    ...[PossibleSteps, Guards, NewsroomGuards],
    ...[Schedules, ScheduledPublications],
    ...[SignOffsService, SignOffGuard, CheckGuard],
    ...[CorrectionsService, CorrectionGuard, PrintedFactsReader],
    ...[CorrectedThings, UseFinder, BatchStore, BatchesQueries, BatchesService],
    ...[ArticleCorrecting, BatchItemsService, BatchPublicationService],
  ],
  exports: [
    ...[TransitionsService, Guards, CorrectionsService, SignOffsService],
    ...[BatchesService, BatchItemsService, BatchPublicationService],
  ],
})
export class WorkflowModule {
  constructor(timeline: TimelineKinds) {
    timeline.register(SIGN_OFFS);
    timeline.register(CORRECTIONS);
  }
}
