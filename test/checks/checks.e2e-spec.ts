import { jest } from '@jest/globals';
import pg from 'pg';
import { AuditSealing } from '../../src/identity/audit-trail/sealing.js';
import { OutboxRelay } from '../../src/kernel/events/outbox-relay.js';
import { at, created, patched, read } from '../articles/article-answer.js';
import type { ArticleAnswer } from '../articles/article-answer.js';
import { addUser, cast } from '../support/cast.js';
import type { Cast } from '../support/cast.js';
import { isHeartbeat } from '../support/heartbeat.js';
import { checked, checkedUnsaved, remedied, summaries } from './checked.js';
import { withApp } from '../with-app.js';

const app = withApp();
const { client } = app;
let known: Cast;

beforeAll(async () => {
  known = await cast(client);
  // What is done in the background is not the request's.
  await app.app.get(OutboxRelay).stop();
  await app.app.get(AuditSealing).beforeApplicationShutdown();
});

const TEXT = '“We will launch 200 projects in 2018,” said Chen Mingbo, director of the commission.';
const SAID = 'We will launch 200 projects in 2018';

const draft = (changes: object = {}): Promise<ArticleAnswer> =>
  created(client, {
    headline: 'City to invest',
    section: { id: known.economy.id },
    body: [{ id: 'a', type: 'paragraph', text: TEXT }],
    mentions: [{ personId: known.chenMingbo.id, anchors: [{ exact: 'Chen Mingbo' }] }],
    quotes: [quote()],
    statistics: [statistic()],
    ...changes,
  });
const quote = (changes: object = {}): object => ({
  text: SAID,
  speaker: { personId: known.chenMingbo.id, title: 'director' },
  anchors: [{ exact: SAID }],
  ...changes,
});
const statistic = (changes: object = {}): object => ({
  value: '200',
  unit: { kind: 'count', noun: 'project' },
  period: '2018',
  nature: 'actual',
  anchors: [{ exact: '200 projects' }],
  ...changes,
});

describe('findings', () => {
  it('are none in an article whose facts agree', async () => {
    expect(await checked(client, await draft())).toEqual({ items: [], publishable: true });
  });

  it('tell the passage, what was expected and found, and a remedy that mends it', async () => {
    const article = await draft({ quotes: [quote({ text: SAID.replace('200', '300') })] });
    const { items, publishable } = await checked(client, article);
    expect(publishable).toBe(false);
    expect(items).toMatchObject([
      {
        code: 'quote-not-verbatim',
        severity: 'error',
        pointer: '/quotes/0/text',
        factId: article.quotes[0]?.id,
        expected: SAID,
        found: SAID.replace('200', '300'),
        anchor: { blockId: 'a', start: 1, end: 36, exact: SAID },
        remedy: { resource: 'quote', id: article.quotes[0]?.id, patch: { text: SAID } },
      },
    ]);
    if (items[0]) await remedied(client, items[0]);
    expect(await checked(client, article)).toEqual({ items: [], publishable: true });
  });

  it('come in the order of the text, those without a passage last', async () => {
    const article = await draft({
      quotes: [quote({ speaker: null })],
      statistics: [statistic({ period: null }), statistic({ period: null, anchors: [] })],
    });
    expect(summaries(await checked(client, article))).toEqual([
      'unattributed-quote error /quotes/0/speaker',
      'period-missing warning /statistics/0/period',
      'period-missing warning /statistics/1/period',
    ]);
  });

  it('have the same ids before and after an article is saved, and when something else changes', async () => {
    const article = await draft({ quotes: [] });
    const change = {
      body: { format: 'text', content: `Another paragraph.\n\n${TEXT}` },
      quotes: [quote({ speaker: null }), quote({ text: 'We shall', speaker: { name: 'an official' } })],
      statistics: [{ id: article.statistics[0]?.id, period: null }],
    };
    const before = await checkedUnsaved(client, article, change);
    expect(summaries(before)).toEqual([
      'quote-not-verbatim error /quotes/1/text',
      'unattributed-quote error /quotes/0/speaker',
      'speaker-mismatch warning /quotes/1/speaker',
      'period-missing warning /statistics/0/period',
    ]);
    await patched(client, article, change);
    const after = await checked(client, article);
    expect(after.items.map(({ id }) => id)).toEqual(before.items.map(({ id }) => id));
    expect(new Set(after.items.map(({ id }) => id)).size).toBe(4);
    await patched(client, article, { headline: 'Another' });
    expect((await checked(client, article)).items.map(({ id }) => id)).toEqual(
      after.items.map(({ id }) => id),
    );
  });

  it('are of what the reader may read', async () => {
    const article = await draft();
    const sport = (await client.post('/v1/editorial/sections', { name: 'Sport' })).body;
    const elsewhere = await addUser(app, { role: 'editor', sections: [sport.id] });
    const answer = await elsewhere.get(`${at(article)}/checks`);
    expect(answer.status).toBe(404);
  });
});

describe('a check of what is not saved', () => {
  const counts = async (): Promise<object[]> => {
    const tables = await app.query<{ name: string }>(
      `SELECT quote_ident(table_name) AS name FROM information_schema.tables
       WHERE table_schema = current_schema() AND table_type = 'BASE TABLE' ORDER BY 1`,
    );
    return app.query(
      tables.map(({ name }) => `SELECT '${name}' AS name, count(*) FROM ${name}`).join(' UNION ALL '),
    );
  };

  it('stores nothing, whatever the body names for the first time', async () => {
    const article = await draft();
    const before = await counts();
    const findings = await checkedUnsaved(client, article, {
      headline: 'Another',
      section: { name: 'A new section' },
      body: { format: 'html', content: '<p>“It is new,” said New Person of the New Office.</p>' },
      mentions: [{ person: { name: 'New Person' }, anchors: [{ exact: 'New Person' }] }],
      quotes: [
        quote({
          text: 'It is old',
          speaker: { person: { name: 'New Person' } },
          anchors: [{ exact: 'It is new' }],
        }),
      ],
      statistics: [{ value: '1', unit: { kind: 'percent' }, indicator: { name: 'A new indicator' } }],
    });
    expect(findings.items[0]).toMatchObject({
      code: 'quote-not-verbatim',
      factId: null,
      remedy: { id: null },
    });
    expect(await counts()).toEqual(before);
    expect(await read(client, article)).toMatchObject({ revision: 1, headline: 'City to invest' });
  });

  it('refuses what a save would refuse', async () => {
    const article = await draft();
    const check = (body: object, headers = {}) => client.post(`${at(article)}/checks`, body, headers);
    expect(
      (await check({ quotes: [quote({ anchors: [{ exact: 'not there' }] })] })).body.errors,
    ).toMatchObject([{ pointer: '/quotes/0/anchors/0/exact', code: 'anchor-not-found' }]);
    expect((await check({ status: 'published' })).body.errors).toMatchObject([{ code: 'read-only' }]);
    expect((await check({}, { 'if-match': '"7"' })).status).toBe(412);
    expect((await check({}, { 'if-match': '"1"' })).status).toBe(200);
  });
});

it('a check takes as many statements for thirty facts as for one', async () => {
  const sent = jest.spyOn(pg.Client.prototype, 'query');
  const costs = async (length: number): Promise<number[]> => {
    const names = Array.from({ length }, (_, i) => `Person ${length} Number${i}`);
    const article = await draft({
      body: names.map((name) => ({ type: 'paragraph', text: `“We will do it,” said ${name}.` })),
      mentions: [],
      quotes: names.map((name) => ({
        text: 'We may',
        speaker: { person: { name } },
        anchors: [{ exact: `said ${name}.` }],
      })),
      statistics: names.map(() => ({ value: '1', unit: { kind: 'percent' } })),
    });
    const checks = [
      (): Promise<unknown> => checked(client, article),
      () => checkedUnsaved(client, article, { headline: 'x' }),
    ];
    const counts: number[] = [];
    for (const check of checks) {
      sent.mockClear();
      await check();
      const calls = sent.mock.calls.map(([call]) => call);
      counts.push(
        calls.filter((call) => !isHeartbeat(call) && !JSON.stringify(call).includes('FROM api_tokens'))
          .length,
      );
    }
    return counts;
  };
  await costs(2);
  const one = await costs(1);
  expect(await costs(30)).toEqual(one);
  expect(one[0]).toBe(2);
  sent.mockRestore();
});
