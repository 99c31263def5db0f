import { created, paragraph, taken } from '../articles/article-answer.js';
import type { ArticleAnswer } from '../articles/article-answer.js';
import { startApp } from '../support/app.js';
import type { TestApp } from '../support/app.js';
import { cast } from '../support/cast.js';
import type { Cast } from '../support/cast.js';
import type { Client } from '../support/client.js';
import { eventually } from '../support/eventually.js';

const SITE = {
  COPYDESK_PUBLIC_URL: 'https://api.example',
  COPYDESK_SITE_URL: 'https://news.example',
  COPYDESK_ARTICLE_URL: 'https://news.example/{language}/{section}/{slug}',
  COPYDESK_PERSON_URL: 'https://news.example/people/{slug}',
};

let app: TestApp;
let client: Client;
let reader: Client;
let known: Cast;
let article: ArticleAnswer;

beforeAll(async () => {
  app = await startApp(SITE);
  client = app.client;
  reader = client.stranger();
  known = await cast(client);
  const draft = await created(client, {
    headline: 'Investment grows',
    section: known.economy.id,
    canonicalUrl: 'https://elsewhere.example/first',
    body: [paragraph('a', 'It grows.')],
    mentions: [{ organizationId: known.commission.id }],
    quotes: [{ text: 'grows', speaker: { personId: known.chenMingbo.id } }],
  });
  article = await taken(client, draft, 'publish');
  await taken(
    client,
    await created(client, {
      headline: 'Investitionen wachsen',
      language: 'de',
      translationOf: article.id,
      section: known.economy.id,
    }),
    'publish',
  );
  await taken(client, await created(client, { headline: 'No section' }), 'publish');
  // The first article names its translation when the work in the background has come to it.
  await eventually(async () => {
    expect((await documentOf(article.slug)).body).toMatchObject({ translations: [{ language: 'de' }] });
  });
});

afterAll(() => app.close());

const documentOf = (slug: string): Promise<{ body: Record<string, unknown> }> =>
  reader.get(`/v1/content/articles/${slug}?language=en`);

it('documents, and what names their translations, lead to the pages of readers', async () => {
  const { body } = await documentOf(article.slug);
  expect(body).toMatchObject({
    url: `https://news.example/en/economy/${article.slug}`,
    canonicalUrl: 'https://elsewhere.example/first',
    translations: [{ language: 'de', url: 'https://news.example/de/economy/investitionen-wachsen' }],
  });
  expect((await documentOf('no-section')).body).toMatchObject({
    url: 'https://news.example/en/no-section',
    canonicalUrl: null,
  });
});

it.each([
  ...['articles', 'sections/economy', 'people/chen-mingbo'].flatMap((feed) =>
    ['atom', 'rss', 'json'].map((format) => `/feeds/${feed}.${format}`),
  ),
  ...['/sitemap.xml', '/sitemaps/news.xml', '/sitemaps/articles-1.xml'],
  ...['jsonld', 'ninjs', 'opengraph'].map((format) => `/v1/content/articles/investment-grows/${format}`),
])('%s leads nobody to the API', async (path) => {
  const { status, text } = await reader.get(path);
  expect([status, text.match(/[^"<>]*\/v1\/[^"<>]*/g)]).toEqual([200, null]);
});

it.each([
  ['/feeds/articles.atom', '<link rel="canonical" href="https://elsewhere.example/first"/>'],
  ['/feeds/articles.rss', '<atom:link rel="canonical" href="https://elsewhere.example/first"/>'],
  ['/feeds/articles.json', '"external_url":"https://elsewhere.example/first"'],
  ['/feeds/articles.rss', '<link>https://news.example/en/economy/investment-grows</link>'],
  ['/feeds/articles.rss', '<link>https://news.example</link>'],
  ['/sitemaps/articles-1.xml', '<loc>https://elsewhere.example/first</loc>'],
  ['/sitemaps/articles-1.xml', 'hreflang="de" href="https://news.example/de/economy/investitionen-wachsen"'],
  ['/sitemaps/news.xml', '<loc>https://elsewhere.example/first</loc>'],
  ['/v1/content/articles/investment-grows/jsonld', '"mainEntityOfPage":"https://elsewhere.example/first"'],
  ['/v1/content/articles/investment-grows/jsonld', '"url":"https://news.example/people/chen-mingbo"'],
  ['/v1/content/articles/investment-grows/opengraph', '"og:url":"https://elsewhere.example/first"'],
])('%s says %s', async (path, part) => {
  expect((await reader.get(path)).text).toContain(part);
});
