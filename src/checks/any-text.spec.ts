import fc from 'fast-check';
import { allFindingsOf } from '../../test/support/findings.js';
import { growsLinearly } from '../../test/support/growth.js';
import { JOINTS, LANGUAGES, NUMBERS, SURROUNDINGS } from '../../test/support/number-vocabulary.js';
import type { Statistic } from '../statistics/statistic.dto.js';

const UNITS = [{ kind: 'percent' }, { kind: 'ratio' }, { kind: 'currency', code: 'USD' }] as const;
const comparison = {
  basis: 'since',
  direction: 'down',
  changePercent: '0',
  changeValue: '0',
  basePeriod: null,
};
const conversions = [{ value: '0', unit: { kind: 'currency', code: 'EUR' }, asPrinted: '0 €' }];

/** Checks a paragraph that is a mixed quote, a direct one and a figure, each as a whole. */
function check(text: string, language = 'en', value = '0', unit: Statistic['unit'] = UNITS[0]): void {
  const words = text.trim();
  const figure = { value, unit, period: '2018', anchors: [words], asPrinted: words, conversions };
  allFindingsOf({
    text: `So ${words}, they said.`,
    language,
    quotes: (['mixed', 'direct'] as const).map((kind) => ({ text: words, kind, anchors: [words] })),
    statistics: [{ ...figure, comparison: { ...comparison, baseValue: value } } as object],
  });
}

describe('any text is checked', () => {
  const piece = fc.constantFrom(
    ...NUMBERS,
    ...JOINTS,
    ...SURROUNDINGS,
    ' percent',
    ' people. ',
    '“',
    '”',
    "'",
  );
  it.each(LANGUAGES)('made of any pieces, in %s', (language) => {
    fc.assert(
      fc.property(
        fc.array(piece, { minLength: 1, maxLength: 10 }),
        fc.constantFrom('0', '-4', '60000', '0.3'),
        fc.constantFrom(...UNITS),
        (pieces, value, unit) => {
          check(`a${pieces.join('')}b`, language, value, unit);
        },
      ),
      { numRuns: 100 },
    );
  });
});

/** What makes expressions try again, and look-ups look at everything: signs that end sentences and open quotations, numbers, times. */
const SHAPES = [
  ...[
    '.',
    '...',
    '…',
    '!',
    '. ',
    '? “a. ”',
    '。',
    '"',
    '" ',
    ' "a',
    "'",
    "'a ",
    "a' ",
    '‘a ',
    '“',
    '“a ',
    '“a” ',
    '«',
  ],
  ...[
    '1-',
    '1 ',
    '1.1.',
    '5% ',
    '5% in 2018, ',
    ', and ',
    '(',
    ', ',
    ',',
    'said the a ',
    'Aa ',
    "l'A ",
    'A. ',
    '億',
  ],
];

/** Long enough that a look at a whole text for each of its quotations costs several times what else is done. */
const LARGEST = 16_000;

describe('texts are checked in time that grows with them (pitfall 26)', () => {
  it.each(SHAPES)('%j again and again', (shape) => {
    const inputOf = (size: number): string => `${shape.repeat(Math.ceil(size / shape.length))}x`;
    expect(growsLinearly(check, inputOf, LARGEST)).toBe(true);
  });
});
