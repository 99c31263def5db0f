import { Module } from '@nestjs/common';
import { ArticlesModule } from '../articles/articles.module.js';
import { TransitionsController } from './transitions.controller.js';
import { TransitionsQueries } from './transitions.queries.js';
import { TransitionsService } from './transitions.service.js';

/**
 * From draft to published and back: who may take which step, what it does, and what was taken.
 * Owns the table `article_transitions`; must never know how readers are served: it emits events.
 */
@Module({
  imports: [ArticlesModule],
  controllers: [TransitionsController],
  providers: [TransitionsService, TransitionsQueries],
  exports: [TransitionsService],
})
export class WorkflowModule {}
