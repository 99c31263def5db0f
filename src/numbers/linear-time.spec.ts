import { growsLinearly } from '../../test/support/growth.js';
import { readNumbers } from './read-numbers.js';

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
];

describe('numbers are read in time that grows with the text (pitfall 26)', () => {
  it.each(SHAPES.flatMap((shape) => ['en', 'de'].map((language) => [shape, language] as const)))(
    '%j again and again, in %s',
    (shape, language) => {
      const inputOf = (size: number): string => shape.repeat(Math.ceil(size / shape.length));
      expect(growsLinearly((text) => readNumbers(text, language), inputOf, 24_000)).toBe(true);
    },
  );
});
