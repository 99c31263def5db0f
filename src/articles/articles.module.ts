import { Module } from '@nestjs/common';
import { AnchorWork } from '../body/anchors/anchor-work.js';
import { BodyReader } from '../body/body-reader.js';
import { IndicatorsModule } from '../indicators/indicators.module.js';
import { ReferencePlaces } from '../entities/reference-places.js';
import { Usages } from '../entities/usage.js';
import { OrganizationsModule } from '../organizations/organizations.module.js';
import { PeopleModule } from '../people/people.module.js';
import { QuotesModule } from '../quotes/quotes.module.js';
import { SectionsModule } from '../sections/sections.module.js';
import { StatisticsModule } from '../statistics/statistics.module.js';
import { ArticleChanges } from './article-changes.js';
import { EditsService } from './edits.service.js';
import { ArticleWork } from './merging/article-work.js';
import { ArticleSlugs } from './article-slugs.js';
import { ArticleSteps } from './article-steps.reader.js';
import { ArticleStore } from './article.store.js';
import { CorrectedArticles } from './correcting/corrected-articles.store.js';
import { ArticleWriter } from './article-writer.js';
import { articlePlaces } from './references/article-places.js';
import { articleUsages } from './references/article-usages.js';
import { ArticlesController } from './articles.controller.js';
import { ArticlesQueries } from './articles.queries.js';
import { ArticlesService } from './articles.service.js';
import { Colleagues } from './colleagues/colleagues.reader.js';
import { ColleaguesController } from './colleagues/colleagues.controller.js';
import { EntityReferences } from './references/entity-references.js';
import { FactsService } from './facts/facts.service.js';
import { QuoteChangesController } from './facts/quote-changes.controller.js';
import { RevisionsController } from './revisions/revisions.controller.js';
import { RestoreService } from './revisions/restore.service.js';
import { RevisionsQueries } from './revisions/revisions.queries.js';
import { MergedArticles } from './references/merged-articles.js';
import { SpeakerPositions } from './references/speaker-positions.js';
import { StatisticChangesController } from './facts/statistic-changes.controller.js';
import { TimelineKinds } from './timeline.reader.js';
import { TrashService } from './trash/trash.service.js';
import { UnsavedArticles } from './unsaved-article.reader.js';
import { Waiting } from './waiting.reader.js';

/**
 * The aggregate: an article's text, its facts, and every saved state of both.
 * Owns articles, bylines, mentions, revisions, and all writes of quotes and statistics; must never know how an article is published.
 */
@Module({
  imports: [
    SectionsModule,
    OrganizationsModule,
    PeopleModule,
    IndicatorsModule,
    QuotesModule,
    StatisticsModule,
  ],
  controllers: [
    ...[ArticlesController, RevisionsController, QuoteChangesController, StatisticChangesController],
    ColleaguesController,
  ],
  providers: [
    ...[
      ArticlesService,
      EditsService,
      ArticleChanges,
      ArticleWork,
      FactsService,
      RestoreService,
      TrashService,
      ArticlesQueries,
      RevisionsQueries,
    ],
    ...[
      ArticleStore,
      ArticleSteps,
      ArticleWriter,
      AnchorWork,
      BodyReader,
      ArticleSlugs,
      EntityReferences,
      SpeakerPositions,
      TimelineKinds,
      UnsavedArticles,
      Waiting,
      Colleagues,
      MergedArticles,
      CorrectedArticles,
    ],
  ],
  exports: [
    ...[
      ArticleStore,
      CorrectedArticles,
      ArticleSteps,
      ArticlesService,
      EditsService,
      AnchorWork,
      TimelineKinds,
      Waiting,
    ],
    ...[Colleagues, UnsavedArticles],
  ],
})
export class ArticlesModule {
  constructor(usages: Usages, places: ReferencePlaces) {
    usages.register(...articleUsages());
    places.register(...articlePlaces());
  }
}
