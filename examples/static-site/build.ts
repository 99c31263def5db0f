/**
 * A static site out of the content face, as an example: `npm run example:site -- http://127.0.0.1:3000 site`.
 * Here is what is fetched and where it is written; what a page shows is in the files beside. The pages are plain HTML
 * that needs no script, in the language of each article.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
// Outside this repository: '@copydesk/client'.
import { Client } from '../../client/src/client.js';
import type { ContentSection } from '../../client/src/client.js';
import { articlePage } from './article-page.js';
import { indicatorPage } from './indicator-page.js';
import { homePage, sectionPage, indexPage } from './overview-pages.js';
import { document } from './page.js';
import type { Site, Page } from './page.js';
import { personPage } from './person-page.js';
import { STYLE } from './style.js';

export interface SiteOptions {
  /** Where Copydesk listens. */
  readonly url: string;
  /** Where the pages go. What lies there of an older site is overwritten, and nothing removed. */
  readonly folder: string;
  readonly title?: string;
  /** Of all that is not an article. */
  readonly language?: string;
}

/** Fetches what is published, and writes a page for each article, person, indicator and section. @returns the files */
export async function buildSite({ url, folder, ...options }: SiteOptions): Promise<string[]> {
  const client = new Client({ url });
  const site: Site = {
    title: options.title ?? 'The Sample Newsroom',
    language: options.language ?? 'en',
    sections: (await client.get('/v1/content/sections')).items,
    people: await bySlug(client.each('/v1/content/people', { query: { limit: 100 } })),
    indicators: await bySlug(client.each('/v1/content/indicators', { query: { limit: 100 } })),
  };
  const written: string[] = [];
  const write = async (path: string, text: string): Promise<void> => {
    const file = join(folder, path);
    // A slug names a file here. One that would leave the folder is not one that Copydesk gives.
    if (relative(folder, file).startsWith('..')) throw new Error(`${path} lies outside of the site`);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
    written.push(path);
  };
  await write('style.css', STYLE);
  for await (const page of pagesOf(client, site)) await write(page.path, document(site, page));
  return written;
}

async function* pagesOf(client: Client, site: Site): AsyncGenerator<Page> {
  const query = { limit: 100 };
  const newest = await collected(client.each('/v1/content/articles', { query }));
  yield homePage(newest);
  for (const { slug, language } of newest) {
    const parameters = { path: { slug }, query: { language } };
    yield articlePage(site, await client.get('/v1/content/articles/{slug}', parameters));
  }
  yield indexPage('people', [...site.people.values()]);
  for (const person of site.people.values()) {
    const path = { slug: person.slug };
    const quotes = await collected(client.each('/v1/content/people/{slug}/quotes', { path, query }));
    const cards = await collected(client.each('/v1/content/people/{slug}/articles', { path, query }));
    yield personPage(site, person, quotes, cards);
  }
  yield indexPage('indicators', [...site.indicators.values()]);
  for (const indicator of site.indicators.values()) {
    const path = { slug: indicator.slug };
    const values = client.each('/v1/content/indicators/{slug}/observations', { path, query });
    yield indicatorPage(site, indicator, await collected(values));
  }
  for (const section of site.sections.flatMap(withThoseBelow)) {
    const slugs = withThoseBelow(section).map(({ slug }) => slug);
    const cards = client.each('/v1/content/articles', { query: { ...query, section: slugs } });
    yield sectionPage(section, await collected(cards));
  }
}

async function collected<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const all: Item[] = [];
  for await (const item of items) all.push(item);
  return all;
}

async function bySlug<Item extends { slug: string }>(items: AsyncIterable<Item>): Promise<Map<string, Item>> {
  return new Map((await collected(items)).map((item) => [item.slug, item]));
}

function withThoseBelow(section: ContentSection): ContentSection[] {
  return [section, ...section.children.flatMap(withThoseBelow)];
}
