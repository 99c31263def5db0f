import { created, paragraph, patched } from '../articles/article-answer.js';
import type { ArticleAnswer, QuoteAnswer, StatisticAnswer } from '../articles/article-answer.js';
import { cast } from '../support/cast.js';
import type { Cast } from '../support/cast.js';
import type { Body } from '../support/client.js';
import { withApp } from '../with-app.js';

const app = withApp();
const { client } = app;
let known: Cast;
let first: ArticleAnswer;
let second: ArticleAnswer;

interface Page {
  readonly items: readonly (Body & QuoteAnswer & StatisticAnswer)[];
  readonly total: number;
}

beforeAll(async () => {
  known = await cast(client);
  const { chenMingbo, wuQing, commission, upgradeInvestment } = known;
  const CNY = { kind: 'currency', code: 'CNY' };
  first = await created(client, {
    headline: 'First',
    body: [paragraph('a', 'One. Two.')],
    quotes: [
      {
        text: 'One',
        saidOn: '2018-04-10',
        speaker: { personId: chenMingbo.id },
        anchors: [{ exact: 'One' }],
      },
      {
        text: 'Two',
        saidOn: '2018',
        kind: 'mixed',
        speaker: { personId: wuQing.id },
        anchors: [{ exact: 'Two' }],
      },
    ],
    statistics: [
      {
        value: '9',
        unit: { kind: 'percent' },
        period: '2018-33',
        nature: 'forecast',
        place: 'Shanghai',
        indicator: upgradeInvestment.id,
      },
      {
        value: '10',
        upperValue: '12',
        unit: CNY,
        period: '2016/2020',
        attribution: { organizationId: commission.id },
      },
    ],
  });
  second = await created(client, {
    headline: 'Second',
    quotes: [{ text: 'Three Überraschungen', kind: 'indirect', speaker: { organizationId: commission.id } }],
    statistics: [
      {
        value: '-0.5',
        unit: { kind: 'currency', code: 'USD' },
        period: '../2015',
        asPrinted: 'half a dollar',
      },
      { value: '100', unit: { kind: 'count', noun: 'pilot project' } },
    ],
  });
  await patched(client, first, { body: [paragraph('a', 'One.')] });
});

const list = async (path: string): Promise<Page> => {
  const answer = await client.get<Page>(`/v1/editorial/${path}`);
  expect({ status: answer.status, body: answer.body }).toMatchObject({ status: 200 });
  return answer.body;
};

/** Fills in the ids of the cast. */
const filled = (query: string): string =>
  query
    .replace('{first}', first.id)
    .replace('{chen}', known.chenMingbo.id)
    .replace('{commission}', known.commission.id)
    .replace('{indicator}', known.upgradeInvestment.id);

it.each([
  ['', ['One', 'Three Überraschungen', 'Two']],
  ['articleId={first}', ['One', 'Two']],
  ['personId={chen}', ['One']],
  ['organizationId={commission}', ['One', 'Three Überraschungen']],
  ['kind=mixed', ['Two']],
  ['saidAfter=2018-04-10T00:00:00Z', ['One', 'Two']],
  ['saidAfter=2018-05-01T00:00:00Z', ['Two']],
  ['saidAfter=2019-01-01T00:00:00Z', []],
  ['saidBefore=2018-04-10T00:00:00Z', ['Two']],
  ['saidBefore=2018-04-11T00:00:00Z', ['One', 'Two']],
  ['state=detached', ['Two']],
  ['state=attached', ['One', 'Three Überraschungen']],
  ['q=uberrasch', ['Three Überraschungen']],
  ['q=wu qing', ['Two']],
  ['q=one&kind=mixed', []],
])('quotes are found by %s', async (query, expected) => {
  const { items, total } = await list(`quotes?count=true&${filled(query)}`);
  expect(items.map(({ text }) => text).sort()).toEqual(expected);
  expect(total).toBe(expected.length);
});

it.each([
  ['', ['-0.5', '10', '100', '9']],
  ['articleId={first}', ['10', '9']],
  ['indicatorId={indicator}', ['9']],
  ['unit=currency:CNY', ['10']],
  ['unit=currency', ['-0.5', '10']],
  ['unit=percent,currency:USD', ['-0.5', '9']],
  ['unit=count:pilot project', ['100']],
  ['nature=forecast', ['9']],
  ['periodFrom=2018', ['10', '9']],
  ['periodFrom=2018-06', ['10']],
  ['periodFrom=2021', []],
  ['periodFrom=Y99999', []],
  ['periodFrom=-4712&periodTo=0000', ['-0.5']],
  ['periodTo=2015', ['-0.5']],
  ['periodTo=2017', ['-0.5', '10']],
  ['periodFrom=2015&periodTo=2016', ['-0.5', '10']],
  ['minValue=9', ['10', '100', '9']],
  ['minValue=11', ['10', '100']],
  ['maxValue=9.0', ['-0.5', '9']],
  ['minValue=-1&maxValue=0', ['-0.5']],
  ['organizationId={commission}', ['10']],
  ['place=shanghai', ['9']],
  ['q=half', ['-0.5']],
  ['q=upgrade', ['9']],
])('statistics are found by %s', async (query, expected) => {
  const { items, total } = await list(`statistics?count=true&${filled(query)}`);
  expect(items.map(({ value }) => value).sort()).toEqual(expected);
  expect(total).toBe(expected.length);
});

it.each([
  ['value', ['-0.5', '9', '10', '100']],
  ['-value', ['100', '10', '9', '-0.5']],
])('statistics sort by %s as numbers do, page by page', async (sort, expected) => {
  const values: string[] = [];
  let next: string | null = `statistics?limit=1&sort=${sort}`;
  while (next !== null) {
    const page: Body = (await client.get(`/v1/editorial/${next}`)).body;
    values.push(...page.items.map((item) => String(item['value'])));
    next = page.nextCursor && `statistics?limit=1&sort=${sort}&cursor=${encodeURIComponent(page.nextCursor)}`;
  }
  expect(values).toEqual(expected);
});

it('statistics sort by when their period begins, those without one last', async () => {
  const { items } = await list('statistics?sort=period');
  expect(items.map(({ value }) => value).slice(0, 3)).toEqual(['-0.5', '10', '9']);
});

it('articles are found by whom and what they name', async () => {
  const headlines = async (query: string): Promise<string[]> =>
    (await list(`articles?${filled(query)}`)).items.map((item) => String(item['headline'])).sort();
  expect(await headlines('personId={chen}')).toEqual(['First']);
  expect(await headlines('organizationId={commission}')).toEqual(['First', 'Second']);
  expect(await headlines('indicatorId={indicator}')).toEqual(['First']);
  expect(second.id).not.toBe(first.id);
});
