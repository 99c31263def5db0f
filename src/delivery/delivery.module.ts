import { Module } from '@nestjs/common';
import { ContentReader } from './content.reader.js';
import { ContentArticlesController } from './reading/content-articles.controller.js';
import { ContentArticlesQueries } from './reading/content-articles.queries.js';
import { ChangesFeed } from './writing/changes-feed.js';
import { DocumentStore } from './writing/document-store.js';
import { Documents } from './writing/documents.js';
import { PublicChanges } from './writing/public-changes.js';
import { Publications } from './writing/publications.js';
import { Rerendering } from './writing/rerendering.js';
import { ShownEntities } from './writing/shown-entities.js';
import { Translations } from './writing/translations.js';

/**
 * The content face: what readers get, and nothing else. `writing/` makes documents when something is published, `reading/`
 * answers them, `tables/` is all that it owns; what is public is said by the views `public_*`. Its reads must never touch
 * an editorial table.
 */
@Module({
  controllers: [ContentArticlesController],
  providers: [
    ...[ContentReader, ContentArticlesQueries],
    ...[Publications, Documents, DocumentStore, ShownEntities, Translations],
    ...[Rerendering, ChangesFeed, PublicChanges],
  ],
  exports: [ContentReader],
})
export class DeliveryModule {}
