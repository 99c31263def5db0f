import type { Card, ContentIndicator, ContentPerson, ContentSection } from '../../client/src/client.js';
import { cardList, cardOf } from './cards.js';
import { html } from './html.js';
import type { Page } from './page.js';

export function homePage(cards: readonly Card[]): Page {
  const [lead, ...others] = cards;
  const main = html`<h1 class="unseen">Front page</h1>
    ${lead && html`<div class="lead">${cardOf('', lead)}</div>`} ${cardList('', others)}`;
  return { path: 'index.html', title: '', main };
}

export function sectionPage({ slug, name, children }: ContentSection, cards: readonly Card[]): Page {
  const below = children.map((child) => html`<li><a href="${child.slug}.html">${child.name}</a></li>`);
  const main = html`<h1>${name}</h1>
    ${
      below.length > 0 &&
      html`<ul class="inline">
        ${below}
      </ul>`
    }
    ${cards.length > 0 ? cardList('../', cards) : html`<p>Nothing published yet.</p>`}`;
  return { path: `sections/${slug}.html`, title: name, main };
}

export function indexPage(
  kind: 'people' | 'indicators',
  entities: readonly (ContentPerson | ContentIndicator)[],
): Page {
  const items = entities.map(
    ({ slug, name, description }) =>
      html`<li><a href="${slug}.html">${name}</a>${description && html`<br />${description}`}</li>`,
  );
  const title = kind === 'people' ? 'People' : 'Figures';
  return {
    path: `${kind}/index.html`,
    title,
    main: html`<h1>${title}</h1>
      <ul class="plain index">
        ${items}
      </ul>`,
  };
}
