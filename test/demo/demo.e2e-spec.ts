import { SampleNewsroom } from '../../src/demo/sample-newsroom.js';
import { startApp } from '../support/app.js';
import type { Body } from '../support/client.js';
import type { TestApp } from '../support/app.js';

const TABLES = [
  ...['articles', 'article_revisions', 'article_transitions', 'published_documents', 'public_slugs'],
  ...['bylines', 'mentions', 'quotes', 'statistics'],
  ...['correction_batches', 'correction_batch_items', 'article_sign_offs'],
  ...['sections', 'organizations', 'people', 'positions', 'indicators'],
];

interface Document {
  readonly publishedAt: string;
  readonly updatedAt: string;
  readonly language: string;
  readonly body: readonly { readonly text: string }[];
  readonly translations: readonly { readonly language: string; readonly slug: string }[];
  readonly statistics: readonly {
    readonly value: string;
    readonly comparison: { readonly changePercent: string | null } | null;
    readonly anchors: readonly { readonly exact: string }[];
  }[];
  readonly quotes: readonly {
    readonly speaker: { readonly person: { readonly slug: string; readonly name: string } | null };
    readonly anchors: readonly unknown[];
  }[];
}

describe('the sample newsroom', () => {
  let service: TestApp;

  beforeEach(async () => {
    service = await startApp();
  });
  afterEach(() => service.close());

  const prepare = async (wanted = true): Promise<string[]> => {
    const lines: string[] = [];
    await service.app.get(SampleNewsroom).prepare({ wanted }, (line) => lines.push(line));
    return lines;
  };
  const remove = async (): Promise<string[]> => {
    const lines: string[] = [];
    await service.app.get(SampleNewsroom).remove((line) => lines.push(line));
    return lines;
  };
  const rowsOf = async (TABLE: string): Promise<number> => {
    const [row] = await service.query<{ rows: string }>(`SELECT count(*) AS rows FROM ${TABLE}`);
    return Number(row!.rows);
  };
  const rows = async (): Promise<Record<string, number>> =>
    Object.fromEntries(await Promise.all(TABLES.map(async (table) => [table, await rowsOf(table)] as const)));
  const document = async (slug: string): Promise<Document> =>
    (await service.client.stranger().get<Document>(`/v1/content/articles/${slug}`)).body;
  const total = async (path: string): Promise<number> =>
    (await service.client.get(`${path}?count=true&limit=1`)).body.total;
  const write = async (path: string, body: unknown): Promise<string> => {
    const answer = await service.client.post(`/v1/editorial/${path}`, body);
    expect(answer.status).toBe(201);
    return answer.body.id;
  };
  const idOf = async (path: string, name: string): Promise<string> => {
    const { body } = await service.client.get(`/v1/editorial/${path}?q=${encodeURIComponent(name)}`);
    return body.items[0]!.id;
  };

  it('is loaded once, and says at each start that it is there', async () => {
    expect(await prepare()).toEqual([
      'Loading the sample newsroom …',
      expect.stringMatching(/^Loaded the sample newsroom in .* s: 32 articles/),
    ]);
    const loaded = await rows();
    expect(await total('/v1/content/articles')).toBe(28);
    expect(await total('/v1/editorial/articles')).toBe(32);
    expect(await total('/v1/editorial/sections')).toBe(14);

    for (const wanted of [true, false])
      expect(await prepare(wanted)).toEqual([
        'The sample newsroom is loaded; npm run demo:remove takes it out',
      ]);
    expect(await rows()).toEqual(loaded);
  });

  it('is loaded by one of several that start at once', async () => {
    await Promise.all([prepare(), prepare(), prepare()]);
    expect(await total('/v1/editorial/articles')).toBe(32);
    expect(await rowsOf('sample_newsrooms')).toBe(1);
  });

  it('tells of the past: publications, a correction and a withdrawal at their own moments', async () => {
    await prepare();
    const buses = await document('a-ring-line-fills-the-buses');
    expect(buses).toMatchObject({
      publishedAt: '2026-03-03T06:30:00.000Z',
      updatedAt: '2026-03-04T10:15:00.000Z',
    });
    expect(buses.body[0]!.text).toContain('64.8 million passengers');
    expect(buses.statistics.map(({ value }) => value)).toEqual(['64800000', '61400000', '6400000']);
    expect(buses.statistics[0]!.comparison!.changePercent).toBe('5.5');
    expect(buses.statistics[0]!.anchors.map(({ exact }) => exact)).toEqual(['64.8 million passengers']);
    expect(buses.quotes.every(({ anchors }) => anchors.length === 1)).toBe(true);

    const withdrawn = await service.client
      .stranger()
      .get('/v1/content/articles/tidewater-theatre-faces-two-dark-years');
    expect(withdrawn.status).toBe(410);
    const [created] = await service.query<{ lag: number }>(
      `SELECT extract(epoch FROM min(first_published_at - created_at))::int AS lag FROM articles`,
    );
    expect(created!.lag).toBe(3600);
  });

  it('tells of a figure that was signed off and is not any more, and of its correction', async () => {
    await prepare();
    const buses = (await service.client.get('/v1/editorial/articles?q=A+ring+line')).body.items[0]!;
    const { statistics } = (
      await service.client.get<{ statistics: readonly Body[] }>(`/v1/editorial/articles/${buses.id}`)
    ).body;
    expect(statistics[0]).toMatchObject({
      value: '64800000',
      signOff: {
        how: 'compared with the press release',
        valid: false,
        voidedBy: { changed: ['value', 'asPrinted', 'comparison', 'anchors'] },
      },
    });
    const ledger = await service.client.stranger().get('/v1/content/corrections');
    expect(ledger.body.items[0]).toMatchObject({
      factId: statistics[0]!.id,
      at: '2026-03-04T10:15:00.000Z',
      was: '68.4 million passengers',
      is: '64.8 million passengers',
    });
  });

  it('tells of a batch of corrections, in two languages, that came out as one', async () => {
    await prepare();
    const { body } = await service.client.get('/v1/editorial/correction-batches?published=true');
    expect(body.items).toHaveLength(1);
    const batch = (await service.client.get(`/v1/editorial/correction-batches/${body.items[0]!.id}`)).body;
    expect(batch).toMatchObject({ open: 0, publishedAt: '2024-01-24T10:20:00.000Z' });
    expect(batch.items).toMatchObject([
      { state: 'corrected', passage: '612,000 standard boxes' },
      { state: 'corrected', passage: '612\u202f000' },
    ]);
    const [english, french] = await Promise.all(
      ['port-passes-forty-million-tonnes', 'le-port-franchit-quarante-millions-de-tonnes'].map(document),
    );
    expect(english!.statistics[1]).toMatchObject({
      value: '621000',
      asPrinted: '621,000 standard boxes',
      anchors: [{ exact: '621,000 standard boxes' }],
    });
    expect(french!.statistics[1]).toMatchObject({
      value: '621000',
      asPrinted: '621\u202f000',
      anchors: [{ exact: '621\u202f000' }],
    });
    for (const { updatedAt } of [english!, french!]) expect(updatedAt).toBe('2024-01-24T10:20:00.000Z');
  });

  it('holds two articles that contradict each other, each with its words', async () => {
    await prepare();
    const list = await service.client.get<{
      items: { value: string; articleId: string; anchors: { exact: string }[] }[];
    }>('/v1/editorial/statistics?limit=100');
    const homes = list.body.items.filter(({ value }) => ['1622', '1548'].includes(value));
    expect(homes.map(({ value }) => value).sort()).toEqual(['1548', '1622']);
    expect(new Set(homes.map(({ articleId }) => articleId)).size).toBe(2);
    expect(homes.every(({ anchors }) => anchors.length === 1)).toBe(true);
  });

  it('names translations mutually, and people over the years', async () => {
    await prepare();
    const list = await service.client.stranger().get('/v1/content/articles?limit=100');
    const documents = await Promise.all(
      list.body.items.map(async ({ slug, language }) => ({
        slug,
        ...(await document(`${slug}?language=${String(language)}`)),
      })),
    );
    const pairs = documents.flatMap(({ slug, translations }) =>
      translations.map((other) => [slug, other.slug]),
    );
    expect(pairs.length).toBeGreaterThan(8);
    for (const [one, other] of pairs) expect(pairs).toContainEqual([other, one]);

    const speaks = documents.filter(({ quotes }) =>
      quotes.some(({ speaker }) => speaker.person?.name === 'Jonas Welk'),
    );
    expect(speaks.length).toBeGreaterThan(2);
    expect(new Set(documents.map(({ publishedAt }) => publishedAt.slice(0, 4))).size).toBe(4);
  });

  it('is taken out whole, and does not come back', async () => {
    const before = await rows();
    await prepare();
    const lines = await remove();
    expect(lines).toHaveLength(2);
    expect(await rows()).toEqual(before);
    expect(Object.values(before).every((count) => count === 0)).toBe(true);

    expect(await prepare()).toEqual([]);
    expect(await remove()).toEqual(['The sample newsroom was taken out before']);
    expect(await rows()).toEqual(before);
  });

  it('leaves somebody’s own work, with all that it uses', async () => {
    await prepare();
    const original = await idOf('articles', 'From the wind farm');
    await write('people', {
      name: 'Ada Own',
      positions: [{ title: 'editor', organization: { name: 'Port of Aldenmar' } }],
    });
    const own = await write('articles', {
      headline: 'An own article',
      language: 'nl',
      translationOf: original,
      section: { slug: 'energy' },
      body: { format: 'text', content: 'Nora Tamsel agreed.' },
      mentions: [{ person: { name: 'Nora Tamsel' }, anchors: [{ exact: 'Nora Tamsel' }] }],
    });
    const whole = (await service.client.get(`/v1/editorial/articles/${own}`)).body;

    const lines = await remove();
    expect(lines).toEqual(
      expect.arrayContaining([
        'What your own work uses stays, and is yours from now on:',
        '  person Nora Tamsel',
        '  organization Port of Aldenmar',
        '  organization Aldenmar City Council',
        '  section Economy',
      ]),
    );
    expect((await service.client.get(`/v1/editorial/articles/${own}`)).body).toEqual(whole);
    expect((await service.client.get(`/v1/editorial/articles/${original}`)).status).toBe(200);
    expect(await rowsOf('articles')).toBe(lines.filter((line) => line.startsWith('  article ')).length + 1);
    expect(await total('/v1/editorial/people')).toBe(
      lines.filter((line) => line.startsWith('  person ')).length + 1,
    );
  });

  it('never comes into a database in which somebody wrote something', async () => {
    await write('articles', { headline: 'An own article', body: { format: 'text', content: 'Words.' } });
    expect(await prepare()).toEqual([]);
    expect(await remove()).toEqual(['The sample newsroom was never loaded into this database']);
    expect(await rowsOf('articles')).toBe(1);
  });

  it('is not loaded unless it is wanted', async () => {
    expect(await prepare(false)).toEqual([]);
    expect(await rowsOf('articles')).toBe(0);
  });
});
