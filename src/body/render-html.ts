import type { Block, Blockquote, Image, ListItem } from './block.js';
import { escapeHtml, markedHtml, withBreaks } from './markdown/marked-html.js';
import { nestedLists } from './markdown/nested-lists.js';
import type { List, ListEntry } from './markdown/nested-lists.js';
import { renderTable } from './render-table.js';
import { runsOf } from './anchors/runs.js';

type Embed = Extract<Block, { type: 'embed' }>;

/** The body as semantic HTML. Every character of a block is escaped; the only markup is what is written here. */
export function renderHtml(blocks: readonly Block[]): string {
  return runsOf(blocks, isOneGroup).map(renderGroup).join('\n');
}

/** Neighbouring items of lists, and neighbouring blockquotes, belong together. */
function isOneGroup(before: Block, { type }: Block): boolean {
  return before.type === type && (type === 'list-item' || type === 'blockquote');
}

function renderGroup(group: readonly Block[]): string {
  const [first] = group;
  if (first?.type === 'list-item')
    return nestedLists(group as ListItem[])
      .map(renderList)
      .join('\n');
  if (first?.type !== 'blockquote') return group.map(renderBlock).join('\n');
  const paragraphs = (group as Blockquote[]).map(({ text, marks }) => `<p>${markedHtml(text, marks)}</p>`);
  return `<blockquote>\n${paragraphs.join('\n')}\n</blockquote>`;
}

function renderList({ ordered, start, entries }: List): string {
  const tag = ordered ? 'ol' : 'ul';
  const from = start !== null ? ` start="${start}"` : '';
  return `<${tag}${from}>\n${entries.map(renderEntry).join('\n')}\n</${tag}>`;
}

function renderEntry({ item: { text, marks }, lists }: ListEntry): string {
  const within = lists.map((list) => `\n${renderList(list)}`).join('');
  return `<li>${markedHtml(text, marks)}${within}${within && '\n'}</li>`;
}

function renderBlock(block: Block): string {
  switch (block.type) {
    case 'heading':
      return `<h${block.level}>${markedHtml(block.text, block.marks)}</h${block.level}>`;
    case 'image':
      return renderImage(block);
    case 'table':
      return renderTable(block);
    case 'embed':
      return renderEmbed(block);
    case 'separator':
      return '<hr>';
    default:
      return `<p>${markedHtml(block.text, block.marks)}</p>`;
  }
}

function renderImage({ url, alt, text, marks, credit }: Image): string {
  const about = [markedHtml(text, marks), credit === null ? '' : withBreaks(credit)]
    .filter((part) => part !== '')
    .join(' · ');
  const figcaption = about === '' ? '' : `<figcaption>${about}</figcaption>`;
  return `<figure>${url === null ? '' : `<img src="${escapeHtml(url)}" alt="${escapeHtml(alt ?? '')}">`}${figcaption}</figure>`;
}

/** A file is played from where it is, and fetched only when a reader wants it. A page of others is linked to: in a frame it could run its scripts here. */
function renderEmbed({ url, provider, kind }: Embed): string {
  const address = escapeHtml(url);
  const link = `<a href="${address}" rel="noopener noreferrer">${escapeHtml(provider ?? url)}</a>`;
  if (kind === 'page') return `<p>${link}</p>`;
  return `<figure><${kind} controls preload="none" src="${address}">${link}</${kind}></figure>`;
}
