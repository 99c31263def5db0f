import { created, patched } from '../articles/article-answer.js';
import type { ArticleAnswer } from '../articles/article-answer.js';
import { withApp } from '../with-app.js';
import { checked, remedied, summaries } from './checked.js';

const { client } = withApp();

const CNY = { kind: 'currency', code: 'CNY' };
const USD = { kind: 'currency', code: 'USD' };

const article = (text: string, statistics: object[]): Promise<ArticleAnswer> =>
  created(client, {
    headline: 'What was invested',
    body: [{ id: 'a', type: 'paragraph', text }],
    statistics: statistics.map((statistic) => ({ period: '2018', nature: 'actual', ...statistic })),
  });

describe('a conversion at another rate than the others', () => {
  const TEXT =
    'Shanghai invested 69.0 billion yuan ($10.96 billion), its port 631 million yuan ($100.2 million), and a museum 6.31 million yuan ($1.902 million).';
  const amount = (value: string, exact: string, dollars: string, asPrinted: string): object => ({
    value,
    unit: CNY,
    anchors: [{ exact }],
    conversions: [{ value: dollars, unit: USD, asPrinted }],
  });
  const others = [
    amount('69000000000', '69.0 billion yuan', '10960000000', '$10.96 billion'),
    amount('631000000', '631 million yuan', '100200000', '$100.2 million'),
  ];

  it('is found at its passage, with both rates, until text and conversion are put right', async () => {
    const wrong = amount('6310000', '6.31 million yuan', '1902000', '$1.902 million');
    const made = await article(TEXT, [...others, wrong]);
    const { items, publishable } = await checked(client, made);
    expect(summaries({ items })).toEqual(['conversion-implausible warning /statistics/2/conversions/0']);
    expect(publishable).toBe(true);
    expect(items).toMatchObject([
      {
        factId: made.statistics[2]?.id,
        anchor: { blockId: 'a', start: TEXT.indexOf('6.31 million'), exact: '6.31 million yuan' },
        expected: '0.1588',
        found: '0.3014',
        // Which of the two amounts is wrong, only the reporter knows.
        remedy: null,
      },
    ]);
    await patched(client, made, {
      body: [{ id: 'a', type: 'paragraph', text: TEXT.replace('$1.902', '$1.002') }],
      statistics: made.statistics.map(({ id }, i) =>
        i === 2
          ? { id, conversions: [{ value: '1002000', unit: USD, asPrinted: '$1.002 million' }] }
          : { id },
      ),
    });
    expect(await checked(client, made)).toEqual({ items: [], publishable: true });
  });
});

describe('a share of more than the whole', () => {
  const TEXT = 'Of all votes, 61 percent were for the port.';
  const share = (changes: object): object => ({
    value: '61',
    unit: { kind: 'percent' },
    share: { of: 'all votes' },
    anchors: [{ exact: '61 percent' }],
    ...changes,
  });

  it('is found at its passage, and the remedy counts it in percent', async () => {
    const made = await article(TEXT, [share({ unit: { kind: 'ratio' } })]);
    const { items } = await checked(client, made);
    const found = items.find(({ code }) => code === 'share-out-of-range');
    expect(found).toMatchObject({
      severity: 'warning',
      pointer: '/statistics/0/value',
      factId: made.statistics[0]?.id,
      anchor: { blockId: 'a', start: TEXT.indexOf('61'), exact: '61 percent' },
      found: '61',
      remedy: { resource: 'statistic', id: made.statistics[0]?.id, patch: { unit: { kind: 'percent' } } },
    });
    if (found) await remedied(client, found);
    expect(await checked(client, made)).toEqual({ items: [], publishable: true });
  });

  it('is found at the end of a range, without a remedy, until the end is put right', async () => {
    const range = 'Of all votes, 60 to 160 percent were for the port.';
    const made = await article(range, [
      share({ value: '60', upperValue: '160', anchors: [{ exact: '60 to 160 percent' }] }),
    ]);
    const { items } = await checked(client, made);
    expect(summaries({ items })).toEqual(['share-out-of-range warning /statistics/0/upperValue']);
    expect(items).toMatchObject([{ anchor: { exact: '60 to 160 percent' }, found: '160', remedy: null }]);
    await patched(client, made, {
      body: [{ id: 'a', type: 'paragraph', text: range.replace('160', '61') }],
      statistics: [
        { id: made.statistics[0]?.id, upperValue: '61', anchors: [{ exact: '60 to 61 percent' }] },
      ],
    });
    expect(await checked(client, made)).toEqual({ items: [], publishable: true });
  });
});
