import { foundBy } from '../../../test/support/found-by.js';
import type { Figure } from '../../../test/support/found-by.js';
import { CHANGE_MISMATCH } from './change-mismatch.js';

const EUR = { kind: 'currency', code: 'EUR' } as const;
const PERCENT = { kind: 'percent' } as const;
const compared = (comparison: object, figure: Figure = {}): Figure => ({
  value: '105',
  unit: EUR,
  ...figure,
  comparison: {
    basis: 'year-on-year',
    direction: null,
    changePercent: null,
    changeValue: null,
    baseValue: null,
    basePeriod: null,
    ...comparison,
  },
});

describe('value, base and change', () => {
  it.each<[string, Figure]>([
    ['no base', compared({ direction: 'up', changePercent: '7.1' })],
    ['the change exactly', compared({ direction: 'up', changePercent: '5', baseValue: '100' })],
    ['the change, rounded', compared({ direction: 'up', changePercent: '4.8', baseValue: '100.2' })],
    [
      'operands that were rounded',
      compared({ direction: 'up', changePercent: '7.1', baseValue: '58700000000' }, { value: '62900000000' }),
    ],
    ['coarse operands', compared({ direction: 'up', changePercent: '60', baseValue: '2' }, { value: '3' })],
    ['a fall', compared({ direction: 'down', changePercent: '16', baseValue: '125' })],
    ['a fall with a sign', compared({ direction: null, changePercent: '-16', baseValue: '125' })],
    ['a fall without direction', compared({ direction: null, changePercent: '16', baseValue: '125' })],
    ['a difference', compared({ direction: 'up', changeValue: '5', baseValue: '100' })],
    [
      'a difference and percent, without a base',
      compared({ direction: 'up', changeValue: '5', changePercent: '5' }),
    ],
    [
      'points of percent',
      compared({ direction: 'up', changeValue: '14', baseValue: '47' }, { value: '61', unit: PERCENT }),
    ],
    [
      'percent of percent',
      compared({ direction: 'up', changePercent: '29.8', baseValue: '47' }, { value: '61', unit: PERCENT }),
    ],
    ['a base of nothing', compared({ direction: 'up', changePercent: '5', baseValue: '0' })],
    ['a base below zero', compared({ direction: 'up', changePercent: '5', baseValue: '-100' })],
    ['nothing changed', compared({ direction: 'unchanged', baseValue: '105' })],
    ['a range', compared({ direction: 'up', changePercent: '10', baseValue: '100' }, { upperValue: '115' })],
  ])('agree: %s', (_, figure) => {
    expect(foundBy(CHANGE_MISMATCH, 'Nothing.', [figure])).toEqual([]);
  });

  it.each<[string, Figure, string, string]>([
    ['percent', compared({ direction: 'up', changePercent: '7', baseValue: '100' }), 'changePercent', '5'],
    [
      'places of percent',
      compared({ direction: 'up', changePercent: '6.9', baseValue: '100' }),
      'changePercent',
      '5.0',
    ],
    [
      'the direction',
      compared({ direction: 'down', changePercent: '5', baseValue: '100' }),
      'direction',
      'up',
    ],
    ['a difference', compared({ direction: 'up', changeValue: '7', baseValue: '100' }), 'changeValue', '5'],
    [
      'points that are called percent',
      compared({ direction: 'up', changePercent: '14', baseValue: '47' }, { value: '61', unit: PERCENT }),
      'changePercent',
      '30',
    ],
    [
      'a fall that is no rise',
      compared({ direction: 'up', baseValue: '47' }, { value: '30', unit: PERCENT }),
      'direction',
      'down',
    ],
    [
      'percent of a difference',
      compared({ direction: 'up', changeValue: '5', changePercent: '9' }),
      'changePercent',
      '5',
    ],
  ])('differ: %s', (_, figure, property, expected) => {
    const found = foundBy(CHANGE_MISMATCH, 'Nothing.', [figure]);
    expect(found).toMatchObject([
      {
        pointer: `/statistics/0/comparison/${property}`,
        expected,
        remedy: { patch: { comparison: { [property]: expected } } },
      },
    ]);
    const mended = { ...figure, comparison: { ...figure.comparison, [property]: expected } } as Figure;
    expect(foundBy(CHANGE_MISMATCH, 'Nothing.', [mended])).toEqual([]);
  });

  const TEXT = 'A 62.9 billion yuan investment was made, up 7.1 percent year-on-year.';
  const printed = (changePercent: string): Figure =>
    compared(
      { direction: 'up', changePercent },
      { at: '62.9 billion yuan', value: '62900000000', unit: { kind: 'currency', code: 'CNY' } },
    );

  it('takes the change that the sentence prints', () => {
    expect(foundBy(CHANGE_MISMATCH, TEXT, [printed('7.1')])).toEqual([]);
    expect(foundBy(CHANGE_MISMATCH, TEXT, [printed('1.7')])).toMatchObject([
      { expected: '7.1', found: '1.7' },
    ]);
    expect(
      foundBy(CHANGE_MISMATCH, TEXT.replace('up 7.1 percent', 'more than before'), [printed('1.7')]),
    ).toEqual([]);
  });

  it('knows how coarse the base is that the sentence prints', () => {
    const text = 'It sold 3 million, up from 2 million, a rise of 60 percent.';
    const figure = compared(
      { direction: 'up', changePercent: '60', baseValue: '2000000' },
      { at: '3 million', value: '3000000', unit: { kind: 'count', noun: 'car' } },
    );
    expect(foundBy(CHANGE_MISMATCH, text, [figure])).toEqual([]);
  });
});
