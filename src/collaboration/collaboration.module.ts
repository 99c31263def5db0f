import { Module } from '@nestjs/common';
import { ArticlesModule } from '../articles/articles.module.js';
import { TimelineKinds } from '../articles/timeline.reader.js';
import { Waiting } from '../articles/waiting.reader.js';
import { CarriedComments } from './comments/carried-comments.js';
import { CommentReferences } from './comments/comment-references.js';
import { CommentStore } from './comments/comment-store.js';
import { CommentsController } from './comments/comments.controller.js';
import { CommentsQueries } from './comments/comments.queries.js';
import { CommentsService } from './comments/comments.service.js';
import { mentioned } from './comments/mentioned.js';
import { Activities } from './events/activities.js';
import { ArticleEvents } from './events/article-events.js';
import { ArticleEventsQueries } from './events/article-events.queries.js';
import { EventsController } from './events/events.controller.js';
import { Sight } from './events/sight.js';
import { PresenceController } from './presence/presence.controller.js';
import { Presences } from './presence/presences.js';
import { TimelineController } from './timeline/timeline.controller.js';
import { TimelineQueries } from './timeline/timeline.queries.js';
import { COMMENT_ENTRIES, TRANSITION_ENTRIES } from './timeline/own-timeline-kinds.js';
import { Signals } from './signals.js';

/**
 * How several people work on one article: what they say about it, who has it open, and what each hears of the others.
 * Owns comments, presences and activities; must never change an article.
 */
@Module({
  imports: [ArticlesModule],
  controllers: [CommentsController, PresenceController, EventsController, TimelineController],
  providers: [
    ...[CommentsService, CommentsQueries, CommentReferences, CommentStore, CarriedComments],
    TimelineQueries,
    ...[Presences, Signals, Activities, ArticleEvents, ArticleEventsQueries, Sight],
  ],
})
export class CollaborationModule {
  constructor(kinds: TimelineKinds, waiting: Waiting) {
    kinds.register(TRANSITION_ENTRIES);
    kinds.register(COMMENT_ENTRIES);
    waiting.register(mentioned);
  }
}
