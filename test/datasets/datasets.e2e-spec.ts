import type { ArticleAnswer } from '../articles/article-answer.js';
import { taken } from '../articles/article-answer.js';
import { cast } from '../support/cast.js';
import type { Cast } from '../support/cast.js';
import type { Answer } from '../support/client.js';
import { eventually } from '../support/eventually.js';
import { csvRows, parsedCsv } from '../support/parsed-csv.js';
import { FIGURES, publishFigures } from './newsroom-of-figures.js';
import { withApp } from '../with-app.js';

const AS_CSV = { accept: 'text/csv' };

const app = withApp();
const reader = app.client.stranger();
let people: Cast;
let article: ArticleAnswer;
let observations: string;

beforeAll(async () => {
  people = await cast(app.client);
  article = await publishFigures(app.client, people, { headline: '=HYPERLINK("x"), they said' });
  observations = `/v1/content/indicators/${people.upgradeInvestment.slug}/observations`;
});

const rowsOf = async (path: string): Promise<Record<string, string>[]> =>
  csvRows((await reader.get(path, AS_CSV)).text);

const rowsByPeriod = async (): Promise<Readonly<Record<string, Record<string, string>>>> =>
  Object.fromEntries((await rowsOf(observations)).map((row) => [row['period'] ?? '', row]));

const itemsOf = async (path: string): Promise<readonly Record<string, unknown>[]> =>
  (await reader.get(path)).body.items;

describe('observations as CSV', () => {
  it('are those of the JSON, digit for digit, in the same order', async () => {
    const [rows, items] = [await rowsOf(observations), await itemsOf(observations)];
    expect(rows).toHaveLength(FIGURES.length);
    for (const [column, property] of [
      ['id', 'id'],
      ['value', 'value'],
      ['upper_value', 'upperValue'],
      ['qualifier', 'qualifier'],
      ['period', 'period'],
      ['nature', 'nature'],
      ['revision', 'revision'],
    ] as const)
      expect(rows.map((row) => row[column])).toEqual(
        items.map((item) => String((item[property] as string | number | null) ?? '')),
      );
  });

  it('sum up to what the JSON sums up to', async () => {
    const [rows, items] = [await rowsOf(observations), await itemsOf(observations)];
    const sums = [rows.map(({ value }) => value), items.map((item) => item['value'])].map((values) =>
      app.query('SELECT sum(v::numeric)::text FROM unnest($1::text[]) v', [values]),
    );
    for (const sum of await Promise.all(sums))
      expect(sum).toEqual([{ sum: '12345678970234568886.2234567890' }]);
  });

  it('keep ranges, open periods, approximations, quarters and comparisons', async () => {
    const byPeriod = await rowsByPeriod();
    expect(byPeriod['2009/2017']).toMatchObject({
      value: '1000',
      upper_value: '1200.50',
      unit: 'currency:CNY',
      currency: 'CNY',
      period_start: '2009-01-01',
      period_end: '2017-12-31',
    });
    expect(byPeriod['../2020']).toMatchObject({
      value: '-4.20',
      unit: 'percent',
      currency: '',
      period_start: '',
      period_end: '2020-12-31',
      share_of: 'all',
    });
    expect(byPeriod['2018~']).toMatchObject({ period_start: '2018-01-01', unit: 'count:job per sector' });
    expect(byPeriod['2018-33']).toMatchObject({ period_start: '2018-01-01', period_end: '2018-03-31' });
    expect(byPeriod['2018']).toMatchObject({
      qualifier: 'about',
      nature: 'target',
      comparison_basis: 'year-on-year',
      change_percent: '7.10',
      comparison_direction: 'up',
      base_period: '2017',
      as_printed: '69 billion yuan',
    });
    expect(byPeriod['']).toMatchObject({ period_start: '', period_end: '', place: 'Delhi, "New"' });
  });

  it('have no text that a spreadsheet runs, and leave numbers alone', async () => {
    const byPeriod = await rowsByPeriod();
    expect(byPeriod['2018-33']).toMatchObject({ as_printed: "'+0.2 km", place: "'=1+1" });
    expect(byPeriod['../2020']).toMatchObject({ value: '-4.20', as_printed: "'-4.20 per cent" });
    expect(byPeriod['2018']).toMatchObject({ article_headline: '\'=HYPERLINK("x"), they said' });
  });

  it('tell their article and who gave them', async () => {
    const [row] = await rowsOf(observations);
    expect(row).toMatchObject({
      article_id: article.id,
      article_url: expect.stringContaining(`/v1/content/articles/${article.slug}`) as unknown,
      attribution_organization_id: people.cityGovernment.id,
      indicator_slug: people.upgradeInvestment.slug,
      published_at: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/) as unknown,
    });
  });

  it('take the filters of the list', async () => {
    expect(await rowsOf(`${observations}?nature=target`)).toHaveLength(1);
    expect(await rowsOf(`${observations}?asOf=2001-01-01`)).toEqual([]);
    expect(await rowsOf('/v1/content/statistics?unit=currency&place=shanghai')).toHaveLength(1);
    expect(await rowsOf('/v1/content/statistics?sort=period')).toHaveLength(FIGURES.length);
  });
});

describe('quotes as CSV', () => {
  it('have their speakers and passages', async () => {
    const rows = await rowsOf('/v1/content/quotes');
    expect(rows).toEqual([
      expect.objectContaining({
        text: '\'@all: two\n"lines", and a comma',
        kind: 'indirect',
        speaker_name: 'a ministry official',
        person_id: '',
        said_on: '',
        passage: '',
      }),
      expect.objectContaining({
        text: 'We will invest 69 billion yuan',
        kind: 'direct',
        translated: 'false',
        person_slug: 'wu-qing',
        person_name: 'Wu Qing',
        organization_id: people.cityGovernment.id,
        said_on: '2018-04',
        said_start: '2018-04-01',
        said_end: '2018-04-30',
        passage: 'We will invest 69 billion yuan',
      }),
    ]);
    expect(await rowsOf('/v1/content/quotes?person=wu-qing')).toHaveLength(1);
  });
});

describe('which form is answered', () => {
  const lists = (): string[] => [observations, '/v1/content/statistics', '/v1/content/quotes'];

  it.each([
    [undefined, 'application/json'],
    ['*/*', 'application/json'],
    ['application/json, text/csv;q=0.5', 'application/json'],
    ['text/csv, application/json;q=0.5', 'text/csv'],
    ['text/*', 'text/csv'],
    ['application/json;q=0, */*;q=0.1', 'text/csv'],
  ])('to Accept %j is %s', async (accept, type) => {
    for (const path of lists()) {
      const { status, headers } = await reader.get(path, accept === undefined ? {} : { accept });
      expect([path, status, headers.get('content-type')?.split(';')[0]]).toEqual([path, 200, type]);
      expect(headers.get('vary')?.split(/,\s*/)).toContain('accept');
    }
  });

  it('is neither for who takes neither', async () => {
    for (const path of lists())
      expect((await reader.get(path, { accept: 'image/png, text/html' })).status).toBe(406);
    expect(
      (await reader.get(`${observations}/observations.csv`, { accept: 'application/json' })).status,
    ).toBe(406);
  });

  it('begins with a byte order mark at the address of the file, for spreadsheets, and nowhere else', async () => {
    for (const list of lists()) {
      const name = list.split('/').at(-1) ?? '';
      const file = await fetch(`${app.url}${list}/${name}.csv`);
      const page = await fetch(app.url + list, { headers: AS_CSV });
      const [marked, plain] = [await file.arrayBuffer(), await page.arrayBuffer()].map((b) => Buffer.from(b));
      expect(marked).toEqual(Buffer.concat([Buffer.from('\uFEFF'), plain ?? Buffer.alloc(0)]));
    }
  });

  it('is said in the headers of CSV', async () => {
    const { headers } = await reader.get(`${observations}?nature=target`, AS_CSV);
    expect(headers.get('content-type')).toBe('text/csv; charset=utf-8; header=present');
    expect(headers.get('content-disposition')).toMatch(
      /^attachment; filename="observations-technological-upgrade-investment-\d{4}-\d\d-\d\d\.csv"$/,
    );
    expect(headers.get('content-location')).toBe(`${observations}/observations.csv?nature=target`);
    expect(headers.get('surrogate-key')).toBe(`indicator:${people.upgradeInvestment.id} any-change`);
    expect(headers.get('link')).toBe(
      `<${observations}/datapackage.json?nature=target>; rel="describedby"; type="application/vnd.datapackage+json", ` +
        `<${observations}/csv-metadata.json?nature=target>; rel="describedby"; type="application/csvm+json"`,
    );
  });

  it('is a 304 to who has it, and its head without the rest', async () => {
    const { headers } = await reader.get(observations, AS_CSV);
    const etag = headers.get('etag') ?? '';
    expect((await reader.get(observations, { ...AS_CSV, 'if-none-match': etag })).status).toBe(304);
    expect((await reader.get(observations, { 'if-none-match': etag })).status).toBe(200);
    const head = await reader.send('HEAD', observations, { headers: AS_CSV });
    expect([head.status, head.text, head.headers.get('etag')]).toEqual([200, '', etag]);
  });

  it('is CSV to everybody at an address of its own', async () => {
    for (const [path, name] of [
      [observations, 'observations'],
      ...lists()
        .slice(1)
        .map((list) => [list, list.split('/').at(-1)]),
    ]) {
      const own = await reader.get(`${path}/${name}.csv`);
      expect(own.headers.get('content-type')).toContain('text/csv');
      expect(own.text).toBe((await reader.get(path ?? '', AS_CSV)).text);
    }
  });
});

describe('a part of the whole', () => {
  it.each(['limit=5', 'cursor=x', 'count=true', 'fields=id'])('is refused: %s', async (query) => {
    for (const list of [observations, '/v1/content/statistics', '/v1/content/quotes']) {
      const { status, body } = await reader.get(`${list}?${query}`, AS_CSV);
      expect([status, body.errors[0]]).toEqual([
        400,
        { parameter: query.split('=')[0], code: 'not-with-csv', message: body.detail },
      ]);
      expect(body.detail).toContain('CSV is the whole result');
    }
    const own = await reader.get(`${observations}/observations.csv?${query}`);
    expect([own.status, own.body.errors[0]?.code]).toEqual([400, 'unknown-parameter']);
  });
});

describe('what is not public', () => {
  const all = async (): Promise<string> => {
    const paths = ['/v1/content/statistics', '/v1/content/quotes', observations];
    const answers: Answer[] = [];
    for (const path of paths) answers.push(await reader.get(path, AS_CSV));
    return answers.map(({ text }) => text).join('\n');
  };

  it('is in no CSV: under an embargo, or never published', async () => {
    const before = await all();
    const embargoUntil = new Date(Date.now() + 3_600_000).toISOString();
    await publishFigures(app.client, people, { headline: 'Sperrfrist', embargoUntil });
    expect(await all()).toBe(before);
    const other = await app.client.post('/v1/editorial/indicators', { name: 'Never stated' });
    for (const file of ['observations.csv', 'datapackage.json', 'csv-metadata.json'])
      expect(
        (await reader.get(`/v1/content/indicators/${other.body.slug}/observations/${file}`)).status,
      ).toBe(404);
  });

  it('is in none: withdrawn', async () => {
    const before = await all();
    const other = await publishFigures(app.client, people, { headline: 'Zurückgezogen' });
    await eventually(async () => {
      expect(await all()).toContain('Zurückgezogen');
    });
    await taken(app.client, other, 'withdraw');
    await eventually(async () => {
      expect(await all()).toBe(before);
    });
    await taken(app.client, article, 'withdraw');
    await eventually(async () => {
      expect(parsedCsv((await reader.get('/v1/content/statistics', AS_CSV)).text)).toHaveLength(1);
      expect((await reader.get(observations, AS_CSV)).status).toBe(404);
    });
  });
});
