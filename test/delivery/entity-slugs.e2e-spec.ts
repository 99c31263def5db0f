import { created, taken } from '../articles/article-answer.js';
import { cast } from '../support/cast.js';
import type { Cast } from '../support/cast.js';
import type { Body } from '../support/client.js';
import { withApp } from '../with-app.js';

const app = withApp();
const { client } = app;
const reader = client.stranger();
let known: Cast;

/** What is asked for once: nothing of it follows redirects. */
const answered = async (path: string): Promise<[number, string | null]> => {
  const { status, headers } = await reader.get(path);
  return [status, headers.get('location')];
};

const renamed = async (plural: string, { id }: Body, slug: string): Promise<void> => {
  const { revision } = (await client.get(`/v1/editorial/${plural}/${id}`)).body;
  expect((await client.patch(`/v1/editorial/${plural}/${id}`, { slug }, revision)).status).toBe(200);
};

const found = async (path: string): Promise<number> => (await reader.get(path)).body.items.length;

beforeAll(async () => {
  known = await cast(client);
  const statistic = {
    indicator: { id: known.upgradeInvestment.id },
    value: '1',
    unit: { kind: 'percent' },
    attribution: { organizationId: known.commission.id },
  };
  const draft = await created(client, {
    headline: 'Upgrades wanted',
    sectionId: known.economy.id,
    statistics: [statistic],
    quotes: [
      { text: 'We will', speaker: { personId: known.wuQing.id, organizationId: known.commission.id } },
    ],
  });
  await taken(client, draft, 'publish');
  for (const [plural, entity, slug] of [
    ['people', known.wuQing, 'second'],
    ['people', known.wuQing, 'third'],
    ['organizations', known.commission, 'third'],
    ['indicators', known.upgradeInvestment, 'third'],
    ['sections', known.economy, 'third'],
    // Nobody reads of him.
    ['people', known.chenMingbo, 'chen'],
  ] as const)
    await renamed(plural, entity, slug);
});

describe('a slug that a public entity had', () => {
  it('leads to where it is now', async () => {
    const { commission, upgradeInvestment } = known;
    for (const [path, slug] of [
      ...['', '/articles', '/quotes'].map((rest) => [`/v1/content/people/:slug${rest}`, 'wu-qing']),
      ['/v1/content/people/:slug?fields=name', 'second'],
      ...['', '/articles', '/quotes', '/statistics', '/people'].map((rest) => [
        `/v1/content/organizations/:slug${rest}`,
        commission.slug,
      ]),
      ...[
        '',
        '/observations?nature=actual',
        '/observations/observations.csv',
        '/observations/datapackage.json',
      ].map((rest) => [`/v1/content/indicators/:slug${rest}`, upgradeInvestment.slug]),
      ...['people/:slug.atom', 'people/:slug.json'].map((path) => [`/feeds/${path}`, 'second']),
      ['/feeds/organizations/:slug.rss', commission.slug],
      ['/feeds/sections/:slug.atom', 'economy'],
    ] as const) {
      const [old, present] = [slug, 'third'].map((name) => path.replace(':slug', name));
      expect([old, ...(await answered(old ?? ''))]).toEqual([old, 301, present]);
      expect([present, ...(await answered(present ?? ''))]).toEqual([present, 200, null]);
    }
  });

  it('finds the same in filters', async () => {
    const { commission, upgradeInvestment } = known;
    for (const [path, slug] of [
      ['articles?section=', 'economy'],
      ['articles?person=', 'wu-qing'],
      ['articles?organization=nobody,', commission.slug],
      ['articles?indicator=', upgradeInvestment.slug],
      ['quotes?person=', 'second'],
      ['quotes?organization=', commission.slug],
      ['statistics?indicator=', upgradeInvestment.slug],
      ['statistics?indicator=nothing,', upgradeInvestment.slug],
      // Both slugs of one, and filters of several kinds.
      [`statistics?indicator=${upgradeInvestment.slug},`, 'third'],
      [`quotes?person=wu-qing,second,third&organization=nobody,`, commission.slug],
      [`quotes?organization=third&person=`, 'wu-qing'],
      [`statistics?organization=${commission.slug}&unit=percent&indicator=`, upgradeInvestment.slug],
      [`statistics?q=investment&organization=`, commission.slug],
      ['search?q=upgrades&section=', 'economy'],
      ['search?q=upgrades&person=', 'wu-qing'],
    ])
      for (const name of [slug, 'third'])
        expect([path, name, await found(`/v1/content/${path}${name}`)]).toEqual([path, name, 1]);
    for (const path of [
      'quotes?person=nobody,none&organization=third',
      'quotes?person=third&organization=wu-qing',
      'statistics?organization=third&indicator=nothing',
    ])
      expect([path, await found(`/v1/content/${path}`)]).toEqual([path, 0]);
  });

  it('leads nowhere if readers never saw it', async () => {
    expect(await answered('/v1/content/people/chen-mingbo')).toEqual([404, null]);
  });

  it('comes back to whom it belongs', async () => {
    await renamed('people', known.wuQing, 'wu-qing');
    expect(await answered('/v1/content/people/wu-qing')).toEqual([200, null]);
    expect(await answered('/v1/content/people/third')).toEqual([301, '/v1/content/people/wu-qing']);
  });
});
