import { randomBytes } from 'node:crypto';
import { at, created, patched, taken } from '../articles/article-answer.js';
import type { ArticleAnswer } from '../articles/article-answer.js';
import { startApp } from '../support/app.js';
import type { TestApp } from '../support/app.js';
import { eventually } from '../support/eventually.js';
import { crawl, differing } from './crawl.js';
import type { Crawled } from './crawl.js';
import { furnish } from './newsroom.js';
import type { Newsroom } from './newsroom.js';
import { publicValues, requestsTo } from './public-requests.js';
import type { PublicRequest } from './public-requests.js';
import { publicRoutes } from './public-routes.js';
import { secretArticle, secretDraft } from './secret-article.js';

const MARKER = `q${randomBytes(6).toString('hex')}`;
const WORDS = `${MARKER} harbour`;
const slugFor = (name: string): string => `${MARKER}-${name}`;
const NAMES = [
  'draft',
  'trash',
  'copy',
  'never',
  'embargo',
  'edition',
  'translation',
  'withdrawn',
  'reopened',
];
const later = (): string => new Date(Date.now() + 3_600_000).toISOString();

let app: TestApp;
let newsroom: Newsroom;
let requests: PublicRequest[];
/** What strangers were answered last. */
let known: Crawled;

beforeAll(async () => {
  // Nothing from memory: each answer shows what the database gives out.
  app = await startApp({ CONTENT_CACHE_MB: '0' });
  newsroom = await furnish(app);
  const open = Object.fromEntries(
    Object.entries(newsroom.things).map(([plural, { slug }]) => [plural, slug]),
  );
  const secret = NAMES.map(slugFor);
  requests = requestsTo(
    await publicRoutes(app.client),
    publicValues({ open, secret, words: [MARKER, WORDS, 'harbour'] }),
  );
  await eventually(async () => {
    expect(await entriesOf(open['articles'] ?? '')).toEqual(['article.published']);
  });
  known = await crawl(app.client, requests);
});

afterAll(() => app.close());

/** What the feed of changes tells of an article, by kind. */
async function entriesOf(slug: string): Promise<unknown[]> {
  const { body } = await app.client.stranger().get('/v1/content/changes?limit=1000');
  return body.items.flatMap(({ kind, article }) =>
    (article as { slug: string }).slug === slug ? [kind] : [],
  );
}

/** What a stranger is answered otherwise since the last time. */
async function news(): Promise<string[]> {
  const before = known;
  known = await crawl(app.client, requests);
  return differing(before, known);
}

/** A withdrawal is a change of the feeds that the article was in, and they have its date. */
const undated = (answer = ''): string => answer.replaceAll(/\["last-modified","[^"]*"\],?/g, '');

const draft = async (name: string, more: object = {}): Promise<ArticleAnswer> =>
  secretDraft(app.client, newsroom, slugFor(name), WORDS, more);

const inGerman = (): object => ({ language: 'de', translationOf: newsroom.things['articles']?.id });

/** What is done with an article that nobody may see any of. */
const HIDDEN: Readonly<Record<string, () => Promise<unknown>>> = {
  'a draft': () => draft('draft'),
  'a draft in the trash': async () => {
    const { id, revision } = await draft('trash');
    expect((await app.client.delete(at({ id }), revision)).status).toBe(204);
  },
  'the working copy of a published article': async () => {
    const { headline: _, ...change } = {
      headline: '',
      ...(await secretArticle(app.client, newsroom, slugFor('copy'), WORDS)),
    };
    await patched(app.client, { id: newsroom.things['articles']?.id ?? '' }, { ...change, headline: WORDS });
  },
  'the translation of a published article': () => draft('translation', inGerman()),
  'an article under an embargo': async () =>
    taken(
      app.client,
      await draft('embargo', { embargoUntil: later(), ...inGerman(), language: 'fr' }),
      'publish',
    ),
  'a further working copy of it': async () => {
    const { status, body } = await app.client.get(`/v1/editorial/articles?q=${MARKER}`);
    expect([status, body.items.length > 0]).toEqual([200, true]);
    const embargoed = body.items.find(({ slug }) => slug === slugFor('embargo'));
    await patched(app.client, { id: embargoed?.id ?? '' }, { summary: `${WORDS} again` });
  },
  'an article that was withdrawn under its embargo': async () => {
    const made = await draft('never', { embargoUntil: later() });
    await taken(app.client, made, 'publish');
    await taken(app.client, made, 'withdraw');
  },
};

describe('no public answer depends on what is not public (pitfall 2)', () => {
  it('is asked for all that the OpenAPI document has', () => {
    const answered = new Set(
      requests.flatMap(({ route, address }) => (/^200 /.test(known.get(address) ?? '') ? [route.path] : [])),
    );
    expect(requests.map(({ route }) => route.path).filter((path) => !answered.has(path))).toEqual([]);
  });

  it(`not on ${Object.keys(HIDDEN).join(', ')}`, async () => {
    for (const make of Object.values(HIDDEN)) await make();
    expect(await news()).toEqual([]);
  });

  it('on a withdrawn article only at its address, and in the feed of changes', async () => {
    const made = await draft('withdrawn');
    await taken(app.client, made, 'publish');
    await taken(app.client, made, 'withdraw');
    await eventually(async () => {
      expect((await entriesOf(made.slug)).at(-1)).toBe('article.withdrawn');
    });
    const before = known;
    const address = `/v1/content/articles/${made.slug}`;
    const changed = (await news()).filter((line) => {
      const feed = /^\/feeds\/[^:]*/.exec(line)?.[0];
      return feed === undefined || undated(before.get(feed)) !== undated(known.get(feed));
    });
    const gone = requests
      .filter((request) => request.address.startsWith(address))
      .map((request) => request.address);
    expect(
      changed.filter((line) => !line.startsWith(address) && !line.startsWith('/v1/content/changes')),
    ).toEqual([]);
    expect(gone.map((path) => [path, known.get(path)?.slice(0, 3)])).toEqual(
      gone.map((path) => [path, '410']),
    );
    for (const path of gone) expect(known.get(path)).not.toContain('harbour');
  });

  it('tells of a withdrawn article no more than its slug and id', async () => {
    const { body } = await app.client.stranger().get('/v1/content/changes?limit=1000');
    const leaking = body.items.filter((item) => JSON.stringify(item).includes(MARKER));
    const { id, slug } = leaking[0]?.['article'] as { id: string; slug: string };
    for (const item of leaking) {
      const article = { id, slug, language: 'en', url: expect.stringContaining(`/${slug}`) as unknown };
      expect([item['article'], item['entity']]).toEqual([article, null]);
      expect(Object.keys(item).sort()).toEqual(['article', 'at', 'entity', 'id', 'kind', 'revision']);
    }
  });

  it('of a withdrawn article that is a draft again, not on the draft', async () => {
    const made = await draft('reopened');
    await taken(app.client, made, 'publish');
    await taken(app.client, made, 'withdraw');
    await taken(app.client, made, 'reopen');
    await eventually(async () => {
      expect((await entriesOf(made.slug)).at(-1)).toBe('article.withdrawn');
    });
    await news();
    await patched(app.client, made, { headline: `${WORDS} again`, keywords: ['harbour'] });
    expect(await news()).toEqual([]);
  });

  it('not on an edition under an embargo of what was public, nor once that is withdrawn', async () => {
    const made = await taken(app.client, await created(app.client, { headline: 'First edition' }), 'publish');
    await eventually(async () => {
      expect(await entriesOf(made.slug)).toEqual(['article.published']);
    });
    await news();
    const change = await secretArticle(app.client, newsroom, slugFor('edition'), WORDS);
    await patched(app.client, made, { ...change, embargoUntil: later() });
    await taken(app.client, made, 'publish');
    expect(await news()).toEqual([]);
    await taken(app.client, made, 'withdraw');
    await eventually(async () => {
      expect((await entriesOf(made.slug)).at(-1)).toBe('article.withdrawn');
    });
    expect((await app.client.stranger().get(`/v1/content/articles/${made.slug}`)).status).toBe(410);
    const secret = requests.filter(({ address }) => address.includes(slugFor('edition')));
    const changed = await news();
    expect(changed.filter((line) => secret.some(({ address }) => line.startsWith(`${address}:`)))).toEqual(
      [],
    );
    expect(await entriesOf(slugFor('edition'))).toEqual([]);
  });
});
