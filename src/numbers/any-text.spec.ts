import fc from 'fast-check';
import { JOINTS, LANGUAGES, NUMBERS, SURROUNDINGS } from '../../test/support/number-vocabulary.js';
import { Clauses } from './clauses.js';
import { compareToPrinted } from './compare-to-printed.js';
import { printedDigits } from './printed-digits.js';
import { readNumbers } from './read-numbers.js';
import { readPeriods, relativeTimesIn } from './read-periods.js';

const STATED = { value: '60000', upperValue: null, unit: { kind: 'percent' }, direction: 'down' } as const;

/** Everything that reads a text. A finding is for who writes it; an exception would be a 500. */
function readAll(text: string, language: string): void {
  const numbers = readNumbers(text, language);
  const periods = readPeriods(text, language);
  for (const number of numbers) compareToPrinted(number, STATED);
  relativeTimesIn(text, language);
  new Clauses(text, language, numbers, periods).at(text.length);
  printedDigits(text, STATED.value);
  const isMisplaced = [...numbers, ...periods].some(
    ({ start, end, text: words }) => end <= start || text.slice(start, end) !== words,
  );
  if (isMisplaced) throw new Error(`${JSON.stringify(text)} [${language}] has something at a wrong place.`);
}

describe('any text is read', () => {
  it.each(LANGUAGES)('with two numbers, whatever stands between them, in %s', (language) => {
    for (const joint of JOINTS)
      for (const one of NUMBERS)
        expect(() => {
          readAll(NUMBERS.map((other) => one + joint + other).join('; '), language);
        }).not.toThrow();
  });

  it.each(LANGUAGES)('made of any pieces, in %s', (language) => {
    const piece = fc.constantFrom(
      ...NUMBERS,
      ...JOINTS,
      ...SURROUNDINGS,
      ' percent',
      ' points',
      ' people.',
      '(',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        readAll(pieces.join(''), language);
      }),
      { numRuns: 200 },
    );
  });
});
