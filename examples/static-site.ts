/**
 * A static site out of the content face, to start a frontend from: `npm run example:site -- http://127.0.0.1:3000 site`.
 * From top to bottom: what is fetched; the pages; facts marked in a text; numbers and times; escaping; the style.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
// Outside this repository: '@copydesk/client'.
import { Client } from '../client/src/client.js';
import type { AnchorProperties, Block, ContentArticle, ContentIndicator } from '../client/src/client.js';
import type { ContentPerson, ContentQuote, ContentStatistic, Mark } from '../client/src/client.js';
import type { PublicQuote, Statistic, Translation } from '../client/src/client.js';

type Fact = PublicQuote | Statistic;
type Passage = AnchorProperties & { fact: Fact; first: boolean };

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
  const place = anchors.some(({ state }) => state !== 'detached') ? `#at-${id}` : '';
  return link(`../articles/${fileOf(article)}${place}`, article.headline);
}

/** A slug is an article's alone within its language. */
function fileOf({ slug, language }: { slug: string; language: string }): string {
  return `${slug}.${language}.html`;
}

/** Neighbouring items are one list: what is text is escaped, so that the tags taken out are ours. */
function bodyOf({ body, quotes, statistics }: ContentArticle): Html {
  const passages = [...quotes, ...statistics].flatMap((fact) => {
    // Of a detached anchor the words were edited away.
    const attached = fact.anchors.filter(({ state }) => state !== 'detached');
    return attached.map((anchor, i) => ({ ...anchor, fact, first: i === 0 }));
  });
  const blocks = body.map((block) => blockOf(block, passages).text);
  return new Html(blocks.join('').replaceAll(/<\/(ol|ul)><\1>/g, ''));
}

function blockOf(block: Block, passages: readonly Passage[]): Html {
  if (block.type === 'separator') return html`<hr>`;
  if (block.type === 'embed') return html`<p>${link(block.url, block.provider ?? block.url)}</p>`;
  if (block.type === 'image') {
    const image = block.url && html`<img src="${block.url}" alt="${block.alt}" loading="lazy">`;
    return html`<figure>${image}<figcaption>${joined(block.caption, block.credit)}</figcaption></figure>`;
  }
  const here = passages.filter(({ blockId }) => blockId === block.id);
  const whole = element(TAGS[block.type], html`${marked(block.text, block.marks, here)}`);
  return block.type === 'list-item' ? element(block.ordered ? 'ol' : 'ul', whole) : whole;
}

/** Marks and passages may overlap: the text is cut at every border, and each piece wrapped by all that cover it. */
function marked(text: string, marks: readonly Mark[], passages: readonly Passage[]): Html[] {
  const borders = [...marks, ...passages].flatMap(({ start, end }) => [start, end]);
  const cuts = [...new Set([0, text.length, ...borders])].sort((a, b) => a - b);
  return cuts.slice(1).map((end, i) => {
    const start = cuts[i] ?? 0;
    const covers = (range: Mark | Passage): boolean => range.start <= start && end <= range.end;
    const here = passages.filter(covers);
    let piece = html`${text.slice(start, end)}`;
    for (const passage of here) piece = factOf(passage, piece, start);
    for (const mark of marks.filter(covers))
      piece = mark.type === 'link' ? link(mark.href, piece) : element(TAGS[mark.type], piece);
    return html`${piece}${here.filter((passage) => passage.end === end).map(pointerOf)}`;
  });
}

function factOf({ fact, first, start }: Passage, words: Html, from: number): Html {
  const id = first && start === from && html` id="at-${fact.id}"`;
  if ('value' in fact) return html`<data value="${fact.value}"${id}>${words}</data>`;
  return html`<span class="quote"${id}>${words}</span>`;
}

/** To where all is told of the fact: the page of its indicator, or of who said it. */
function pointerOf({ fact }: Passage): Html | undefined {
  const [folder, whose] = 'value' in fact ? ['indicators', fact.indicator] : ['people', fact.speaker?.person];
  if (!whose) return undefined;
  return html`<sup><a href="../${folder}/${whose.slug}.html#fact-${fact.id}" aria-label="${whose.name}">→</a></sup>`;
}

const TAGS = {
  ...{ paragraph: 'p', heading: 'h2', 'list-item': 'li', blockquote: 'blockquote', code: 'code' },
  ...{ bold: 'b', italic: 'i', underline: 'u', strike: 's', superscript: 'sup', subscript: 'sub' },
};

/** Digit for digit: never through a number of JavaScript, which holds sixteen. */
function amountOf({ qualifier, value, upperValue, unit }: Statistic): Html {
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

class Html {
  constructor(readonly text: string) {}
}
type Part = Html | string | false | null | undefined | readonly Part[];

/** Whatever is put in is escaped, unless it was made here; false, null and undefined are nothing. */
function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return new Html(strings.reduce((text, string, i) => text + textIn(parts[i - 1]) + string));
}

function textIn(part: Part): string {
  if (part instanceof Html) return part.text;
  if (typeof part === 'object') return part?.map(textIn).join('') ?? '';
  return (part || '').replaceAll(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

const element = (tag: string, inner: Html): Html => new Html(`<${tag}>${inner.text}</${tag}>`);

/** A link where the address is safe to follow; else only what it says. */
function link(address: string | null | undefined, inner: Part): Html {
  const safe = address != null && /^(https?:|mailto:|tel:|[^:]*$)/.test(address);
  return safe ? html`<a href="${address}">${inner}</a>` : html`${inner}`;
}

function joined(...parts: readonly Part[]): Html {
  return html`${parts.filter(Boolean).map((part, i) => [i > 0 && ' · ', part])}`;
}

const STYLE = `:root { color-scheme: light dark; font: 1.1rem/1.6 Georgia, serif; }
body { margin: 0 auto; max-width: 44rem; padding: 1rem; overflow-wrap: break-word; }
nav, .small, table { font: 0.85rem/1.5 system-ui, sans-serif; }
p, li, blockquote { white-space: pre-line; } sup { line-height: 0; }
aside, blockquote { margin: 1rem 0 0; border-inline-start: 3px solid; padding-inline-start: 1rem; }
.quote { background: light-dark(#dfe9f3, #22364a); } data { background: light-dark(#f7e7b4, #4b3d10); }
table { display: block; overflow-x: auto; border-collapse: collapse; }
th, td { padding: 0.4rem; border-bottom: 1px solid; text-align: start; }
img { max-width: 100%; } .summary { font-size: 1.25rem; }`;
