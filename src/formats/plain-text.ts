import type { Block, ListItem } from '../body/block.js';
import { nestedLists } from '../body/markdown/nested-lists.js';
import type { List } from '../body/markdown/nested-lists.js';
import { runsOf } from '../body/anchors/runs.js';
import type { ContentArticle } from '../publication/content-article.dto.js';

/**
 * An article as plain text: headline, byline, dateline, then the body, each part and each block a paragraph, with an empty
 * line between. Items of a list are lines with `- ` or a number, set in by two spaces a level; lines of a quotation begin with `> `, a
 * separator is `* * *`. A table is lines: its caption, then its rows, with a tab between cells. An image is its caption (or else its
 * alternative text) and credit in brackets, an embed its address. Quotes and figures stay in the text.
 */
export function renderText({ headline, bylines, dateline, body }: ContentArticle): string {
  const byline = bylines.map(({ name }) => name).join(', ');
  const from = [dateline?.place, dateline?.date].filter((part) => part != null).join(', ');
  return `${[headline, byline, from, bodyText(body)].filter((part) => part !== '').join('\n\n')}\n`;
}

/** The text of a body. */
export function bodyText(body: readonly Block[]): string {
  return runsOf(body, (before, { type }) => before.type === 'list-item' && type === 'list-item')
    .flatMap((run) =>
      isList(run) ? nestedLists(run).map((list) => listLines(list, '').join('\n')) : run.map(written),
    )
    .filter((text) => text !== '')
    .join('\n\n');
}

function isList(run: readonly Block[]): run is ListItem[] {
  return run[0]?.type === 'list-item';
}

function listLines({ ordered, start, entries }: List, indent: string): string[] {
  return entries.flatMap(({ item, lists }, i) => [
    `${indent}${ordered ? `${(start ?? 1) + i}.` : '-'} ${item.text}`,
    ...lists.flatMap((list) => listLines(list, `${indent}  `)),
  ]);
}

function written(block: Block): string {
  switch (block.type) {
    case 'blockquote':
      return block.text.replaceAll(/^/gm, '> ');
    case 'image':
      return bracketed([block.text || block.alt, block.credit]);
    case 'table':
      return block.caption === null ? block.text : `${block.caption}\n${block.text}`;
    case 'embed':
      return block.url;
    case 'separator':
      return '* * *';
    default:
      return block.text;
  }
}

function bracketed(parts: readonly (string | null)[]): string {
  const text = parts.filter((part) => part !== null && part !== '').join(' · ');
  return text === '' ? '' : `[${text}]`;
}
