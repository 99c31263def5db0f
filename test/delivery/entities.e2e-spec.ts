import { created, taken } from '../articles/article-answer.js';
import type { ArticleAnswer } from '../articles/article-answer.js';
import { cast } from '../support/cast.js';
import type { Cast } from '../support/cast.js';
import { eventually } from '../support/eventually.js';
import { withApp } from '../with-app.js';

const app = withApp();
const { client } = app;
const reader = client.stranger();
let people: Cast;
let article: ArticleAnswer;

const listed = async (path: string): Promise<(string | undefined)[]> =>
  (await reader.get(path)).body.items.map(
    (item) => item.slug || (item['text'] as string) || (item['value'] as string),
  );

beforeAll(async () => {
  people = await cast(client);
  const draft = await created(client, {
    headline: 'Upgrades wanted',
    sectionId: people.economy.id,
    body: { format: 'text', content: '“We will invest 69 billion yuan,” said Wu Qing.' },
    mentions: [{ organizationId: people.cityGovernment.id, anchors: [] }],
    quotes: [
      {
        text: 'We will invest 69 billion yuan',
        speaker: { personId: people.wuQing.id },
        saidOn: '2018-04-10',
      },
    ],
    statistics: [
      {
        indicator: { id: people.upgradeInvestment.id },
        value: '69000000000',
        unit: { kind: 'currency', code: 'CNY' },
        asPrinted: '69 billion yuan',
        period: '2018',
        place: 'Shanghai',
        attribution: { organizationId: people.cityGovernment.id },
        anchors: [{ exact: '69 billion yuan' }],
      },
    ],
  });
  article = await taken(client, draft, 'publish');
});

describe('what a public document shows', () => {
  it('is a person, with positions over time', async () => {
    const { body } = await reader.get('/v1/content/people/wu-qing');
    expect(body['positions']).toEqual([
      {
        title: 'director',
        organization: null,
        organizationName: 'Statistics Office',
        from: '2013',
        to: '2017',
      },
      {
        title: 'vice-mayor',
        organization: expect.objectContaining({
          id: people.cityGovernment.id,
          kind: 'government',
        }) as unknown,
        organizationName: 'Shanghai Municipal Government',
        from: '2018-01',
        to: null,
      },
    ]);
    expect(await listed('/v1/content/people')).toEqual(['wu-qing']);
    expect(await listed('/v1/content/people/wu-qing/quotes')).toEqual(['We will invest 69 billion yuan']);
    expect(await listed('/v1/content/people/wu-qing/articles')).toEqual(['upgrades-wanted']);
  });

  it('is an organization, with what is said of it', async () => {
    const base = `/v1/content/organizations/${people.cityGovernment.slug}`;
    expect((await reader.get(base)).body).toMatchObject({ country: 'CN', parent: null });
    expect(await listed('/v1/content/organizations')).toEqual([people.cityGovernment.slug]);
    expect(await listed(`${base}/articles`)).toEqual(['upgrades-wanted']);
    expect(await listed(`${base}/people`)).toEqual(['wu-qing']);
    expect(await listed(`${base}/quotes`)).toEqual(['We will invest 69 billion yuan']);
    expect(await listed(`${base}/statistics`)).toEqual(['69000000000']);
  });

  it('is an indicator, with its values over time', async () => {
    const base = `/v1/content/indicators/${people.upgradeInvestment.slug}`;
    expect((await reader.get(base)).body['unit']).toEqual({ kind: 'currency', code: 'CNY' });
    const [observation] = (await reader.get(`${base}/observations`)).body.items;
    expect(observation).toMatchObject({
      value: '69000000000',
      period: '2018',
      anchors: [{ exact: '69 billion yuan' }],
      article: { id: article.id, headline: 'Upgrades wanted' },
    });
    expect(await listed(`${base}/observations?nature=forecast`)).toEqual([]);
    expect(await listed(`${base}/observations?asOf=2001-01-01`)).toEqual([]);
  });

  it('is not looked for in what is no unit', async () => {
    for (const unit of ['nope:X', 'EUR', 'currency:eur', 'percent,nope'])
      for (const list of ['content', 'editorial'])
        expect([unit, await client.get(`/v1/${list}/statistics?unit=${unit}`)]).toMatchObject([
          unit,
          { status: 400, body: { errors: [{ parameter: 'unit', code: 'wrong-element' }] } },
        ]);
  });

  it('is found by what it is about', async () => {
    for (const [query, found] of [
      ['quotes?person=wu-qing', 1],
      ['quotes?person=chen-mingbo', 0],
      ['quotes?q=invest', 1],
      ['quotes?from=2018-04-10&to=2018-04', 1],
      ['quotes?from=2018-04-11', 0],
      ['quotes?to=2018-03', 0],
      [`quotes?organization=${people.cityGovernment.slug}`, 1],
      [`quotes?person=wu-qing&organization=${people.cityGovernment.slug}`, 1],
      [`quotes?person=wu-qing,chen-mingbo&organization=${people.cityGovernment.slug}`, 1],
      ['quotes?person=wu-qing&organization=nobody', 0],
      ['statistics?place=shanghai', 1],
      [
        `statistics?indicator=${people.upgradeInvestment.slug}&organization=${people.cityGovernment.slug}&count=true`,
        1,
      ],
      [`statistics?place=SHANGHAI&indicator=${people.upgradeInvestment.slug}&from=2018`, 1],
      [`statistics?place=shanghai&indicator=nobody&count=true`, 0],
      [`statistics?q=yuan&place=shanghai&organization=${people.cityGovernment.slug}`, 1],
      ['statistics?unit=currency', 1],
      ['statistics?unit=percent', 0],
      ['statistics?from=2019', 0],
      ['statistics?from=2017&to=2018', 1],
      ['statistics?from=2018&sort=period', 1],
      ['statistics?to=2017', 0],
      [`statistics?indicator=${people.upgradeInvestment.slug}&nature=actual`, 1],
      ['articles?person=wu-qing', 1],
      ['articles?person=wu-qing,chen-mingbo&section=economy', 1],
      ['articles?person=chen-mingbo', 0],
      [`articles?indicator=${people.upgradeInvestment.slug}&language=en`, 1],
      ['articles?subject=medtop:04000000', 0],
    ] as const)
      expect([query, (await reader.get(`/v1/content/${query}`)).body.items.length]).toEqual([query, found]);
  });

  it('is sorted by the period that bounds it', async () => {
    expect(await reader.get('/v1/content/statistics?from=2018&sort=-publishedAt')).toMatchObject({
      status: 400,
      body: { errors: [{ parameter: 'sort', code: 'not-with-bound' }] },
    });
    expect(await reader.get('/v1/content/statistics?from=2018&sort=place')).toMatchObject({
      status: 400,
      body: { errors: [{ parameter: 'sort', code: 'not-a-sort' }] },
    });
  });

  it('is nobody whom no public document shows', async () => {
    for (const path of ['people/chen-mingbo', 'organizations/statistics-office', 'people/nobody'])
      for (const below of ['', '/articles', '/quotes'])
        expect([path, (await reader.get(`/v1/content/${path}${below}`)).status]).toEqual([path, 404]);
  });

  it('has the tree of sections', async () => {
    const child = await client.post('/v1/editorial/sections', { name: 'Trade', parentId: people.economy.id });
    const [economy] = (await reader.get('/v1/content/sections')).body.items;
    expect(economy).toMatchObject({ slug: 'economy', children: [{ slug: 'trade', children: [] }] });
    await client.delete(`/v1/editorial/sections/${child.body.id}`, child.body.revision);
    expect((await reader.get('/v1/content/sections')).body.items[0]).toMatchObject({ children: [] });
  });
});

describe('a new name', () => {
  it('comes into every document that shows it', async () => {
    const path = `/v1/editorial/people/${people.wuQing.id}`;
    const renamed = await client.patch(path, { name: 'Wu Qing Ming', slug: 'wu-qing-ming' }, 1);
    expect(renamed.status).toBe(200);
    expect((await reader.get('/v1/content/people/wu-qing')).status).toBe(301);
    expect((await reader.get('/v1/content/people/wu-qing-ming')).body.name).toBe('Wu Qing Ming');
    await eventually(async () => {
      const { body } = await reader.get('/v1/content/articles/upgrades-wanted');
      expect(body['people']).toEqual([
        expect.objectContaining({ name: 'Wu Qing Ming', slug: 'wu-qing-ming' }),
      ]);
    });
    const { body } = await reader.get('/v1/content/articles/upgrades-wanted');
    // What the speaker was called when it was printed stays.
    expect(body['quotes']).toMatchObject([
      { speaker: { name: 'Wu Qing', person: { name: 'Wu Qing Ming' } } },
    ]);
  });
});

describe('what is withdrawn', () => {
  it('takes with it whom nothing else shows', async () => {
    await taken(client, article, 'withdraw');
    for (const list of ['people', 'organizations', 'indicators', 'quotes', 'statistics', 'articles'])
      expect([list, (await reader.get(`/v1/content/${list}?count=true`)).body]).toEqual([
        list,
        { items: [], nextCursor: null, total: 0 },
      ]);
    for (const path of ['people/wu-qing-ming', `indicators/${people.upgradeInvestment.slug}/observations`])
      expect([path, (await reader.get(`/v1/content/${path}`)).status]).toEqual([path, 404]);
  });
});
