import fc from 'fast-check';
import { parseFragment } from 'parse5';
import type { DefaultTreeAdapterTypes } from 'parse5';
import { EMBED_KINDS } from './block.js';
import type { Block, ListItem, Table } from './block.js';
import type { Mark } from './mark.js';
import { renderHtml } from './render-html.js';

const HOSTILE = [
  ...`<script> </p> " ' & &lt; <!-- --> ]]> <img/onerror=a> a é 🏗️`.split(' '),
  '<img onerror=a>',
  '\n',
  '\t',
];
const hostile = fc
  .array(fc.constantFrom(...HOSTILE), { minLength: 1, maxLength: 8 })
  .map((parts) => parts.join(''));
const ALLOWED =
  'table caption thead tbody tr th td video audio p h2 ul ol li blockquote figure img figcaption hr br a strong em code'.split(
    ' ',
  );

const marked = hostile.chain((text) => {
  const range = fc.tuple(fc.nat(text.length), fc.nat(text.length));
  const mark = fc
    .tuple(fc.constantFrom('bold', 'italic', 'code', 'link'), range)
    .filter(([, [a, b]]) => a !== b)
    .map(([type, [a, b]]) => ({
      type,
      start: Math.min(a, b),
      end: Math.max(a, b),
      href: `https://a.example/?${text}`,
    }));
  return fc.array(mark, { maxLength: 4 }).map((marks) => ({ text, marks }));
});

const block: fc.Arbitrary<Block> = fc.oneof(
  marked.map((words): Block => ({ id: 'b', type: 'paragraph', ...words })),
  marked.map((words): Block => ({ id: 'b', type: 'heading', level: 2, ...words })),
  fc
    .tuple(marked, fc.boolean(), fc.integer({ min: 1, max: 6 }), fc.constantFrom(null, 1, 7))
    .map(([words, ordered, depth, start]): Block => ({
      id: 'b',
      type: 'list-item',
      ordered,
      depth,
      start: ordered ? start : null,
      ...words,
    })),
  fc
    .tuple(marked, fc.nat(3), fc.nat(3), fc.option(hostile, { nil: null }))
    .map(([words, headerRows, headerColumns, caption]): Block => ({
      id: 'b',
      type: 'table',
      headerRows,
      headerColumns,
      caption,
      ...words,
    })),
  marked.map((words): Block => ({ id: 'b', type: 'blockquote', ...words })),
  marked.map(({ text, marks }): Block => ({
    id: 'b',
    type: 'image',
    assetId: null,
    url: `https://a.example/?${text}`,
    alt: text,
    text,
    marks,
    caption: text,
    credit: text,
  })),
  fc.tuple(hostile, fc.constantFrom(...EMBED_KINDS)).map(([text, kind]): Block => ({
    id: 'b',
    type: 'embed',
    url: `https://a.example/?${text}`,
    provider: text,
    kind,
  })),
  fc.constant<Block>({ id: 'b', type: 'separator' }),
);

const ATTRIBUTES = ['href', 'rel', 'src', 'alt', 'start', 'scope', 'controls', 'preload'];

/** What a parser of others reads in it: elements, and the texts between them. */
function parsed(html: string): { elements: string[]; attributes: string[]; text: string } {
  const seen = { elements: [] as string[], attributes: [] as string[], text: '' };
  const read = (node: DefaultTreeAdapterTypes.Node): void => {
    if ('value' in node) seen.text += node.value;
    if (!('tagName' in node)) seen.elements.push(...(node.nodeName === '#comment' ? ['a comment'] : []));
    else {
      seen.elements.push(node.tagName);
      seen.attributes.push(...node.attrs.map(({ name }) => name));
      if (node.tagName === 'br') seen.text += '\n';
    }
    if ('childNodes' in node) node.childNodes.forEach(read);
  };
  read(parseFragment(html));
  return seen;
}

function wordsOf(block: Block): string {
  if (block.type === 'separator') return '';
  if (block.type === 'image') return `${block.text} · ${block.credit ?? ''}`;
  if (block.type === 'table') return `${block.caption ?? ''}${block.text}`;
  return block.type === 'embed' ? (block.provider ?? block.url) : block.text;
}

describe('renderHtml', () => {
  it('lets no character of a block become markup, and loses none', () => {
    fc.assert(
      fc.property(fc.array(block, { maxLength: 4 }), (blocks) => {
        const { elements, attributes, text } = parsed(renderHtml(blocks));
        expect(elements.filter((name) => !ALLOWED.includes(name))).toEqual([]);
        expect(attributes.filter((name) => !ATTRIBUTES.includes(name))).toEqual([]);
        expect(text.replace(/\s/g, '')).toBe(blocks.map(wordsOf).join('').replace(/\s/g, ''));
      }),
    );
  });

  it('nests marks that overlap', () => {
    const marks: Mark[] = [
      { type: 'bold', start: 0, end: 2 },
      { type: 'italic', start: 1, end: 3 },
    ];
    expect(renderHtml([{ id: 'b1', type: 'paragraph', text: 'abc', marks }])).toBe(
      '<p><strong>a</strong><em><strong>b</strong></em><em>c</em></p>',
    );
  });

  it('keeps a link whole over what is marked in it, and wraps once where marks of a kind overlap', () => {
    const marks: Mark[] = [
      { type: 'bold', start: 1, end: 3 },
      { type: 'bold', start: 1, end: 2 },
      { type: 'link', start: 0, end: 3, href: 'https://a.example/' },
    ];
    expect(renderHtml([{ id: 'b1', type: 'paragraph', text: 'abcd', marks }])).toBe(
      '<p><a href="https://a.example/" rel="noopener noreferrer">a<strong>b</strong><strong>c</strong></a>d</p>',
    );
  });
});

describe('lists', () => {
  const item = (text: string, own: Partial<ListItem> = {}): ListItem => ({
    id: text,
    type: 'list-item',
    ordered: false,
    depth: 1,
    start: null,
    text,
    marks: [],
    ...own,
  });
  const ordered = true;

  it.each<[string, ListItem[], string]>([
    [
      'neighbours of a kind are one',
      [item('a'), item('b'), item('c', { ordered })],
      '<ul><li>a</li><li>b</li></ul><ol><li>c</li></ol>',
    ],
    [
      'deeper ones are within the item before',
      [item('a', { ordered }), item('b', { depth: 2 }), item('c', { depth: 2 }), item('d', { ordered })],
      '<ol><li>a<ul><li>b</li><li>c</li></ul></li><li>d</li></ol>',
    ],
    [
      'one that begins elsewhere says so',
      [item('a', { ordered, start: 5 }), item('b', { ordered }), item('c', { ordered, start: 1 })],
      '<ol start="5"><li>a</li><li>b</li></ol><ol start="1"><li>c</li></ol>',
    ],
    [
      'a kind that changes within an item begins another there',
      [item('a'), item('b', { depth: 2 }), item('c', { depth: 2, ordered }), item('d')],
      '<ul><li>a<ul><li>b</li></ul><ol><li>c</li></ol></li><li>d</li></ul>',
    ],
    [
      'no empty item stands for a level that was left out',
      [item('a', { depth: 3 }), item('b', { depth: 6 }), item('c', { depth: 4 }), item('d')],
      '<ul><li>a<ul><li>b</li></ul><ul><li>c</li></ul></li></ul><ul><li>d</li></ul>',
    ],
  ])('%s', (_, items, html) => {
    expect(renderHtml(items).replaceAll('\n', '')).toBe(html);
  });
});

describe('tables', () => {
  const table = (own: Partial<Table>): Table => ({
    id: 'b1',
    type: 'table',
    text: 'a\tb\nc\td',
    marks: [],
    headerRows: 0,
    headerColumns: 0,
    caption: null,
    ...own,
  });
  const html = (own: Partial<Table>): string => renderHtml([table(own)]).replaceAll('\n', '');

  it('say of what a header is one', () => {
    expect(html({ headerRows: 1, headerColumns: 1, caption: 'e' })).toBe(
      '<table><caption>e</caption><thead><tr><th scope="col">a</th><th scope="col">b</th></tr></thead>' +
        '<tbody><tr><th scope="row">c</th><td>d</td></tr></tbody></table>',
    );
  });

  it('keep empty cells, and rows as long as they were written', () => {
    expect(html({ text: '\ta\t\n\nb' })).toBe(
      '<table><tbody><tr><td></td><td>a</td><td></td></tr><tr><td></td></tr><tr><td>b</td></tr></tbody></table>',
    );
    expect(html({ text: '', headerRows: 1 })).toBe(
      '<table><thead><tr><th scope="col"></th></tr></thead></table>',
    );
  });

  it('let marks go on over cells', () => {
    const marks: Mark[] = [
      { type: 'bold', start: 2, end: 5 },
      { type: 'link', start: 4, end: 7, href: 'https://a.example/' },
    ];
    const link = '<a href="https://a.example/" rel="noopener noreferrer">';
    expect(html({ marks })).toBe(
      `<table><tbody><tr><td>a</td><td><strong>b</strong></td></tr><tr><td>${link}<strong>c</strong></a></td><td>${link}d</a></td></tr></tbody></table>`,
    );
  });

  it('grow no faster than their cells, however many marks cover them', () => {
    const marks = Array.from({ length: 2_000 }, (): Mark => ({ type: 'bold', start: 0, end: 99_999 }));
    expect(html({ text: 'a\t'.repeat(50_000), marks }).length).toBeLessThan(50_001 * 40);
  });
});
