import { Rebuilding } from '../../src/publication/upkeep/rebuilding.js';
import { Verification } from '../../src/publication/upkeep/verification.js';
import { strongEtag } from '../../src/edge/incoming/conditional.js';
import { created, patched, read, taken } from '../articles/article-answer.js';
import type { ArticleAnswer } from '../articles/article-answer.js';
import { eventually } from '../support/eventually.js';
import { withApp } from '../with-app.js';

const ARTICLE = '/v1/content/articles/older';

/** As the first release stored it. */
const OLD = [
  {
    id: 'i',
    type: 'image',
    assetId: null,
    url: 'https://a.example/1.jpg',
    alt: 'Alt',
    caption: 'Below',
    credit: null,
  },
  {
    id: 'j',
    type: 'image',
    assetId: null,
    url: 'https://a.example/2.jpg',
    alt: null,
    caption: null,
    credit: null,
  },
  { id: 'l', type: 'list-item', ordered: true, text: 'First', marks: [] },
  { id: 'e', type: 'embed', url: 'https://video.example/1', provider: 'Video' },
];
/** As it is read. */
const PRESENT = [
  { ...OLD[0], text: 'Below', marks: [] },
  { ...OLD[1], text: '', marks: [] },
  { ...OLD[2], depth: 1, start: null },
  { ...OLD[3], kind: 'page' },
];

const app = withApp();
const { client } = app;
const reader = client.stranger();
let article: ArticleAnswer;
/** When readers saw the first edition. */
let then: string;

const STORED = [
  {
    READ: 'SELECT ctid::text AS place, snapshot::text AS text FROM article_revisions',
    WRITE: `UPDATE article_revisions SET snapshot = $1 WHERE ctid = $2::tid AND $3 <> ''`,
  },
  {
    READ: 'SELECT ctid::text AS place, document AS text FROM published_documents',
    WRITE: 'UPDATE published_documents SET document = $1, etag = $3 WHERE ctid = $2::tid',
  },
  {
    READ: 'SELECT ctid::text AS place, document AS text FROM document_versions',
    WRITE: 'UPDATE document_versions SET document = $1, etag = $3 WHERE ctid = $2::tid',
  },
];

/** Puts the old shape wherever a body is stored, with its properties in their order. */
async function age(): Promise<void> {
  await app.query('ALTER TABLE article_revisions DISABLE TRIGGER USER');
  await app.query('UPDATE articles SET body = $1', [JSON.stringify(OLD)]);
  for (const { READ, WRITE } of STORED) {
    for (const { place, text } of await app.query<{ place: string; text: string }>(READ)) {
      const aged = JSON.stringify({ ...(JSON.parse(text) as object), body: OLD });
      await app.query(WRITE, [aged, place, strongEtag(aged)]);
    }
  }
  await app.query('ALTER TABLE article_revisions ENABLE TRIGGER USER');
}

beforeAll(async () => {
  article = await taken(
    client,
    await created(client, { headline: 'Older', slug: 'older', body: PRESENT }),
    'publish',
  );
  await patched(client, article, { summary: 'A second edition.' });
  then = (await read(client, article)).publishedAt ?? '';
  await taken(client, article, 'publish');
  await eventually(async () => {
    expect(await app.query('SELECT 1 FROM outbox_entries')).toEqual([]);
  });
  await age();
});

it('are read in the present shape by editors, in lists and in old revisions too', async () => {
  expect((await read(client, article)).body).toEqual(PRESENT);
  const list = await client.get('/v1/editorial/articles');
  expect(list.body.items).toMatchObject([{ body: PRESENT }]);
  const sparse = await client.get('/v1/editorial/articles?fields=body');
  expect(sparse.body.items).toMatchObject([{ body: PRESENT }]);
  const others = await client.get('/v1/editorial/articles?fields=headline');
  expect(others.body.items[0]).not.toHaveProperty('body');
  const revision = await client.get(`/v1/editorial/articles/${article.id}/revisions/1`);
  expect(revision.body).toMatchObject({ article: { body: PRESENT } });
});

it('are no change when they are sent back as they were read, and change with the rest', async () => {
  const { body, revision } = await read(client, article);
  const same = await client.patch(`/v1/editorial/articles/${article.id}`, { body }, revision);
  expect([same.status, same.body.revision]).toEqual([200, revision]);
});

it('are shown in the present shape by formats and feeds, and as of an earlier moment', async () => {
  const earlier = await reader.get(`${ARTICLE}?at=${then}`);
  expect(earlier.body).toMatchObject({ summary: null, body: PRESENT });
  expect(earlier.text).toContain('<figcaption>Below</figcaption>');
  expect(
    (await reader.get(`${ARTICLE}?at=${then}`, { 'if-none-match': String(earlier.headers.get('etag')) }))
      .status,
  ).toBe(304);
  expect((await reader.get(`${ARTICLE}/text`)).text).toContain(
    '[Below]\n\n1. First\n\nhttps://video.example/1',
  );
  for (const name of ['jsonld', 'ninjs', 'opengraph'])
    expect((await reader.get(`${ARTICLE}/${name}`)).status).toBe(200);
  for (const name of ['atom', 'rss', 'json'])
    expect((await reader.get(`/feeds/articles.${name}`)).text).toContain('Below');
});

it('are made anew in documents', async () => {
  const quiet = { show: () => undefined };
  expect((await app.app.get(Verification).run(() => quiet)).differing).not.toEqual([]);
  await app.app.get(Rebuilding).run(() => quiet);
  expect((await app.app.get(Verification).run(() => quiet)).differing).toEqual([]);
  expect((await reader.get(ARTICLE)).body).toMatchObject({ body: PRESENT });
});

it('stay in their revisions as they were written', async () => {
  const [row] = await app.query<{ body: unknown }>(
    `SELECT snapshot -> 'body' AS body FROM article_revisions WHERE number = 1`,
  );
  expect(row?.body).toEqual(OLD);
});
