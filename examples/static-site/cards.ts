import type { Card } from '../../client/src/client.js';
import { articleFile } from './article-files.js';
import { Html, html } from './html.js';
import { moment } from './times.js';

export function cardList(root: string, cards: readonly Card[], level: 2 | 3 = 2): Html {
  return html`<ul class="cards">
    ${cards.map((card) => html`<li>${cardOf(root, card, level)}</li>`)}
  </ul>`;
}

export function cardOf(root: string, card: Card, level: 2 | 3 = 2): Html {
  const { language, headline, kicker, summary, section, publishedAt } = card;
  const heading = new Html(`h${level}`);
  return html`<article lang="${language}">
    <${heading}>${kicker && html`<span class="kicker">${kicker}</span> `}<a href="${root}articles/${articleFile(card)}" hreflang="${language}">${headline}</a></${heading}>
    ${summary && html`<p>${summary}</p>`}
    <p class="when">${section && html`${section.name} · `}${moment(publishedAt, language)}</p>
  </article>`;
}
