import { growsLinearly } from '../../test/support/growth.js';
import { Clauses } from './clauses.js';
import { printedDigits } from './printed-digits.js';
import { readNumbers } from './read-numbers.js';
import { readPeriods, relativeTimesIn } from './read-periods.js';

/** What makes readers that look back, or try again, slow: open ranges, long numbers, joints, words of numbers, hedges, signs. */
const SHAPES: readonly string[] = [
  ...[
    '1',
    '1,',
    '1.',
    '1 ',
    '1 000',
    '1-',
    '1/',
    '1:',
    '1 to ',
    '-',
    '- ',
    '.',
    "'",
    '½',
    '$',
    'US',
    '$1',
    '%',
    '1%-',
  ],
  ...[
    'one ',
    'one-',
    'hundred ',
    'a ',
    'half ',
    'a third ',
    'two million ',
    'and ',
    'one and ',
    'up to ',
    'by a ',
  ],
  ...[
    'fell by ',
    'more than ',
    'about 1 ',
    'between 1 and ',
    '1 in ',
    'euros ',
    '5 euros per ',
    'April 1 ',
    'zwei',
    'ein',
  ],
  ...['\n1', '\u00AD1', '\u00A01', '１', '٣', 'é', '億', '1️⃣', '((', '“1”'],
  ...[
    '1.1.',
    '1/2/',
    '1:0',
    '0',
    '1 0',
    '00 1',
    'in 2018 ',
    'since ',
    'Q3 ',
    'March ',
    'last year ',
    ', and ',
    '(1) ',
    'of the ',
  ],
];

const READERS: Readonly<Record<string, (text: string, language: string) => unknown>> = {
  readNumbers,
  readPeriods,
  relativeTimesIn,
  Clauses: (text, language) => new Clauses(text, language, [], []),
  printedDigits: (text) => printedDigits(text, '12345'),
};

/** Long enough that what grows with the square costs several times what else is done. */
const LARGEST = 16_000;

describe('texts are read in time that grows with them (pitfall 26)', () => {
  it.each(SHAPES)('%j again and again', (shape) => {
    const inputOf = (size: number): string => shape.repeat(Math.ceil(size / shape.length));
    const slow = Object.entries(READERS).flatMap(([name, read]) =>
      ['en', 'de'].flatMap((language) =>
        growsLinearly((text) => read(text, language), inputOf, LARGEST) ? [] : `${name} in ${language}`,
      ),
    );
    expect(slow).toEqual([]);
  });
});
