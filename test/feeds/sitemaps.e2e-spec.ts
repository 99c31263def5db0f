import { created, patched, taken } from '../articles/article-answer.js';
import type { ArticleAnswer } from '../articles/article-answer.js';
import { FILL_SITEMAP } from '../../src/feeds/sitemap-entries.store.js';
import { startApp } from '../support/app.js';
import type { TestApp } from '../support/app.js';
import type { Answer, Client } from '../support/client.js';
import { ABSENCE, hasConformance } from '../support/conformance.js';
import { describeWhere } from '../describe-where.js';
import { beforeMoment } from '../support/before-moment.js';
import { until } from '../support/until.js';
import { sitemapErrors, sitemapIndexErrors } from '../support/xml.js';

let app: TestApp;
let client: Client;
let reader: Client;

beforeAll(async () => {
  app = await startApp({
    // Rows are changed past the service here, so it keeps nothing.
    CONTENT_CACHE_MB: '0',
    COPYDESK_PUBLIC_URL: 'https://news.example',
    COPYDESK_NAME: 'Harbour & Co',
  });
  client = app.client;
  reader = client.stranger();
});

afterAll(() => app.close());

async function published(article: object): Promise<ArticleAnswer> {
  return taken(client, await created(client, article), 'publish');
}

const sitemap = (path: string): Promise<Answer> => reader.get(`/sitemaps/${path}`);
const address = (slug: string, language = 'en'): string =>
  `https://news.example/v1/content/articles/${slug}?language=${language}`;
const locations = (text: string): string[] =>
  Array.from(text.matchAll(/<loc>([^<]*)<\/loc>/g), ([, loc = '']) => loc);
const page = async (number: number): Promise<string[]> =>
  locations((await sitemap(`articles-${number}.xml`)).text);

it('has an index and no page before anything is published', async () => {
  const { status, headers, text } = await reader.get('/sitemap.xml');
  expect([status, headers.get('content-type')]).toEqual([200, 'application/xml; charset=utf-8']);
  expect(locations(text)).toEqual(['https://news.example/sitemaps/news.xml']);
  for (const path of ['articles-1.xml', 'articles-0.xml', 'articles-x.xml', 'articles-.xml', 'others.xml'])
    expect([path, (await sitemap(path)).status]).toEqual([path, 404]);
  expect(locations((await sitemap('news.xml')).text)).toEqual([]);
});

describe('an article', () => {
  it('is on a page, with the time of its last news, and in the news of two days', async () => {
    const article = await published({ headline: 'Cranes & ships', slug: 'cranes' });
    const { text } = await sitemap('articles-1.xml');
    expect(text).toContain(`<loc>${address('cranes')}</loc><lastmod>${article.updatedAt}</lastmod>`);
    const index = await reader.get('/sitemap.xml');
    expect(index.text).toContain(`/sitemaps/articles-1.xml</loc><lastmod>${article.updatedAt}</lastmod>`);
    const news = (await sitemap('news.xml')).text;
    expect(news).toContain('<news:name>Harbour &amp; Co</news:name><news:language>en</news:language>');
    expect(news).toContain('<news:title>Cranes &amp; ships</news:title>');
    await app.query(
      `UPDATE sitemap_entries SET published_at = now() - interval '49 hours' WHERE article_id = $1`,
      [article.id],
    );
    expect(locations((await sitemap('news.xml')).text)).toEqual([]);
    expect(await page(1)).toEqual([address('cranes')]);
  });

  it('stays where it is when others come, go and come back', async () => {
    const gone = await published({ headline: 'Gone', slug: 'gone' });
    await published({ headline: 'Next', slug: 'next' });
    await taken(client, gone, 'withdraw');
    expect(await page(1)).toEqual(['cranes', 'next'].map((slug) => address(slug)));
    await taken(client, gone, 'reopen');
    await patched(client, gone, { slug: 'back' });
    await taken(client, gone, 'publish');
    expect(await page(1)).toEqual(['cranes', 'back', 'next'].map((slug) => address(slug)));
  });

  it('uses up one place however often it is published', async () => {
    const often = await published({ headline: 'Often' });
    for (const kicker of ['a', 'b', 'c']) {
      await patched(client, often, { kicker });
      await taken(client, often, 'publish');
    }
    const after = await published({ headline: 'After' });
    const numbers = await app.query<{ number: string }>(
      'SELECT number FROM sitemap_entries WHERE article_id = ANY ($1) ORDER BY number',
      [[often.id, after.id]],
    );
    expect(Number(numbers[1]?.number) - Number(numbers[0]?.number)).toBe(1);
  });

  it('is on the page of its number', async () => {
    await app.query('ALTER TABLE sitemap_entries ALTER COLUMN number RESTART WITH 15000');
    for (const slug of ['last-of-three', 'first-of-four']) await published({ headline: slug, slug });
    expect(locations((await reader.get('/sitemap.xml')).text).slice(1)).toEqual(
      ['articles-1.xml', 'articles-3.xml', 'articles-4.xml'].map(
        (name) => `https://news.example/sitemaps/${name}`,
      ),
    );
    expect([await page(3), await page(4)]).toEqual([[address('last-of-three')], [address('first-of-four')]]);
    expect((await sitemap('articles-2.xml')).status).toBe(404);
  });

  it('under an embargo leaves no trace', async () => {
    const paths = ['/sitemap.xml', '/sitemaps/news.xml', '/sitemaps/articles-4.xml'];
    const tags = (): Promise<(string | null)[]> =>
      Promise.all(paths.map(async (path) => (await reader.get(path)).headers.get('etag')));
    const [slug, embargoUntil] = await beforeMoment(async (end, attempt) => {
      const before = await tags();
      await published({ headline: 'Sperrfrist', slug: `sperrfrist-${attempt}`, embargoUntil: end });
      expect(await tags()).toEqual(before);
      return [`sperrfrist-${attempt}`, end] as const;
    });
    await until('it is there', async () => (await page(4)).includes(address(slug)));
    expect((await sitemap('articles-4.xml')).text).toContain(`<lastmod>${embargoUntil}</lastmod>`);
  });
});

it('names all languages of an article, mutually', async () => {
  const original = await published({ headline: 'Mother', slug: 'mother' });
  await published({ headline: 'Mutter', slug: 'mutter', language: 'de', translationOf: original.id });
  const { text } = await sitemap('articles-4.xml');
  const link = (hreflang: string, href: string): string =>
    `<xhtml:link rel="alternate" hreflang="${hreflang}" href="${href}"/>`;
  const links =
    link('de', address('mutter', 'de')) +
    link('en', address('mother')) +
    link('x-default', address('mother'));
  for (const loc of [address('mother'), address('mutter', 'de')])
    expect(text).toMatch(
      new RegExp(
        `<loc>${loc.replaceAll('?', '\\?')}</loc><lastmod>[^<]*</lastmod>${links.replaceAll('?', '\\?')}</url>`,
      ),
    );
});

it('can be filled from the documents', async () => {
  const before = await Promise.all([1, 3, 4].map(page));
  await app.query('DELETE FROM sitemap_entries');
  await app.query('ALTER TABLE sitemap_entries ALTER COLUMN number RESTART WITH 1');
  await app.query(FILL_SITEMAP.text);
  await app.query(FILL_SITEMAP.text);
  expect((await page(1)).sort()).toEqual(before.flat().sort());
});

it('takes no parameter', async () => {
  expect((await reader.get('/sitemap.xml?page=1')).status).toBe(400);
  expect((await reader.send('POST', '/sitemap.xml', { body: {} })).status).toBe(405);
  const etag = (await reader.get('/sitemap.xml')).headers.get('etag') ?? '';
  expect((await reader.get('/sitemap.xml', { 'if-none-match': etag })).status).toBe(304);
});

describeWhere(hasConformance('feeds'), 'The schemas of sitemaps', ABSENCE, () => {
  it('take them all', async () => {
    expect(await sitemapIndexErrors((await reader.get('/sitemap.xml')).text)).toEqual([]);
    for (const path of ['articles-1.xml', 'news.xml'])
      expect(await sitemapErrors((await sitemap(path)).text)).toEqual([]);
  });
});
