import type {
  AnchorProperties,
  ContentQuote,
  ContentStatistic,
  PublicQuote,
  Statistic,
} from '../../client/src/client.js';
import { articleFile } from './article-files.js';
import { html } from './html.js';
import type { Html } from './html.js';
import { wordsOf } from './words.js';

export type Fact = PublicQuote | Statistic;

export function attached({ anchors }: Pick<Fact, 'anchors'>): AnchorProperties[] {
  return anchors.filter(({ state }) => state !== 'detached');
}

export function saying({ kind, text }: PublicQuote, language: string): Html {
  return html`<blockquote class="${kind}" lang="${language}"><p>${text}</p></blockquote>`;
}

export function back(fact: Fact, language: string): Html | undefined {
  if (attached(fact).length === 0) return undefined;
  return html`<a class="back" href="#at-${fact.id}" aria-label="${wordsOf(language).inText}">↑</a>`;
}

/** The article in which a fact stands, at the passage. */
export function passage(fact: ContentQuote | ContentStatistic): Html {
  const { language, headline } = fact.article;
  const place = attached(fact).length > 0 ? `at-${fact.id}` : `fact-${fact.id}`;
  const address = `../articles/${articleFile(fact.article)}#${place}`;
  return html`<a href="${address}" hreflang="${language}" lang="${language}">${headline}</a>`;
}
