import type { StoredArticle } from '../articles/article.view.js';
import { buildId } from '../kernel/build-id.js';
import { Period } from '../kernel/values/period.js';
import { strongEtag } from '../edge/incoming/conditional.js';
import { quoteRow } from '../quotes/quote.entity.js';
import { statisticRow } from '../statistics/statistic.entity.js';
import type { ContentArticle } from './content-article.dto.js';
import type { FactSource } from './content-facts.dto.js';
import type { DocumentTermEntity } from './tables/document-term.entity.js';
import type { PublishedCorrectionEntity } from './tables/published-correction.entity.js';
import type { PublishedDocumentEntity } from './tables/published-document.entity.js';
import type { PublishedQuoteEntity } from './tables/published-quote.entity.js';
import type { PublishedStatisticEntity } from './tables/published-statistic.entity.js';
import { keysOfCard, surrogateKeysOf, termsOf } from './document-terms.js';
import { renderCard, renderDocument } from './render-document.js';
import type { Surroundings } from './render-document.js';

/** All rows that the content face has of one article. */
export interface DocumentRows {
  readonly content: ContentArticle;
  readonly document: PublishedDocumentEntity;
  readonly terms: readonly DocumentTermEntity[];
  readonly quotes: readonly PublishedQuoteEntity[];
  readonly statistics: readonly PublishedStatisticEntity[];
  readonly corrections: readonly PublishedCorrectionEntity[];
}

/** @param from when it is rendered: readers see it from then on, or from the end of its embargo */
export function documentRows(article: StoredArticle, around: Surroundings, from: string): DocumentRows {
  const content = renderDocument(article, around);
  const { id: articleId, publishedAt, updatedAt, slug, language, headline, url } = content;
  const shownFrom = publishedAt > from ? publishedAt : from;
  const document = JSON.stringify(content);
  const card = renderCard(article, around);
  const etag = strongEtag(document);
  const source: FactSource = { id: articleId, slug, language, headline, publishedAt, url };
  return {
    content,
    document: {
      articleId,
      revision: article.revision,
      state: 'published',
      language,
      slug,
      document,
      card,
      cardKeys: keysOfCard(card).join(' '),
      factSource: JSON.stringify(source),
      etag,
      surrogateKeys: surrogateKeysOf(content),
      publishedAt,
      updatedAt,
      shownFrom,
      madeBy: `${buildId()} ${etag}`,
    },
    terms: termsOf(content).map((term) => ({ articleId, term, publishedAt, updatedAt })),
    quotes: quoteRows(article, content),
    statistics: statisticRows(article, content, shownFrom),
    corrections: content.corrections.map((correction) => ({
      id: correction.id,
      articleId,
      at: correction.at,
      document: JSON.stringify(correction),
    })),
  };
}

function quoteRows(article: StoredArticle, content: ContentArticle): PublishedQuoteEntity[] {
  const { id: articleId, publishedAt } = content;
  const otherwise =
    beginningOf(content.dateline?.date) ?? beginningOf(content.source?.publishedOn) ?? publishedAt;
  return article.quotes.map((quote, i) => {
    const row = quoteRow(quote, i, NEVER);
    const { id, personId, organizationId, saidEarliest, saidLatest, searchText } = row;
    return {
      id,
      articleId,
      personId,
      organizationId,
      saidEarliest,
      saidLatest,
      searchText,
      publishedAt,
      saidAt: saidEarliest ?? otherwise,
      document: JSON.stringify(content.quotes[i]),
    };
  });
}

/** The earliest that a date can mean. */
function beginningOf(date: string | null | undefined): Date | null {
  return date == null ? null : Period.parseDate(date).earliest;
}

function statisticRows(
  article: StoredArticle,
  content: ContentArticle,
  shownFrom: string,
): PublishedStatisticEntity[] {
  const { id: articleId, publishedAt } = content;
  return article.statistics.map((statistic, i) => {
    const row = statisticRow(statistic, i, NEVER);
    const { id, indicatorId, place, unitKey, nature, periodEarliest, periodLatest, searchText } = row;
    return {
      id,
      articleId,
      indicatorId,
      place,
      unitKey,
      unitKind: row.unit.kind,
      nature,
      personId: row.attributionPersonId,
      organizationId: row.attributionOrganizationId,
      periodEarliest,
      periodLatest,
      observedAt: periodEarliest ?? periodLatest ?? publishedAt,
      searchText,
      publishedAt,
      shownFrom,
      shownTo: null,
      document: JSON.stringify(content.statistics[i]),
    };
  });
}

/** A placeholder: only those columns of fact rows are used that do not depend on the time of writing. */
const NEVER = new Date(0);
