import { Module } from '@nestjs/common';
import { EntitySlugs } from './entity-slugs.reader.js';
import { ContentReader } from './content.reader.js';
import { DocumentsService } from './documents.service.js';
import { FactDatasets } from './datasets/fact-datasets.js';
import { ObservationsDatasetController } from './datasets/observations-dataset.controller.js';
import { QuotesDatasetController } from './datasets/quotes-dataset.controller.js';
import { StatisticsDatasetController } from './datasets/statistics-dataset.controller.js';
import { CodedDocuments } from './reading/coded-documents.js';
import { ContentArticlesController } from './reading/content-articles.controller.js';
import { ContentArticlesQueries } from './reading/content-articles.queries.js';
import { ChangesStream } from './reading/changes-stream.js';
import { ContentChangesController } from './reading/content-changes.controller.js';
import { ContentChangesQueries } from './reading/content-changes.queries.js';
import { ContentEntitiesQueries } from './reading/content-entities.queries.js';
import { ContentFactsController } from './reading/content-facts.controller.js';
import { ContentFactsQueries } from './reading/content-facts.queries.js';
import { ContentIndicatorsController } from './reading/content-indicators.controller.js';
import { ContentOrganizationsController } from './reading/content-organizations.controller.js';
import { ContentPeopleController } from './reading/content-people.controller.js';
import { ContentSectionsController } from './reading/content-sections.controller.js';
import { OrganizationFactsController } from './reading/organization-facts.controller.js';
import { ChangesFeed } from './writing/changes-feed.js';
import { DocumentStore } from './writing/document-store.js';
import { Documents } from './writing/documents.js';
import { Embargoes } from './writing/embargoes.js';
import { EntityChanges } from './writing/entity-changes.js';
import { FeedComparison } from './writing/feed-comparison.js';
import { LiveRevisions } from './writing/live-revisions.js';
import { PresentRows } from './writing/present-rows.js';
import { Publications } from './writing/publications.js';
import { Rebuilding } from './writing/rebuilding.js';
import { Rerendering } from './writing/rerendering.js';
import { ShownEntities } from './writing/shown-entities.js';
import { Translations } from './writing/translations.js';
import { Verification } from './writing/verification.js';

/**
 * The content face: what readers get, and nothing else. `writing/` makes documents when something is published, `reading/`
 * answers them, `datasets/` answers facts as whole tables, `tables/` is all that it owns; what is public is said by the views `public_*`. Its reads must never touch
 * an editorial table.
 */
@Module({
  controllers: [
    ...[ContentArticlesController, ContentPeopleController, ContentOrganizationsController],
    ...[OrganizationFactsController, ContentIndicatorsController, ContentSectionsController],
    ...[ContentFactsController, ContentChangesController],
    ...[ObservationsDatasetController, StatisticsDatasetController, QuotesDatasetController],
  ],
  providers: [
    ...[ContentReader, EntitySlugs, CodedDocuments],
    ...[ContentArticlesQueries, ContentEntitiesQueries, ContentFactsQueries],
    ...[FactDatasets, DocumentsService],
    ...[Publications, Embargoes, Documents, DocumentStore, ShownEntities, Translations],
    ...[ContentChangesQueries, ChangesStream],
    ...[
      EntityChanges,
      Rerendering,
      ChangesFeed,
      PresentRows,
      LiveRevisions,
      Rebuilding,
      Verification,
      FeedComparison,
    ],
  ],
  exports: [ContentReader, EntitySlugs, DocumentsService],
})
export class DeliveryModule {}
