import { Module } from '@nestjs/common';
import { ContentModule } from '../content/content.module.js';
import { FeedsController } from './feeds.controller.js';
import { FeedsQueries } from './feeds.queries.js';
import { SitemapEntries } from './sitemap-entries.store.js';
import { SitemapsController } from './sitemaps.controller.js';
import { SitemapsQueries } from './sitemaps.queries.js';

/**
 * What machines look at to learn of new articles: feeds and sitemaps. Owns the places of articles in the sitemap; reads
 * documents, and must never touch an editorial table.
 */
@Module({
  imports: [ContentModule],
  controllers: [FeedsController, SitemapsController],
  providers: [FeedsQueries, SitemapsQueries, SitemapEntries],
})
export class FeedsModule {}
