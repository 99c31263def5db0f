import { created, paragraph, patched, taken } from '../articles/article-answer.js';
import type { ArticleAnswer } from '../articles/article-answer.js';
import { startApp } from '../support/app.js';
import type { TestApp } from '../support/app.js';
import { Client } from '../support/client.js';
import type { Answer } from '../support/client.js';
import { describeWhere } from '../describe-where.js';
import { until } from '../support/until.js';
import { freePort } from '../support/free-port.js';
import { hasVarnish, startVarnish } from './varnish.js';
import type { Varnish } from './varnish.js';

const ARTICLES = '/v1/content/articles';
const MINUTE = 60_000;

interface Setup {
  readonly app: TestApp;
  readonly varnish: Varnish;
  /** A reader who asks Varnish. */
  readonly reader: Client;
}

async function setUp(purged: boolean): Promise<Setup> {
  const port = await freePort();
  const app = await startApp(purged ? { PURGE_VARNISH_URL: `http://127.0.0.1:${port}` } : {});
  try {
    const varnish = await startVarnish(port, app.url);
    return { app, varnish, reader: new Client(varnish.url) };
  } catch (error) {
    await app.close();
    throw error;
  }
}

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Of a hit Varnish names two requests: this one, and the one that it kept the answer of. */
const isHit = ({ headers }: Answer<unknown>): boolean => (headers.get('x-varnish') ?? '').includes(' ');

/** Long enough to be worth a coding. */
const article = (headline: string): object => ({
  headline,
  body: [paragraph('a', 'The harbour gets a second basin, said the port. '.repeat(40))],
});

async function published({ app }: Setup, headline: string): Promise<ArticleAnswer> {
  return taken(app.client, await created(app.client, article(headline)), 'publish');
}

async function renamed({ app }: Setup, made: ArticleAnswer, headline: string): Promise<void> {
  await patched(app.client, made, { headline });
  await taken(app.client, made, 'publish');
}

describeWhere(hasVarnish, 'a Varnish in front', 'it needs varnishd: install the package varnish', () => {
  let setup: Setup;
  let running = true;
  const get = (path: string, headers: Record<string, string> = {}): Promise<Answer<ArticleAnswer>> =>
    setup.reader.get<ArticleAnswer>(path, { 'accept-encoding': 'identity', ...headers });

  beforeAll(async () => {
    setup = await setUp(false);
  }, MINUTE);

  afterAll(async () => {
    await setup.varnish.stop();
    if (running) await setup.app.close();
  });

  it('asks once, keeps each coding with its own ETag, and answers 304 from its copy', async () => {
    const { slug } = await published(setup, 'Coded');
    const path = `${ARTICLES}/${slug}`;
    const etags = new Set<string>();
    for (const coding of ['br', 'gzip', 'identity']) {
      const headers = { 'accept-encoding': coding };
      const [miss, hit] = [await get(path, headers), await get(path, headers)];
      const etag = hit.headers.get('etag') ?? '';
      const held = await get(path, { ...headers, 'if-none-match': etag });
      expect([isHit(miss), isHit(hit), isHit(held), held.status]).toEqual([false, true, true, 304]);
      expect(hit.headers.get('content-encoding') ?? 'identity').toBe(coding);
      expect(hit.headers.get('vary')).toMatch(/accept-encoding/i);
      expect([hit.body.slug, hit.text]).toEqual([slug, miss.text]);
      expect(held.headers.get('etag')).toBe(etag);
      etags.add(etag);
    }
    expect(etags.size).toBe(3);
    expect(isHit(await get(path, { 'accept-encoding': 'zstd, br;q=0.5, gzip' }))).toBe(true);
  });

  it('answers what it has while it asks, and shows a publication with the answer after that', async () => {
    const made = await published(setup, 'Before');
    const path = `${ARTICLES}/${made.slug}`;
    await get(path);
    await renamed(setup, made, 'After');
    await pause(1500);
    const stale = await get(path);
    expect([isHit(stale), stale.body.headline]).toEqual([true, 'Before']);
    await until('it is seen', async () => (await get(path)).body.headline === 'After');
  });

  it(
    'shows no later than the eleventh second what nobody asked for meanwhile, and keeps no refusal',
    async () => {
      const made = await published(setup, 'Idle');
      const path = `${ARTICLES}/${made.slug}`;
      await get(path);
      await taken(setup.app.client, made, 'withdraw');
      await pause(11_500);
      expect((await get(path)).status).toBe(410);
      await taken(setup.app.client, made, 'reopen');
      await taken(setup.app.client, made, 'publish');
      expect((await get(path)).status).toBe(200);
    },
    MINUTE,
  );

  it(
    'goes on with what it has when the service is gone',
    async () => {
      const { slug } = await published(setup, 'Kept');
      await get(`${ARTICLES}/${slug}`);
      await setup.app.close();
      running = false;
      // Longer than the ten seconds in which it would answer from an old copy anyway.
      await pause(12_000);
      const cached = await get(`${ARTICLES}/${slug}`);
      expect([cached.status, cached.body.headline]).toEqual([200, 'Kept']);
      expect(Number(cached.headers.get('age'))).toBeGreaterThan(10);
    },
    MINUTE,
  );
});

describeWhere(
  hasVarnish,
  'a Varnish that is told of changes',
  'it needs varnishd: install the package varnish',
  () => {
    let setup: Setup;
    const get = async (path: string): Promise<Answer<ArticleAnswer>> =>
      setup.reader.get<ArticleAnswer>(path, { 'accept-encoding': 'gzip' });

    beforeAll(async () => {
      setup = await setUp(true);
    }, MINUTE);

    afterAll(async () => {
      await setup.varnish.stop();
      await setup.app.close();
    });

    it(
      'keeps answers for long, forgets what changed at once, and nothing else',
      async () => {
        const [made, other] = [await published(setup, 'Old'), await published(setup, 'Untouched')];
        const paths = [
          `${ARTICLES}/${made.slug}`,
          ARTICLES,
          '/feeds/articles.atom',
          `${ARTICLES}/${other.slug}`,
        ];
        // The purges of the publications that came before are over, the second of each too.
        await pause(10_500);
        for (const path of paths) await get(path);
        await pause(1500);
        for (const path of paths) {
          const cached = await get(path);
          expect([path, cached.status, isHit(cached)]).toEqual([path, 200, true]);
          expect(cached.headers.get('cache-control')).toContain('s-maxage=86400');
        }
        await renamed(setup, made, 'New');
        const [changed = '', ...lists] = paths.slice(0, 3);
        await until('it is seen', async () => (await get(changed)).body.headline === 'New');
        for (const path of lists)
          await until(`it is seen at ${path}`, async () => (await get(path)).text.includes('New'));
        const untouched = await get(`${ARTICLES}/${other.slug}`);
        expect([isHit(untouched), Number(untouched.headers.get('age')) > 0]).toEqual([true, true]);
        await taken(setup.app.client, made, 'withdraw');
        await until('it is gone', async () => (await get(changed)).status === 410);
      },
      MINUTE,
    );

    it('is told nothing by what is no pattern', async () => {
      expect((await fetch(setup.varnish.url, { method: 'PURGE' })).status).toBe(400);
      const garbled = await fetch(setup.varnish.url, {
        method: 'PURGE',
        headers: { 'x-purge-pattern': '( && x' },
      });
      expect(garbled.status).toBe(400);
    });
  },
);
