import { jest } from '@jest/globals';
import pg from 'pg';
import { created, taken } from '../articles/article-answer.js';
import { startApp } from '../support/app.js';
import type { TestApp } from '../support/app.js';

let app: TestApp;
// Every statement passes through here.
const sent = jest.spyOn(pg.Client.prototype, 'query');

beforeAll(async () => {
  app = await startApp();
  const made = await created(app.client, { headline: 'Counted', section: { name: 'Economy' } });
  await taken(app.client, made, 'publish');
});

afterAll(async () => {
  sent.mockRestore();
  await app.close();
});

it.each([
  ...['/feeds/articles.atom', '/feeds/sections/economy.json', '/feeds/people/nobody.rss'],
  ...['/sitemap.xml', '/sitemaps/news.xml', '/sitemaps/articles-1.xml'],
  ...['jsonld', 'ninjs', 'text', 'opengraph'].map((name) => `/v1/content/articles/counted/${name}`),
])('%s takes one statement', async (path) => {
  sent.mockClear();
  await app.client.stranger().get(path);
  const statements = sent.mock.calls.filter((call) =>
    /FROM public_|public_documents/.test(JSON.stringify(call)),
  );
  expect(statements).toHaveLength(1);
});
