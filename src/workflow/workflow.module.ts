import { Module } from '@nestjs/common';
import { ArticlesModule } from '../articles/articles.module.js';
import { BulkTransitionsController } from './bulk/bulk-transitions.controller.js';
import { BulkTransitionsService } from './bulk/bulk-transitions.service.js';
import { EarlierStates } from './earlier-states.js';
import { Guards } from './guards.js';
import { NewsroomGuards } from './newsroom-guards.js';
import { PossibleSteps } from './possible-steps.js';
import { PublicSlugs } from './public-slugs.js';
import { ScheduledPublications } from './scheduled-publications.js';
import { Schedules } from './schedules.js';
import { StepWriter } from './step-writer.js';
import { TransitionsController } from './transitions.controller.js';
import { TransitionsQueries } from './transitions.queries.js';
import { TransitionsService } from './transitions.service.js';

/**
 * From draft to published and back: who may take which step, what it does, and what was taken.
 * Owns the tables `article_transitions` and `public_slugs`; must never know how readers are served: it emits events.
 */
@Module({
  imports: [ArticlesModule],
  controllers: [TransitionsController, BulkTransitionsController],
  providers: [
    ...[TransitionsService, BulkTransitionsService, TransitionsQueries],
    ...[StepWriter, EarlierStates, PublicSlugs],
    ...[PossibleSteps, Guards, NewsroomGuards],
    ...[Schedules, ScheduledPublications],
  ],
  exports: [TransitionsService, Guards],
})
export class WorkflowModule {}
