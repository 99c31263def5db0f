import fc from 'fast-check';
import { relationOf } from './stated.js';
import type { Stated } from './stated.js';

const BASE: Stated = {
  value: '1',
  upperValue: null,
  qualifier: 'exact',
  unit: { kind: 'currency', code: 'CNY' },
  asPrinted: null,
  period: '2018',
  place: 'Shanghai',
  nature: 'actual',
  anchors: [],
};
const printed = (value: string, asPrinted: string | null = null, more: Partial<Stated> = {}): Stated => ({
  ...BASE,
  value,
  asPrinted,
  ...more,
});
const percentage = (kind: 'basis-point' | 'percentage-point' | 'percent' | 'ratio', per?: string) => ({
  unit: { kind, ...(per !== undefined && { per }) },
});
const both = (one: Stated, other: Stated): unknown[] => [relationOf(one, other), relationOf(other, one)];

describe('two statements', () => {
  it.each([
    ['1204113000', '1,204,113,000 yuan', '1200000000', '1.2 billion yuan'],
    ['1204113000', null, '1200000000', '1.2 billion yuan'],
    ['69000000000', '69 billion yuan', '68600000000', '68.6 billion'],
    ['70000000000', '70 billion', '70400000000', '70.4 billion'],
    ['1234.5', '1.234,5', '1235', '1.235'],
    ['1700', '1,700', '1700', '1 700'],
    ['7.10', '7.10', '7.1', '7.1'],
    ['-3.6', null, '-3.64', null],
    ['5000', 'more than 5,000', '5200', '5,200', 'more-than'],
    ['70000', 'about 70,000', '72000', '72,000', 'about'],
    ['50', 'nearly 50', '47', '47', 'nearly'],
    ['0', '0', '-0.00', '-0.00'],
  ])('agree: %s (%s) and %s (%s)', (value, asPrinted, other, otherPrinted, qualifier = 'exact') => {
    expect(both(printed(value, asPrinted, { qualifier }), printed(other, otherPrinted))).toEqual([
      'agrees',
      'agrees',
    ]);
  });

  it.each([
    ['69000000000', '69 billion yuan', '71000000000', '71 billion yuan'],
    ['70000000000', '70 billion', '71000000000', '71 billion'],
    ['1.2', '1.2', '1.3', '1.3'],
    ['200', '200', '201', '201'],
    ['-3.6', null, '3.6', null],
    ['5000', 'more than 5,000', '4000', '4,000', 'more-than'],
    ['5000', 'at most 5,000', '5100', '5,100', 'at-most'],
    ['50', 'nearly 50', '52', '52', 'nearly'],
    ['9999999999999999999999999999999999999999', null, '9999999999999999999999999999999999999998', null],
  ])('contradict: %s (%s) and %s (%s)', (value, asPrinted, other, otherPrinted, qualifier = 'exact') => {
    expect(both(printed(value, asPrinted, { qualifier }), printed(other, otherPrinted))).toEqual([
      'contradicts',
      'contradicts',
    ]);
  });

  it('are each as precise as their own words', () => {
    const passage = (exact: string): Pick<Stated, 'anchors'> => ({
      anchors: [{ blockId: 'b1', start: 0, end: exact.length, exact }],
    });
    expect(
      both(printed('1700', '1,700', passage('1,700')), printed('1704', '1,704', passage('1,704'))),
    ).toEqual(['contradicts', 'contradicts']);
    expect(both(printed('1000', null, passage('10 of the 1,000')), printed('1040', '1,040'))).toEqual([
      'contradicts',
      'contradicts',
    ]);
    expect(both(printed('69000000000', 'in 2018 69 billion'), printed('69400000000', null))).toEqual([
      'agrees',
      'agrees',
    ]);
  });

  it('of a range agree with what lies in it', () => {
    const range = printed('1500000', '1.5-2 million', { upperValue: '2000000' });
    expect(relationOf(range, printed('1700000', '1.7 million'))).toBe('agrees');
    expect(relationOf(range, printed('2300000', '2.3 million'))).toBe('contradicts');
  });

  it('are compared in one unit where there is one', () => {
    const points = printed('0.75', null, percentage('percentage-point'));
    expect(relationOf(printed('75', null, percentage('basis-point')), points)).toBe('agrees');
    expect(relationOf(printed('25', null, percentage('basis-point')), points)).toBe('contradicts');
    expect(
      relationOf(printed('20', null, percentage('percent')), printed('0.2', null, percentage('ratio'))),
    ).toBe('agrees');
  });

  it.each([
    ['percent and points', percentage('percent'), percentage('percentage-point')],
    ['yuan and dollars', {}, { unit: { kind: 'currency', code: 'USD' } } as const],
    ['points and points a sector', percentage('basis-point'), percentage('percentage-point', 'sector')],
  ])('have nothing to do with each other in %s', (_, one, other) => {
    expect(both(printed('1', null, one), printed('2', null, other))).toEqual([undefined, undefined]);
  });

  it.each([
    ['2018', '2018-01-01/2018-12-31', 'contradicts'],
    ['2018-33', '2018-01/2018-03', 'contradicts'],
    ['2018', '2018~', 'contradicts'],
    ['../2020', '../2020-12-31', 'contradicts'],
    ['2018-21', '2018-21', 'contradicts'],
    ['2018-21', '2018-22', undefined],
    ['2018-21', '2018', undefined],
    ['201X', '2010/2019', undefined],
    ['2018', '2018-33', undefined],
  ])('for %s and %s: %s', (period, other, relation) => {
    expect(both(printed('1', null, { period }), printed('2', null, { period: other }))).toEqual([
      relation,
      relation,
    ]);
  });

  it('never contradict their own roundings', () => {
    const digits = fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n });
    fc.assert(
      fc.property(digits, fc.integer({ min: 0, max: 8 }), (value, cut) => {
        const unit = 10n ** BigInt(cut);
        const rounded = ((value < 0n ? value - unit / 2n : value + unit / 2n) / unit) * unit;
        // Of a zero nobody knows what it was rounded to.
        fc.pre(rounded !== 0n || value === 0n);
        expect(relationOf(printed(String(value)), printed(String(rounded)))).toBe('agrees');
      }),
    );
  });
});
