import fc from 'fast-check';
import { growsLinearly } from '../../../test/support/growth.js';
import { findPassages } from './passage-search.js';
import type { Find } from './passage-search.js';

/** The same, one passage after the other. */
function foundSingly(passages: readonly string[], texts: readonly string[], atMost: number): object {
  const entries = passages.map((passage) => {
    const finds: Find[] = [];
    texts.forEach((text, index) => {
      for (let start = 0; start + passage.length <= text.length; start++)
        if (text.startsWith(passage, start)) finds.push({ text: index, start });
    });
    return [passage, finds.slice(0, atMost)] as const;
  });
  return Object.fromEntries(entries.filter(([passage, finds]) => passage !== '' && finds.length > 0));
}

const few = fc.string({ unit: fc.constantFrom('a', 'b', '上', '\uFFFF'), maxLength: 6 });
const long = fc.string({ unit: fc.constantFrom('a', 'b', '上', '\uFFFF'), maxLength: 60 });

describe('findPassages', () => {
  it('finds what is found by looking for one passage after the other, overlapping and nested ones too', () => {
    fc.assert(
      fc.property(
        fc.array(few),
        fc.array(long, { maxLength: 3 }),
        fc.integer({ min: 1, max: 4 }),
        (passages, texts, most) => {
          expect(Object.fromEntries(findPassages(passages, texts, most))).toEqual(
            foundSingly(passages, texts, most),
          );
        },
      ),
      { numRuns: 300 },
    );
  });

  it('counts no place that is none', () => {
    const odd = findPassages(['a'], ['aaaa'], 2, (_, { start }) => start % 2 === 1);
    expect([...odd]).toEqual([
      [
        'a',
        [
          { text: 0, start: 1 },
          { text: 0, start: 3 },
        ],
      ],
    ]);
  });

  it.each<[string, (size: number) => [string[], string[]]]>([
    [
      'each other`s beginnings',
      (n) => [Array.from({ length: 100 }, (_, i) => 'a'.repeat((i * n) / 1000)), ['a'.repeat(n)]],
    ],
    [
      'each other`s ends',
      (n) => [Array.from({ length: 100 }, (_, i) => `${'a'.repeat((i * n) / 1000)}b`), ['aab'.repeat(n)]],
    ],
    [
      'all but the last letter',
      (n) => [Array.from({ length: n / 100 }, (_, i) => `${'aa '.repeat(30)}${i}`), ['aa '.repeat(n)]],
    ],
    [
      'the text itself, and a letter',
      (n) => [['b', 'c', 'd'].map((end) => 'a'.repeat(n) + end), ['a'.repeat(n * 2)]],
    ],
    [
      'nothing alike',
      (n) => [
        Array.from({ length: n / 10 }, (_, i) => `word ${i * 7919}`),
        ['some words of a text '.repeat(n / 10)],
      ],
    ],
  ])('takes time in proportion to text and passages that are %s', (_, shape) => {
    expect(growsLinearly(([passages, texts]) => findPassages(passages, texts, 2), shape, 40_000)).toBe(true);
  });
});
