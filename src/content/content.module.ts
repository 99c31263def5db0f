import { Module } from '@nestjs/common';
import { ChangesStream } from './changes-stream.js';
import { CodedDocuments } from './coded-documents.js';
import { ContentArticlesController } from './content-articles.controller.js';
import { ContentArticlesQueries } from './content-articles.queries.js';
import { ContentChangesController } from './content-changes.controller.js';
import { ContentChangesQueries } from './content-changes.queries.js';
import { ContentCorrectionsController } from './content-corrections.controller.js';
import { ContentCorrections } from './content-corrections.reader.js';
import { ContentEntities } from './content-entities.reader.js';
import { ContentFacts } from './content-facts.reader.js';
import { ContentOrganizationsController } from './content-organizations.controller.js';
import { ContentPeopleController } from './content-people.controller.js';
import { ContentSectionsController } from './content-sections.controller.js';
import { ContentReader } from './content.reader.js';
import { EntitySlugs } from './entity-slugs.reader.js';
import { ObservationsReader } from './observations.reader.js';
import { OutcomesReader } from './outcomes.reader.js';
import { QuoteTopics } from './quote-topics.reader.js';
import { OrganizationFactsController } from './organization-facts.controller.js';

/**
 * The content face: published articles and whom they name, as readers' programs ask for them, and the feed of changes.
 * Owns nothing; reads the tables of the publication, and must never touch an editorial one.
 */
@Module({
  controllers: [
    ...[ContentArticlesController, ContentPeopleController, ContentOrganizationsController],
    ...[OrganizationFactsController, ContentSectionsController, ContentChangesController],
    ContentCorrectionsController,
  ],
  providers: [
    ...[ContentReader, EntitySlugs, CodedDocuments, ContentArticlesQueries, ContentEntities, ContentFacts],
    ...[ContentChangesQueries, ChangesStream, ContentCorrections],
    ...[ObservationsReader, OutcomesReader, QuoteTopics],
  ],
  exports: [
    ...[ContentReader, ContentEntities, ContentFacts, EntitySlugs],
    ...[ObservationsReader, OutcomesReader, QuoteTopics],
  ],
})
export class ContentModule {}
