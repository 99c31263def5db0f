import { jest } from '@jest/globals';
import { Client } from 'pg';
import { taken } from '../articles/article-answer.js';
import { endBackgroundWork } from '../support/statements.js';
import { isHeartbeat } from '../support/heartbeat.js';
import { startApp } from '../support/app.js';
import type { TestApp } from '../support/app.js';
import { keyOf } from './crawl.js';
import { furnish } from './newsroom.js';
import type { Newsroom } from './newsroom.js';
import { addressesOf, needed, publicValues, query, requestsTo } from './public-requests.js';
import type { PublicRequest, ValuesOf } from './public-requests.js';
import { publicRoutes } from './public-routes.js';
import type { Parameter, PublicRoute } from './public-routes.js';
import { secretDraft } from './secret-article.js';

const FURTHER = 25;
/** Timers of the service send a statement now and then. */
const TRIES = 5;
/** An answer takes a few statements: to find what it is about, to count, to read. */
const MOST_STATEMENTS = 4;

let app: TestApp;
let newsroom: Newsroom;
let routes: PublicRoute[];
let valuesOf: ValuesOf;
const statements = jest.spyOn(Client.prototype, 'query');

beforeAll(async () => {
  app = await startApp({ CONTENT_CACHE_MB: '0' });
  newsroom = await furnish(app);
  routes = await publicRoutes(app.client);
  const open = Object.fromEntries(
    Object.entries(newsroom.things).map(([plural, { slug }]) => [plural, slug]),
  );
  valuesOf = publicValues({ open, secret: [], words: ['The'] });
  await endBackgroundWork(app);
});

afterAll(async () => {
  statements.mockRestore();
  await app.close();
});

/** The fewest statements of several times, no more of them than needed. */
async function statementsFor(
  { address, accept = '*/*' }: { readonly address: string; readonly accept?: string | undefined },
  expected: number,
): Promise<number> {
  const counts: number[] = [];
  while (counts.length < TRIES && !counts.some((count) => count <= expected)) {
    statements.mockClear();
    await app.client.stranger().get(address, { accept });
    counts.push(statements.mock.calls.filter(([sql]) => !isHeartbeat(sql)).length);
  }
  return Math.min(...counts);
}

/** @param expected counts that nothing is to exceed */
async function countAll(
  requests: readonly PublicRequest[],
  expected: Readonly<Record<string, number>> = {},
): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const request of requests)
    counts[keyOf(request)] = await statementsFor(request, expected[keyOf(request)] ?? 1);
  return counts;
}

/** Values that are just beyond what a parameter takes. */
function excessive({ schema: { maximum, maxLength, maxItems, items } }: Parameter): string[] {
  return [
    ...(maximum === undefined ? [] : [String(maximum + 1)]),
    ...(maxLength === undefined ? [] : ['a'.repeat(maxLength + 1)]),
    ...(maxItems === undefined ? [] : [Array.from({ length: maxItems + 1 }, (_, i) => `a${i}`).join(',')]),
    ...(items?.maxLength === undefined ? [] : ['a'.repeat(items.maxLength + 1)]),
  ];
}

describe('no cheap request causes unbounded work (pitfall 25)', () => {
  it('since the number of statements does not grow with what there is', async () => {
    const requests = requestsTo(routes, valuesOf).filter(({ accept }) => accept !== 'text/event-stream');
    const few = await countAll(requests);
    expect(Object.values(few).some((count) => count > 0)).toBe(true);
    expect(Object.entries(few).filter(([, count]) => count > MOST_STATEMENTS)).toEqual([]);
    for (let i = 0; i < FURTHER; i++)
      await taken(
        app.client,
        await secretDraft(app.client, newsroom, `further-${i}`, 'The further'),
        'publish',
      );
    const many = await countAll(requests, few);
    expect(Object.entries(many).filter(([address, count]) => count > (few[address] ?? 0))).toEqual([]);
  });

  it('since what asks for too much is refused before the database is asked', async () => {
    const reader = app.client.stranger();
    const unexpected: string[] = [];
    let sent = 0;
    for (const route of routes) {
      const [address = ''] = addressesOf(route, valuesOf);
      for (const parameter of route.inQuery)
        for (const value of excessive(parameter)) {
          const whole = address + query({ ...needed(route, valuesOf), [parameter.name]: value });
          const { status } = await reader.get(whole);
          const asking = await statementsFor({ address: whole }, 0);
          sent++;
          if (status !== 400 || asking > 0)
            unexpected.push(
              `${address} ${parameter.name} of ${value.length}: ${status} after ${asking} statements`,
            );
        }
    }
    expect(sent).toBeGreaterThan(50);
    expect(unexpected).toEqual([]);
  });

  it('and the probes answer a thousand callers at once, without the database where they can', async () => {
    const reader = app.client.stranger();
    const lives = await Promise.all(Array.from({ length: 1000 }, () => reader.get('/livez')));
    expect(await statementsFor({ address: '/livez' }, 0)).toBe(0);
    const ready = await Promise.all(Array.from({ length: 1000 }, () => reader.get('/readyz')));
    expect([...lives, ...ready].filter(({ status }) => status !== 200)).toEqual([]);
  });
});
