import { created, taken } from '../articles/article-answer.js';
import { addUser, cast } from '../support/cast.js';
import type { Cast } from '../support/cast.js';
import { csvRows } from '../support/parsed-csv.js';
import { withApp } from '../with-app.js';

const REPORT = '/v1/editorial/reports/speakers';

const app = withApp();
const { client } = app;
let known: Cast;

beforeAll(async () => {
  known = await cast(client);
  const { wuQing, chenMingbo, cityGovernment, commission, economy } = known;
  const company = (await client.post('/v1/editorial/organizations', { name: 'Cranes Ltd', kind: 'company' }))
    .body;
  const quote = (text: string, speaker: object, kind = 'direct'): object => ({ text, speaker, kind });
  const wu = { personId: wuQing.id, organizationId: cityGovernment.id };
  const articles = [
    {
      sectionId: economy.id,
      quotes: [
        quote('a', wu),
        quote('b', wu, 'indirect'),
        quote('c', { personId: chenMingbo.id, organizationId: commission.id }, 'mixed'),
      ],
    },
    {
      quotes: [
        quote('d', wu),
        quote('e', { organizationId: company.id }),
        quote('f', { name: 'a resident' }),
      ],
    },
  ];
  for (const article of articles)
    await taken(client, await created(client, { headline: 'Said', ...article }), 'publish');
  await created(client, { headline: 'Draft', quotes: [quote('never', wu)] });
  const embargoUntil = new Date(Date.now() + 3_600_000).toISOString();
  await taken(
    client,
    await created(client, { headline: 'Later', embargoUntil, quotes: [quote('later', wu)] }),
    'publish',
  );
});

type Line = Readonly<Record<string, { readonly name: string } | string | number | null>>;

const lines = async (query: string, by = client): Promise<unknown[]> => {
  const { status, body } = await by.get<{ items: Line[] }>(`${REPORT}?${query}`);
  expect([query, status]).toEqual([query, 200]);
  const groups = /by=([\w,]+)/.exec(query)?.[1]?.split(',') ?? ['person'];
  return body.items.map((line) =>
    [...groups, 'quotes', 'direct', 'indirect', 'mixed', 'articles'].map((name) => {
      const value = line[name] ?? null;
      return typeof value === 'object' ? (value?.name ?? null) : value;
    }),
  );
};

describe('who gets quoted', () => {
  it('by person, the most quoted first; drafts and what an embargo hides are not counted', async () => {
    const rows = await lines('');
    expect(rows[0]).toEqual(['Wu Qing', 3, 2, 1, 0, 2]);
    expect(rows).toHaveLength(3);
    expect(rows).toEqual(
      expect.arrayContaining([
        [null, 2, 2, 0, 0, 1],
        ['Chen Mingbo', 1, 0, 0, 1, 1],
      ]),
    );
  });

  it('by organization, its kind, section and month, and by several at once', async () => {
    expect((await lines('by=organization')).map((row) => (row as unknown[]).slice(0, 2))).toEqual(
      expect.arrayContaining([
        ['Shanghai Municipal Government', 3],
        ['Cranes Ltd', 1],
        [null, 1],
      ]),
    );
    expect(await lines('by=kind&sort=-quotes')).toEqual(
      expect.arrayContaining([
        ['government', 4, 2, 1, 1, 2],
        ['company', 1, 1, 0, 0, 1],
      ]),
    );
    expect(await lines('by=section')).toEqual(
      expect.arrayContaining([
        ['Economy', 3, 1, 1, 1, 1],
        [null, 3, 3, 0, 0, 1],
      ]),
    );
    const months = await lines('by=month');
    expect(months).toEqual([[expect.stringMatching(/^\d{4}-\d\d$/), 6, 4, 1, 1, 2]]);
    expect(await lines('by=person,section&limit=1&sort=-articles')).toHaveLength(1);
    expect((await lines('by=person,section')).length).toBe(4);
  });

  it('in a period', async () => {
    expect(await lines('to=2001')).toEqual([]);
    expect(await lines('from=2001&by=month')).toHaveLength(1);
    expect((await client.get(`${REPORT}?by=mood`)).status).toBe(400);
  });

  it('in pages that have each line once', async () => {
    const seen: unknown[] = [];
    let next: string | null = '';
    while (next !== null) {
      const { body }: { body: { items: Line[]; nextCursor: string | null } } = await client.get(
        `${REPORT}?limit=1${next === '' ? '' : `&cursor=${next}`}`,
      );
      seen.push(...body.items.map(({ id }) => id));
      next = body.nextCursor;
    }
    expect([seen.length, new Set(seen).size]).toEqual([3, 3]);
  });

  it('as CSV, with the same lines', async () => {
    const { status, text, headers } = await client.get(`${REPORT}?by=person,kind`, { accept: 'text/csv' });
    expect([status, headers.get('content-type')]).toEqual([200, 'text/csv; charset=utf-8; header=present']);
    expect(csvRows(text)[0]).toMatchObject({
      person_name: 'Wu Qing',
      kind: 'government',
      quotes: '3',
      articles: '2',
    });
    expect(csvRows(text)).toHaveLength((await lines('by=person,kind')).length);
    expect((await client.get(`${REPORT}?limit=3`, { accept: 'text/csv' })).status).toBe(400);
  });

  it('counts for who is limited to sections only what they may read', async () => {
    const limited = await addUser(app, { role: 'reporter', sections: [known.economy.id] });
    expect(await lines('', limited)).toEqual([
      ['Wu Qing', 2, 1, 1, 0, 1],
      ['Chen Mingbo', 1, 0, 0, 1, 1],
    ]);
    expect((await client.stranger().get(REPORT)).status).toBe(401);
  });
});
