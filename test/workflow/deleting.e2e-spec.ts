import { ARTICLES, at, created, paragraph, read, taken } from '../articles/article-answer.js';
import type { ArticleAnswer } from '../articles/article-answer.js';
import { withApp } from '../with-app.js';

const app = withApp();
const { client } = app;

const article = (more: object = {}): Promise<ArticleAnswer> =>
  created(client, { headline: 'Workflow', body: [paragraph('a', 'Text.')], ...more });

describe('deleting', () => {
  it('puts a draft into the trash, whence it comes back whole, or goes for good', async () => {
    const made = await article({ quotes: [{ text: 'Text', anchors: [{ exact: 'Text' }] }] });
    const before = await read(client, made);
    expect((await client.delete(at(made))).status).toBe(428);
    expect((await client.delete(at(made), 2)).status).toBe(412);
    expect((await client.delete(at(made), 1)).status).toBe(204);
    expect((await client.get(at(made))).status).toBe(404);
    const trash = await client.get(`${ARTICLES}?trashed=true`);
    expect(trash.body.items.map(({ id }) => id)).toEqual([made.id]);
    const restored = await client.post<ArticleAnswer>(`${at(made)}/restore`, undefined);
    expect([restored.status, restored.body]).toEqual([200, before]);
    expect(await read(client, made)).toEqual(before);
    expect((await client.delete(`${at(made)}?forever=true`, 1)).status).toBe(404);
    await client.delete(at(made), 1);
    expect((await client.delete(`${at(made)}?forever=true`, 1)).status).toBe(204);
    expect((await client.get(`${ARTICLES}?trashed=true`)).body.items).toEqual([]);
    const left = await app.query('SELECT 1 FROM article_revisions WHERE article_id = $1', [made.id]);
    expect(left).toEqual([]);
  });

  it('frees the slug of a draft; one that comes back gets another if it was taken', async () => {
    const made = await article({ slug: 'wanted' });
    await client.delete(at(made), 1);
    await article({ slug: 'wanted' });
    const { body } = await client.post<ArticleAnswer>(`${at(made)}/restore`, undefined);
    expect(body).toMatchObject({ slug: 'wanted-2', revision: 2 });
    expect(await read(client, made)).toEqual(body);
  });

  it('is refused for what was once public: that is withdrawn', async () => {
    const made = await article();
    await taken(client, made, 'publish');
    for (const action of ['withdraw', 'reopen']) {
      const { revision } = await read(client, made);
      expect(await client.delete(at(made), revision)).toMatchObject({
        status: 409,
        body: { code: 'withdraw-first' },
      });
      await taken(client, made, action);
    }
  });
});
