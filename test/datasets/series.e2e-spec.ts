import { created, patched, read, at, taken } from '../articles/article-answer.js';
import type { ArticleAnswer } from '../articles/article-answer.js';
import { eventually } from '../support/eventually.js';
import { csvRows } from '../support/parsed-csv.js';
import { withApp } from '../with-app.js';

interface Observation {
  readonly [property: string]: unknown;
  readonly value: string;
  readonly publishedAt: string;
  readonly superseded: boolean;
}

const app = withApp();
const { client } = app;
const reader = client.stranger();

const RATE = '/v1/content/indicators/jobless-rate';

beforeAll(async () => {
  await client.patch('/v1/admin/settings', { timeZone: 'Asia/Shanghai' }, 1);
});

const percent = { kind: 'percent' };

/** A statement of the jobless rate. */
const rate = (value: string, own: object = {}): object => ({
  indicator: { name: 'Jobless rate' },
  place: 'Orvel',
  value,
  unit: percent,
  period: '2025',
  attribution: { organization: { name: 'Statistics Office' } },
  ...own,
});

/** Published so long ago, as what comes from an archive. */
async function publishedAt(moment: string | undefined, ...statistics: object[]): Promise<ArticleAnswer> {
  const made = await created(client, { headline: 'Rates', statistics });
  const { status, body } = await client.post<ArticleAnswer>(
    `${at(made)}/transitions`,
    { action: 'publish', ...(moment !== undefined && { firstPublishedAt: moment }) },
    { 'if-match': `"${made.revision}"` },
  );
  expect([status, body['detail']]).toEqual([200, undefined]);
  return body;
}

const series = async (query = '', path = RATE): Promise<readonly Observation[]> =>
  (await reader.get<{ items: Observation[] }>(`${path}/observations?limit=100${query}`)).body.items;

const listed = async (query = '', path = RATE): Promise<string[]> =>
  (await series(query, path)).map(({ value, superseded }) => `${value}${superseded ? ' superseded' : ''}`);

describe('the series of an indicator', () => {
  let corrected: ArticleAnswer;

  beforeAll(async () => {
    await publishedAt('2026-01-15T10:00:00Z', rate('5.50'), rate('5.7', { period: '2024' }));
    await publishedAt(
      '2026-02-15T16:00:00Z',
      rate('5.4'),
      rate('5.0', { nature: 'forecast' }),
      rate('9.9', { place: 'Elsewhere' }),
      rate('6.1', { attribution: { name: 'The union' } }),
      rate('1.0', { unit: { kind: 'ratio' } }),
      rate('3', { period: null }),
    );
    corrected = await publishedAt('2026-03-15T10:00:00Z', rate('5.45'));
  });

  it('lists all statements, and tells which of them still stand', async () => {
    expect((await listed()).toSorted()).toEqual(
      ['1.0', '3', '5.0', '5.4 superseded', '5.45', '5.50 superseded', '5.7', '6.1', '9.9'].toSorted(),
    );
    expect(await listed('&superseded=true')).toEqual(
      expect.arrayContaining(['5.50 superseded', '5.4 superseded']),
    );
    const current = '&superseded=false&nature=actual&place=orvel&organization=statistics-office';
    expect((await listed(current)).toSorted()).toEqual(['1.0', '3', '5.45', '5.7']);
    expect(await listed('&unit=ratio')).toEqual(['1.0']);
    expect(await listed('&from=2025&to=2025&superseded=true')).toHaveLength(2);
  });

  it('was, at the end of a day in the time zone of the newsroom, what was public then', async () => {
    expect(await listed('&asOf=2026-01-14')).toEqual([]);
    expect((await listed('&asOf=2026-01-15')).toSorted()).toEqual(['5.50', '5.7']);
    // Sixteen hours UTC is midnight in Shanghai.
    expect(await listed('&asOf=2026-02-15&place=Elsewhere')).toEqual([]);
    expect(await listed('&asOf=2026-02-16&place=Elsewhere')).toEqual(['9.9']);
    expect(await listed('&asOf=2026-02-15T16:00:00Z&place=Elsewhere')).toEqual(['9.9']);
    expect(await listed('&asOf=2026-02-15T15:59:59.999Z&place=Elsewhere')).toEqual([]);
    expect(await listed('&asOf=2026-02-20&superseded=true')).toEqual(['5.50 superseded']);
    expect((await reader.get(`${RATE}/observations?asOf=2026-02-30`)).status).toBe(400);
  });

  it('tells when each statement became public, which is not when its article did', async () => {
    const [first] = await series('&asOf=2026-01-15&from=2025');
    expect(first).toMatchObject({ value: '5.50', publishedAt: '2026-01-15T10:00:00.000Z' });
    const added = await patched(client, corrected, {
      statistics: [...corrected.statistics.map(({ id }) => ({ id })), rate('4.4', { period: '2026' })],
    });
    await taken(client, added, 'publish');
    const [later] = await series('&from=2026&nature=actual');
    expect(later?.publishedAt).toBe((await read(client, corrected))['updatedAt']);
    expect(later?.['article']).toMatchObject({ publishedAt: '2026-03-15T10:00:00.000Z' });
    expect(await listed('&from=2026&asOf=2026-03-16')).not.toContain('4.4');
  });

  it('shows a corrected value as it was, and when it was first stated', async () => {
    const [before] = await series('&place=Elsewhere');
    const statistic = (before as Observation)['id'] as string;
    const { revision } = (await client.get(`/v1/editorial/statistics/${statistic}`)).body;
    const changed = await client.patch(`/v1/editorial/statistics/${statistic}`, { value: '9.8' }, revision);
    await taken(client, { id: changed.body['articleId'] as string }, 'publish');
    expect(await listed('&place=Elsewhere')).toEqual(['9.8']);
    expect(await listed('&place=Elsewhere&asOf=2026-03-01')).toEqual(['9.9']);
    expect((await series('&place=Elsewhere'))[0]?.publishedAt).toBe('2026-02-15T16:00:00.000Z');
  });

  it('is the same as CSV, with when and whether at the end', async () => {
    const rows = csvRows((await reader.get(`${RATE}/observations`, { accept: 'text/csv' })).text);
    const items = await series();
    expect(rows.map(({ value, stated_at: at, superseded }) => [value, at, superseded])).toEqual(
      items.map(({ value, publishedAt: at, superseded }) => [value, at, String(superseded)]),
    );
    expect(Object.keys(rows[0] ?? {}).slice(-2)).toEqual(['stated_at', 'superseded']);
  });

  it('gives thin answers with what identifies them', async () => {
    const [thin] = await series('&fields=value,superseded&superseded=true');
    expect(Object.keys(thin ?? {}).toSorted()).toEqual(['id', 'superseded', 'value']);
  });

  it('has at no moment what an embargo hides, nor what was withdrawn', async () => {
    const before = await listed('&asOf=2999-01-01');
    const embargoUntil = new Date(Date.now() + 3_600_000).toISOString();
    const hidden = await created(client, { headline: 'Later', embargoUntil, statistics: [rate('1.11')] });
    await taken(client, hidden, 'publish');
    const other = await publishedAt('2026-02-01T00:00:00Z', rate('2.22', { period: '2023' }));
    expect(await listed('&asOf=2026-02-02&to=2023')).toEqual(['2.22']);
    await taken(client, other, 'withdraw');
    await eventually(async () => {
      expect(await listed('&asOf=2026-02-02&to=2023')).toEqual([]);
    });
    for (const query of ['', '&asOf=2999-01-01', `&asOf=${embargoUntil}`])
      expect(await listed(query)).toEqual(query === '' ? await listed('&asOf=2999-01-01') : before);
  });

  it('of a later edition under an embargo shows the old one at every moment', async () => {
    const shown = await publishedAt('2026-04-01T00:00:00Z', rate('7.0', { period: '2022' }));
    const [{ id } = { id: '' }] = shown.statistics;
    const embargoUntil = new Date(Date.now() + 3_600_000).toISOString();
    await patched(client, shown, { embargoUntil, statistics: [{ id, value: '7.7' }] });
    await taken(client, shown, 'publish');
    for (const query of ['', '&asOf=2026-04-02', '&asOf=2999-01-01', `&asOf=${embargoUntil}`])
      expect(await listed(`&to=2022${query}`)).toEqual(['7.0']);
  });
});

describe('targets and their actuals', () => {
  const PATH = '/v1/content/indicators/investment';
  const CNY = { kind: 'currency', code: 'CNY' };
  const invested = (value: string, own: object = {}): object => ({
    indicator: { name: 'Investment' },
    place: 'Shanghai',
    value,
    unit: CNY,
    period: '2018',
    ...own,
  });

  const outcomes = async (query = ''): Promise<unknown[]> =>
    (
      await reader.get<{ items: Record<string, Record<string, unknown> | null>[] }>(
        `${PATH}/outcomes?limit=100${query}`,
      )
    ).body.items.map(({ target, actual, outcome, difference }) => [
      ...[target?.['value'], actual?.['value'] ?? null, outcome, difference],
    ]);

  it('are told with what became of them, by how much, and who said it', async () => {
    await publishedAt(
      '2018-04-10T00:00:00Z',
      invested('69000000000', {
        nature: 'target',
        asPrinted: '69 billion yuan',
        attribution: { name: 'the city' },
      }),
      invested('80', { nature: 'forecast', qualifier: 'at-least', period: '2019', place: 'Pudong' }),
      invested('5', { nature: 'target', period: '2017' }),
      invested('7', { nature: 'target', period: '2016', place: null }),
      invested('8', { nature: 'target', period: '2999' }),
      invested('9', { nature: 'plan', period: '2018' }),
      invested('1', { nature: 'target', period: '2015', qualifier: 'at-least' }),
    );
    await publishedAt(
      '2019-04-10T00:00:00Z',
      invested('69204113000.50'),
      invested('79.5', { period: '2019', place: 'pudong' }),
      invested('4', { period: '2017', unit: { kind: 'currency', code: 'USD' } }),
      invested('2', { period: '2016-33', place: null }),
    );
    expect(await outcomes()).toEqual([
      ['1', null, 'due', null],
      ['7', '2', 'not-comparable', null],
      ['5', '4', 'not-comparable', null],
      ['69000000000', '69204113000.50', 'met', '204113000.50'],
      ['80', '79.5', 'missed', '-0.5'],
      ['8', null, 'open', null],
    ]);
    const { body } = await reader.get(`${PATH}/outcomes?from=2018&to=2018`);
    expect(body.items).toMatchObject([
      {
        reason: 'The actual rounds to the target.',
        target: {
          attribution: { name: 'the city' },
          article: { publishedAt: '2018-04-10T00:00:00.000Z' },
          superseded: false,
        },
      },
    ]);
    expect(body.items[0]?.id).toBe((body.items[0]?.['target'] as { id: string }).id);
    expect(await outcomes('&nature=plan')).toEqual([['9', '69204113000.50', 'missed', '69204112991.50']]);
    expect(await outcomes('&place=PUDONG&nature=forecast')).toHaveLength(1);
    expect((await reader.get(`${PATH}/outcomes?nature=actual`)).status).toBe(400);
  });

  it('meet the latest actual', async () => {
    await publishedAt('2020-04-10T00:00:00Z', invested('70'), invested('69000000000'));
    await publishedAt('2021-04-10T00:00:00Z', invested('68'));
    expect(await outcomes('&from=2018&to=2018')).toEqual([['69000000000', '68', 'missed', '-68999999932']]);
  });

  it('are answered as other content is: 404, 304, keys, HEAD, thin', async () => {
    expect((await reader.get('/v1/content/indicators/nothing/outcomes')).status).toBe(404);
    const { headers } = await reader.get(`${PATH}/outcomes?fields=outcome`);
    const etag = headers.get('etag') ?? '';
    expect((await reader.get(`${PATH}/outcomes?fields=outcome`, { 'if-none-match': etag })).status).toBe(304);
    expect(headers.get('surrogate-key')).toMatch(/indicator:.*article:/);
    const { body } = await reader.get(`${PATH}/outcomes?fields=outcome`);
    expect(Object.keys(body.items[0] ?? {}).toSorted()).toEqual(['id', 'outcome']);
  });
});

describe('the chart of a series', () => {
  const PATH = '/v1/content/indicators/drawn';

  beforeAll(async () => {
    const drawn = (value: string, own: object = {}): object =>
      rate(value, { indicator: { name: 'Drawn' }, period: '2024', ...own });
    await publishedAt(
      '2026-01-15T10:00:00Z',
      drawn('1.50', { place: '<b>&"' }),
      drawn('-0.00', { period: '2025' }),
      drawn('12345678901234567890.1234567890', { unit: { kind: 'ratio' } }),
      drawn('4.0', { period: '2026', nature: 'forecast', attribution: { name: '</desc><script>' } }),
    );
  });

  it('is a picture like other content: its type, policy, keys, ETag, HEAD, 304, 404, a moved slug', async () => {
    const { status, text, headers } = await reader.get(`${PATH}/observations.svg`);
    expect([status, headers.get('content-type')]).toEqual([200, 'image/svg+xml; charset=utf-8']);
    expect(headers.get('content-security-policy')).toMatch(/^default-src 'none'; style-src 'sha256-[^']+'$/);
    expect(headers.get('surrogate-key')).toMatch(/indicator:\S+ .*article:/);
    expect(headers.get('cache-control')).toContain('stale-while-revalidate');
    const etag = headers.get('etag') ?? '';
    expect((await reader.get(`${PATH}/observations.svg`, { 'if-none-match': etag })).status).toBe(304);
    const head = await reader.send('HEAD', `${PATH}/observations.svg`);
    expect([head.status, head.text, head.headers.get('etag')]).toEqual([200, '', etag]);
    expect((await reader.get('/v1/content/indicators/nothing/observations.svg')).status).toBe(404);
    expect((await reader.get(`${PATH}/observations.svg?limit=3`)).status).toBe(400);
    expect((await reader.get(`${PATH}/observations.svg`, { accept: 'application/json' })).status).toBe(406);
    expect(text).not.toContain('<script');
    expect(text).not.toContain('<b>');
  });

  it('takes the filters of the list, and has the digits as written', async () => {
    const { text } = await reader.get(`${PATH}/observations.svg`);
    for (const digits of ['1.50', '-0.00', '4.0']) expect(text).toContain(`: ${digits} (`);
    expect(text).toContain('Not shown: 1 in other units.');
    const ratio = await reader.get(`${PATH}/observations.svg?unit=ratio&asOf=2026-01-16`);
    expect(ratio.text).toContain(': 12345678901234567890.1234567890 (');
    expect(ratio.text).toContain('as known on 2026-01-16');
    expect((await reader.get(`${PATH}/observations.svg?asOf=2026-01-14`)).text).toContain('No statements.');
  });

  it('of thousands of points is drawn in a thread, in few statements', async () => {
    await app.query(
      `INSERT INTO published_statistics (id, article_id, indicator_id, unit_key, unit_kind, nature, place, period_earliest, period_latest, observed_at, document, search_text, published_at, shown_from)
       SELECT copy.id, article_id, indicator_id, unit_key, unit_kind, nature, 'Many', day, day + interval '1 day' - interval '1 ms', day,
         (document::jsonb || jsonb_build_object('id', copy.id, 'value', n::text, 'place', 'Many', 'period', to_char(day, 'YYYY-MM-DD'))), search_text, published_at, shown_from
       FROM published_statistics, generate_series(1, 3000) n, LATERAL (SELECT gen_random_uuid() AS id, timestamptz '2015-01-01Z' + make_interval(days => n) AS day) copy
       WHERE document::json ->> 'value' = '1.50'`,
    );
    const { status, text } = await reader.get(`${PATH}/observations.svg?place=many`);
    expect([status, text.length < 200_000]).toEqual([200, true]);
    expect(text).toContain('And 2800 more');
  });
});
