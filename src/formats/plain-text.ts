import type { Block } from '../body/block.js';
import type { ContentArticle } from '../delivery/content-article.dto.js';

/**
 * An article as plain text: headline, byline, dateline, then the body, each part and each block a paragraph, with an empty
 * line between. Items of a list are lines with `- ` or a number, lines of a quotation begin with `> `, a separator is `* * *`;
 * of an image its caption and credit stand in brackets, of an embed its address. Quotes and figures stay in the text.
 */
export function renderText({ headline, bylines, dateline, body }: ContentArticle): string {
  const byline = bylines.map(({ name }) => name).join(', ');
  const from = [dateline?.place, dateline?.date].filter((part) => part != null).join(', ');
  return `${[headline, byline, from, bodyText(body)].filter((part) => part !== '').join('\n\n')}\n`;
}

/** The running text of a body. */
export function bodyText(body: readonly Block[]): string {
  let number = 0;
  return body.reduce((text, block, i) => {
    const before = body[i - 1];
    const continues = before !== undefined && isSameList(before, block);
    number = continues ? number + 1 : 1;
    const own = written(block, number);
    if (own === '') return text;
    return text + (text === '' ? '' : continues ? '\n' : '\n\n') + own;
  }, '');
}

function isSameList(one: Block, other: Block): boolean {
  return one.type === 'list-item' && other.type === 'list-item' && one.ordered === other.ordered;
}

function written(block: Block, number: number): string {
  switch (block.type) {
    case 'list-item':
      return `${block.ordered ? `${number}.` : '-'} ${block.text}`;
    case 'blockquote':
      return block.text.replaceAll(/^/gm, '> ');
    case 'image':
      return bracketed([block.caption ?? block.alt, block.credit]);
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
