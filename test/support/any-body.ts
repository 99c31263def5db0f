import fc from 'fast-check';
import type { Block } from '../../src/body/block.js';
import { PLAIN_MARKS } from '../../src/body/mark.js';
import { parseBlocks } from '../../src/body/parse-blocks.js';

const WORDS = ['crane', 'Café', '4.2', 'million', '😀', '𝔘', '上海', 'مرحبا', 'said', '“so”', '\n'];

const text = fc.array(fc.constantFrom(...WORDS), { maxLength: 12 }).map((words) => words.join(' '));
const cells = fc
  .array(fc.array(fc.constantFrom(...WORDS.slice(0, 9)), { minLength: 1, maxLength: 4 }), {
    minLength: 1,
    maxLength: 4,
  })
  .map((rows) => rows.map((row) => row.join('\t')).join('\n'));

const fraction = fc.double({ min: 0, max: 1, noNaN: true });
const drawnMarks = fc.array(
  fc.record({ type: fc.constantFrom(...PLAIN_MARKS, 'link'), from: fraction, to: fraction }),
  { maxLength: 4 },
);

/** Ranges between whole characters; of links the first alone, so that none overlap. */
function marked(words: string, drawn: { type: string; from: number; to: number }[]): object[] {
  const borders = [...words].reduce<number[]>(
    (all, character) => [...all, (all.at(-1) ?? 0) + character.length],
    [0],
  );
  const at = (share: number): number => borders[Math.floor(share * (borders.length - 1))] ?? 0;
  let links = 0;
  return drawn.flatMap(({ type, from, to }) => {
    const [start, end] = [Math.min(at(from), at(to)), Math.max(at(from), at(to))];
    if (start === end || (type === 'link' && links++ > 0)) return [];
    return [{ type, start, end, ...(type === 'link' && { href: 'https://a.example/' }) }];
  });
}

const words = (of: fc.Arbitrary<string>): fc.Arbitrary<{ text: string; marks: object[] }> =>
  fc.tuple(of, drawnMarks).map(([given, drawn]) => ({ text: given, marks: marked(given, drawn) }));

const url = 'https://a.example/p';
const drafts: fc.Arbitrary<object>[] = [
  fc.record({ type: fc.constant('paragraph') }),
  fc.record({ type: fc.constant('heading'), level: fc.constantFrom(2, 3, 4) }),
  fc.record({ type: fc.constant('blockquote') }),
  fc.record({ type: fc.constant('list-item'), ordered: fc.boolean(), depth: fc.integer({ min: 1, max: 6 }) }),
  fc.record({
    type: fc.constant('list-item'),
    ordered: fc.constant(true),
    start: fc.integer({ min: -3, max: 9 }),
  }),
].map((kind) => fc.tuple(kind, words(text)).map(([own, said]) => ({ ...own, ...said })));

const others: fc.Arbitrary<object>[] = [
  fc
    .tuple(words(text), fc.option(text), fc.option(text))
    .map(([caption, alt, credit]) => ({ type: 'image', url, alt, credit, ...caption })),
  fc
    .tuple(words(cells), fc.integer({ min: 0, max: 1 }), fc.option(text))
    .map(([said, headerRows, caption]) => ({
      type: 'table',
      headerRows,
      headerColumns: 0,
      caption,
      ...said,
    })),
  fc.constantFrom('page', 'video', 'audio').map((kind) => ({ type: 'embed', url, provider: null, kind })),
  fc.constant({ type: 'separator' }),
];

/** Any body, as the service reads it back. */
export const anyBody: fc.Arbitrary<Block[]> = fc
  .array(fc.oneof(...drafts, ...others), { minLength: 1, maxLength: 8 })
  .map((body) => parseBlocks(body.map((block, i) => ({ id: `b${i}`, ...block }))));
