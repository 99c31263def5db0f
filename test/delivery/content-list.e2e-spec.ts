import { created, taken } from '../articles/article-answer.js';
import type { ArticleAnswer } from '../articles/article-answer.js';
import type { Answer } from '../support/client.js';
import { withApp } from '../with-app.js';

const app = withApp();
const { client } = app;
const reader = client.stranger();
const made: ArticleAnswer[] = [];

beforeAll(async () => {
  for (const article of [
    { headline: 'One', section: { name: 'World' }, keywords: ['a', 'b'] },
    { headline: 'Two', section: { name: 'Sport' }, keywords: ['b'], language: 'de' },
    { headline: 'Three', keywords: ['c'], summary: 'Short', bylines: [{ name: 'A. Writer' }] },
    { headline: 'Four' },
  ]) {
    const { id } = await created(client, article);
    made.push(await taken(client, { id }, 'publish'));
  }
  await created(client, { headline: 'Draft', keywords: ['b'], section: { name: 'World' } });
});

const list = (query: string): Promise<Answer> => reader.get(`/v1/content/articles?${query}`);

it('needs no token, and shows cards, newest first', async () => {
  const { headers, body } = await list('count=true');
  expect(headers.get('cache-control')).toMatch(/^public/);
  expect(body.total).toBe(4);
  const [, three] = body.items;
  const article = made[2];
  expect(three).toEqual({
    id: article?.id,
    slug: 'three',
    language: 'en',
    headline: 'Three',
    kicker: null,
    summary: 'Short',
    section: null,
    bylines: [{ name: 'A. Writer', personId: null, role: 'author' }],
    image: null,
    publishedAt: article?.publishedAt,
    updatedAt: article?.updatedAt,
  });
});

it.each([
  ['', ['Four', 'Three', 'Two', 'One']],
  ['sort=publishedAt', ['One', 'Two', 'Three', 'Four']],
  ['sort=-updatedAt', ['Four', 'Three', 'Two', 'One']],
  ['section=world', ['One']],
  ['section=world,sport', ['Two', 'One']],
  ['language=de', ['Two']],
  ['language=EN', ['Four', 'Three', 'One']],
  ['keyword=b', ['Two', 'One']],
  ['keyword=a,c', ['Three', 'One']],
  ['keyword=b&language=de', ['Two']],
  ['section=nowhere', []],
  ['keyword=b&section=world', ['One']],
  ['keyword=b&section=world,sport', ['Two', 'One']],
  ['keyword=b&section=world&language=en', ['One']],
  ['keyword=c&section=world', []],
  ['keyword=b&section=nowhere', []],
  ['keyword=b&language=en,de&sort=publishedAt', ['One', 'Two']],
  ['publishedAfter={1}', ['Four', 'Three', 'Two']],
  ['publishedBefore={1}', ['One']],
])('lists by %s', async (query, expected) => {
  const { status, body } = await list(query.replace('{1}', made[1]?.publishedAt ?? ''));
  expect([status, body.items.map((item) => item['headline'])]).toEqual([200, expected]);
});

it('pages and counts what bears two terms', async () => {
  const { body } = await list('keyword=b&language=en,de&limit=1&count=true');
  expect(body).toMatchObject({ items: [{ headline: 'Two' }], total: 2 });
  const next = await list(`keyword=b&language=en,de&limit=1&cursor=${body.nextCursor ?? ''}`);
  expect(next.body).toMatchObject({ items: [{ headline: 'One' }], nextCursor: null });
  const both = await list('keyword=b&section=world&limit=1&count=true');
  expect(both.body).toMatchObject({ items: [{ headline: 'One' }], total: 1, nextCursor: null });
});

it('is paged by a cursor and a link', async () => {
  const headlines: unknown[] = [];
  let next: string | undefined = '/v1/content/articles?limit=3&fields=headline';
  while (next) {
    const { headers, body }: Answer = await reader.get(next);
    headlines.push(...body.items.map((item) => item['headline']));
    expect(headers.has('link')).toBe(body.nextCursor !== null);
    const link: URL | undefined =
      URL.parse(/<(.*)>; rel="next"/.exec(headers.get('link') ?? '')?.[1] ?? '', app.url) ?? undefined;
    next = headers.has('link') && link ? link.pathname + link.search : undefined;
  }
  expect(headlines).toEqual(['Four', 'Three', 'Two', 'One']);
});

it.each([
  'status=draft',
  'q=x',
  'keyword=',
  'limit=0',
  'sort=headline',
  'publishedAfter=x',
  'cursor=x',
  'section=a&section=b',
  'sort=-updatedAt&publishedAfter=2026-01-01',
  'sort=updatedAt&publishedBefore=2026-01-01&keyword=b',
])('refuses %s', async (query) => {
  const { status, body } = await list(query);
  expect([status, body.errors.map(({ parameter }) => parameter)]).toEqual([400, [query.split('=')[0]]]);
});

it('names what its cards show, and the article alone where an older build wrote the card', async () => {
  const keysOf = async (query: string): Promise<string[]> =>
    ((await list(query)).headers.get('surrogate-key') ?? '').split(' ');
  const [one, , three] = made;
  const ofOne = [`article:${one?.id}`, `section:${one?.section?.id}`];
  expect(await keysOf('section=world')).toEqual(['articles', ...ofOne, 'any-change']);
  await app.query(`UPDATE published_documents SET card_keys = '' WHERE article_id = $1`, [three?.id]);
  expect(await keysOf('keyword=c')).toEqual(['articles', `article:${three?.id}`, 'any-change']);
});

it('has an ETag that changes with what it shows', async () => {
  const etag = (await list('')).headers.get('etag') ?? '';
  expect((await reader.get('/v1/content/articles?', { 'if-none-match': etag })).status).toBe(304);
  const { id } = await created(client, { headline: 'Five' });
  expect((await reader.get('/v1/content/articles?', { 'if-none-match': etag })).status).toBe(304);
  await taken(client, { id }, 'publish');
  expect((await reader.get('/v1/content/articles?', { 'if-none-match': etag })).status).toBe(200);
});
