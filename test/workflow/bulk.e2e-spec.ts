import { created, read, refusals, taken, UNKNOWN } from '../articles/article-answer.js';
import type { ArticleAnswer } from '../articles/article-answer.js';
import { castOf } from '../support/cast.js';
import type { Answer, Client } from '../support/client.js';
import { withApp } from '../with-app.js';

const BULK = '/v1/editorial/articles/transitions';
const LATER = '2999-01-01T06:00:00.000Z';

interface Outcome {
  readonly id: string;
  readonly status: number;
  readonly article?: ArticleAnswer;
  readonly problem?: { readonly code: string };
}

type Outcomes = Answer<{ readonly items: readonly Outcome[]; readonly errors: ArticleAnswer['errors'] }>;

const app = withApp();
const { client } = app;

const article = (): Promise<ArticleAnswer> => created(client, { headline: 'One of many' });

const bulk = (by: Client, body: object, headers = {}): Promise<Outcomes> => by.post(BULK, body, headers);

describe('a step of several articles', () => {
  it('has an outcome for each, and one that is refused holds up no other', async () => {
    const [one, published, stale, two] = [await article(), await article(), await article(), await article()];
    await taken(client, published, 'publish');
    const articles = [
      { id: one.id, revision: 1 },
      { id: published.id, revision: 2 },
      { id: UNKNOWN, revision: 1 },
      { id: stale.id, revision: 7 },
      { id: two.id, revision: 1 },
      { id: two.id, revision: 1 },
    ];
    const { status, body } = await bulk(client, { action: 'approve', note: 'Read.', articles });
    expect(status).toBe(200);
    expect(
      body.items.map((item) => [item.id, item.status, item.article?.status ?? item.problem?.code]),
    ).toEqual([
      [one.id, 200, 'approved'],
      [published.id, 409, 'transition-not-allowed'],
      [UNKNOWN, 404, 'not-found'],
      [stale.id, 412, 'stale-revision'],
      [two.id, 200, 'approved'],
      [two.id, 412, 'stale-revision'],
    ]);
    expect((await read(client, stale)).revision).toBe(1);
  });

  it('schedules and withdraws a hundred', async () => {
    const made = await Promise.all(Array.from({ length: 100 }, article));
    const named = (revision: number): object[] => made.map(({ id }) => ({ id, revision }));
    const later = await bulk(client, { action: 'schedule', at: LATER, articles: named(1) });
    expect(new Set(later.body.items.map((item) => item.article?.scheduledFor))).toEqual(new Set([LATER]));
    await bulk(client, { action: 'publish', articles: named(2) });
    const gone = await bulk(client, { action: 'withdraw', articles: named(3) });
    expect(gone.body.items.every((item) => item.article?.status === 'withdrawn')).toBe(true);
    for (const { slug } of made.slice(0, 3))
      expect((await client.stranger().get(`/v1/content/articles/${slug}`)).status).toBe(410);
  });

  it('asks of each whether it may be done', async () => {
    const { reporter, viewer } = await castOf(app);
    const mine = await created(reporter, { headline: 'Mine' });
    const others = await article();
    const articles = [mine, others].map(({ id }) => ({ id, revision: 1 }));
    const statuses = async (by: Client): Promise<number[]> =>
      (await bulk(by, { action: 'submit', articles })).body.items.map(({ status }) => status);
    expect(await statuses(viewer)).toEqual([403, 403]);
    expect(await statuses(reporter)).toEqual([200, 403]);
  });

  it('is refused as a whole where it makes no sense', async () => {
    const { id } = await article();
    const many = Array.from({ length: 101 }, () => ({ id, revision: 1 }));
    for (const [refusal, body] of [
      ['/articles required', { action: 'publish', articles: [] }],
      ['/articles required', { action: 'publish' }],
      ['/articles wrong-type', { action: 'publish', articles: many }],
      ['/articles/0/revision required', { action: 'publish', articles: [{ id }] }],
      ['/action not-one-of', { action: 'burn', articles: [{ id, revision: 1 }] }],
      ['/override unknown-property', { action: 'publish', override: true, articles: [{ id, revision: 1 }] }],
    ] as const) {
      const answer = await bulk(client, body);
      expect([answer.status, ...refusals(answer)]).toEqual([422, refusal]);
    }
  });

  it('happens once under a key', async () => {
    const { id } = await article();
    const body = { action: 'approve', articles: [{ id, revision: 1 }] };
    const [first, again] = [
      await bulk(client, body, { 'idempotency-key': '"bulk-1"' }),
      await bulk(client, body, { 'idempotency-key': '"bulk-1"' }),
    ];
    expect(again.text).toBe(first.text);
    expect((await read(client, { id })).revision).toBe(2);
  });
});
