import { at, created, read, refusals, taken } from '../articles/article-answer.js';
import type { ArticleAnswer, StatisticAnswer } from '../articles/article-answer.js';
import { csvRows } from '../support/parsed-csv.js';
import { withApp } from '../with-app.js';

const STATISTICS = '/v1/editorial/statistics';
const FORTY_DIGITS = '1234567890123456789012345678901234567890';
const SMALL = `0.${'0'.repeat(38)}1`;

const app = withApp();
const { client } = app;

/** A statistic that has a number wherever it can have one. */
const withNumbers = (value: string): object => ({
  value,
  upperValue: value,
  unit: { kind: 'index' },
  conversions: [{ value, unit: { kind: 'ratio' }, asPrinted: value }],
  comparison: {
    basis: 'other',
    direction: null,
    changePercent: value,
    changeValue: value,
    baseValue: value,
    basePeriod: null,
  },
});

const article = (value: string): Promise<ArticleAnswer> =>
  created(client, { headline: 'Numbers', statistics: [withNumbers(value)] });

// Pitfall 19.
describe.each([
  '123456789123456.12345',
  '0.1',
  '1.50',
  '-0.00',
  '0',
  FORTY_DIGITS,
  `-${FORTY_DIGITS}`,
  SMALL,
])('the number %s', (value) => {
  it('comes out digit for digit, wherever it is read', async () => {
    const expected = withNumbers(value);
    const made = await article(value);
    const { id } = made.statistics[0] as StatisticAnswer;
    const sameAgain = await client.patch(`${STATISTICS}/${id}`, expected, 1);
    expect(sameAgain).toMatchObject({ status: 200, body: { revision: 1 } });
    await taken(client, made, 'publish');
    const answers = [
      made,
      await read(client, made),
      ...(await client.get<{ items: ArticleAnswer[] }>('/v1/editorial/articles?limit=1')).body.items,
      (await client.get<{ article: ArticleAnswer }>(`${at(made)}/revisions/1`)).body.article,
      (await client.stranger().get<ArticleAnswer>(`/v1/content/articles/${made.slug}`)).body,
      { statistics: [(await client.get<StatisticAnswer>(`${STATISTICS}/${id}`)).body] },
      {
        statistics: (await client.get<{ items: StatisticAnswer[] }>(`${STATISTICS}?articleId=${made.id}`))
          .body.items,
      },
    ];
    for (const { statistics } of answers) expect(statistics).toMatchObject([expected]);
  });

  it('comes out so of every list, table, series and search of what is published', async () => {
    const indicator = { name: `Index ${value}` };
    const figure = { ...withNumbers(value), indicator, period: '2018', asPrinted: 'printedword' };
    const made = await created(client, {
      headline: 'Numbers',
      statistics: [figure, { ...figure, nature: 'target', qualifier: 'at-least' }],
    });
    await taken(client, made, 'publish');
    const reader = client.stranger();
    const { slug = '' } = made.statistics[0]?.indicator ?? {};
    const base = `/v1/content/indicators/${slug}`;
    type Items = { items: Record<string, unknown>[] };
    const items = async (path: string): Promise<Record<string, unknown>[]> =>
      (await reader.get<Items>(path)).body.items;
    const [{ target, actual, difference } = {}] = await items(`${base}/outcomes`);
    for (const shown of [
      ...(await items(`${base}/observations`)),
      ...(await items(`${base}/observations?asOf=2999-01-01`)),
      ...(await items(`/v1/content/statistics?indicator=${slug}`)),
      ...(await items(
        `/v1/content/statistics?indicator=${slug}&sort=value&minValue=${value}&maxValue=${value}`,
      )),
      ...[target, actual],
    ])
      expect(shown).toMatchObject(withNumbers(value));
    expect(difference).toMatch(/^0(\.0+)?$/);
    const found = await items('/v1/content/search?type=statistics&q=printedword');
    expect(JSON.stringify(found)).toContain(JSON.stringify(value));
    for (const path of [`${base}/observations`, `/v1/content/statistics?indicator=${slug}`]) {
      const rows = csvRows((await reader.get(path, { accept: 'text/csv' })).text);
      for (const row of rows)
        for (const column of ['value', 'upper_value', 'change_percent', 'change_value', 'base_value'])
          expect([column, row[column]]).toEqual([column, value]);
    }
  });

  it('is found by its value', async () => {
    const { id } = await article(value);
    const range = `articleId=${id}&minValue=${value}&maxValue=${value}`;
    const { body } = await client.get(`${STATISTICS}?${range}`);
    expect(body.items.map((item) => item['value'])).toEqual([value]);
  });
});

it('a number is compared by all its digits', async () => {
  const unit = { kind: 'index' };
  const last = FORTY_DIGITS.replace(/0$/, '1');
  const { id } = await created(client, {
    headline: 'Close',
    statistics: [
      { value: last, unit },
      { value: FORTY_DIGITS, unit },
    ],
  });
  const list = `${STATISTICS}?articleId=${id}`;
  expect((await client.get(`${list}&minValue=${last}`)).body.items.map((item) => item['value'])).toEqual([
    last,
  ]);
  expect((await client.get(`${list}&sort=value`)).body.items.map((item) => item['value'])).toEqual([
    FORTY_DIGITS,
    last,
  ]);
});

it.each([1, 0.1, '1e3', '+1', '01', '1.', '.5', '', ' 1', '1,5', 'NaN', true, `${FORTY_DIGITS}1`])(
  'what is no decimal is refused at its place: %j',
  async (value) => {
    const answer = await client.post<ArticleAnswer>('/v1/editorial/articles', {
      headline: 'Numbers',
      statistics: [withNumbers(value as string)],
    });
    expect(answer.status).toBe(422);
    expect(refusals(answer).filter((refusal) => refusal.endsWith('not-a-decimal'))).toEqual(
      [
        ...['comparison/baseValue', 'comparison/changePercent', 'comparison/changeValue'],
        ...['conversions/0/value', 'upperValue', 'value'],
      ].map((place) => `/statistics/0/${place} not-a-decimal`),
    );
  },
);

it('a change of the last zero is a change', async () => {
  const { statistics } = await article('1.5');
  const answer = await client.patch(`${STATISTICS}/${statistics[0]?.id}`, { value: '1.50' }, 1);
  expect(answer.body).toMatchObject({ value: '1.50', revision: 2 });
});
