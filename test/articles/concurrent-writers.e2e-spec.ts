import { cast } from '../support/cast.js';
import type { Cast } from '../support/cast.js';
import { UNKNOWN, at, cityArticle, patched, read } from './article-answer.js';
import type { ArticleAnswer } from './article-answer.js';
import { withApp } from '../with-app.js';

const app = withApp();
const { client } = app;
let known: Cast;

beforeAll(async () => {
  known = await cast(client);
});

const article = (): Promise<ArticleAnswer> => cityArticle(client, known);

describe('two editors', () => {
  it('do not overwrite each other: the second is told what the first changed', async () => {
    const { id } = await article();
    const missing = await client.patch<ArticleAnswer>(at({ id }), { headline: 'x' });
    expect([missing.status, missing.body.code]).toEqual([428, 'if-match-required']);
    await patched(client, { id }, { headline: 'First', kicker: null });
    await patched(client, { id }, { statistics: [] });
    const stale = await client.patch<ArticleAnswer>(at({ id }), { nonsense: true }, 1);
    expect([stale.status, stale.headers.get('etag')]).toEqual([412, null]);
    expect(stale.body).toMatchObject({
      code: 'stale-revision',
      currentRevision: 3,
      changedFields: ['headline', 'kicker', 'slug', 'statistics'],
    });
    const nowhere = await client.patch(`/v1/editorial/articles/${UNKNOWN}`, {});
    expect(nowhere.status).toBe(404);
  });

  // Pitfall 6.
  it('of fifty at once who hold the same revision exactly one succeeds', async () => {
    const { id } = await article();
    const answers = await Promise.all(
      Array.from({ length: 50 }, (_, i) =>
        client.patch<ArticleAnswer>(at({ id }), { headline: `Writer ${i}` }, 1),
      ),
    );
    const winners = answers.filter(({ status }) => status === 200);
    const losers = answers.filter(({ status }) => status === 412);
    expect([winners.length, losers.length]).toEqual([1, 49]);
    for (const { body } of losers)
      expect(body).toMatchObject({ currentRevision: 2, changedFields: ['headline', 'slug'] });
    const after = await read(client, { id });
    expect([after.revision, after.headline]).toEqual([2, winners[0]?.body.headline]);
  });

  it('who publish at once publish once', async () => {
    const { id } = await article();
    const publish = (): Promise<{ readonly status: number }> =>
      client.post(`${at({ id })}/transitions`, { action: 'publish' }, { 'if-match': '"1"' });
    const statuses = (await Promise.all(Array.from({ length: 10 }, publish))).map(({ status }) => status);
    expect(statuses.sort()).toEqual([200, ...Array.from({ length: 9 }, () => 412)]);
  });

  it('who change different facts at once both succeed', async () => {
    const { id, quotes, statistics } = await article();
    const changes = [
      ...quotes.map((quote) => client.patch(`/v1/editorial/quotes/${quote.id}`, { occasion: 'x' }, 1)),
      client.patch(`/v1/editorial/statistics/${statistics[0]?.id}`, { place: 'x' }, 1),
    ];
    expect((await Promise.all(changes)).map(({ status }) => status)).toEqual([200, 200, 200]);
    const after = await read(client, { id });
    expect(after.revision).toBe(4);
    expect(after.quotes).toMatchObject([{ occasion: 'x' }, { occasion: 'x' }]);
    expect(after.statistics).toMatchObject([{ place: 'x', revision: 2 }]);
  });
});
