import { startApp } from '../support/app.js';
import type { TestApp } from '../support/app.js';
import { cast } from '../support/cast.js';
import type { Cast } from '../support/cast.js';
import type { Client } from '../support/client.js';
import { UNKNOWN, at, created, paragraph, patched, read, refusals } from './article-answer.js';
import type { ArticleAnswer } from './article-answer.js';

let app: TestApp;
let client: Client;
let known: Cast;

beforeAll(async () => {
  app = await startApp();
  client = app.client;
  known = await cast(client);
});

afterAll(() => app.close());

const BODY = [
  paragraph('a', 'The city will invest 69 billion yuan this year.'),
  paragraph('b', 'It will launch 200 pilot projects, Chen said.'),
];

const article = (): Promise<ArticleAnswer> =>
  created(client, {
    headline: 'City to invest',
    kicker: 'Economy',
    section: { id: known.economy.id },
    source: { name: 'China Daily', url: 'https://daily.example/1', publishedOn: '2018-04-11' },
    dateline: { place: 'Shanghai', date: '2018-04-10' },
    bylines: [{ name: 'A. Writer' }],
    body: BODY,
    mentions: [{ organizationId: known.commission.id }, { personId: known.wuQing.id }],
    quotes: [
      {
        text: 'It will launch 200 pilot projects',
        occasion: 'a press conference',
        speaker: { personId: known.chenMingbo.id, name: 'Chen', title: 'director' },
        anchors: [{ exact: 'It will launch 200 pilot projects' }],
      },
      { text: 'Another', kind: 'indirect' },
    ],
    statistics: [
      {
        ...{ value: '69000000000', unit: { kind: 'currency', code: 'CNY' }, period: '2018' },
        comparison: { basis: 'year-on-year', direction: 'up', changePercent: '7.1' },
        attribution: { name: 'the city', organizationId: known.cityGovernment.id },
        anchors: [{ exact: '69 billion yuan' }],
      },
    ],
  });

const refused = async (present: ArticleAnswer, change: object): Promise<string[]> => {
  const answer = await client.patch<ArticleAnswer>(at(present), change, present.revision);
  expect(answer.status).toBe(422);
  expect((await read(client, present)).revision).toBe(present.revision);
  return refusals(answer);
};

describe('a merge patch', () => {
  it('changes what it names, and nothing else', async () => {
    const before = await article();
    const { updatedAt: _, ...after } = await patched(client, before, { headline: 'City to invest more' });
    const { updatedAt: __, resolved: ___, possibleDuplicates: ____, ...expected } = before;
    expect(after).toEqual({ ...expected, revision: 2, headline: 'City to invest more', resolved: [] });
  });

  it('takes away with null, and merges objects within', async () => {
    const before = await article();
    const [quote, statistic] = [before.quotes[0], before.statistics[0]];
    const after = await patched(client, before, {
      ...{ kicker: null, section: null, bylines: null, keywords: null, source: { url: null } },
      dateline: { place: 'Beijing' },
      quotes: [{ id: quote?.id, occasion: null, speaker: { title: 'head' } }, { id: before.quotes[1]?.id }],
      statistics: [
        { id: statistic?.id, comparison: { direction: null }, attribution: { organizationId: null } },
      ],
    });
    expect(after).toMatchObject({
      ...{ kicker: null, section: null, bylines: [], keywords: [] },
      source: { name: 'China Daily', url: null, publishedOn: '2018-04-11' },
      dateline: { place: 'Beijing', date: '2018-04-10' },
    });
    expect(after.quotes).toMatchObject([
      { revision: 2, occasion: null, speaker: { ...quote?.speaker, title: 'head' }, anchors: quote?.anchors },
      { revision: 1 },
    ]);
    expect(after.statistics).toMatchObject([
      {
        comparison: { basis: 'year-on-year', direction: null, changePercent: '7.1' },
        attribution: { name: 'the city', organizationId: null },
      },
    ]);
    const empty = {
      source: null,
      dateline: null,
      body: null,
      mentions: null,
      quotes: null,
      statistics: null,
    };
    expect(await patched(client, before, empty)).toMatchObject({
      ...{ source: null, dateline: null, body: [], mentions: [], quotes: [], statistics: [] },
    });
  });

  it('reads an array of facts whole: merges the known, adds the new, removes the rest, keeps the order', async () => {
    const before = await article();
    const [first, second] = before.quotes;
    const { quotes, revision } = await patched(client, before, {
      quotes: [{ text: 'A third' }, { id: second?.id, kind: 'mixed' }],
    });
    expect(revision).toBe(2);
    expect(quotes).toMatchObject([
      { revision: 1, text: 'A third', articleId: before.id },
      { ...second, revision: 2, kind: 'mixed' },
    ]);
    expect((await client.get(`/v1/editorial/quotes/${first?.id}`)).status).toBe(404);
    const turned = await patched(client, before, { quotes: quotes.map(({ id }) => ({ id })).reverse() });
    expect([turned.revision, ...turned.quotes.map((quote) => quote.revision)]).toEqual([3, 2, 1]);
    expect((await read(client, before)).quotes).toEqual([...quotes].reverse());
  });

  it('moves a mention from the one kind to the other', async () => {
    const before = await article();
    const [mention] = before.mentions;
    const { mentions } = await patched(client, before, {
      mentions: [{ id: mention?.id, person: { name: 'Chen Mingbo' } }],
    });
    expect(mentions).toEqual([
      { id: mention?.id, personId: known.chenMingbo.id, organizationId: null, anchors: [] },
    ]);
  });

  it('is refused where it is wrong', async () => {
    const before = await article();
    const other = await article();
    const id = before.quotes[0]?.id;
    expect(await refused(before, { headline: null })).toEqual(['/headline required']);
    expect(await refused(before, { quotes: [{ id }, { id }] })).toEqual(['/quotes/1/id duplicate-id']);
    expect(await refused(before, { quotes: [{ id: UNKNOWN }] })).toEqual(['/quotes/0/id unknown-id']);
    expect(await refused(before, { quotes: [{ id: other.quotes[0]?.id }] })).toEqual([
      '/quotes/0/id unknown-id',
    ]);
    expect(await refused(before, { statistics: [{ id }] })).toEqual(['/statistics/0/id unknown-id']);
    expect(await refused(before, { quotes: [{ id, text: null }, {}] })).toEqual([
      '/quotes/0/text required',
      '/quotes/1/text required',
    ]);
    expect(await refused(before, { quotes: [{ id, revision: 7, articleId: other.id }] })).toEqual([
      '/quotes/0/articleId read-only',
      '/quotes/0/revision read-only',
    ]);
    const readOnly = { id: other.id, revision: 9, status: 'published', publishedAt: '2018-01-01T00:00:00Z' };
    expect(await refused(before, { ...readOnly, createdBy: { id: UNKNOWN, name: 'x' } })).toEqual([
      '/createdBy read-only',
      '/id read-only',
      '/publishedAt read-only',
      '/revision read-only',
      '/status read-only',
    ]);
  });
});

describe('a PATCH that changes nothing', () => {
  it('moves nothing, whatever form it has', async () => {
    const answered = await article();
    const before = await read(client, answered);
    const { economy, commission } = known;
    const mentions = [
      { id: before.mentions[0]?.id, organization: { id: commission.id } },
      before.mentions[1],
    ];
    const text = BODY.map((block) => (block as { text: string }).text).join('\n\n');
    const same = [
      ...[{}, before, answered, { headline: before.headline }, { section: { slug: economy.slug } }],
      ...[{ sectionId: economy.id }, { mentions }, { quotes: before.quotes }, { body: before.body }],
      ...[{ body: { format: 'text', content: text } }, { source: {} }, { embargoUntil: null }],
    ];
    for (const change of same) {
      const { status, headers, body } = await client.patch<ArticleAnswer>(at(before), change, 1);
      expect({ status, body }).toMatchObject({ status: 200, body: before });
      expect(headers.get('etag')).toBe('"1"');
    }
    const history = await client.get(`${at(before)}/revisions?count=true`);
    expect(history.body.total).toBe(1);
  });
});

describe('an edit of the text', () => {
  it('carries the anchors along, and leaves the revisions of the facts alone', async () => {
    const before = await article();
    const [a, b] = before.body;
    const longer = {
      ...a,
      text: `On Tuesday it was said: ${a?.text.replace('will invest', 'is to invest')}`,
    };
    const { body, quotes, statistics } = await patched(client, before, {
      body: [{ type: 'paragraph', text: 'An opening.' }, longer, b],
    });
    expect([quotes[0]?.revision, statistics[0]?.revision]).toEqual([1, 1]);
    for (const { blockId, start, end, exact } of [
      ...(quotes[0]?.anchors ?? []),
      ...(statistics[0]?.anchors ?? []),
    ])
      expect(body.find(({ id }) => id === blockId)?.text.slice(start, end)).toBe(exact);
    expect(statistics[0]?.anchors).toMatchObject([{ blockId: 'a', exact: '69 billion yuan' }]);
  });

  it('shows an anchor as detached whose words are gone, finds it by its state, and attaches it when they come back', async () => {
    const before = await article();
    const quotes = `/v1/editorial/quotes?articleId=${before.id}&state=`;
    const after = await patched(client, before, { body: [BODY[0]] });
    const [anchor] = before.quotes[0]?.anchors ?? [];
    expect(after.quotes[0]).toMatchObject({ revision: 1, anchors: [{ ...anchor, state: 'detached' }] });
    const detached = await client.get(`${quotes}detached`);
    expect(detached.body.items.map(({ id }) => id)).toEqual([before.quotes[0]?.id]);
    expect((await client.get(`${quotes}attached`)).body.items.map(({ id }) => id)).toEqual([
      before.quotes[1]?.id,
    ]);
    const sentBack = await client.patch<ArticleAnswer>(at(before), await read(client, before), 2);
    expect([sentBack.status, sentBack.body.revision]).toEqual([200, 2]);
    const back = await patched(client, before, { body: BODY });
    expect(back.quotes[0]).toEqual(before.quotes[0]);
    expect((await client.get(`${quotes}detached`)).body.items).toEqual([]);
  });

  it('as text, Markdown or HTML keeps the ids of the blocks that it matches', async () => {
    const before = await article();
    const [a = '', b = ''] = before.body.map(({ text }) => text);
    const bodies = {
      text: `New.\n\n${a}\n\n${b} Indeed.`,
      markdown: `New.\n\n${a}\n\n${b} Indeed.\n\n`,
      html: `<p>New.</p><p>${a}</p><p>${b} Indeed.</p>`,
    };
    for (const [format, content] of Object.entries(bodies)) {
      const { body, quotes } = await patched(client, before, { body: { format, content } });
      expect(body.map(({ id }) => id).slice(1)).toEqual(['a', 'b']);
      expect(quotes[0]?.anchors).toEqual(before.quotes[0]?.anchors);
      await patched(client, before, { body: BODY });
    }
  });

  it('is applied before the facts, whose new anchors stand in the new text', async () => {
    const before = await article();
    const { statistics } = await patched(client, before, {
      body: [...BODY, paragraph('c', 'That is 7.1 percent more.')],
      statistics: [
        { id: before.statistics[0]?.id },
        { value: '7.1', unit: { kind: 'percent' }, anchors: [{ exact: '7.1 percent' }] },
      ],
    });
    expect(statistics[1]?.anchors).toEqual([{ blockId: 'c', start: 8, end: 19, exact: '7.1 percent' }]);
    expect(
      await refused(await read(client, before), { quotes: [{ text: 'x', anchors: [{ exact: 'absent' }] }] }),
    ).toEqual(['/quotes/0/anchors/0/exact anchor-not-found']);
  });
});

describe('two editors', () => {
  it('do not overwrite each other: the second is told what the first changed', async () => {
    const { id } = await article();
    const missing = await client.patch<ArticleAnswer>(at({ id }), { headline: 'x' });
    expect([missing.status, missing.body.code]).toEqual([428, 'if-match-required']);
    await patched(client, { id }, { headline: 'First', kicker: null });
    await patched(client, { id }, { statistics: [] });
    const stale = await client.patch<ArticleAnswer>(at({ id }), { nonsense: true }, 1);
    expect([stale.status, stale.headers.get('etag')]).toEqual([412, null]);
    expect(stale.body).toMatchObject({
      ...{ code: 'stale-revision', currentRevision: 3, changedFields: ['headline', 'kicker', 'statistics'] },
    });
    const nowhere = await client.patch(`/v1/editorial/articles/${UNKNOWN}`, {});
    expect(nowhere.status).toBe(404);
  });

  // Pitfall 6.
  it('of fifty at once who hold the same revision exactly one succeeds', async () => {
    const { id } = await article();
    const answers = await Promise.all(
      Array.from({ length: 50 }, (_, i) =>
        client.patch<ArticleAnswer>(at({ id }), { headline: `Writer ${i}` }, 1),
      ),
    );
    const winners = answers.filter(({ status }) => status === 200);
    const losers = answers.filter(({ status }) => status === 412);
    expect([winners.length, losers.length]).toEqual([1, 49]);
    for (const { body } of losers)
      expect(body).toMatchObject({ currentRevision: 2, changedFields: ['headline'] });
    const after = await read(client, { id });
    expect([after.revision, after.headline]).toEqual([2, winners[0]?.body.headline]);
  });

  it('who publish at once publish once', async () => {
    const { id } = await article();
    const publish = (): Promise<{ readonly status: number }> =>
      client.post(`${at({ id })}/transitions`, { action: 'publish' }, { 'if-match': '"1"' });
    const statuses = (await Promise.all(Array.from({ length: 10 }, publish))).map(({ status }) => status);
    expect(statuses.sort()).toEqual([200, ...Array.from({ length: 9 }, () => 412)]);
  });

  it('who change different facts at once both succeed', async () => {
    const { id, quotes, statistics } = await article();
    const changes = [
      ...quotes.map((quote) => client.patch(`/v1/editorial/quotes/${quote.id}`, { occasion: 'x' }, 1)),
      client.patch(`/v1/editorial/statistics/${statistics[0]?.id}`, { place: 'x' }, 1),
    ];
    expect((await Promise.all(changes)).map(({ status }) => status)).toEqual([200, 200, 200]);
    const after = await read(client, { id });
    expect(after.revision).toBe(4);
    expect(after.quotes).toMatchObject([{ occasion: 'x' }, { occasion: 'x' }]);
    expect(after.statistics).toMatchObject([{ place: 'x', revision: 2 }]);
  });
});
