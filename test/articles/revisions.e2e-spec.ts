import { cast } from '../support/cast.js';
import { UNKNOWN, at, created, paragraph, patched, read, taken } from './article-answer.js';
import type { ArticleAnswer } from './article-answer.js';
import { withApp } from '../with-app.js';

const app = withApp();
const { client } = app;

beforeAll(async () => {
  await cast(client);
});

const article = (): Promise<ArticleAnswer> =>
  created(client, {
    headline: 'History',
    section: { name: 'Economy' },
    source: { organization: { name: 'SHEITC' } },
    body: [paragraph('a', 'A good year, said Wu.')],
    quotes: [
      {
        text: 'A good year',
        saidOn: '2018-04-10',
        anchors: [{ exact: 'A good year' }],
        speaker: { person: { name: 'Wu Qing' } },
      },
    ],
    statistics: [
      { value: '1', unit: { kind: 'percent' }, indicator: { name: 'Technological upgrade investment' } },
    ],
  });

interface Revision {
  readonly number: number;
  readonly cause: string;
  readonly changedFields: readonly string[];
  readonly createdBy: { readonly name: string };
  readonly article: ArticleAnswer;
}

const revision = async ({ id }: { readonly id: string }, number: number): Promise<Revision> =>
  (await client.get<Revision>(`${at({ id })}/revisions/${number}`)).body;

describe('the history of an article', () => {
  it('has one entry for each change, newest first, each the whole article as it was read then', async () => {
    const made = await article();
    const states = [await read(client, made)];
    const save = async (): Promise<void> => {
      states.push(await read(client, made));
    };
    await patched(client, made, { headline: 'History changed', kicker: 'New' });
    await save();
    await client.patch(`/v1/editorial/quotes/${made.quotes[0]?.id}`, { occasion: 'a dinner' }, 1);
    await save();
    await client.post('/v1/editorial/statistics', {
      articleId: made.id,
      value: '2',
      unit: { kind: 'index' },
    });
    await save();
    await client.delete(`/v1/editorial/statistics/${made.statistics[0]?.id}`, 1);
    await save();
    for (const action of ['publish', 'withdraw', 'reopen']) {
      await taken(client, made, action);
      await save();
    }
    await patched(client, made, { headline: 'History changed' });
    const { items } = (await client.get<{ items: Revision[] }>(`${at(made)}/revisions?all=true`)).body;
    expect(items.map(({ number, cause }) => `${number} ${cause}`)).toEqual([
      ...['8 transition', '7 transition', '6 transition', '5 fact', '4 fact', '3 fact', '2 edit', '1 edit'],
    ]);
    expect(items[6]).toMatchObject({ changedFields: ['headline', 'kicker', 'slug'] });
    expect(items[4]).toMatchObject({ changedFields: ['statistics'] });
    for (const [i, state] of states.entries()) {
      const { article: saved, number } = await revision(made, i + 1);
      expect(number).toBe(i + 1);
      // With what was then, nothing can be done now.
      expect(saved).toEqual({ ...state, allowedActions: [] });
    }
  });

  it('is paged', async () => {
    const made = await article();
    await patched(client, made, { kicker: 'x' });
    const page = (await client.get(`${at(made)}/revisions?all=true&limit=1&count=true`)).body;
    expect([page.total, page.items.length]).toEqual([2, 1]);
    const next = await client.get(`${at(made)}/revisions?all=true&limit=1&cursor=${page.nextCursor}`);
    expect(next.body).toMatchObject({ items: [{ number: 1 }], nextCursor: null });
  });

  it('is not altered by what becomes of those it names', async () => {
    const made = await article();
    const before = await revision(made, 1);
    const { id } = (await client.get(`/v1/editorial/people?q=wu qing`)).body.items[0] ?? { id: '' };
    const renamed = await client.patch(`/v1/editorial/people/${id}`, { name: 'Wu Q.', positions: [] }, 1);
    expect(renamed.status).toBe(200);
    const section = made.section?.id ?? '';
    const moved = await client.patch(
      `/v1/editorial/sections/${section}`,
      { name: 'Business', slug: 'business' },
      1,
    );
    expect(moved.status).toBe(200);
    expect(await revision(made, 1)).toEqual(before);
    const now = await read(client, made);
    expect(now.section).toEqual({ id: section, slug: 'business', name: 'Business' });
    expect(now.quotes).toEqual(made.quotes);
    expect(now.revision).toBe(1);
    const sentBack = await client.patch<ArticleAnswer>(at(made), before.article, 1);
    expect([sentBack.status, sentBack.body.revision]).toEqual([200, 1]);
  });

  it('can not be rewritten, not even by SQL', async () => {
    const { id } = await article();
    const statement = `UPDATE article_revisions SET snapshot = '{}' WHERE article_id = $1`;
    await expect(app.query(statement, [id])).rejects.toThrow('never changes');
    const audit = 'DELETE FROM audit_trail WHERE resource_id = $1';
    await expect(app.query(audit, [id])).rejects.toThrow('never changes');
  });

  it('is not there where the article, or the revision, is not', async () => {
    const made = await article();
    for (const path of [
      `${at({ id: UNKNOWN })}/revisions`,
      `${at({ id: UNKNOWN })}/revisions/1`,
      `${at(made)}/revisions/2`,
    ])
      expect([path, (await client.get(path)).status]).toEqual([path, 404]);
    expect((await client.get(`${at(made)}/revisions/0`)).status).toBe(400);
  });
});
