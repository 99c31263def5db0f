import { foundBy } from '../../../test/support/found-by.js';
import type { Figure } from '../../../test/support/found-by.js';
import { NUMBER_MISMATCH } from './number-mismatch.js';
import { NUMBER_UNREADABLE } from './number-unreadable.js';

const CNY = { kind: 'currency', code: 'CNY' } as const;
const USD = { kind: 'currency', code: 'USD' } as const;
const PERCENT = { kind: 'percent' } as const;
const count = { kind: 'count', noun: 'project' } as const;
const change = (changes: object): Figure['comparison'] => ({
  basis: 'year-on-year',
  direction: null,
  changePercent: null,
  changeValue: null,
  baseValue: null,
  basePeriod: null,
  ...changes,
});

const TEXT =
  'Investment fell 3.6 percent to 69 billion yuan ($10.96 billion) in 2018, up to 5,000 projects, or a third of all.';

describe('a number and its passage', () => {
  it.each<[string, Figure]>([
    ['the same', { at: '69 billion yuan', value: '69000000000', unit: CNY }],
    ['rounded', { at: '69 billion yuan', value: '68700000000', unit: CNY }],
    ['marked without its unit', { at: '69', value: '69000000000', unit: CNY }],
    ['marked in part, and stated so', { at: '69', value: '69', unit: count }],
    ['marked with much around it', { at: TEXT, value: '10960000000', unit: USD }],
    ['a change whose word is not marked', { at: '3.6 percent', value: '-3.6', unit: PERCENT }],
    [
      'a change that says its direction',
      { at: 'fell 3.6 percent', value: '3.6', unit: PERCENT, comparison: change({ direction: 'down' }) },
    ],
    ['hedged', { at: 'up to 5,000 projects', value: '4980', unit: count, qualifier: 'exact' }],
    ['a fraction', { at: 'a third of all', value: '33.3', unit: PERCENT }],
    ['only said to be printed so', { asPrinted: '$1.2bn', value: '1204113000', unit: USD }],
    ['nothing that is printed', { value: '5', unit: count }],
    [
      'with a conversion',
      {
        at: '69 billion yuan',
        value: '69000000000',
        unit: CNY,
        conversions: [{ value: '10960000000', unit: USD, asPrinted: '$10.96 billion' }],
      },
    ],
    [
      'with a further passage that prints the conversion',
      {
        at: ['69 billion yuan', '$10.96 billion'],
        value: '69000000000',
        unit: CNY,
        conversions: [{ value: '10960000000', unit: USD, asPrinted: null }],
      },
    ],
  ])('agree: %s', (_, figure) => {
    expect(foundBy(NUMBER_MISMATCH, TEXT, [figure])).toEqual([]);
  });

  it.each<[string, Figure, string, object]>([
    [
      'a digit',
      { at: '69 billion yuan', value: '96000000000', unit: CNY },
      '/statistics/0/value',
      { value: '69000000000' },
    ],
    [
      'the scale',
      { at: '69 billion yuan', value: '69000000', unit: CNY },
      '/statistics/0/value',
      { value: '69000000000' },
    ],
    [
      'the currency',
      { at: '69 billion yuan', value: '69000000000', unit: USD },
      '/statistics/0/unit',
      { value: '69000000000', unit: { kind: 'currency', code: 'CNY' } },
    ],
    [
      'the kind of unit',
      { at: '69 billion yuan', value: '69000000000', unit: count },
      '/statistics/0/unit',
      { value: '69000000000', unit: { kind: 'currency', code: 'CNY', noun: null } },
    ],
    [
      'a range',
      { at: 'up to 5,000 projects', value: '4000', upperValue: '5000', unit: count },
      '/statistics/0/value',
      { value: '5000', upperValue: null },
    ],
    [
      'the direction',
      { at: 'fell 3.6 percent', value: '3.6', unit: PERCENT, comparison: change({ direction: 'up' }) },
      '/statistics/0/value',
      { comparison: { direction: 'down' } },
    ],
    [
      'the fraction',
      { at: 'a third of all', value: '0.3', unit: { kind: 'ratio' } },
      '/statistics/0/value',
      { value: '0.33' },
    ],
    [
      'percent and points',
      { at: '3.6 percent', value: '-3.6', unit: { kind: 'percentage-point' } },
      '/statistics/0/unit',
      { value: '3.6', unit: { kind: 'percent' } },
    ],
    [
      'what it is said to be printed as',
      { asPrinted: '$1.2bn', value: '1300000000', unit: USD },
      '/statistics/0/value',
      { value: '1200000000' },
    ],
    [
      'with the words that follow the passage',
      { at: '69 billion yuan', asPrinted: '96 billion yuan', value: '96000000000', unit: CNY },
      '/statistics/0/value',
      { value: '69000000000', asPrinted: '69 billion yuan' },
    ],
  ])('differ by %s', (_, figure, pointer, patch) => {
    const [finding, ...others] = foundBy(NUMBER_MISMATCH, TEXT, [figure]);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ pointer, fact: { kind: 'statistic', id: 's0' }, remedy: { patch } });
    expect(foundBy(NUMBER_UNREADABLE, TEXT, [figure])).toEqual([]);
  });

  it('tells how far off it is, and the passage', () => {
    const [finding] = foundBy(NUMBER_MISMATCH, TEXT, [
      { at: '69 billion yuan', value: '70000000000', unit: CNY },
    ]);
    expect(finding).toMatchObject({
      message:
        'The passage “69 billion yuan” says 69000000000 CNY, and the statistic 70000000000 CNY. It is off by 1000000000, and the passage is known to 1000000000.',
      expected: '69000000000 CNY',
      found: '70000000000 CNY',
      anchor: { exact: '69 billion yuan' },
    });
  });

  it('compares a conversion with its own words, and mends it alone', () => {
    const conversions = [
      { value: '1', unit: { kind: 'currency', code: 'EUR' }, asPrinted: null },
      { value: '19600000000', unit: USD, asPrinted: '$10.96 billion' },
    ] as const;
    const found = foundBy(NUMBER_MISMATCH, TEXT, [
      { at: '69 billion yuan', value: '69000000000', unit: CNY, conversions: [...conversions] },
    ]);
    expect(found).toMatchObject([
      {
        pointer: '/statistics/0/conversions/1',
        remedy: { patch: { conversions: [conversions[0], { ...conversions[1], value: '10960000000' }] } },
      },
    ]);
  });

  it('knows the direction of a percentage whose word is not marked', () => {
    const up = { at: '3.6 percent', value: '3.6', unit: PERCENT, comparison: change({ direction: 'up' }) };
    expect(foundBy(NUMBER_MISMATCH, TEXT, [up])).toMatchObject([
      { remedy: { patch: { comparison: { direction: 'down' } } } },
    ]);
    const level = { ...up, at: '69 billion yuan', value: '69000000000', unit: CNY };
    expect(foundBy(NUMBER_MISMATCH, 'It cut 69 billion yuan.', [level])).toEqual([]);
  });

  it('offers no value that cannot be stored', () => {
    const at = '12345678901234567890123456789012345 billion';
    expect(foundBy(NUMBER_MISMATCH, `There are ${at}.`, [{ at, value: '5' }])).toMatchObject([
      { remedy: null },
    ]);
  });

  it.each<[string, string, string]>([
    ['no number', 'Dozens of projects were begun.', 'Dozens of projects'],
    ['a date only', 'On 11/04/2018 it began.', '11/04/2018'],
  ])('cannot be compared where a passage has %s', (_, text, at) => {
    expect(foundBy(NUMBER_MISMATCH, text, [{ at, value: '5' }])).toEqual([]);
    expect(foundBy(NUMBER_UNREADABLE, text, [{ at, value: '5' }])).toMatchObject([
      { found: at, pointer: '/statistics/0/anchors/0' },
    ]);
  });
});
