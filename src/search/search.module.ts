import { Module } from '@nestjs/common';
import { ContentSearch } from './content-search.js';
import { ContentModule } from '../content/content.module.js';
import { FoundQuotes } from './postgres/found-quotes.js';
import { CachedRows } from './postgres/cached-rows.js';
import { PostgresSearch } from './postgres/postgres-search.js';
import { Vocabulary } from './postgres/vocabulary.js';
import { SearchController } from './search.controller.js';
import { SearchEngine } from './search-engine.js';
import { SearchedDocuments } from './writing/searched-documents.js';

/**
 * Full text search over what is public. Owns `search_entries` and `search_words`, which follow the documents of the content face
 * in their own transactions; must never look at an editorial table. `SearchEngine` is all that the rest knows of Postgres.
 */
@Module({
  imports: [ContentModule],
  controllers: [SearchController],
  providers: [
    ContentSearch,
    SearchedDocuments,
    FoundQuotes,
    CachedRows,
    Vocabulary,
    { provide: SearchEngine, useClass: PostgresSearch },
  ],
})
export class SearchModule {}
