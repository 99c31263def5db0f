import type { ContentIndicator, ContentStatistic } from '../../client/src/client.js';
import { passage } from './facts.js';
import { html } from './html.js';
import { amountOf } from './numbers.js';
import type { Site, Page } from './page.js';
import { table } from './table.js';
import { moment, periodOf } from './times.js';
import { wordsOf } from './words.js';

export function indicatorPage(site: Site, indicator: ContentIndicator, values: ContentStatistic[]): Page {
  const { language } = site;
  const words = wordsOf(language);
  const rows = values.map(
    (value) =>
      html`<tr>
        <th scope="row">${periodOf(value, language)}</th>
        <td class="number">${amountOf(value, language)}</td>
        <td>${value.place}</td>
        <td>${words.natures[value.nature]}</td>
        <td>${value.attribution?.name}</td>
        <td class="where">
          ${passage(value)} <span class="when">${moment(value.article.publishedAt, language)}</span>
        </td>
      </tr>`,
  );
  const heads = [words.period, words.value, words.place, words.nature, words.source, words.article];
  const main = html`<h1>${indicator.name}</h1>
    ${indicator.description && html`<p class="summary">${indicator.description}</p>`}
    ${table(words.figures, heads, rows)}`;
  const { name: title, description } = indicator;
  return { path: `indicators/${indicator.slug}.html`, title, description, main };
}
