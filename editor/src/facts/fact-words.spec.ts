import { createIntl } from '@formatjs/intl';
import type { Words } from '../messages/messages.js';
import { periodWords } from './fact-words.js';

const intl = createIntl({ locale: 'en-GB', messages: {} });
/** Says the key, and what is filled in. */
const words = {
  intl,
  language: 'en',
  say: (key: string, values: Record<string, unknown> = {}) => [key, ...Object.values(values)].join(' '),
} as unknown as Words;

describe('a period in words', () => {
  it.each([
    ['2018', '2018'],
    ['2018-33', 'period.quarter 1 2018'],
    ['2018-41', 'period.half 2 2018'],
    ['2026-11', 'Nov 2026'],
    ['2026-11-20', '20 Nov 2026'],
    ['2026-08/2026-11', 'Aug 2026–Nov 2026'],
    ['2009/2017', '2009–2017'],
    ['2018~', '2018~'],
    ['2026-22', '2026-22'],
  ])('%s is %s', (period, said) => {
    expect(periodWords(period, words)).toBe(said);
  });
});
