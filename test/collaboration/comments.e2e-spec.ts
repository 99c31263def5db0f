import { at, created, paragraph, patched, read, refusals, UNKNOWN } from '../articles/article-answer.js';
import type { ArticleAnswer } from '../articles/article-answer.js';
import type { Answer, Body } from '../support/client.js';
import { withApp } from '../with-app.js';

const app = withApp();
const { client } = app;

const TEXT = 'The port of Lindhaven will spend 4.2 million euros on a crane.';
const PASSAGE = '4.2 million euros';

const article = (more: object = {}): Promise<ArticleAnswer> =>
  created(client, { headline: 'Commented', body: [paragraph('a', TEXT), paragraph('b', 'More.')], ...more });

const comments = (made: { readonly id: string }): string => `${at(made)}/comments`;
const one = (made: { readonly id: string }, comment: { readonly id: string }): string =>
  `${comments(made)}/${comment.id}`;

async function said(made: ArticleAnswer, comment: object): Promise<Body> {
  const { status, body } = await client.post(comments(made), comment);
  if (status !== 201) throw new Error(`Not said: ${JSON.stringify(body)}`);
  return body;
}

const anchorOf = async (made: ArticleAnswer, comment: Body): Promise<unknown> =>
  (await client.get(one(made, comment))).body['anchor'];

describe('a comment', () => {
  it('is on an article, a passage or a fact, and is read as it was answered', async () => {
    const made = await article({ quotes: [{ text: 'More', anchors: [{ exact: 'More' }] }] });
    const by = made.createdBy;
    const onArticle = await client.post(comments(made), { text: 'Good.' });
    const { id, createdAt } = onArticle.body;
    expect(onArticle.body).toEqual({
      id,
      revision: 1,
      articleId: made.id,
      text: 'Good.',
      anchor: null,
      factId: null,
      replyTo: null,
      mentions: [],
      resolved: false,
      resolvedBy: null,
      resolvedAt: null,
      createdAt,
      updatedAt: createdAt,
      createdBy: by,
    });
    expect(onArticle.headers.get('etag')).toBe('"1"');
    expect(onArticle.headers.get('location')).toBe(one(made, onArticle.body));
    const onPassage = await said(made, { text: 'Really?', anchor: { exact: PASSAGE } });
    const start = TEXT.indexOf(PASSAGE);
    expect(onPassage['anchor']).toEqual({ blockId: 'a', start, end: start + PASSAGE.length, exact: PASSAGE });
    const onFact = await said(made, { text: 'Who?', factId: made.quotes[0]?.id });
    const { body } = await client.get(comments(made));
    expect(body.items).toEqual([onArticle.body, onPassage, onFact]);
    const { body: some } = await client.get(`${comments(made)}?factId=${made.quotes[0]?.id}&fields=id,text`);
    expect(some.items).toEqual([{ id: onFact.id, revision: 1, text: 'Who?' }]);
    // It moves nothing of the article.
    expect(await read(client, made)).toMatchObject({ revision: 1, updatedAt: made.updatedAt });
  });

  it.each<[object, string]>([
    [{}, '/text required'],
    [{ text: ' ' }, '/text blank'],
    [{ text: 'x', anchor: { exact: 'Not there' } }, '/anchor/exact anchor-not-found'],
    [{ text: 'x', anchor: {} }, '/anchor/exact required'],
    [{ text: 'x', factId: UNKNOWN }, '/factId unknown-reference'],
    [{ text: 'x', replyTo: UNKNOWN }, '/replyTo unknown-reference'],
    [{ text: 'x', mentions: [UNKNOWN] }, '/mentions/0 unknown-reference'],
    [{ text: 'x', resolved: true }, '/resolved not-at-creation'],
    [{ text: 'x', id: UNKNOWN }, '/id read-only'],
    [{ text: 'x', author: 'me' }, '/author unknown-property'],
  ])('is refused as %j', async (comment, refusal) => {
    const made = await article();
    const answer = await client.post(comments(made), comment);
    expect([answer.status, refusals(answer)]).toEqual([422, [refusal]]);
    expect((await client.get(comments(made))).body.items).toEqual([]);
  });

  it('is refused on what is not there, or was changed since it was read', async () => {
    const made = await article();
    const other = await article();
    const comment = await said(made, { text: 'Here.' });
    expect((await client.post(comments({ id: UNKNOWN }), { text: 'x' })).status).toBe(404);
    expect((await client.get(comments({ id: UNKNOWN }))).status).toBe(404);
    for (const address of [one(other, comment), one(made, { id: UNKNOWN })]) {
      expect((await client.get(address)).status).toBe(404);
      expect((await client.patch(address, { text: 'x' }, 1)).status).toBe(404);
      expect((await client.delete(address, 1)).status).toBe(404);
    }
    expect((await client.post(comments(made), { text: 'x' }, { 'if-match': '"9"' })).status).toBe(412);
    const reply = await client.post(comments(other), { text: 'x', replyTo: comment.id });
    expect(refusals(reply)).toEqual(['/replyTo unknown-reference']);
    await client.delete(at(made), 1);
    expect((await client.get(one(made, comment))).status).toBe(404);
  });

  it('is changed and deleted by who has its revision; what it is about stays', async () => {
    const made = await article();
    const comment = await said(made, { text: 'First.', anchor: { exact: PASSAGE } });
    expect((await client.patch(one(made, comment), { text: 'x' })).status).toBe(428);
    const changed = await client.patch(one(made, comment), { ...comment, text: 'Second.' }, 1);
    expect([changed.status, changed.body.revision, changed.body['text']]).toEqual([200, 2, 'Second.']);
    expect(changed.headers.get('etag')).toBe('"2"');
    const stale = await client.patch<Body & { changedFields: string[] }>(
      one(made, comment),
      { text: 'x' },
      1,
    );
    expect([stale.status, stale.body.changedFields]).toEqual([412, ['text']]);
    const same = await client.patch(one(made, comment), { text: 'Second.' }, 2);
    expect([same.status, same.body.revision]).toEqual([200, 2]);
    for (const [change, refusal] of [
      [{ anchor: { exact: 'crane' } }, '/anchor read-only'],
      [{ anchor: null }, '/anchor read-only'],
      [{ factId: UNKNOWN }, '/factId read-only'],
      [{ text: null }, '/text required'],
      [{ resolvedAt: '2026-01-01T00:00:00Z' }, '/resolvedAt read-only'],
    ] as const)
      expect(refusals(await client.patch(one(made, comment), change, 2))).toEqual([refusal]);
    expect((await client.delete(one(made, comment))).status).toBe(428);
    expect((await client.delete(one(made, comment), 1)).status).toBe(412);
    expect((await client.delete(one(made, comment), 2)).status).toBe(204);
    expect((await client.get(comments(made))).body.items).toEqual([]);
  });
});

describe('a thread', () => {
  it('is resolved with its replies, and a further reply opens it', async () => {
    const made = await article();
    const thread = await said(made, { text: 'Question' });
    const reply = await said(made, { text: 'Answer', replyTo: thread.id });
    const resolved = await client.patch(one(made, thread), { resolved: true }, 1);
    const { resolvedAt } = resolved.body;
    expect(resolved.body).toMatchObject({ revision: 2, resolved: true, resolvedBy: made.createdBy });
    expect((await client.get(one(made, reply))).body).toMatchObject({
      revision: 1,
      resolved: true,
      resolvedAt,
      resolvedBy: made.createdBy,
    });
    expect((await client.get(`${comments(made)}?resolved=false`)).body.items).toEqual([]);
    expect((await client.get(`${comments(made)}?resolved=true`)).body.items).toHaveLength(2);
    await said(made, { text: 'But', replyTo: thread.id });
    expect((await client.get(one(made, thread))).body).toMatchObject({
      revision: 3,
      resolved: false,
      resolvedAt: null,
      resolvedBy: null,
    });
    expect(
      (await client.get(`${comments(made)}?resolved=false&replyTo=${thread.id}`)).body.items,
    ).toHaveLength(2);
  });

  it('has one level, and keeps what others replied', async () => {
    const made = await article();
    const thread = await said(made, { text: 'Question' });
    const reply = await said(made, { text: 'Answer', replyTo: thread.id });
    const nested = await client.post(comments(made), { text: 'x', replyTo: reply.id });
    expect(refusals(nested)).toEqual(['/replyTo is-a-reply']);
    expect(refusals(await client.patch(one(made, reply), { resolved: true }, 1))).toEqual([
      '/resolved is-a-reply',
    ]);
    expect(await client.delete(one(made, thread), 1)).toMatchObject({
      status: 409,
      body: { code: 'comment-answered' },
    });
    expect((await client.delete(one(made, reply), 1)).status).toBe(204);
    expect((await client.delete(one(made, thread), 1)).status).toBe(204);
  });
});

describe('the passage of a comment', () => {
  it('moves with the text, is detached when its words are gone, and found when they come back', async () => {
    const made = await article();
    const comment = await said(made, { text: 'Sure?', anchor: { exact: PASSAGE } });
    const before = `On Friday. ${TEXT}`;
    await patched(client, made, { body: [paragraph('a', before), paragraph('b', 'More.')] });
    const start = before.indexOf(PASSAGE);
    const moved = { blockId: 'a', start, end: start + PASSAGE.length, exact: PASSAGE };
    expect(await anchorOf(made, comment)).toEqual(moved);
    await patched(client, made, { headline: 'Another' });
    expect(await anchorOf(made, comment)).toEqual(moved);
    await patched(client, made, { body: [paragraph('b', 'More.')] });
    expect(await anchorOf(made, comment)).toEqual({ ...moved, state: 'detached' });
    await patched(client, made, { body: [paragraph('c', TEXT), paragraph('b', 'More.')] });
    expect(await anchorOf(made, comment)).toMatchObject({ blockId: 'c', exact: PASSAGE });
    expect((await client.get(one(made, comment))).body.revision).toBe(1);
  });

  it('is in the text as it is, however comments and edits come together', async () => {
    const made = await article();
    const words = ['port', 'Lindhaven', 'spend', PASSAGE, 'crane'];
    const texts = Array.from({ length: 8 }, (_, i) => `${'Again, '.repeat(i + 1)}${TEXT}`);
    const edit = async (): Promise<void> => {
      for (const text of texts) await patched(client, made, { body: [paragraph('a', text)] });
    };
    const talk = (): Promise<Answer[]> =>
      Promise.all(words.map((exact) => client.post(comments(made), { text: 'x', anchor: { exact } })));
    const [, ...answers] = await Promise.all([edit(), talk(), talk(), talk()]);
    expect(answers.flat().map(({ status }) => status)).toEqual(Array(15).fill(201));
    const { body } = await read(client, made);
    const { items } = (await client.get(`${comments(made)}?limit=100`)).body;
    expect(items).toHaveLength(15);
    for (const item of items) {
      const { start, end, exact, state } = item['anchor'] as {
        start: number;
        end: number;
        exact: string;
        state?: string;
      };
      expect([body[0]?.text.slice(start, end), state]).toEqual([exact, undefined]);
    }
  });
});
