/**
 * A static site out of the content face, to start a frontend from: `npm run example:site -- http://127.0.0.1:3000 site`.
 * From top to bottom: what is fetched; the pages; numbers and times. The blocks of a text, and the facts marked in it, are in
 * `static-site-body.ts`; escaping and the style in `static-site-html.ts`.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
// Outside this repository: '@copydesk/client'.
import { Client } from '../client/src/client.js';
import type { ContentArticle, ContentIndicator } from '../client/src/client.js';
import type { ContentPerson, ContentQuote, ContentStatistic } from '../client/src/client.js';
import type { Statistic, Translation } from '../client/src/client.js';
import { bodyOf } from './static-site-body.js';
import { STYLE, html, joined, link } from './static-site-html.js';
import type { Html, Part } from './static-site-html.js';

interface Page {
  readonly path: string;
  readonly title: string;
  readonly summary?: string | null;
  readonly main: Part;
  readonly language?: string;
  readonly translations?: readonly Translation[];
}

const TITLE = 'The Sample Newsroom';
const LANGUAGE = 'en';
const SEASONS = ['spring', 'summer', 'autumn', 'winter'];
const query = { limit: 100 };

/** Fetches what is published, and writes its pages over those of an older site. @returns the files */
export async function buildSite({ url, folder }: { url: string; folder: string }): Promise<string[]> {
  const pages = await collected(pagesOf(new Client({ url })));
  const files = new Map([indexOf(pages), ...pages].map((page) => [page.path, framed(page)]));
  for (const [path, text] of files.set('style.css', STYLE)) {
    const file = join(folder, path);
    // A slug names a file here. One that would leave the folder is not one that Copydesk gives.
    if (relative(folder, file).startsWith('..')) throw new Error(`${path} lies outside of the site`);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
  return [...files.keys()];
}

async function* pagesOf(client: Client): AsyncGenerator<Page> {
  for await (const { slug, language } of client.each('/v1/content/articles', { query })) {
    const parameters = { path: { slug }, query: { language } };
    yield articlePage(await client.get('/v1/content/articles/{slug}', parameters));
  }
  for await (const path of client.each('/v1/content/people', { query })) {
    const quotes = client.each('/v1/content/people/{slug}/quotes', { path, query });
    yield personPage(path, await collected(quotes));
  }
  for await (const path of client.each('/v1/content/indicators', { query })) {
    const values = client.each('/v1/content/indicators/{slug}/observations', { path, query });
    yield indicatorPage(path, await collected(values));
  }
}

async function collected<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const all: Item[] = [];
  for await (const item of items) all.push(item);
  return all;
}

function framed({ path, title, summary, main, language = LANGUAGE, translations = [] }: Page): string {
  const root = path.includes('/') ? '../' : '';
  return html`<!doctype html>
<html lang="${language}">
<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} · ${TITLE}</title>
${translations.map((other) => html`<link rel="alternate" hreflang="${other.language}" href="${fileOf(other)}">`)}
<link rel="stylesheet" href="${root}style.css">
<nav lang="${LANGUAGE}"><a href="${root}index.html">${TITLE}</a></nav>
<main dir="auto"><h1>${title}</h1>${summary && html`<p class="summary">${summary}</p>`}${main}</main>
</html>`.text;
}

/** The newest articles first, and a way to every other page. */
function indexOf(pages: readonly Page[]): Page {
  const main = ['articles', 'people', 'indicators'].map((kind) => {
    const those = pages.filter(({ path }) => path.startsWith(kind));
    const items = those.map(({ path, title, summary, language = LANGUAGE }) => {
      return html`<li lang="${language}">${link(path, title)}<br>${summary}</li>`;
    });
    return html`<h2>All ${kind}</h2><ul>${items}</ul>`;
  });
  return { path: 'index.html', title: 'Front page', main };
}

function articlePage(article: ContentArticle): Page {
  const { language, headline, kicker, summary, source, publishedAt, updatedAt, translations } = article;
  const days = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' });
  const origin = [
    ...article.bylines.map(({ name }) => name),
    article.dateline?.place,
    days.format(new Date(publishedAt)),
    updatedAt > publishedAt && `↻ ${days.format(new Date(updatedAt))}`,
    source?.name && link(source.url, source.name),
    ...translations.map((other) => link(fileOf(other), other.language)),
  ];
  const main = html`<p class="small">${joined(...origin)}</p>
${article.corrections.map(({ text }) => typeof text === 'string' && html`<aside>${text}</aside>`)}
${bodyOf(article)}`;
  const title = kicker ? `${kicker}: ${headline}` : headline;
  return { path: `articles/${fileOf(article)}`, title, summary, main, language, translations };
}

function personPage({ slug, name, description: summary }: ContentPerson, quotes: ContentQuote[]): Page {
  const main = quotes.map(({ speaker, saidOn, ...quote }) => {
    // Title and organization are as of the quote.
    const about = joined(speaker?.title, speaker?.organizationName, period(saidOn), passageOf(quote));
    const words = html`<blockquote lang="${quote.language ?? quote.article.language}">${quote.text}</blockquote>`;
    return html`<div id="fact-${quote.id}">${words}<p class="small">${about}</p></div>`;
  });
  return { path: `people/${slug}.html`, title: name, summary, main };
}

function indicatorPage(indicator: ContentIndicator, values: ContentStatistic[]): Page {
  const { slug, name: title, description: summary } = indicator;
  const heads = ['Period', 'Value', 'Place', 'Nature', 'Source', 'Article'];
  const rows = values.map((value) => {
    const cells = [amountOf(value), value.place, value.nature, value.attribution?.name, passageOf(value)];
    const time = html`<th scope="row">${value.periodLabel ?? period(value.period)}</th>`;
    return html`<tr id="fact-${value.id}">${time}${cells.map((cell) => html`<td>${cell}</td>`)}</tr>`;
  });
  const main = html`<table><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr>${rows}</table>`;
  return { path: `indicators/${slug}.html`, title, summary, main };
}

/** The article in which a fact stands, at its first passage. */
function passageOf({ id, anchors, article }: Pick<ContentQuote, 'id' | 'anchors' | 'article'>): Html {
  const place = anchors.length > 0 ? `#at-${id}` : '';
  return link(`../articles/${fileOf(article)}${place}`, article.headline);
}

/** A slug is an article's alone within its language. */
function fileOf({ slug, language }: { slug: string; language: string }): string {
  return `${slug}.${language}.html`;
}

/** Digit for digit: never through a number of JavaScript, which holds sixteen. */
function amountOf({
  qualifier,
  value,
  upperValue,
  unit,
}: Pick<Statistic, 'qualifier' | 'value' | 'upperValue' | 'unit'>): Html {
  const digits = upperValue === null ? value : `${value}–${upperValue}`;
  const amount = digits.replace(/(?<!\.\d*)\B(?=(\d{3})+(?!\d))/g, ',');
  const name = 'code' in unit ? unit.code : 'noun' in unit ? `(${unit.noun})` : unit.kind;
  return html`${qualifier !== 'exact' && qualifier} ${amount} ${name}${unit.per && ` per ${unit.per}`}`;
}

/** An EDTF period: as it is, but for the codes of seasons, quarters and halves. */
function period(edtf: string | null): string | undefined {
  const nameOf = (code: string): string =>
    SEASONS[Number(code) - 21] ?? (code < '40' ? `Q${Number(code) - 32}` : `H${Number(code) - 39}`);
  const span = edtf?.replace('..', '…').replace('/', ' – ');
  return span?.replaceAll(/(?<=\b\d{4}-)(2[1-4]|3[3-6]|4[01])/g, nameOf);
}
