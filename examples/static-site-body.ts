/** The body of an article as HTML, with its facts marked where they stand. */
import type { Block, ContentArticle, Mark } from '../client/src/client.js';
import type { PublicAnchor, PublicQuote, PublicStatistic } from '../client/src/client.js';
import { element, html, joined, link } from './static-site-html.js';
import type { Html } from './static-site-html.js';

type Fact = PublicQuote | PublicStatistic;
type Kind<Type extends Block['type']> = Extract<Block, { type: Type }>;
type ListItem = Kind<'list-item'>;
type Passage = PublicAnchor & { fact: Fact; first: boolean };

export function bodyOf({ body, quotes, statistics }: ContentArticle): Html {
  const passages = [...quotes, ...statistics].flatMap((fact) =>
    fact.anchors.map((anchor, i) => ({ ...anchor, fact, first: i === 0 })),
  );
  const parts = body.map((block, i) => {
    if (block.type !== 'list-item') return blockOf(block, passages);
    if (body[i - 1]?.type === 'list-item') return undefined;
    const end = body.findIndex(({ type }, j) => j > i && type !== 'list-item');
    return listsOf(body.slice(i, end < 0 ? undefined : end) as ListItem[], passages);
  });
  return html`${parts}`;
}

/** Neighbouring items are one list; deeper ones stand in lists of their own, within the item before them. */
function listsOf(items: readonly ListItem[], passages: readonly Passage[]): Html[] {
  const [first] = items;
  if (!first) return [];
  const { depth, ordered, start } = first;
  const others = ({ depth: own, ...item }: ListItem, i: number): boolean =>
    own < depth || (own === depth && i > 0 && (item.ordered !== ordered || item.start !== null));
  const end = items.findIndex(others);
  const list = items.slice(0, end < 0 ? undefined : end);
  const heads = list.flatMap((item, i) => (item.depth === depth ? [{ item, i }] : []));
  const entries = heads.map(({ item, i }, n) => {
    const within = listsOf(list.slice(i + 1, heads[n + 1]?.i), passages);
    return html`<li>${marked(item, passages)}${within}</li>`;
  });
  const own = ordered ? html`<ol start="${String(start ?? 1)}">${entries}</ol>` : html`<ul>${entries}</ul>`;
  return [own, ...(end < 0 ? [] : listsOf(items.slice(end), passages))];
}

function blockOf(block: Exclude<Block, ListItem>, passages: readonly Passage[]): Html {
  if (block.type === 'separator') return html`<hr>`;
  if (block.type === 'embed') return embedOf(block);
  if (block.type === 'table') return tableOf(block, passages);
  const words = html`${marked(block, passages)}`;
  if (block.type !== 'image') return element(TAGS[block.type], words);
  const image = block.url && html`<img src="${block.url}" alt="${block.alt}" loading="lazy">`;
  return html`<figure>${image}<figcaption>${joined(block.text && words, block.credit)}</figcaption></figure>`;
}

/** A file is played from where it is; a page of others is linked to. */
function embedOf({ url, provider, kind }: Kind<'embed'>): Html {
  const there = link(url, provider ?? url);
  if (kind === 'page') return element('p', there);
  return element('figure', html`<${kind} controls preload="none" src="${url}">${there}</${kind}>`);
}

/** A tab ends a cell, a line feed a row. */
function tableOf(table: Kind<'table'>, passages: readonly Passage[]): Html {
  let at = 0;
  const rows = table.text.split('\n').map((row, r) => {
    const cells = row.split('\t').map((cell, c) => {
      const words = marked(table, passages, at, at + cell.length);
      at += cell.length + 1;
      if (r < table.headerRows) return html`<th scope="col">${words}</th>`;
      return c < table.headerColumns ? html`<th scope="row">${words}</th>` : html`<td>${words}</td>`;
    });
    return html`<tr>${cells}</tr>`;
  });
  return html`<table>${table.caption && element('caption', html`${table.caption}`)}${rows}</table>`;
}

/** Marks and passages may overlap: the text is cut at every border, and each piece wrapped by all that cover it. */
function marked(
  { id, text, marks }: { id: string; text: string; marks: Mark[] },
  all: readonly Passage[],
  from = 0,
  to = text.length,
): Html[] {
  const passages = all.filter(({ blockId }) => blockId === id);
  const borders = [...marks, ...passages].flatMap(({ start, end }) => [start, end]);
  const within = borders.filter((border) => from < border && border < to);
  const cuts = [...new Set([from, ...within, to])].sort((a, b) => a - b);
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
  paragraph: 'p',
  heading: 'h2',
  blockquote: 'blockquote',
  code: 'code',
  bold: 'b',
  italic: 'i',
  underline: 'u',
  strike: 's',
  superscript: 'sup',
  subscript: 'sub',
};
