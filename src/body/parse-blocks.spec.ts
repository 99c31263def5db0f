import fc from 'fast-check';
import { BLOCK_ID } from './block-id.js';
import { InvalidBody } from './invalid-body.js';
import { parseBlocks } from './parse-blocks.js';

const LINK = { type: 'link', start: 0, end: 1, href: 'https://a.example/' };
const paragraph = (text: unknown, ...marks: unknown[]): object => ({ type: 'paragraph', text, marks });
/** What is wrong, as `pointer code`. */
function problemsOf(...input: unknown[]): string[] {
  try {
    parseBlocks(input);
    return [];
  } catch (error) {
    if (!(error instanceof InvalidBody)) throw error;
    return error.problems.map(({ pointer, code }) => `${pointer} ${code}`);
  }
}

describe('parseBlocks', () => {
  it('reads every kind of block, and gives ids that no other has', () => {
    const blocks = parseBlocks([
      { id: 'b1', type: 'paragraph', text: 'a' },
      { type: 'heading', level: 3, text: 'b', marks: [LINK] },
      { type: 'list-item', text: 'c', marks: null },
      { type: 'list-item', text: 'c', ordered: true, depth: 6, start: -2 },
      { type: 'blockquote', text: '' },
      { type: 'image', url: 'https://a.example/b.jpg', alt: ' ' },
      { type: 'image', assetId: 'c1', caption: 'd' },
      { type: 'embed', url: 'https://a.example/' },
      { type: 'embed', url: 'https://a.example/b.mp4', kind: 'video' },
      { type: 'table', text: '' },
      { type: 'table', text: 'a\tb\nc', marks: [LINK], headerRows: 2, headerColumns: 2, caption: 'd' },
      { type: 'separator' },
    ]);
    expect(blocks.map(({ id: _, ...block }) => block)).toEqual([
      { type: 'paragraph', text: 'a', marks: [] },
      { type: 'heading', level: 3, text: 'b', marks: [LINK] },
      { type: 'list-item', ordered: false, depth: 1, start: null, text: 'c', marks: [] },
      { type: 'list-item', ordered: true, depth: 6, start: -2, text: 'c', marks: [] },
      { type: 'blockquote', text: '', marks: [] },
      {
        type: 'image',
        assetId: null,
        url: 'https://a.example/b.jpg',
        alt: null,
        text: '',
        marks: [],
        caption: null,
        credit: null,
      },
      {
        type: 'image',
        assetId: 'c1',
        url: null,
        alt: null,
        text: 'd',
        marks: [],
        caption: 'd',
        credit: null,
      },
      { type: 'embed', url: 'https://a.example/', provider: null, kind: 'page' },
      { type: 'embed', url: 'https://a.example/b.mp4', provider: null, kind: 'video' },
      { type: 'table', text: '', marks: [], headerRows: 0, headerColumns: 0, caption: null },
      { type: 'table', text: 'a\tb\nc', marks: [LINK], headerRows: 2, headerColumns: 2, caption: 'd' },
      { type: 'separator' },
    ]);
    expect(blocks[0]?.id).toBe('b1');
    expect(new Set(blocks.map(({ id }) => id)).size).toBe(12);
    expect(blocks.every(({ id }) => BLOCK_ID.test(id))).toBe(true);
  });

  it('makes addresses URIs, as they are answered', () => {
    const blocks = parseBlocks([
      paragraph('ab', { ...LINK, href: 'https://a.example/Über uns' }),
      paragraph('ab', { ...LINK, href: 'mailto:a@b.example?subject=a b' }),
      { type: 'image', url: 'https://a.example/b"c".jpg' },
      { type: 'embed', url: ' https://bücher.example ' },
    ]);
    expect(blocks).toMatchObject([
      { marks: [{ href: 'https://a.example/%C3%9Cber%20uns' }] },
      { marks: [{ href: 'mailto:a@b.example?subject=a%20b' }] },
      { url: 'https://a.example/b%22c%22.jpg' },
      { url: 'https://xn--bcher-kva.example/' },
    ]);
  });

  it('makes no id that is given further down', () => {
    const made = ['b1', 'b1', 'b2'][Symbol.iterator]();
    const blocks = parseBlocks(
      [{ type: 'separator' }, { id: 'b1', type: 'separator' }],
      () => made.next().value ?? 'b3',
    );
    expect(blocks.map(({ id }) => id)).toEqual(['b2', 'b1']);
  });

  it('tells all that is wrong at once, and no more than a hundred things', () => {
    expect(problemsOf({ type: 'separator', id: 'a' }, { id: 'a' }, paragraph(1))).toEqual([
      '/1/id duplicate-id',
      '/1/type required',
      '/2/text wrong-type',
    ]);
    expect(problemsOf(...Array.from({ length: 5_000 }, () => 7))).toHaveLength(100);
  });

  it('refuses too many blocks, and too much in all', () => {
    expect(problemsOf(...Array.from({ length: 5_001 }, () => ({ type: 'separator' })))).toEqual([
      ' too-many-blocks',
    ]);
    expect(problemsOf(...Array.from({ length: 11 }, () => paragraph('a'.repeat(100_000))))).toEqual([
      ' too-long',
    ]);
  });

  it('moves marks along where composing makes the text shorter', () => {
    const text = 'e\u0301 \u1112\u1161\u11ab \r\n🏗 a';
    const [block] = parseBlocks([
      paragraph(
        text,
        { type: 'bold', start: 0, end: 1 },
        { type: 'italic', start: 3, end: 6 },
        { type: 'code', start: 9, end: 11 },
      ),
    ]);
    expect(block).toMatchObject({
      text: 'é 한 \n🏗 a',
      marks: [
        { type: 'bold', start: 0, end: 1 },
        { type: 'italic', start: 2, end: 3 },
        { type: 'code', start: 5, end: 7 },
      ],
    });
  });

  it('marks the same words after composing as before', () => {
    const piece = fc.constantFrom(
      'e\u0301',
      'a',
      ' ',
      '🏗',
      '\u1112\u1161\u11ab',
      'o\u0323\u0302',
      '\r\n',
      '\u2126',
      'q\u0307\u0323',
    );
    const texts = fc.tuple(fc.array(piece), fc.array(piece, { minLength: 1 }), fc.array(piece));
    fc.assert(
      fc.property(texts, (parts) => {
        const [before, within, after] = parts.map((some) => some.join(''));
        const start = before?.length ?? 0;
        const mark = { type: 'bold', start, end: start + (within?.length ?? 0) };
        const [block] = parseBlocks([paragraph(`${before}${within}${after}`, mark)]);
        const { text, marks } = block as { text: string; marks: { start: number; end: number }[] };
        expect(text.slice(marks[0]?.start, marks[0]?.end)).toBe(
          within?.normalize('NFC').replaceAll('\r\n', '\n'),
        );
      }),
    );
  });

  it('reads or refuses anything', () => {
    const hostile = fc.anything({ withNullPrototype: true, withDate: true, withMap: true, withBigInt: true });
    const likely = fc.record(
      {
        type: fc.oneof(
          fc.constantFrom('paragraph', 'image', 'heading', 'list-item', 'table', 'embed'),
          hostile,
        ),
        id: hostile,
        text: hostile,
        marks: fc.array(hostile),
        url: fc.oneof(fc.constant('https://a.example/'), hostile),
        caption: hostile,
        depth: hostile,
        start: hostile,
        kind: hostile,
        headerRows: hostile,
        headerColumns: hostile,
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(hostile, likely), { maxLength: 5 }), (input) => {
        const problems = problemsOf(...input);
        if (problems.length === 0) expect(parseBlocks(parseBlocks(input))).toHaveLength(input.length);
        else
          expect(
            problems.every((problem) => /^(?:\/\S*)? [a-z-]+$/s.test(problem) || problem.startsWith('/')),
          ).toBe(true);
      }),
    );
  });
});
