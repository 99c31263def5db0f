import type {
  ContentArticle,
  PublicOrganization,
  PublicPerson,
} from '../../publication/content-article.dto.js';
import type { SearchEntry } from '../search-engine.js';
import { articleEntry, placeTerms, present } from './article-entry.js';

/** All that can be found in a document: the article, its quotes and figures, the people and organizations that it shows. */
export function entriesOf(document: ContentArticle): SearchEntry[] {
  return [
    articleEntry(document),
    ...document.quotes.map((quote) => quoteEntry(document, quote)),
    ...document.statistics.map((statistic) => statisticEntry(document, statistic)),
    ...document.people.map((person) => nameEntry(document, 'people', person)),
    ...document.organizations.map((organization) => nameEntry(document, 'organizations', organization)),
  ];
}

function quoteEntry(document: ContentArticle, quote: ContentArticle['quotes'][number]): SearchEntry {
  const { id, speaker, text } = quote;
  return {
    ...factOf(document, 'quotes', id),
    language: quote.language ?? document.language,
    terms: [...placeTerms(document), ...entityTerms(speaker?.person?.id, speaker?.organization?.id)],
    passages: present([
      ['text', text],
      ['speaker', words(speaker?.name ?? speaker?.person?.name, speaker?.title, speaker?.organizationName)],
      ['about', words(speaker?.person?.name, speaker?.organization?.name, quote.occasion)],
    ]),
  };
}

function statisticEntry(
  document: ContentArticle,
  statistic: ContentArticle['statistics'][number],
): SearchEntry {
  const { id, indicator, place, asPrinted, attribution, share, periodLabel, anchors } = statistic;
  const { personId, organizationId } = attribution ?? {};
  return {
    ...factOf(document, 'statistics', id),
    language: document.language,
    terms: [...placeTerms(document), ...entityTerms(personId, organizationId)],
    passages: present([
      ['name', indicator?.name],
      ['text', anchors.map(({ exact }) => exact).join(' … ')],
      ['about', words(place, asPrinted, attribution?.name, share?.of, periodLabel)],
    ]),
  };
}

/** A name is of no language, and many documents may show it. */
function nameEntry(
  { id: articleId, publishedAt }: ContentArticle,
  kind: 'people' | 'organizations',
  { id, name }: PublicPerson | PublicOrganization,
): SearchEntry {
  return {
    kind,
    id,
    articleId,
    publishedAt,
    language: null,
    terms: [],
    passages: [['name', name]],
  };
}

function factOf(
  { id: articleId, publishedAt }: ContentArticle,
  kind: 'quotes' | 'statistics',
  id: string,
): Pick<SearchEntry, 'kind' | 'id' | 'articleId' | 'publishedAt'> {
  return { kind, id, articleId, publishedAt };
}

function entityTerms(
  personId: string | null | undefined,
  organizationId: string | null | undefined,
): string[] {
  return [
    ...(personId == null ? [] : [`person:${personId}`]),
    ...(organizationId == null ? [] : [`organization:${organizationId}`]),
  ];
}

function words(...texts: readonly (string | null | undefined)[]): string {
  return texts.filter((text) => text != null).join(', ');
}
