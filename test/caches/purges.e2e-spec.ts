import { created, patched, taken } from '../articles/article-answer.js';
import type { ArticleAnswer } from '../articles/article-answer.js';
import { asOf } from '../../src/kernel/clock.js';
import { Database } from '../../src/kernel/database/database.js';
import { PublicChanges } from '../../src/edge/answers/public-changes.js';
import type { Body } from '../support/client.js';
import { startApp } from '../support/app.js';
import type { TestApp } from '../support/app.js';
import { until } from '../support/until.js';
import { freePort } from '../support/free-port.js';
import { startPurgeReceiver } from './purge-receiver.js';
import type { PurgeReceiver } from './purge-receiver.js';

const TOKEN = 'token-of-the-test';
const MINUTE = 60_000;

let receiver: PurgeReceiver;
let app: TestApp;

beforeAll(async () => {
  receiver = await startPurgeReceiver();
  app = await startApp({
    PURGE_FASTLY_SERVICE: 'service1',
    PURGE_FASTLY_TOKEN: TOKEN,
    PURGE_FASTLY_URL: receiver.url,
    PURGE_CLOUDFLARE_ZONE: 'zone1',
    PURGE_CLOUDFLARE_TOKEN: TOKEN,
    PURGE_CLOUDFLARE_URL: receiver.url,
    PURGE_VARNISH_URL: `${receiver.url}/varnish`,
    PURGE_HTTP_URL: `${receiver.url}/hook`,
    PURGE_HTTP_TOKEN: TOKEN,
  });
});

afterAll(async () => {
  await app.close();
  await receiver.close();
});

/** The keys that the hook was told of, request by request. */
function purgedBy({ received }: PurgeReceiver, from = 0): string[][] {
  const bodies = received.slice(from).filter(({ path }) => path === '/hook');
  return bodies.map(({ body }) => (JSON.parse(body) as { keys: string[] }).keys);
}

async function waiting({ client }: TestApp): Promise<readonly Body[]> {
  return (await client.get('/v1/editorial/background-work')).body.items;
}

async function published({ client }: TestApp, headline: string): Promise<ArticleAnswer> {
  return taken(client, await created(client, { headline }), 'publish');
}

/** As a change of the newsroom announces it, for changes that none makes at a moment of the test's choice. */
function announce(
  { app: { app: service } }: { app: TestApp },
  subjects: string[],
  fails = false,
): Promise<void> {
  return service.get(Database).transaction(async () => {
    await service.get(PublicChanges).announce(subjects);
    if (fails) throw new Error('undone');
  });
}

it('tells each cache in its own way what a publication changes', async () => {
  const { id, slug } = await published(app, 'Told');
  const keys = [`slug:${slug}`, `article:${id}`, 'any-change'];
  const requestTo = (start: string): unknown => receiver.received.find(({ path }) => path.startsWith(start));
  await until('all were told', () => new Set(receiver.received.map(({ path }) => path)).size === 4);
  expect(requestTo('/service/service1/purge')).toMatchObject({
    method: 'POST',
    headers: { 'surrogate-key': keys.join(' '), 'fastly-key': TOKEN },
  });
  expect(requestTo('/client/v4/zones/zone1/purge_cache')).toMatchObject({
    method: 'POST',
    headers: { authorization: `Bearer ${TOKEN}`, 'content-type': 'application/json' },
    body: JSON.stringify({ tags: keys }),
  });
  expect(requestTo('/varnish')).toMatchObject({
    method: 'PURGE',
    headers: { 'x-purge-pattern': `(^|\\s)(${keys.join('|')})(\\s|$)` },
  });
  expect(requestTo('/hook')).toMatchObject({
    method: 'POST',
    headers: { authorization: `Bearer ${TOKEN}` },
    body: JSON.stringify({ keys }),
  });
});

it('tells each cache of a publication with one set of keys: at once, and after ten seconds', async () => {
  const single = await startPurgeReceiver();
  const other = await startApp({ PURGE_HTTP_URL: `${single.url}/hook` });
  try {
    const { id, slug } = await published(other, 'Told of once');
    const keys = [`slug:${slug}`, `article:${id}`, 'any-change'];
    await until('it was told again', () => purgedBy(single).length >= 2);
    await until('nothing waits', async () => (await waiting(other)).length === 0);
    expect(purgedBy(single)).toEqual([keys, keys]);
  } finally {
    await other.close();
    await single.close();
  }
});

it('purges by keys that the answers carry', async () => {
  const { id, slug } = await published(app, 'Carried');
  const keysAt = async (path: string): Promise<string[]> =>
    ((await app.client.stranger().get(path)).headers.get('surrogate-key') ?? '').split(' ');
  for (const form of ['', '/jsonld', '/text']) {
    const keys = await keysAt(`/v1/content/articles/${slug}${form}`);
    expect(keys).toEqual(expect.arrayContaining([`article:${id}`, `slug:${slug}`]));
    expect(keys).not.toContain('any-change');
  }
  for (const path of ['/v1/content/articles', '/v1/content/sections', '/feeds/articles.atom', '/sitemap.xml'])
    expect(await keysAt(path)).toContain('any-change');
});

it('lets caches keep for long what is purged, and for a second what changes with time or moved', async () => {
  const made = await published(app, 'Moved');
  await patched(app.client, made, { slug: 'moved-on' });
  await taken(app.client, made, 'publish');
  const lifeOf = async (path: string): Promise<unknown> =>
    /s-maxage=(\d+)/.exec((await app.client.stranger().get(path)).headers.get('cache-control') ?? '')?.[1];
  for (const path of ['/v1/content/articles/moved-on', '/v1/content/articles', '/sitemap.xml'])
    expect([path, await lifeOf(path)]).toEqual([path, '86400']);
  for (const path of ['/v1/content/articles/moved', '/sitemaps/news.xml', '/v1/content/changes'])
    expect([path, await lifeOf(path)]).toEqual([path, '1']);
});

it('tells of a person who is called otherwise, and of the articles that name them', async () => {
  const person = (await app.client.post('/v1/editorial/people', { name: 'Ada Pellworm' })).body;
  const headline = 'By Ada';
  const made = await created(app.client, { headline, bylines: [{ person: { id: person.id } }] });
  await taken(app.client, made, 'publish');
  const from = receiver.received.length;
  await app.client.patch(`/v1/editorial/people/${person.id}`, { name: 'Ada Nordstrand' }, person.revision);
  const wanted = [`person:${person.id}`, `article:${made.id}`];
  await until('both were told', () => wanted.every((key) => purgedBy(receiver, from).flat().includes(key)));
});

it('tells nothing of what was undone, and nothing before the commit', async () => {
  await expect(announce({ app }, ['article:undone'], true)).rejects.toThrow('undone');
  let seen: string[] = [];
  await app.app.get(Database).transaction(async () => {
    await app.app.get(PublicChanges).announce(['article:done']);
    await new Promise((resolve) => setTimeout(resolve, 500));
    seen = purgedBy(receiver).flat();
  });
  await until('it was told', () => purgedBy(receiver).flat().includes('article:done'));
  expect(seen).not.toContain('article:done');
  expect(purgedBy(receiver).flat()).not.toContain('article:undone');
});

it('tells of more than a request can name in several', async () => {
  const subjects = Array.from({ length: 250 }, (_, i) => `article:many-${i}`);
  const from = receiver.received.length;
  await announce({ app }, subjects);
  const last = (): boolean => purgedBy(receiver, from).flat().includes('article:many-249');
  await until('all were told', last);
  const portions = purgedBy(receiver, from).filter((keys) => keys.some((key) => key.includes('many')));
  expect(portions.slice(0, 3).flat()).toEqual([...subjects, 'any-change']);
});

describe('a cache', () => {
  let single: PurgeReceiver;
  let other: TestApp;

  beforeAll(async () => {
    single = await startPurgeReceiver();
    // Of the two only one can be reached.
    const urls = [`http://127.0.0.1:${await freePort()}`, `${single.url}/hook`];
    other = await startApp({ PURGE_HTTP_URL: urls.join(',') });
  });

  afterAll(async () => {
    await other.close();
    await single.close();
  });

  it('hears of all, in order, though another is down; and once more after ten seconds', async () => {
    const names = Array.from({ length: 8 }, (_, i) => `article:in-order-${i}`);
    for (const name of names) await announce({ app: other }, [name]);
    await until('all were told', () => purgedBy(single).length >= names.length);
    expect(purgedBy(single).map(([first]) => first)).toEqual(names);
    await until('all were told again', () => purgedBy(single).length >= 2 * names.length);
    expect(
      purgedBy(single)
        .slice(names.length)
        .map(([first]) => first),
    ).toEqual(names);
    expect((await waiting(other)).map((item) => item['lastError'])).toContainEqual(
      expect.stringMatching(/^http 127\.0\.0\.1:\d+ could not be reached: ECONNREFUSED\.$/),
    );
  });

  it('hears at once, and not again before ten seconds are over, whatever the clock of the instance says', async () => {
    const names = ['article:behind', 'article:ahead'];
    const timesOf = (name: string): number[] =>
      single.received.filter(({ body }) => body.includes(name)).map(({ at }) => at);
    for (const [i, name] of names.entries())
      await asOf(new Date(Date.now() + (2 * i - 1) * MINUTE), () => announce({ app: other }, [name]));
    await until('both were told twice', () => names.every((name) => timesOf(name).length > 1));
    for (const [first = 0, second = 0] of names.map(timesOf)) expect(second - first).toBeGreaterThan(9000);
  });

  it('that refuses, sends elsewhere or says nothing is told again', async () => {
    for (const answer of [500, 302, 429, 'silence'] as const) {
      const name = `article:after-${answer}`;
      single.answerNext(answer);
      await announce({ app: other }, [name]);
      const count = (): number => purgedBy(single).filter(([first]) => first === name).length;
      await until(`${answer} was tried again`, () => count() >= 2);
    }
    expect(single.received.map(({ path }) => path)).not.toContain('/elsewhere');
  });
});
