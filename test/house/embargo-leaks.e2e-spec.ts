import { randomBytes } from 'node:crypto';
import { patched, taken } from '../articles/article-answer.js';
import type { ArticleAnswer } from '../articles/article-answer.js';
import { beforeMoment } from '../support/before-moment.js';
import { until } from '../support/until.js';
import { crawl, differing } from './crawl.js';
import type { Crawled } from './crawl.js';
import { furnish } from './newsroom.js';
import type { Newsroom } from './newsroom.js';
import { addressesOf, publicValues, requestsTo } from './public-requests.js';
import type { PublicRequest, ValuesOf } from './public-requests.js';
import { publicRoutes } from './public-routes.js';
import type { PublicRoute } from './public-routes.js';
import { secretDraft } from './secret-article.js';
import { withApp } from '../with-app.js';

const MARKER = `q${randomBytes(6).toString('hex')}`;
const WORDS = `${MARKER} harbour`;
const SLUG = `${MARKER}-embargo`;

/** What tells nothing of this article: the service itself, the index of the sitemaps, descriptions of columns, and corrections (`corrections.e2e-spec.ts`). */
const ABOUT_NO_ARTICLE =
  /^\/(?:docs|livez|readyz|openapi\.json|problems|sitemap\.xml|v1\/content\/corrections)|\/(?:csv-metadata|datapackage)\.json$/;

const app = withApp();
let newsroom: Newsroom;
let routes: PublicRoute[];
let valuesOf: ValuesOf;
let requests: PublicRequest[];

beforeAll(async () => {
  newsroom = await furnish(app);
  routes = await publicRoutes(app.client);
  const open = Object.fromEntries(
    Object.entries(newsroom.things).map(([plural, { slug }]) => [plural, slug]),
  );
  valuesOf = publicValues({ open, secret: [SLUG], words: [MARKER, WORDS] });
  requests = requestsTo(routes, valuesOf);
});

/** Events as they come. */
function follow(): { text: () => string; stop: () => void } {
  const abort = new AbortController();
  let text = '';
  const address = `${app.url}/v1/content/changes`;
  const listening = async (): Promise<void> => {
    const headers = { accept: 'text/event-stream' };
    const { body } = await fetch(address, { headers, signal: abort.signal });
    const decoder = new TextDecoder();
    for await (const bytes of body as unknown as AsyncIterable<Uint8Array>)
      text += decoder.decode(bytes, { stream: true });
  };
  listening().catch(() => undefined);
  return {
    text: () => text,
    stop: () => {
      abort.abort();
    },
  };
}

const after = (milliseconds: number): string => new Date(Date.now() + milliseconds).toISOString();

/** Of each route that tells of articles: whether one of its answers holds the words. */
function silent(answers: Crawled): string[] {
  return routes
    .map(({ path }) => path)
    .filter((path) => !ABOUT_NO_ARTICLE.test(path))
    .filter((path) => {
      const own = requests.filter(({ route }) => route.path === path);
      return !own.some(({ address }) => {
        const answer = answers.get(address) ?? '';
        return answer.startsWith('200 ') && answer.includes(MARKER);
      });
    });
}

describe('an embargo has no side doors (pitfall 11)', () => {
  it('keeps all of it hidden where the end was put off, also when the first end has come', async () => {
    let before: Crawled = new Map();
    const publishAndPutOff = async (
      embargoUntil: string,
      attempt: number,
    ): Promise<ArticleAnswer & { firstEnd: string }> => {
      const slug = `${SLUG}-put-off-${attempt}`;
      const made = await secretDraft(app.client, newsroom, slug, WORDS, { embargoUntil });
      await taken(app.client, made, 'publish');
      await patched(app.client, made, { embargoUntil: after(3_600_000) });
      return { ...(await taken(app.client, made, 'publish')), firstEnd: embargoUntil };
    };
    // An attempt that came too late has left an article that readers see.
    const draft = await beforeMoment(publishAndPutOff, async () => {
      await crawl(app.client, requests);
      before = await crawl(app.client, requests);
    });
    await until('the first end has come', () => Date.now() > Date.parse(draft.firstEnd));
    await until('nothing waits', async () => {
      const due = await app.query('SELECT FROM outbox_entries WHERE due_at <= now()');
      return due.length === 0;
    });
    expect(differing(before, await crawl(app.client, requests))).toEqual([]);
    await taken(app.client, draft, 'withdraw');
  });

  it('keeps an article and its own people, quotes and figures from every public answer until it ends', async () => {
    await crawl(app.client, requests);
    const before = await crawl(app.client, requests);
    const events = follow();
    try {
      const embargoUntil = after(3_600_000);
      const draft = await secretDraft(app.client, newsroom, SLUG, WORDS, { embargoUntil });
      await taken(app.client, draft, 'publish');
      for (let crawls = 0; crawls < 2; crawls++)
        expect(differing(before, await crawl(app.client, requests))).toEqual([]);
      // However long that took, the end is yet to come; now it is near.
      await patched(app.client, draft, { embargoUntil: after(1500) });
      await taken(app.client, draft, 'publish');
      await until('the stream names it', () => events.text().includes(SLUG));
      const addresses = routes.flatMap((route) =>
        addressesOf(route, valuesOf).filter((address) => address.includes(SLUG)),
      );
      const own = await crawl(
        app.client,
        requests.filter(({ address }) => addresses.includes(address)),
      );
      expect([...own].flatMap(([address, answer]) => (answer.startsWith('200 ') ? [] : [address]))).toEqual(
        [],
      );
      expect(silent(await crawl(app.client, requests))).toEqual([]);
    } finally {
      events.stop();
    }
  });
});
