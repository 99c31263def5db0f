import { foundBy } from '../../../test/support/found-by.js';
import type { Figure } from '../../../test/support/found-by.js';
import { CONVERSION_IMPLAUSIBLE } from './conversion-implausible.js';
import { SHARE_OUT_OF_RANGE } from './share-out-of-range.js';
import { UNMARKED_NUMBER } from './unmarked-number.js';

const CNY = { kind: 'currency', code: 'CNY' } as const;
const USD = { kind: 'currency', code: 'USD' } as const;
const PERCENT = { kind: 'percent' } as const;

const converted = (
  value: string,
  asPrinted: string,
  inDollars: string,
  dollarsAsPrinted: string | null = null,
): Figure => ({
  value,
  asPrinted,
  unit: CNY,
  conversions: [{ value: inDollars, unit: USD, asPrinted: dollarsAsPrinted }],
});

describe('conversions of one article', () => {
  const first = converted('69000000000', '69 billion yuan', '10960000000', '$10.96 billion');

  it.each<[string, Figure[]]>([
    ['one', [first]],
    ['the same rate', [first, converted('6300000', '6.3 million yuan', '1000000', '$1 million')]],
    ['coarse numbers', [first, converted('5000000', '5 million yuan', '1000000', '$1 million')]],
    [
      'a rate that moved a little',
      [first, converted('63900000', '63.9 million yuan', '10000000', '$10.00 million')],
    ],
    [
      'the other way round',
      [
        first,
        {
          value: '10000000',
          unit: USD,
          asPrinted: '$10 million',
          conversions: [{ value: '63000000', unit: CNY, asPrinted: '63 million yuan' }],
        },
      ],
    ],
    [
      'another currency',
      [
        first,
        {
          value: '10000000',
          unit: USD,
          conversions: [{ value: '9000000', unit: { kind: 'currency', code: 'EUR' }, asPrinted: null }],
        },
      ],
    ],
    ['nothing', [first, converted('0', '0 yuan', '0', '$0')]],
  ])('agree: %s', (_, figures) => {
    expect(foundBy(CONVERSION_IMPLAUSIBLE, 'Nothing.', figures)).toEqual([]);
  });

  it.each<[string, Figure[], string]>([
    [
      'a digit',
      [first, converted('63100000', '63.1 million yuan', '19000000', '$19.0 million')],
      '/statistics/1/conversions/0',
    ],
    [
      'the scale',
      [first, converted('63100000', '63.1 million yuan', '10020', '$10,020')],
      '/statistics/1/conversions/0',
    ],
    [
      'the first of three',
      [
        converted('69000000000', '69.0 billion yuan', '19600000000', '$19.60 billion'),
        converted('631000000', '631 million yuan', '100200000', '$100.2 million'),
        converted('6310000', '6.31 million yuan', '1002000', '$1.002 million'),
      ],
      '/statistics/0/conversions/0',
    ],
  ])('differ by %s', (_, figures, pointer) => {
    expect(foundBy(CONVERSION_IMPLAUSIBLE, 'Nothing.', figures)).toMatchObject([{ pointer }]);
  });
});

describe('a share of a whole', () => {
  const share = { of: 'all votes' };

  it.each<[string, Figure]>([
    ['all', { value: '100', unit: PERCENT, share }],
    ['nothing', { value: '0', unit: PERCENT, share }],
    ['a ratio', { value: '0.61', unit: { kind: 'ratio' }, share }],
    ['no share', { value: '140', unit: PERCENT }],
    ['an amount', { value: '140', unit: CNY, share }],
    ['a range', { value: '40', upperValue: '60', unit: PERCENT, share }],
  ])('may be %s', (_, figure) => {
    expect(foundBy(SHARE_OUT_OF_RANGE, 'Nothing.', [figure])).toEqual([]);
  });

  it.each<[string, Figure, string]>([
    ['more than all', { value: '101', unit: PERCENT, share }, '101'],
    ['less than nothing', { value: '-1', unit: PERCENT, share }, '-1'],
    ['percent as a ratio', { value: '61', unit: { kind: 'ratio' }, share }, '61'],
    ['a range that ends beyond', { value: '90', upperValue: '110', unit: PERCENT, share }, '110'],
  ])('may not be %s', (_, figure, found) => {
    expect(foundBy(SHARE_OUT_OF_RANGE, 'Nothing.', [figure])).toMatchObject([{ found }]);
  });
});

describe('numbers that no statistic covers', () => {
  const words = (text: string, figures: Figure[] = [], language = 'en'): string[] =>
    foundBy(UNMARKED_NUMBER, text, figures, language).map(({ anchor }) => anchor?.exact ?? '');

  it.each([
    ['It cost 5 million euros in 2018.', ['5 million euros']],
    ['It rose 7.1 percent, or 25 basis points, to $5.', ['7.1 percent', '25 basis points', '$5']],
    ['A road of 12 km and 500 MW.', ['12 km', '500 MW']],
    ['1,700 projects, the third of 2018, 45 years old, 3-1, at 10:30, on 11 April, for three months.', []],
    ['Half of the 20 people, twice, 5 won.', []],
  ])('in %j are %j', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it('are not those that are marked, converted or compared', () => {
    const text = 'It cost 69 billion yuan ($10.96 billion), up 7.1 percent from 64.4 billion yuan, and 3 km.';
    const figure: Figure = {
      at: '69 billion yuan',
      value: '69000000000',
      unit: CNY,
      conversions: [{ value: '10960000000', unit: USD, asPrinted: null }],
      comparison: {
        basis: 'other',
        direction: 'up',
        changePercent: '7.1',
        changeValue: null,
        baseValue: '64400000000',
        basePeriod: null,
      },
    };
    expect(words(text, [figure])).toEqual(['3 km']);
  });

  it('may be a further passage of a statistic', () => {
    const figure: Figure = { at: '69 billion yuan', value: '69000000000', unit: CNY };
    const [finding] = foundBy(UNMARKED_NUMBER, ['It cost 69 billion yuan.', 'Again: CNY 69 bn.'], [figure]);
    expect(finding).toMatchObject({
      pointer: '/statistics/0/anchors',
      remedy: { patch: { anchors: [{ blockId: 'b0' }, { blockId: 'b1', exact: 'CNY 69 bn' }] } },
    });
  });
});
