import type { Card, ContentPerson, ContentQuote } from '../../client/src/client.js';
import { cardList } from './cards.js';
import { passage, saying } from './facts.js';
import { html } from './html.js';
import type { Html } from './html.js';
import type { Page, Site } from './page.js';
import { period, spanOf } from './times.js';
import { wordsOf } from './words.js';

export function personPage(site: Site, person: ContentPerson, quotes: ContentQuote[], cards: Card[]): Page {
  const { slug, name, description } = person;
  const words = wordsOf(site.language);
  const main = html`<h1>${name}</h1>
    ${description && html`<p class="summary">${description}</p>`}
    ${listed(words.positions, 'plain', positionsOf(person, site.language))}
    ${listed(
      words.said,
      'plain said-list',
      quotes.map((quote) => said(quote, site.language)),
    )}
    <h2>${words.articles}</h2>
    ${cardList('../', cards, 3)}`;
  return { path: `people/${slug}.html`, title: name, description, main };
}

function listed(heading: string, style: string, items: readonly Html[]): Html | undefined {
  if (items.length === 0) return undefined;
  return html`<h2>${heading}</h2>
    <ol class="${style}">
      ${items}
    </ol>`;
}

function positionsOf({ positions }: ContentPerson, language: string): Html[] {
  return positions.map(({ title, organizationName, from, to }) => {
    const held = [title, organizationName].filter(Boolean).join(', ');
    return html`<li>${held} <span class="when">${spanOf(from, to, language)}</span></li>`;
  });
}

/** Title and organization are as of the quote. */
function said(quote: ContentQuote, language: string): Html {
  const { speaker, saidOn, article } = quote;
  const about = [speaker?.title, speaker?.organizationName].filter(Boolean).join(', ');
  const day = saidOn && period(saidOn, language);
  return html`<li>
    ${saying(quote, quote.language ?? article.language)}
    <p class="when">${[about, day].filter(Boolean).join(' · ')} · ${passage(quote)}</p>
  </li>`;
}
