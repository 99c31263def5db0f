import type { ContentArticle } from '../../client/src/client.js';
import { articleFile } from './article-files.js';
import { bodyOf } from './body.js';
import { saying, back } from './facts.js';
import { html } from './html.js';
import type { Html } from './html.js';
import { linked } from './links.js';
import { amountOf } from './numbers.js';
import type { Site, Page } from './page.js';
import { table } from './table.js';
import { moment, periodOf, period } from './times.js';
import { wordsOf } from './words.js';

export function articlePage(site: Site, article: ContentArticle): Page {
  const { language, headline, kicker, summary, section, dateline, bylines, translations } = article;
  const words = wordsOf(language);
  const names = bylines.map(({ name }) => name).join(', ');
  const main = html`<article>
    <header>
      ${section && html`<p class="kicker"><a href="../sections/${section.slug}.html" lang="${site.language}">${section.name}</a></p>`}
      <h1>${kicker && html`<span class="kicker">${kicker}</span> `}${headline}</h1>
      ${summary && html`<p class="summary">${summary}</p>`}
      <p class="byline">
        ${names && html`${words.by} ${names} · `}${moment(article.publishedAt, language)}${
          article.updatedAt > article.publishedAt &&
          html` · ${words.updated} ${moment(article.updatedAt, language)}`
        }
      </p>
      ${translations.map(
        (other) =>
          html`<p class="byline">
            <a href="${articleFile(other)}" hreflang="${other.language}" lang="${other.language}"
              >${wordsOf(other.language).readIn}</a
            >
          </p>`,
      )}
    </header>
    <div class="text">${bodyOf(article, dateline?.place)}</div>
    ${sourceOf(article)} ${article.quotes.length > 0 && quotesOf(site, article)}
    ${article.statistics.length > 0 && figuresOf(site, article)}
  </article>`;
  const path = `articles/${articleFile(article)}`;
  const others = new Map(translations.map((other) => [other.language, articleFile(other)]));
  return { path, title: headline, description: summary, language, translations: others, main };
}

function sourceOf({ source, language }: ContentArticle): Html | undefined {
  if (!source?.name) return undefined;
  const on = source.publishedOn && `, ${period(source.publishedOn, language)}`;
  return html`<p class="when">${wordsOf(language).source}: ${linked(source.url ?? '', source.name)}${on}</p>`;
}

function quotesOf(site: Site, { quotes, language }: ContentArticle): Html {
  const items = quotes.map((quote, i) => {
    const { person, name, title, organizationName } = quote.speaker ?? {};
    const speaker =
      person && site.people.has(person.slug)
        ? html`<a href="../people/${person.slug}.html">${name}</a>`
        : name;
    const about = [title, organizationName].filter(Boolean).join(', ');
    return html`<li id="fact-${quote.id}" value="${i + 1}">
      ${saying(quote, quote.language ?? language)}
      <p class="when">${speaker}${speaker && about && ', '}${about} ${back(quote, language)}</p>
    </li>`;
  });
  return html`<section aria-labelledby="quotes">
    <h2 id="quotes">${wordsOf(language).quotes}</h2>
    <ol class="facts">
      ${items}
    </ol>
  </section>`;
}

function figuresOf(site: Site, { statistics, quotes, language }: ContentArticle): Html {
  const words = wordsOf(language);
  const rows = statistics.map((statistic, i) => {
    const { id, indicator, asPrinted, place, nature, attribution } = statistic;
    const known = indicator && site.indicators.has(indicator.slug);
    const name = known
      ? html`<a href="../indicators/${indicator.slug}.html" lang="${site.language}">${indicator.name}</a>`
      : (indicator?.name ?? asPrinted);
    return html`<tr id="fact-${id}">
      <td class="number">${quotes.length + i + 1}</td>
      <th scope="row">${name}</th>
      <td class="number">${amountOf(statistic, language)} ${back(statistic, language)}</td>
      <td>${periodOf(statistic, language)}</td>
      <td>${place}</td>
      <td>${words.natures[nature]}</td>
      <td>${attribution?.name}</td>
    </tr>`;
  });
  const heads = ['№', words.figure, words.value, words.period, words.place, words.nature, words.source];
  return html`<section aria-labelledby="figures">
    <h2 id="figures">${words.figures}</h2>
    ${table(words.figures, heads, rows)}
  </section>`;
}
