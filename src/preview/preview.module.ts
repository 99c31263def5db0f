import { Module } from '@nestjs/common';
import { ArticlesModule } from '../articles/articles.module.js';
import { PublicationModule } from '../publication/publication.module.js';
import { PreviewController } from './preview.controller.js';
import { PreviewLinksController } from './preview-links.controller.js';
import { PreviewLinksService } from './preview-links.service.js';
import { Previews } from './previews.js';

/**
 * Articles that are not published, for whoever has a link.
 * Owns the table `preview_links`; must never make anything public.
 */
@Module({
  imports: [ArticlesModule, PublicationModule],
  controllers: [PreviewLinksController, PreviewController],
  providers: [PreviewLinksService, Previews],
})
export class PreviewModule {}
