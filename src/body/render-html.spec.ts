import fc from 'fast-check';
import { Parser } from 'htmlparser2';
import type { Block } from './block.js';
import type { Mark } from './mark.js';
import { renderHtml } from './render-html.js';

const HOSTILE = [
  '<script>',
  '</p>',
  '"',
  "'",
  '&',
  '&lt;',
  '<!--',
  '-->',
  ']]>',
  '<img onerror=a>',
  'a',
  'é',
  '🏗️',
  '\n',
];
const hostile = fc
  .array(fc.constantFrom(...HOSTILE), { minLength: 1, maxLength: 8 })
  .map((parts) => parts.join(''));
const ALLOWED = [
  'p',
  'h2',
  'ul',
  'ol',
  'li',
  'blockquote',
  'figure',
  'img',
  'figcaption',
  'hr',
  'br',
  'a',
  'strong',
  'em',
  'code',
];

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
  marked.map((words): Block => ({ id: 'b', type: 'list-item', ordered: true, ...words })),
  marked.map((words): Block => ({ id: 'b', type: 'blockquote', ...words })),
  hostile.map((text): Block => ({
    id: 'b',
    type: 'image',
    assetId: null,
    url: `https://a.example/?${text}`,
    alt: text,
    caption: text,
    credit: text,
  })),
  hostile.map((text): Block => ({
    id: 'b',
    type: 'embed',
    url: `https://a.example/?${text}`,
    provider: text,
  })),
  fc.constant<Block>({ id: 'b', type: 'separator' }),
);

/** What a parser of others reads in it: elements, and the texts between them. */
function parsed(html: string): { elements: string[]; attributes: string[]; text: string } {
  const seen = { elements: [] as string[], attributes: [] as string[], text: '' };
  const parser = new Parser({
    onopentag: (name, attributes) => {
      seen.elements.push(name);
      seen.attributes.push(...Object.keys(attributes));
      if (name === 'br') seen.text += '\n';
    },
    ontext: (text) => (seen.text += text),
    oncomment: () => seen.elements.push('a comment'),
    onprocessinginstruction: () => seen.elements.push('an instruction'),
  });
  parser.end(html);
  return seen;
}

function wordsOf(block: Block): string {
  if (block.type === 'separator') return '';
  if (block.type === 'image') return `${block.caption ?? ''} · ${block.credit ?? ''}`;
  return block.type === 'embed' ? (block.provider ?? block.url) : block.text;
}

describe('renderHtml', () => {
  it('lets no character of a block become markup, and loses none', () => {
    fc.assert(
      fc.property(fc.array(block, { maxLength: 4 }), (blocks) => {
        const { elements, attributes, text } = parsed(renderHtml(blocks));
        expect(elements.filter((name) => !ALLOWED.includes(name))).toEqual([]);
        expect(attributes.filter((name) => !['href', 'rel', 'src', 'alt'].includes(name))).toEqual([]);
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

  it('makes one list of neighbouring items of a kind', () => {
    const item = (text: string, ordered: boolean): Block => ({
      id: text,
      type: 'list-item',
      ordered,
      text,
      marks: [],
    });
    expect(renderHtml([item('a', false), item('b', false), item('c', true)]).replaceAll('\n', '')).toBe(
      '<ul><li>a</li><li>b</li></ul><ol><li>c</li></ol>',
    );
  });
});
