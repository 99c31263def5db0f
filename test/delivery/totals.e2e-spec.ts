import { created, taken } from '../articles/article-answer.js';
import type { Answer } from '../support/client.js';
import { withApp } from '../with-app.js';

const app = withApp();

const EUROS = { indicator: { name: 'Crane investment' }, unit: { kind: 'currency', code: 'EUR' } };
const ISK = { ...EUROS, unit: { kind: 'currency', code: 'ISK' } };

/** Beside three values of an article so many as the totals of readers are counted to. */
const COPIES = 10_000;

beforeAll(async () => {
  const draft = await created(app.client, {
    headline: 'Many figures',
    statistics: [
      { ...EUROS, value: '1', nature: 'actual' },
      { ...EUROS, value: '2', nature: 'plan' },
      { ...ISK, value: '3', nature: 'actual' },
    ],
  });
  await taken(app.client, draft, 'publish');
  const COLUMNS =
    'article_id, indicator_id, place, unit_key, unit_kind, nature, observed_at, document, search_text, published_at, shown_from';
  await app.query(
    `INSERT INTO published_statistics (id, ${COLUMNS})
       SELECT gen_random_uuid(), ${COLUMNS} FROM published_statistics, generate_series(1, ${COPIES})
       WHERE unit_key = 'currency:EUR' AND nature = 'actual'`,
  );
  await app.query('ANALYZE published_statistics');
});

const counted = async (path: string): Promise<Answer['body']> =>
  (await app.client.stranger().get(`/v1/content/${path}count=true&limit=2`)).body;

it.each([
  ['statistics?', COPIES],
  ['statistics?sort=-period&', COPIES],
  ['statistics?unit=currency:EUR&', COPIES],
  ['statistics?nature=actual&unit=currency&', COPIES],
  ['statistics?indicator=crane-investment&', COPIES],
  ['statistics?q=crane&', COPIES],
  ['indicators/crane-investment/observations?', COPIES],
  ['indicators/crane-investment/observations?asOf=2100-01-01T00:00:00Z&', COPIES],
])('readers are told that more match than the total: %s', async (path, total) => {
  const body = await counted(path);
  expect(body).toMatchObject({ total, totalIsLowerBound: true });
  expect(body.items).toHaveLength(2);
});

it.each([
  ['statistics?unit=currency:ISK&', 1],
  ['statistics?nature=plan&', 1],
  ['statistics?nature=plan&unit=currency:EUR&', 1],
  ['statistics?nature=plan&unit=currency:ISK&', 0],
  ['statistics?unit=currency:ISK&indicator=crane-investment&', 1],
  ['indicators/crane-investment/observations?asOf=1990-01-01T00:00:00Z&', 0],
  ['articles?', 1],
])('a total of what few fulfil is exact: %s', async (path, total) => {
  const body = await counted(path);
  expect([body.total, body.items.length]).toEqual([total, total]);
  expect(body).not.toHaveProperty('totalIsLowerBound');
});

it('is exact where exactly so many match, not where one more does, and one page later the same', async () => {
  const path = 'statistics?unit=currency:EUR&nature=actual&sort=publishedAt&';
  expect(await counted(`${path}fields=id&`)).toMatchObject({ total: COPIES, totalIsLowerBound: true });
  await app.query(
    'DELETE FROM published_statistics WHERE row_id = (SELECT max(row_id) FROM published_statistics)',
  );
  const first = await counted(path);
  for (const page of [first, await counted(`${path}cursor=${first.nextCursor ?? ''}&`)]) {
    expect([page.total, page.items.length]).toEqual([COPIES, 2]);
    expect(page).not.toHaveProperty('totalIsLowerBound');
  }
});

it('a page that shows hundreds of entities has headers that clients and caches take', async () => {
  const FEW = 'SELECT row_id FROM published_statistics ORDER BY published_at DESC, id DESC LIMIT 100';
  await app.query(
    `UPDATE published_statistics SET organization_id = gen_random_uuid(), person_id = gen_random_uuid() WHERE row_id IN (${FEW})`,
  );
  const { status, headers, body } = await app.client.stranger().get('/v1/content/statistics?limit=100');
  expect([status, body.items.length]).toEqual([200, 100]);
  expect(headers.get('surrogate-key')).toBe('statistics any-change');
  expect(headers.get('cache-tag')).toBe('statistics,any-change');
});
