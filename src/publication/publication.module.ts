import { Module } from '@nestjs/common';
import { ChangesFeed } from './changes-feed.js';
import { DocumentWriter } from './document-writer.js';
import { DocumentPublisher } from './document-publisher.js';
import { DocumentRemoval } from './document-removal.service.js';
import { Embargoes } from './embargoes.js';
import { EntityChanges } from './entity-changes.js';
import { FeedComparison } from './upkeep/feed-comparison.js';
import { EntityMerges } from './merges/entity-merges.js';
import { LiveRevisions } from './live-revisions.js';
import { RenderingComparison } from './rendering-comparison.js';
import { Publications } from './publications.js';
import { Readdressing } from './upkeep/readdressing.js';
import { Rebuilding } from './upkeep/rebuilding.js';
import { Rerendering } from './rerendering.js';
import { ShownEntities } from './shown-entities.js';
import { Translations } from './translations.js';
import { Verification } from './upkeep/verification.js';
import { UnpublishedDocuments } from './unpublished-documents.reader.js';

/**
 * Makes the documents that readers get, when something is published or what it shows has changed, and the feed of changes.
 * Owns the tables in `tables/`; what is public is said by the views `public_*`. Must never know how documents are asked for.
 */
@Module({
  providers: [
    ...[
      Publications,
      Embargoes,
      DocumentPublisher,
      DocumentWriter,
      DocumentRemoval,
      ShownEntities,
      Translations,
    ],
    ...[EntityChanges, EntityMerges, Rerendering, ChangesFeed, UnpublishedDocuments],
    ...[RenderingComparison, LiveRevisions, Readdressing, Rebuilding, Verification, FeedComparison],
  ],
  exports: [DocumentRemoval, UnpublishedDocuments],
})
export class PublicationModule {}
