import { created, taken } from '../articles/article-answer.js';
import { cast } from '../support/cast.js';
import type { Cast } from '../support/cast.js';
import type { Body } from '../support/client.js';
import { eventually } from '../support/eventually.js';
import { withApp } from '../with-app.js';

const app = withApp();
const { client } = app;
const reader = client.stranger();
let known: Cast;
let double: Body;

const QUOTES = '/v1/content/quotes';

beforeAll(async () => {
  known = await cast(client);
  const { wuQing, cityGovernment } = known;
  double = (await client.post('/v1/editorial/people', { name: 'Wu Qing' })).body;
  const mayor = { personId: wuQing.id, organizationId: cityGovernment.id };
  for (const article of [
    {
      headline: 'Harbour',
      quotes: [
        {
          text: 'The cranes were bought for the harbour',
          speaker: mayor,
          saidOn: '2018-04-10',
          occasion: 'a briefing',
        },
        {
          text: 'Nobody builds houses',
          speaker: { ...mayor, title: 'head of a party' },
          kind: 'mixed',
          saidOn: '2017',
        },
      ],
    },
    {
      headline: 'Dateline',
      dateline: { place: 'Shanghai', date: '2016-05-01' },
      source: { name: 'Daily', publishedOn: '2010-01-01' },
      quotes: [
        { text: 'By dateline', speaker: { personId: double.id, title: 'Bürgermeister-Stellvertreter' } },
      ],
    },
    {
      headline: 'Source',
      source: { name: 'Daily', publishedOn: '2015-05-01' },
      quotes: [{ text: 'By source', speaker: { name: 'a resident' } }],
    },
    {
      headline: 'Häuser',
      language: 'de',
      quotes: [
        {
          text: 'Die Häuser stehen leer',
          speaker: { name: 'eine Nachbarin', title: 'Présidente' },
          kind: 'indirect',
        },
      ],
    },
  ])
    await taken(client, await created(client, article), 'publish');
});

const texts = async (query: string, path = QUOTES, by = reader): Promise<unknown[]> => {
  const { status, body } = await by.get(`${path}?${query}`);
  expect([query, status]).toEqual([query, 200]);
  return body.items.map(({ text }) => text);
};

describe('what did somebody say about something', () => {
  it('is sorted by when it was said; without that by dateline, source and publication', async () => {
    const all = [
      ...['Die Häuser stehen leer', 'The cranes were bought for the harbour', 'Nobody builds houses'],
      ...['By dateline', 'By source'],
    ];
    expect(await texts('')).toEqual(all);
    expect(await texts('sort=saidOn')).toEqual(all.toReversed());
    expect(await texts('from=2015&to=2016')).toEqual(['By dateline', 'By source']);
    const { body } = await reader.get(`${QUOTES}?to=2016`);
    expect(body.items.map(({ saidOn }) => saidOn)).toEqual([null, null]);
  });

  it.each([
    ['q=crane', ['The cranes were bought for the harbour']],
    ['q=house', ['Nobody builds houses']],
    ['q=Haus', ['Die Häuser stehen leer']],
    ['q=buying', []],
    ['q="houses builds"', []],
    ['q=cra*', ['The cranes were bought for the harbour']],
    ['q=briefing', ['The cranes were bought for the harbour']],
    ['q=house or crane', ['The cranes were bought for the harbour', 'Nobody builds houses']],
    ['q=the', []],
    ['q=--', []],
    ['q=crane&person=wu-qing&from=2018&to=2018&kind=direct', ['The cranes were bought for the harbour']],
    ['q=crane&person=chen-mingbo', []],
  ])('by topic, in the language of the quote: %s', async (query, expected) => {
    expect(await texts(query)).toEqual(expected);
  });

  it('refuses a topic that asks for nothing', async () => {
    expect((await reader.get(`${QUOTES}?q=-word`)).body.errors).toMatchObject([
      { parameter: 'q', code: 'no-words' },
    ]);
  });

  it.each([
    // The position on the day of the quote is the title then.
    ['role=vice-mayor', ['The cranes were bought for the harbour']],
    ['role=MAYOR', ['The cranes were bought for the harbour']],
    ['role=party head', ['Nobody builds houses']],
    ['role=burgermeister', ['By dateline']],
    ['role=présid', ['Die Häuser stehen leer']],
    ['role=president', ['Die Häuser stehen leer']],
    ['role=--', []],
    ['role=party,mayor', ['The cranes were bought for the harbour', 'Nobody builds houses']],
    ['role=vice&organization=shanghai-municipal-government', ['The cranes were bought for the harbour']],
  ])('by the title as of then: %s', async (query, expected) => {
    expect(await texts(query)).toEqual(expected);
  });

  it('is as CSV what it is as JSON', async () => {
    for (const query of ['q=crane', 'role=vice', 'from=2015&to=2016']) {
      const { text } = await reader.get(`${QUOTES}/quotes.csv?${query}`);
      expect(text.trim().split('\r\n')).toHaveLength(1 + (await texts(query)).length);
    }
  });

  it('has each with date, role then, occasion, article and passage', async () => {
    const { body } = await reader.get(`${QUOTES}?q=crane`);
    expect(body.items).toMatchObject([
      {
        saidOn: '2018-04-10',
        occasion: 'a briefing',
        kind: 'direct',
        speaker: {
          person: { slug: 'wu-qing' },
          title: 'vice-mayor',
          organization: { slug: 'shanghai-municipal-government' },
        },
        article: { headline: 'Harbour' },
        anchors: [],
      },
    ]);
  });
});

describe('quotes of the newsroom', () => {
  const EDITORIAL = '/v1/editorial/quotes';

  it.each([
    ['role=mayor', ['The cranes were bought for the harbour']],
    ['role=burgermeister stellv', ['By dateline']],
    ['from=2018-04', ['The cranes were bought for the harbour']],
    ['from=2017-06&to=2018-03', ['Nobody builds houses']],
    ['to=2016', []],
  ])('by %s', async (query, expected) => {
    expect(await texts(query, EDITORIAL, client)).toEqual(expected);
  });

  it('are sorted by when they were said', async () => {
    const sorted = await texts('sort=saidOn&limit=2', EDITORIAL, client);
    expect(sorted).toEqual(['Nobody builds houses', 'The cranes were bought for the harbour']);
  });
});

it('a person who was merged is found by either id and slug, with what both said', async () => {
  const { wuQing } = known;
  const path = `/v1/editorial/people/${wuQing.id}`;
  const { revision } = (await client.get(path)).body;
  const merged = await client.post(`${path}/merge`, { from: [double.id] }, { 'if-match': `"${revision}"` });
  expect(merged.status).toBe(200);
  const all = ['By dateline', 'Nobody builds houses', 'The cranes were bought for the harbour'];
  for (const id of [wuQing.id, double.id, `${wuQing.id},${double.id}`])
    expect((await texts(`personId=${id}`, '/v1/editorial/quotes', client)).toSorted()).toEqual(all);
  await eventually(async () => {
    for (const slug of [wuQing.slug, double.slug])
      expect((await texts(`person=${slug}`)).toSorted()).toEqual(all);
  });
});
