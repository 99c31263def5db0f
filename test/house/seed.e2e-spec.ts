import { DataSource } from 'typeorm';
import { seedDatabase } from '../../src/seed/seed-database.js';
import { startApp } from '../support/app.js';
import type { TestApp } from '../support/app.js';
import { ifMatch } from '../support/client.js';

interface Article {
  readonly id: string;
  readonly slug: string;
  readonly revision: number;
  readonly body: readonly { readonly id: string; readonly text: string }[];
  readonly quotes: readonly Fact[];
  readonly statistics: readonly Fact[];
  readonly mentions: readonly Fact[];
  readonly organizations: readonly { readonly name: string }[];
}

interface Fact {
  readonly anchors: readonly {
    readonly blockId: string;
    readonly start: number;
    readonly end: number;
    readonly exact: string;
  }[];
}

interface Page {
  readonly items: readonly Article[];
  readonly total: number;
}

const TABLES = [
  'articles',
  'quotes',
  'statistics',
  'mentions',
  'article_revisions',
  'published_documents',
  'people',
  'organizations',
];

describe('generated articles', () => {
  let service: TestApp;
  let same: TestApp;

  const seed = async (app: TestApp): Promise<void> => {
    const dataSource = app.app.get(DataSource);
    const { url } = dataSource.options as { url: string };
    await seedDatabase(dataSource, url, {
      articles: 50,
      seed: 7,
      publicUrl: 'http://127.0.0.1',
      progress: () => undefined,
    });
  };
  // Who made them differs from database to database.
  const hashes = (app: TestApp): Promise<unknown[]> =>
    Promise.all(
      TABLES.map((TABLE) =>
        app.query(
          `SELECT count(*), md5(string_agg(regexp_replace(row::text, (SELECT id::text FROM users), '', 'g'), '' ORDER BY row::text)) FROM ${TABLE} AS row`,
        ),
      ),
    );

  beforeAll(async () => {
    [service, same] = await Promise.all([startApp(), startApp()]);
    await Promise.all([seed(service), seed(same)]);
  });
  afterAll(() => Promise.all([service.close(), same.close()]));

  it('are as many as were asked for, each with its facts', async () => {
    const { items, total } = (await service.client.get<Page>('/v1/editorial/articles?count=true&limit=100'))
      .body;
    expect(total).toBe(50);
    for (const article of items) {
      expect([
        article.body.length,
        article.quotes.length,
        article.statistics.length,
        article.mentions.length,
      ]).toEqual([12, 2, 6, 3]);
      for (const { blockId, start, end, exact } of [
        ...article.quotes,
        ...article.statistics,
        ...article.mentions,
      ].flatMap((fact) => fact.anchors)) {
        expect(article.body.find(({ id }) => id === blockId)?.text.slice(start, end)).toBe(exact);
      }
    }
  });

  it('can be read by everybody, and changed and published as any other', async () => {
    const [first] = (await service.client.get<Page>('/v1/content/articles?limit=1')).body.items;
    const document = await service.client
      .stranger()
      .get<Article>(`/v1/content/articles/${first?.slug ?? ''}`);
    expect([document.status, document.body.statistics.length, document.body.quotes.length]).toEqual([
      200, 6, 2,
    ]);
    const path = `/v1/editorial/articles/${first?.id ?? ''}`;
    expect((await service.client.patch(path, { headline: 'Changed' }, 1)).status).toBe(200);
    expect((await service.client.post(`${path}/transitions`, { action: 'publish' }, ifMatch(2))).status).toBe(
      200,
    );
  });

  it('are the same for the same seed, to the last row', async () => {
    const other = await startApp();
    await seed(other);
    expect(await hashes(other)).toEqual(await hashes(same));
    await other.close();
  });
});
