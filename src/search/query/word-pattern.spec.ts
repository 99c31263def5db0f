import fc from 'fast-check';
import { foldWords } from '../../kernel/values/fold-words.js';
import { simplified } from '../simplified.js';
import { WordPattern } from './word-pattern.js';

/** What makes a difference: two letters that may be one, accents, digits, signs within words, and letters next to signs that are none. */
const PIECE = fc.constantFrom(
  ...['a', 'E', 's', 'ss', 'ß', 'é', 'Ö', 'oe', 'œ', 'th', 'þ', 'ı', 'İ', 'ł', 'ǆ', 'Ǽ', 'n', 'µ', '×', '_'],
  ...['1', '3400', '3,400', '19', '²', 'º', '-', '‑', '.', '’', ' ', ' ', ' ', '“', '€', '\n', '\u00ad', '&'],
);
const WORD = fc
  .array(fc.constantFrom('a', 'e', 's', 'ss', 'oe', 'l', 'n', '3400', '19'), { minLength: 1, maxLength: 2 })
  .map((letters) => foldWords(letters.join('')));
const TEXT = fc.array(fc.oneof(PIECE, fc.constant(' '), WORD), { minLength: 20, maxLength: 60 });
const ROW = fc.record({
  places: fc.array(fc.array(WORD, { minLength: 3, maxLength: 6 }), { minLength: 1, maxLength: 2 }),
  begun: fc.boolean(),
  joined: fc.boolean(),
});

function found(pattern: RegExp, text: string): [at: number, what: string][] {
  return [...text.matchAll(pattern)].map(({ index, 0: what }) => [index, what]);
}

describe('a pattern of words', () => {
  it('finds in texts in Latin letters what it finds in those letters among all', () => {
    let hits = 0;
    fc.assert(
      fc.property(TEXT, fc.array(ROW, { minLength: 1, maxLength: 3 }), (pieces, rows) => {
        const { text } = simplified(pieces.join(''));
        const pattern = new WordPattern(rows);
        const expected = found(pattern.forAll(), text);
        expect(found(pattern.for(text), text)).toEqual(expected);
        hits += expected.length;
      }),
      { numRuns: 300 },
    );
    expect(hits).toBeGreaterThan(200);
  });

  it('finds in texts in other letters', () => {
    const pattern = new WordPattern([{ places: [['иод', 'cafe']], begun: false }]);
    expect(found(pattern.for('Йод, café'), 'Йод, café').map(([, what]) => what)).toEqual(['Йод', 'café']);
    expect(found(pattern.for('Café'), 'Café').map(([, what]) => what)).toEqual(['Café']);
  });
});
