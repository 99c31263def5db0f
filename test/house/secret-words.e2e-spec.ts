import fc from 'fast-check';
import { at, patched } from '../articles/article-answer.js';
import { crawl, differing } from './crawl.js';
import { furnish } from './newsroom.js';
import type { Newsroom } from './newsroom.js';
import { anyRequest } from './any-request.js';
import { publicValues } from './public-requests.js';
import { publicRoutes } from './public-routes.js';
import { secretDraft } from './secret-article.js';
import { withApp } from '../with-app.js';

/** So many requests are drawn. */
const REQUESTS = 600;

const SLUG = 'unseen-plan';
const [FIRST, SECOND] = ['Zanzibar merger', 'Quixotic takeover'];

const app = withApp({ CONTENT_CACHE_MB: '0' });
let newsroom: Newsroom;

beforeAll(async () => {
  newsroom = await furnish(app);
});

describe('what is not readable can not be guessed either (pitfall 4)', () => {
  // The same database before and after the secret became another: everything else, down to ids and moments, is the same.
  it('since filters, sorts, searches and counts answer the same, byte for byte, whatever a draft says', async () => {
    const open = Object.fromEntries(
      Object.entries(newsroom.things).map(([plural, { slug }]) => [plural, slug]),
    );
    const words = [FIRST, SECOND, 'zanz', 'quix', 'Z', 'merger', 'takeover', 'The', 'city'];
    const valuesOf = publicValues({ open, secret: [SLUG], words });
    const requests = fc.sample(anyRequest(await publicRoutes(app.client), valuesOf), REQUESTS);
    const draft = await secretDraft(app.client, newsroom, SLUG, FIRST);
    const before = await crawl(app.client, requests);
    expect(before.size).toBeGreaterThan(REQUESTS / 2);

    const { body } = await app.client.get(at(draft));
    const written = JSON.stringify(body).replaceAll(FIRST, SECOND);
    const { headline, kicker, summary, keywords, dateline, quotes } = JSON.parse(written) as Record<
      string,
      unknown
    >;
    const changed = { headline, kicker, summary, keywords, dateline };
    await patched(app.client, draft, {
      ...changed,
      quotes: (quotes as { id: string; text: string }[]).map(({ id, text }) => ({ id, text })),
      body: [{ id: 'b1', type: 'paragraph', text: `${SECOND}.` }],
    });
    for (const plural of ['people', 'organizations', 'indicators'] as const) {
      const thing = await app.client.get(`/v1/editorial/${plural}?q=zanzibar`);
      const { id, revision } = thing.body.items[0] ?? { id: '', revision: 0 };
      const renamed = await app.client.patch(`/v1/editorial/${plural}/${id}`, { name: SECOND }, revision);
      expect([plural, renamed.status]).toEqual([plural, 200]);
    }
    expect(differing(before, await crawl(app.client, requests))).toEqual([]);
  });
});
