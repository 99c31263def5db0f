import { addUser } from '../support/accounts.js';
import {
  ARTICLES,
  at,
  created,
  patched,
  read,
  refusals,
  refusedChange,
  taken,
  UNKNOWN,
} from './article-answer.js';
import type { ArticleAnswer } from './article-answer.js';
import { withApp } from '../with-app.js';

const app = withApp();
const { client } = app;
let me: string;

beforeAll(async () => {
  const made = await created(client, { headline: 'Mine' });
  me = made.createdBy.id;
});

const DUE = '2026-12-01T16:00:00.000Z';

const assigned = (more: object = {}): Promise<ArticleAnswer> =>
  created(client, { headline: 'Assigned', assigneeId: me, dueAt: DUE, ...more });

const listed = async (query: string): Promise<string[]> =>
  (await client.get(`${ARTICLES}?${query}`)).body.items.map(({ id }) => id);

describe('an assignment', () => {
  it('is given at the creation and by a change, and taken back by null; each is a revision', async () => {
    const made = await assigned({ dueAt: '2026-12-01T17:00:00+01:00' });
    expect(made).toMatchObject({ assigneeId: me, dueAt: DUE });
    expect(await read(client, made)).toMatchObject({ assigneeId: me, dueAt: DUE, revision: 1 });
    expect(await patched(client, made, { assigneeId: null, dueAt: null })).toMatchObject({
      assigneeId: null,
      dueAt: null,
      revision: 2,
    });
    expect(await patched(client, made, { assigneeId: me })).toMatchObject({ assigneeId: me, revision: 3 });
    const { body } = await client.get(`${at(made)}/revisions?all=true`);
    expect(body.items.map(({ cause, changedFields }) => [cause, changedFields])).toEqual([
      ['edit', ['assigneeId']],
      ['edit', ['assigneeId', 'dueAt']],
      ['edit', expect.arrayContaining(['headline', 'assigneeId', 'dueAt'])],
    ]);
  });

  it('goes to somebody who works here', async () => {
    const refused = await client.post(ARTICLES, { headline: 'Nobody', assigneeId: UNKNOWN });
    expect([refused.status, refusals(refused)]).toEqual([422, ['/assigneeId unknown-reference']]);
    const made = await assigned();
    expect(await refusedChange(client, made, { assigneeId: UNKNOWN })).toEqual([
      '/assigneeId unknown-reference',
    ]);
    const { id } = await addUser(app, { role: 'reporter' });
    expect((await patched(client, made, { assigneeId: id })).assigneeId).toBe(id);
    await app.query(`UPDATE users SET status = 'suspended' WHERE id = $1`, [id]);
    // Whoever works on with what is assigned to them is not refused.
    const present = await patched(client, made, { kicker: 'Still theirs' });
    expect(present.assigneeId).toBe(id);
    const another = await created(client, { headline: 'Another' });
    expect(await refusedChange(client, another, { assigneeId: id })).toEqual([
      '/assigneeId unknown-reference',
    ]);
    expect(await refusedChange(client, present, { dueAt: 'tomorrow' })).toEqual(['/dueAt not-a-timestamp']);
  });

  it('of a published article leaves what readers see alone', async () => {
    const made = await assigned({ body: { format: 'text', content: 'Text.' } });
    const published = await taken(client, made, 'publish');
    const { text } = await client.stranger().get(`/v1/content/articles/${made.slug}`);
    expect(text).not.toContain(me);
    expect(text).not.toContain('dueAt');
    expect(await patched(client, made, { assigneeId: null })).toMatchObject({
      status: 'published',
      workingStatus: null,
      liveRevision: published.revision,
    });
    expect((await client.stranger().get(`/v1/content/articles/${made.slug}`)).text).toBe(text);
  });

  it('finds the article: by whose work it is, and by when it is due, the soonest first', async () => {
    const soon = await assigned({ dueAt: '2026-11-01T00:00:00Z' });
    const sooner = await assigned({ dueAt: '2026-10-01T00:00:00Z' });
    const whenever = await assigned({ dueAt: null });
    const another = await created(client, { headline: 'Of nobody' });
    const mine = await listed(`assigneeId=${me}&limit=100`);
    expect(mine).toEqual(expect.arrayContaining([soon.id, sooner.id, whenever.id]));
    expect(mine).not.toContain(another.id);
    expect(await listed(`assigneeId=${UNKNOWN}`)).toEqual([]);
    expect(await listed('dueBefore=2026-11-02&sort=dueAt')).toEqual([sooner.id, soon.id]);
    expect(await listed('dueBefore=2026-11-01')).toEqual([sooner.id]);
    for (const sort of ['dueAt', '-dueAt']) {
      const ids = await listed(`sort=${sort}&limit=100&assigneeId=${me}`);
      expect(ids.indexOf(whenever.id)).toBeGreaterThan(
        Math.max(ids.indexOf(soon.id), ids.indexOf(sooner.id)),
      );
    }
  });

  it('is in no revision of an older release, which then was of nobody', async () => {
    const made = await assigned();
    await app.query(
      `INSERT INTO article_revisions SELECT article_id, 2, cause, changed_fields, (snapshot::jsonb - 'assigneeId' - 'dueAt')::json,
         entity_ids, created_at, created_by FROM article_revisions WHERE article_id = $1`,
      [made.id],
    );
    const { body } = await client.get(`${at(made)}/revisions/2`);
    expect(body.article).toMatchObject({ assigneeId: null, dueAt: null, headline: 'Assigned' });
  });
});
