import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describeWhere } from '../../../test/describe-where.js';
import { foundBy } from '../../../test/support/found-by.js';
import type { Figure } from '../../../test/support/found-by.js';
import { CHANGE_MISMATCH } from './change-mismatch.js';
import { CONVERSION_IMPLAUSIBLE } from './conversion-implausible.js';
import { NUMBER_MISMATCH } from './number-mismatch.js';
import { NUMBER_UNREADABLE } from './number-unreadable.js';
import { PERIOD_MISMATCH } from './period-mismatch.js';
import { SHARE_OUT_OF_RANGE } from './share-out-of-range.js';
import { UNMARKED_NUMBER } from './unmarked-number.js';

const CHECKS = [
  ...[CHANGE_MISMATCH, CONVERSION_IMPLAUSIBLE, NUMBER_MISMATCH, NUMBER_UNREADABLE],
  ...[PERIOD_MISMATCH, SHARE_OUT_OF_RANGE, UNMARKED_NUMBER],
];
const FILE = resolve('..', 'shared', 'fixtures', 'shanghai', 'create-article.json');

interface Fixture {
  readonly body: { readonly content: string } | readonly { readonly text: string }[];
  readonly statistics: readonly (object & { readonly anchors: readonly { readonly exact: string }[] })[];
}

const read = (): { paragraphs: string[]; figures: Figure[] } => {
  const { body, statistics } = JSON.parse(readFileSync(FILE, 'utf8')) as Fixture;
  const paragraphs = 'content' in body ? body.content.split(/\n+/) : body.map(({ text }) => text);
  const figures = statistics.map(({ anchors, ...figure }) => ({
    ...figure,
    at: anchors.map(({ exact }) => exact),
  }));
  return {
    paragraphs,
    figures: figures.map((figure) => ({ ...NOTHING_ELSE, ...figure })),
  };
};
/** "Last year" is 2017. */
const PUBLISHED = { source: { publishedOn: '2018-04-11' } };
const NOTHING_ELSE = { conversions: [], comparison: null, share: null };

const codes = (figures: readonly Figure[], paragraphs: readonly string[]): string[] =>
  CHECKS.flatMap((check) =>
    foundBy(check, paragraphs, figures, 'en', PUBLISHED).map(({ pointer }) => `${check.code} ${pointer}`),
  );

describeWhere(existsSync(FILE), 'a real article', 'the fixture is not beside the repository', () => {
  it('has figures that all agree with the text', () => {
    const { paragraphs, figures } = read();
    expect(codes(figures, paragraphs)).toEqual([]);
  });

  it.each([
    [0, { value: '96000000000' }, 'number-mismatch /statistics/0/value'],
    [0, { value: '69000000' }, 'number-mismatch /statistics/0/value'],
    [0, { unit: { kind: 'currency', code: 'JPY' } }, 'number-mismatch /statistics/0/unit'],
    [
      0,
      {
        conversions: [
          { value: '10690000000', unit: { kind: 'currency', code: 'USD' }, asPrinted: '$10.96 billion' },
        ],
      },
      'number-mismatch /statistics/0/conversions/0',
    ],
    [1, { value: '1000' }, 'number-mismatch /statistics/1/value'],
    [4, { value: '1.7' }, 'number-mismatch /statistics/4/value'],
    [5, { value: '16' }, 'number-mismatch /statistics/5/value'],
    [5, { unit: { kind: 'percentage-point' } }, 'number-mismatch /statistics/5/unit'],
    [
      5,
      { comparison: { basis: 'since', direction: 'down', baseValue: '47', basePeriod: '2008' } },
      'change-mismatch /statistics/5/comparison/direction',
    ],
    [7, { period: '2001/2007' }, 'period-mismatch /statistics/7/period'],
    [
      9,
      { comparison: { basis: 'year-on-year', direction: 'up', changePercent: '1.7', basePeriod: '2016' } },
      'change-mismatch /statistics/9/comparison/changePercent',
    ],
  ])('of which figure %i with the fault %j is found', (index, fault, expected) => {
    const { paragraphs, figures } = read();
    const faulty = figures.map((figure, i) => (i === index ? { ...figure, ...fault } : figure)) as Figure[];
    // A figure whose change is wrong leaves the printed one uncovered too.
    expect(codes(faulty, paragraphs).filter((code) => !code.startsWith('unmarked-number'))).toContain(
      expected,
    );
  });
});
