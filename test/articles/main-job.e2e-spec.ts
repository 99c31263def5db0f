import { existsSync, readFileSync } from 'node:fs';
import { startApp } from '../support/app.js';
import type { TestApp } from '../support/app.js';
import type { Answer } from '../support/client.js';
import { describeWhere } from '../describe-where.js';

const FIXTURE = new URL('../../../shared/fixtures/shanghai/create-article.json', import.meta.url);
const present = existsSync(FIXTURE);

interface Anchored {
  readonly id: string;
  readonly anchors: readonly {
    readonly blockId: string;
    readonly start: number;
    readonly end: number;
    readonly exact: string;
  }[];
}

interface Article {
  readonly id: string;
  readonly revision: number;
  readonly slug: string;
  readonly status: string;
  readonly liveRevision: number | null;
  readonly body: readonly { readonly id: string; readonly text: string }[];
  readonly mentions: readonly Anchored[];
  readonly quotes: readonly (Anchored & {
    readonly speaker: { readonly personId: string; readonly title: string };
  })[];
  readonly statistics: readonly (Anchored & {
    readonly value: string;
    readonly comparison: { readonly changePercent: string | null } | null;
    readonly conversions: readonly { readonly value: string }[];
  })[];
  readonly source: { readonly organizationId: string };
  readonly resolved?: readonly { readonly name: string; readonly outcome: string }[];
}

interface Page {
  readonly items: readonly { readonly name: string }[];
  readonly total: number;
}

/** The main job, on a real article: one request stores it whole, another publishes it, a third fetches it without a token. */
describeWhere(present, 'the main job', '../shared/fixtures is not beside the repository', () => {
  let service: TestApp;
  let whole: unknown;
  let created: Answer<Article>;

  beforeAll(async () => {
    service = await startApp();
    whole = JSON.parse(readFileSync(FIXTURE, 'utf8'));
    created = await post('/v1/editorial/articles', whole, { 'idempotency-key': 'first' });
  });
  afterAll(() => service.close());

  const post = (
    path: string,
    body: unknown,
    headers: Record<string, string> = {},
  ): Promise<Answer<Article>> => service.client.post<Article>(path, body, headers);
  const total = async (plural: string): Promise<number> =>
    (await service.client.get<Page>(`/v1/editorial/${plural}?count=true&limit=1`)).body.total;
  const totals = (): Promise<number[]> =>
    Promise.all(
      ['articles', 'people', 'organizations', 'indicators', 'sections', 'quotes', 'statistics'].map(total),
    );

  it('stores the article with all its facts in one request', () => {
    expect(created.status).toBe(201);
    expect(created.headers.get('etag')).toBe('"1"');
    expect(created.headers.get('location')).toBe(`/v1/editorial/articles/${created.body.id}`);
    expect(created.body.slug).toBe('shanghai-aims-to-boost-smart-manufacturing');
    expect(created.body.resolved?.every(({ outcome }) => ['created', 'matched'].includes(outcome))).toBe(
      true,
    );
  });

  it('reads it back: blocks, speakers, organizations and exact numbers', async () => {
    const { body: article } = await service.client.get<Article>(`/v1/editorial/articles/${created.body.id}`);
    expect(article.body).toHaveLength(10);
    expect(article.quotes).toHaveLength(4);
    expect(new Set(article.quotes.map(({ speaker }) => speaker.personId)).size).toBe(2);
    expect(article.statistics).toHaveLength(10);
    expect(article.statistics.map(({ value }) => value)).toContain('69000000000');
    expect(article.statistics[0]?.conversions[0]?.value).toBe('10960000000');
    expect(article.statistics.map(({ comparison }) => comparison?.changePercent)).toContain('7.1');
    const { items } = (await service.client.get<Page>('/v1/editorial/organizations')).body;
    expect(items.map(({ name }) => name).sort()).toEqual([
      'China Daily',
      'Shanghai Municipal Commission of Economy and Information Technology',
      'Shanghai Municipal Government',
    ]);
  });

  it('anchors each fact where its words stand', () => {
    const { body, mentions, quotes, statistics } = created.body;
    const anchors = [...mentions, ...quotes, ...statistics].flatMap((fact) => fact.anchors);
    expect(anchors).toHaveLength(18);
    for (const { blockId, start, end, exact } of anchors) {
      expect(body.find(({ id }) => id === blockId)?.text.slice(start, end)).toBe(exact);
    }
  });

  it('answers a repetition under the same key with the first answer, and stores nothing', async () => {
    const before = await totals();
    const again = await post('/v1/editorial/articles', whole, { 'idempotency-key': 'first' });
    expect([again.status, again.headers.get('etag'), again.headers.get('location')]).toEqual([
      201,
      '"1"',
      created.headers.get('location'),
    ]);
    expect(again.body).toEqual(created.body);
    expect(await totals()).toEqual(before);
  });

  it('under another key stores a second article, with a slug of its own and the same people and organizations', async () => {
    const [articles = 0, ...entities] = await totals();
    const second = await post('/v1/editorial/articles', whole, { 'idempotency-key': 'second' });
    expect(second.status).toBe(201);
    expect(second.body.slug).toBe('shanghai-aims-to-boost-smart-manufacturing-2');
    expect(second.body.quotes[0]?.speaker.personId).toBe(created.body.quotes[0]?.speaker.personId);
    const [articlesAfter, ...entitiesAfter] = await totals();
    expect(articlesAfter).toBe(articles + 1);
    expect(entitiesAfter.slice(0, 4)).toEqual(entities.slice(0, 4));
  });

  it('takes back what it answered: nothing changes, and no revision is made', async () => {
    const path = `/v1/editorial/articles/${created.body.id}`;
    const read = (await service.client.get<Article>(path)).body;
    for (const body of [read, created.body]) {
      const sent = await service.client.patch<Article>(path, body, 1);
      expect([sent.status, sent.body.revision]).toEqual([200, 1]);
    }
    expect((await service.client.get<Article>(path)).body).toEqual(read);
    expect((await service.client.get<Page>(`${path}/revisions?count=true`)).body.total).toBe(1);
  });

  it('publishes it, serves it to everybody, and takes it off again', async () => {
    const { id, slug } = created.body;
    const reader = service.client.stranger();
    const content = `/v1/content/articles/${slug}`;
    expect((await reader.get(content)).status).toBe(404);

    const transitions = `/v1/editorial/articles/${id}/transitions`;
    const published = await post(transitions, { action: 'publish' }, { 'if-match': '"1"' });
    expect([published.status, published.body.status, published.body.liveRevision]).toEqual([
      200,
      'published',
      2,
    ]);

    const coded = { 'accept-encoding': 'gzip' };
    const read = await reader.get<Article & { people: readonly unknown[]; bodyHtml: string }>(content, coded);
    expect([read.status, read.body.people.length, read.body.statistics.length]).toEqual([200, 2, 10]);
    expect(read.body.statistics[0]?.value).toBe('69000000000');
    const etag = read.headers.get('etag') ?? '';
    expect(etag).toMatch(/^"[\w-]{27}-gzip"$/);
    expect((await reader.get(content, { ...coded, 'if-none-match': etag })).status).toBe(304);
    expect((await reader.get<Page>('/v1/content/articles')).body.items).toHaveLength(1);

    const withdrawn = await post(transitions, { action: 'withdraw', note: 'a test' }, { 'if-match': '"2"' });
    expect([withdrawn.status, withdrawn.body.status]).toEqual([200, 'withdrawn']);
    const gone = await reader.get(content);
    expect([gone.status, gone.body.code]).toEqual([410, 'withdrawn']);
    expect((await reader.get<Page>('/v1/content/articles')).body.items).toHaveLength(0);
  });
});
