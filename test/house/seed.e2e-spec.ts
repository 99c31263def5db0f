import { Pool } from 'pg';
import { DataSource } from 'typeorm';
import { createDataSource } from '../../src/data-source.js';
import { indexesLast } from '../../src/seed/indexes-last.js';
import { seedDatabase, SeedRefused } from '../../src/seed/seed-database.js';
import { startApp } from '../support/app.js';
import type { TestApp } from '../support/app.js';
import { ifMatch } from '../support/client.js';
import { cloneDatabase } from '../support/database.js';
import type { TestDatabase } from '../support/database.js';
import { filledTables, indexesOf, rowsOfArticle, rowsOfTable } from './seeded-rows.js';

const ARTICLES = 50;
const DRAFTS = 10;
const PUBLIC_URL = 'https://news.example';

async function seed(url: string, number: number, last = false): Promise<string[]> {
  const lines: string[] = [];
  const dataSource = await createDataSource(url).initialize();
  try {
    await seedDatabase(dataSource, url, {
      articles: ARTICLES,
      seed: number,
      published: 1 - DRAFTS / ARTICLES,
      pages: { publicUrl: PUBLIC_URL },
      indexesLast: last,
      progress: (total) => (done) => lines.push(`${done} of ${total}`),
    });
  } finally {
    await dataSource.destroy();
  }
  return lines;
}

interface Anchored {
  readonly anchors: readonly {
    readonly blockId: string;
    readonly start: number;
    readonly end: number;
    readonly exact: string;
  }[];
}

interface Article {
  readonly id: string;
  readonly slug: string;
  readonly revision: number;
  readonly body: readonly { readonly id: string; readonly type: string; readonly text: string }[];
  readonly mentions: readonly Anchored[];
  readonly quotes: readonly Anchored[];
  readonly statistics: readonly Anchored[];
  readonly organizations: readonly { readonly name: string }[];
  readonly people: readonly { readonly name: string }[];
}

interface Page {
  readonly items: readonly Article[];
  readonly total: number;
}

describe('generated articles', () => {
  let service: TestApp;
  let published: number;

  beforeAll(async () => {
    service = await startApp({ COPYDESK_PUBLIC_URL: PUBLIC_URL });
    const { url } = service.app.get(DataSource).options as { url: string };
    await seed(url, 7);
    published = (await list('/v1/content/articles')).total;
  });
  afterAll(() => service.close());

  const list = async (path: string): Promise<Page> =>
    (await service.client.get<Page>(`${path}?count=true&limit=100`)).body;

  it('are as many as were asked for, some of them drafts', async () => {
    expect((await list('/v1/editorial/articles')).total).toBe(ARTICLES);
    expect((await list('/v1/editorial/quotes')).total).toBe(2 * ARTICLES);
    expect((await list('/v1/editorial/statistics')).total).toBe(6 * ARTICLES);
    expect(published).toBeGreaterThan(ARTICLES / 2);
    expect(published).toBeLessThan(ARTICLES);
  });

  it('have 12 paragraphs, here and there a picture, a list and a table, 2 quotes, 3 organizations and 6 statistics, at their passages', async () => {
    for (const article of (await list('/v1/editorial/articles')).items) {
      const { body, mentions, quotes, statistics } = article;
      const more = body.length > 12 ? ['image', 'list-item', 'list-item', 'list-item', 'table'] : [];
      expect(body.map(({ type }) => type)).toEqual([...new Array<string>(12).fill('paragraph'), ...more]);
      expect([mentions.length, quotes.length, statistics.length]).toEqual([3, 2, 6]);
      for (const { blockId, start, end, exact } of [...mentions, ...quotes, ...statistics].flatMap(
        ({ anchors }) => anchors,
      ))
        expect(body.find(({ id }) => id === blockId)?.text.slice(start, end)).toBe(exact);
    }
  });

  it('are read by everybody, with the names of all that they refer to', async () => {
    const [first] = (await list('/v1/content/articles')).items;
    const { status, body } = await service.client
      .stranger()
      .get<Article>(`/v1/content/articles/${first?.slug ?? ''}`);
    expect([status, body.organizations.length, body.people.length, body.statistics.length]).toEqual([
      200, 3, 2, 6,
    ]);
  });

  it('are written as the service writes: the same article, sent to it, makes the same rows', async () => {
    const [card] = (await list('/v1/content/articles')).items;
    const { body: model } = await service.client.get<Article>(`/v1/editorial/articles/${card?.id ?? ''}`);
    const created = await service.client.post<Article>('/v1/editorial/articles', written(model));
    expect(created.status).toBe(201);
    const transitions = `/v1/editorial/articles/${created.body.id}/transitions`;
    const taken = await service.client.post(transitions, { action: 'publish' }, ifMatch(1));
    expect(taken.status).toBe(200);
    expect(await rowsOfArticle(service, created.body.id)).toEqual(await rowsOfArticle(service, model.id));
  });

  it('can be sent back as they were read, changed, and published again', async () => {
    const [card] = (await list('/v1/content/articles')).items;
    const path = `/v1/editorial/articles/${card?.id ?? ''}`;
    const { body: read } = await service.client.get<Article>(path);
    const same = await service.client.patch<Article>(path, read, read.revision);
    expect([same.status, same.body.revision]).toEqual([200, 2]);
    expect((await service.client.patch(path, { headline: 'Changed' }, 2)).status).toBe(200);
    const again = await service.client.post(`${path}/transitions`, { action: 'publish' }, ifMatch(3));
    expect(again.status).toBe(200);
  });
});

describe('a seed', () => {
  const databases: TestDatabase[] = [];
  afterAll(() => Promise.all(databases.map((database) => database.drop())));

  const seeded = async (number: number, last = false): Promise<string> => {
    const database = await cloneDatabase();
    databases.push(database);
    expect(await seed(database.url, number, last)).toEqual([`${ARTICLES} of ${ARTICLES}`]);
    return database.url;
  };

  it('gives the same rows in every database, and another seed gives others', async () => {
    const [url, same, other] = [await seeded(7), await seeded(7), await seeded(8)];
    const tables = await filledTables(url);
    expect(tables).toEqual(expect.arrayContaining(['articles', 'article_revisions', 'published_documents']));
    // Its settings are what no seed makes.
    for (const table of tables.filter((name) => name !== 'newsroom')) {
      const rows = await rowsOfTable(url, table);
      expect({ [table]: await rowsOfTable(same, table) }).toEqual({ [table]: rows });
      expect({ [table]: await rowsOfTable(other, table) }).not.toEqual({ [table]: rows });
    }
  });

  it('gives the same rows and indexes where indexes are made last', async () => {
    const [url, other] = [await seeded(7), await seeded(7, true)];
    expect(await rowsOfTable(other, 'search_entries')).toEqual(await rowsOfTable(url, 'search_entries'));
    const indexes = await indexesOf(url);
    expect(indexes.join()).toContain('search_entries_words_idx');
    expect(await indexesOf(other)).toEqual(indexes);
  });

  it('has its indexes again where it fails', async () => {
    const url = await seeded(7);
    const before = await indexesOf(url);
    const during: string[] = [];
    const pool = new Pool({ connectionString: url, max: 2 });
    const failing = indexesLast(pool, ['articles', 'published_statistics'], async () => {
      during.push(...(await indexesOf(url)));
      throw new Error('The disk is full.');
    });
    await expect(failing).rejects.toThrow('The disk is full.');
    await pool.end();
    expect(before.filter((index) => !during.includes(index)).join('\n')).toMatch(
      /published_statistics_search_tokens_idx/,
    );
    expect(during.join('\n')).toMatch(/published_statistics_pkey/);
    expect(await indexesOf(url)).toEqual(before);
  });

  it('is sown once in a database, beside others', async () => {
    const url = await seeded(7);
    await expect(seed(url, 7)).rejects.toThrow(SeedRefused);
    await expect(seed(url, 8, true)).rejects.toThrow(SeedRefused);
    expect(await seed(url, 8)).toHaveLength(1);
    expect(await rowsOfTable(url, 'articles')).toHaveLength(2 * ARTICLES);
  });
});

/** An article as another editor would write it: what the service gives by itself is left out. */
function written(article: Article): object {
  const READ_ONLY =
    /^(id|articleId|revision|slug|status|workingStatus|hasUnpublishedChanges|scheduledRevision|allowedActions)$|At$|^liveRevision$|^(created|updated)By$/;
  const own = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(own);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).flatMap(([name, inner]) => (READ_ONLY.test(name) ? [] : [[name, own(inner)]])),
    );
  };
  const { section, body, ...rest } = article as Article & { section: { id: string } };
  return { ...(own(rest) as object), section: { id: section.id }, body };
}
