import { Injectable } from '@nestjs/common';
import type { StoredArticle } from '../articles/article.view.js';
import { Settings } from '../config/settings.js';
import type { ContentArticle } from './content-article.dto.js';
import { renderDocument } from './render-document.js';
import { ShownEntities } from './shown-entities.js';
import { Translations } from './translations.js';

/** What readers would get of a revision that they do not see. */
@Injectable()
export class UnpublishedDocuments {
  constructor(
    private readonly entities: ShownEntities,
    private readonly translations: Translations,
    private readonly settings: Settings,
  ) {}

  /** As if it were published at the time of its last change. Nothing of it is stored. */
  async render(article: StoredArticle): Promise<ContentArticle> {
    const [translations, names] = await Promise.all([
      this.translations.of(article.id),
      this.entities.unpublished(article),
    ]);
    const published = { ...article, publishedAt: article.publishedAt ?? article.updatedAt };
    return renderDocument(published, { ...names, translations, pages: this.settings });
  }
}
