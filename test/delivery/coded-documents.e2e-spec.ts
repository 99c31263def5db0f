import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { created, paragraph, patched, taken } from '../articles/article-answer.js';
import type { ArticleAnswer } from '../articles/article-answer.js';
import { startApp } from '../support/app.js';
import type { TestApp } from '../support/app.js';
import { until } from '../support/until.js';

/** Long enough to be worth a coding. */
const TEXT = 'The harbour gets a second basin, said the port. '.repeat(60);

interface StoredCoding {
  readonly coding: string;
  readonly etag: string;
  readonly body: Buffer;
}

let app: TestApp;

beforeAll(async () => {
  // Each answer comes from the database, as in a process that has just started.
  app = await startApp({ CONTENT_CACHE_MB: '0' });
});

afterAll(() => app.close());

async function published(headline: string): Promise<ArticleAnswer> {
  return taken(app.client, await created(app.client, { headline, body: [paragraph('a', TEXT)] }), 'publish');
}

const codingsOf = ({ id }: ArticleAnswer): Promise<StoredCoding[]> =>
  app.query('SELECT coding, etag, body FROM coded_documents WHERE article_id = $1 ORDER BY coding', [id]);

/** The headers; the body that fetch reads is decoded already. */
async function read(
  { slug }: ArticleAnswer,
  coding: string,
  query = '',
): Promise<{ etag: string | null; text: string }> {
  const headers = { 'accept-encoding': coding };
  const response = await fetch(`${app.url}/v1/content/articles/${slug}${query}`, { headers });
  expect([response.status, response.headers.get('content-encoding')]).toEqual([
    200,
    coding === 'identity' ? null : coding,
  ]);
  return { etag: response.headers.get('etag'), text: await response.text() };
}

async function asked(article: ArticleAnswer, codings: readonly string[]): Promise<void> {
  for (const coding of codings) await read(article, coding);
  await until('it is kept', async () => (await codingsOf(article)).length === codings.length);
}

describe('a document in Brotli and gzip', () => {
  it('is kept when it is first asked for, and answered so from then on', async () => {
    const article = await published('Kept');
    const { text, etag } = await read(article, 'identity');
    await asked(article, ['br', 'gzip']);
    const [br, gzip] = await codingsOf(article);
    expect([br?.etag, gzip?.etag]).toEqual([etag, etag]);
    expect(brotliDecompressSync(br?.body ?? '').toString()).toBe(text);
    expect(gunzipSync(gzip?.body ?? '').toString()).toBe(text);
    // What is answered is what is kept, not what would be made anew.
    await app.query(
      `UPDATE coded_documents SET body = (SELECT body FROM coded_documents WHERE article_id = $1 AND coding = 'gzip') WHERE article_id = $1`,
      [article.id],
    );
    await expect(read(article, 'br')).rejects.toThrow();
    expect((await read(article, 'gzip')).text).toBe(text);
  });

  it('is another one after the next publication', async () => {
    const article = await published('Before');
    await asked(article, ['br', 'gzip']);
    await patched(app.client, article, { headline: 'After' });
    await taken(app.client, article, 'publish');
    expect(await codingsOf(article)).toEqual([]);
    expect((await read(article, 'br')).text).toContain('"headline":"After"');
  });

  it('is the whole document, whatever part of it was asked for before', async () => {
    const article = await published('Whole');
    const { text } = await read(article, 'identity');
    await read(article, 'br', '?fields=body');
    await asked(article, ['br']);
    expect((await read(article, 'br')).text).toBe(text);
  });

  it('is not kept of what is withdrawn', async () => {
    const article = await published('Withdrawn');
    await asked(article, ['br']);
    await taken(app.client, article, 'withdraw');
    expect(await codingsOf(article)).toEqual([]);
  });
});
