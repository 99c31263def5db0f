import type { StoredArticle } from '../articles/article.view.js';
import { strongEtag } from '../kernel/http/conditional.js';
import type { PublishedDocumentEntity } from './published-document.entity.js';
import { renderCard, renderDocument } from './render-document.js';
import type { Surroundings } from './render-document.js';

/** The row of a published article: its document and its card as they are answered, and what lists filter by. */
export function documentRow(article: StoredArticle, around: Surroundings): PublishedDocumentEntity {
  const card = renderCard(article);
  const document = JSON.stringify(renderDocument(article, around));
  const { id: articleId, revision, language, slug, section, keywords } = article;
  const { publishedAt, updatedAt } = card;
  return {
    ...{
      articleId,
      revision,
      state: 'published',
      language,
      slug,
      sectionSlug: section?.slug ?? null,
      keywords,
    },
    ...{ document, card, etag: strongEtag(document), publishedAt, updatedAt },
  };
}
