import type { Block, ListItem, Blockquote } from './block.js';
import type { Mark, PlainMarkType } from './mark.js';

const TAGS: Record<PlainMarkType, string> = {
  bold: 'strong',
  italic: 'em',
  underline: 'u',
  strike: 's',
  code: 'code',
  superscript: 'sup',
  subscript: 'sub',
};

/** The body as semantic HTML. Every character of a block is escaped; of markup there is only what stands here. */
export function renderHtml(blocks: readonly Block[]): string {
  return grouped(blocks).map(renderGroup).join('\n');
}

/** Neighbouring items of one kind of list, and neighbouring blockquotes, belong together. */
function grouped(blocks: readonly Block[]): Block[][] {
  return blocks.reduce<Block[][]>((groups, block) => {
    const last = groups.at(-1);
    const first = last?.[0];
    if (last && first && groupOf(first) !== undefined && groupOf(first) === groupOf(block)) last.push(block);
    else groups.push([block]);
    return groups;
  }, []);
}

function groupOf(block: Block): string | undefined {
  if (block.type === 'list-item') return block.ordered ? 'ol' : 'ul';
  return block.type === 'blockquote' ? 'blockquote' : undefined;
}

function renderGroup(group: readonly Block[]): string {
  const [first] = group;
  const tag = first && groupOf(first);
  if (!first || tag === undefined) return group.map(renderBlock).join('\n');
  const inner = (group as (ListItem | Blockquote)[]).map((block) => {
    const element = tag === 'blockquote' ? 'p' : 'li';
    return `<${element}>${renderText(block.text, block.marks)}</${element}>`;
  });
  return `<${tag}>\n${inner.join('\n')}\n</${tag}>`;
}

function renderBlock(block: Block): string {
  switch (block.type) {
    case 'heading':
      return `<h${block.level}>${renderText(block.text, block.marks)}</h${block.level}>`;
    case 'image':
      return renderImage(block);
    case 'embed':
      return `<p><a href="${escape(block.url)}" rel="noopener noreferrer">${escape(block.provider ?? block.url)}</a></p>`;
    case 'separator':
      return '<hr>';
    default:
      return `<p>${renderText(block.text, block.marks)}</p>`;
  }
}

function renderImage({ url, alt, caption, credit }: Extract<Block, { type: 'image' }>): string {
  const about = [caption, credit]
    .filter((text) => text !== null)
    .map(escape)
    .join(' · ');
  const figcaption = about === '' ? '' : `<figcaption>${about}</figcaption>`;
  return `<figure>${url === null ? '' : `<img src="${escape(url)}" alt="${escape(alt ?? '')}">`}${figcaption}</figure>`;
}

/** Marks may overlap: the text is cut at every border, and each piece is wrapped by all marks that cover it, in one order. */
function renderText(text: string, marks: readonly Mark[]): string {
  const borders = [...new Set([0, text.length, ...marks.flatMap(({ start, end }) => [start, end])])].sort(
    (a, b) => a - b,
  );
  const pieces = borders.slice(0, -1).map((start, i) => ({ start, end: borders[i + 1] ?? text.length }));
  return pieces
    .map(({ start, end }) => {
      const covering = marks.filter((mark) => mark.start <= start && end <= mark.end);
      return covering.reduce(wrap, escape(text.slice(start, end)).replaceAll('\n', '<br>'));
    })
    .join('');
}

function wrap(inner: string, mark: Mark): string {
  if (mark.type === 'link') return `<a href="${escape(mark.href)}" rel="noopener noreferrer">${inner}</a>`;
  return `<${TAGS[mark.type]}>${inner}</${TAGS[mark.type]}>`;
}

function escape(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}
