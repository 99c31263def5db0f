import { DataSource } from 'typeorm';
import {
  ARTICLES,
  at,
  created,
  paragraph,
  patched,
  read,
  refusals,
  taken,
} from '../articles/article-answer.js';
import type { ArticleAnswer } from '../articles/article-answer.js';
import { addUser, castOf } from '../support/accounts.js';
import type { SignedIn } from '../support/accounts.js';
import type { Answer, Body, Client } from '../support/client.js';
import { withApp } from '../with-app.js';

const app = withApp();
let cast: Awaited<ReturnType<typeof castOf>>;

beforeAll(async () => {
  cast = await castOf(app);
});

const article = (by: Client, more: object = {}): Promise<ArticleAnswer> =>
  created(by, { headline: 'At work', body: [paragraph('a', 'A text.')], ...more });

const comments = (made: { readonly id: string }): string => `${at(made)}/comments`;

async function said(by: Client, made: ArticleAnswer, comment: object): Promise<Body> {
  const { status, body } = await by.post(comments(made), comment);
  if (status !== 201) throw new Error(`Not said: ${JSON.stringify(body)}`);
  return body;
}

const waiting = async (by: Client): Promise<string[]> =>
  (await by.get(`${ARTICLES}?waitingFor=me&limit=100`)).body.items.map(({ id }) => id);

const inReview = (made: ArticleAnswer): Promise<unknown> => taken(cast.admin, made, 'submit');

describe('an assignment', () => {
  it("makes the article one's own, until it is somebody else's", async () => {
    const made = await article(cast.editor, { assigneeId: cast.reporter.id });
    const another = await addUser(app, { role: 'reporter' });
    expect((await another.patch(at(made), { kicker: 'Theirs' }, 1)).status).toBe(403);
    expect((await patched(cast.reporter, made, { kicker: 'Mine' })).revision).toBe(2);
    await patched(cast.editor, made, { assigneeId: another.id });
    expect((await cast.reporter.patch(at(made), { kicker: 'Still mine' }, 3)).status).toBe(403);
    expect((await patched(another, made, { kicker: 'Mine now' })).revision).toBe(4);
  });

  it('shows it to who is limited to sections, while it is in none', async () => {
    const section = (await cast.admin.post('/v1/editorial/sections', { name: 'Weather' })).body;
    const limited = await addUser(app, { role: 'reporter', sections: [section.id] });
    const sees = async (made: ArticleAnswer): Promise<unknown[]> => [
      (await limited.get(at(made))).status,
      (await limited.get(`${at(made)}/comments`)).status,
      (await limited.get(`${ARTICLES}?assigneeId=${limited.id}`)).body.items.length,
      (await waiting(limited)).length,
    ];
    const made = await article(cast.editor);
    expect(await sees(made)).toEqual([404, 404, 0, 0]);
    await patched(cast.editor, made, { assigneeId: limited.id });
    expect(await sees(made)).toEqual([200, 200, 1, 1]);
    const culture = (await cast.admin.post('/v1/editorial/sections', { name: 'Books' })).body;
    await patched(cast.editor, made, { section: { id: culture.id } });
    expect(await sees(made)).toEqual([404, 404, 0, 0]);
  });
});

describe('what was approved', () => {
  it('stays approved when it is assigned, and not when it is edited', async () => {
    const made = await article(cast.reporter);
    await taken(cast.editor, made, 'approve');
    const assigned = await patched(cast.editor, made, {
      assigneeId: cast.reporter.id,
      dueAt: '2027-01-01T00:00:00Z',
    });
    expect([assigned.status, assigned.revision]).toEqual(['approved', 3]);
    expect((await patched(cast.editor, made, { kicker: 'New' })).status).toBe('draft');
  });

  it('beside a live revision too', async () => {
    const made = await article(cast.reporter);
    await taken(cast.editor, made, 'publish');
    await patched(cast.editor, made, { kicker: 'New' });
    await taken(cast.editor, made, 'approve');
    const assigned = await patched(cast.editor, made, { assigneeId: cast.reporter.id });
    expect([assigned.status, assigned.workingStatus]).toEqual(['published', 'approved']);
  });
});

describe('who comments', () => {
  it('is everybody who may read: viewers too', async () => {
    const made = await article(cast.reporter);
    for (const somebody of Object.values(cast) as SignedIn[]) {
      const { createdBy } = (await said(somebody, made, { text: 'Mine.' })) as Body & {
        createdBy: { id: string };
      };
      expect(createdBy.id).toBe(somebody.id);
    }
    const economy = (await cast.admin.post('/v1/editorial/sections', { name: 'Economy' })).body;
    const culture = (await cast.admin.post('/v1/editorial/sections', { name: 'Culture' })).body;
    const limited = await addUser(app, { role: 'editor', sections: [culture.id] });
    const foreign = await article(cast.editor, { section: { id: economy.id } });
    const comment = await said(cast.editor, foreign, { text: 'Here.' });
    for (const answer of [
      await limited.get(comments(foreign)),
      await limited.post(comments(foreign), { text: 'x' }),
      await limited.get(`${comments(foreign)}/${comment.id}`),
      await limited.patch(`${comments(foreign)}/${comment.id}`, { resolved: true }, 1),
      await limited.delete(`${comments(foreign)}/${comment.id}`, 1),
      await limited.get(`${at(foreign)}/presence`),
      await limited.send('PUT', `${at(foreign)}/presence`, { body: { state: 'reading' } }),
      await limited.get(`${at(foreign)}/timeline`),
      await limited.get(`${at(foreign)}/events`, { accept: 'text/event-stream' }),
    ])
      expect([answer.status, answer.body.code]).toEqual([404, 'not-found']);
  });

  it('alone changes the words; resolving is for who carries the article, too; deleting for chief editors', async () => {
    const made = await article(cast.reporter);
    const another = await addUser(app, { role: 'reporter' });
    let comment = await said(cast.viewer, made, { text: 'Right?' });
    const address = `${comments(made)}/${comment.id}`;
    const attempt = async (by: Client, change: object): Promise<number> => {
      const { status, body } = await by.patch(address, change, comment.revision);
      if (status === 200) comment = body;
      return status;
    };
    for (const by of [cast.reporter, another, cast.editor, cast.chiefEditor, cast.admin])
      expect(await attempt(by, { text: 'Other words.' })).toBe(403);
    expect(await attempt(cast.editor, { mentions: [cast.editor.id] })).toBe(403);
    expect(await attempt(cast.editor, { text: 'Other words.', resolved: true })).toBe(403);
    expect(await attempt(another, { resolved: true })).toBe(403);
    for (const by of [cast.viewer, cast.reporter, cast.editor]) {
      expect(await attempt(by, { resolved: true })).toBe(200);
      expect(comment['resolvedBy']).toEqual({ id: by.id, name: by.name });
      expect(await attempt(by, { resolved: false })).toBe(200);
    }
    expect(await attempt(cast.viewer, { text: 'My words.' })).toBe(200);
    // Who may do nothing of it learns no revision.
    expect((await another.patch(address, { resolved: true })).status).toBe(403);
    expect((await cast.editor.delete(address, comment.revision)).status).toBe(403);
    expect((await cast.chiefEditor.delete(address, comment.revision)).status).toBe(204);
    const own = await said(cast.viewer, made, { text: 'Mine.' });
    expect((await cast.viewer.delete(`${comments(made)}/${own.id}`, 1)).status).toBe(204);
  });

  it('mentions only who is active', async () => {
    const made = await article(cast.reporter);
    const gone = await addUser(app, { role: 'reporter' });
    await app.query(`UPDATE users SET status = 'suspended' WHERE id = $1`, [gone.id]);
    const answer = await cast.editor.post(comments(made), {
      text: 'x',
      mentions: [cast.reporter.id, gone.id],
    });
    expect(refusals(answer)).toEqual(['/mentions/1 unknown-reference']);
  });
});

describe('whom one can name', () => {
  interface Colleague extends Body {
    readonly role: string;
  }

  const colleagues = async (by: Client, query: string): Promise<Colleague[]> => {
    const { status, body } = await by.get(`/v1/editorial/users?${query}`);
    expect(status).toBe(200);
    return body.items as unknown as Colleague[];
  };

  const idsOf = async (by: Client, query: string): Promise<string[]> =>
    (await colleagues(by, `limit=100&${query}`)).map(({ id }) => id);

  it('is listed for everybody, as somebody types, without what is only for administrators', async () => {
    const there = await addUser(app, { role: 'editor', name: 'Zoé Ångström-Quist' });
    const gone = await addUser(app, { role: 'editor', name: 'Zoé Gone' });
    await app.query(`UPDATE users SET status = 'suspended' WHERE id = $1`, [gone.id]);
    for (const by of Object.values(cast) as SignedIn[])
      expect(await colleagues(by, 'q=ang zoe')).toEqual([
        { id: there.id, name: 'Zoé Ångström-Quist', role: 'editor' },
      ]);
    expect(await colleagues(cast.viewer, 'q=zoe&role=reporter,viewer')).toEqual([]);
    expect(await colleagues(cast.viewer, 'q=zoe&fields=name')).toEqual([{ id: there.id, name: there.name }]);
  });

  it('is listed in pages', async () => {
    const all = await idsOf(cast.viewer, 'sort=name');
    const paged: string[] = [];
    let cursor = '';
    do {
      const { body } = await cast.viewer.get(`/v1/editorial/users?sort=name&limit=2${cursor}`);
      paged.push(...body.items.map(({ id }) => id));
      cursor = body.nextCursor ? `&cursor=${encodeURIComponent(body.nextCursor)}` : '';
    } while (cursor);
    expect(paged).toEqual(all);
  });

  it('is who can read the article: such are listed, mentioned and given work, and nobody else', async () => {
    const [mine, theirs] = await Promise.all(
      ['Chess', 'Opera'].map(
        async (name) => (await cast.admin.post('/v1/editorial/sections', { name })).body,
      ),
    );
    const inside = await addUser(app, { role: 'reporter', sections: [mine!.id, theirs!.id] });
    const outside = await addUser(app, { role: 'editor', sections: [theirs!.id] });
    const made = await article(cast.editor, { section: { id: mine!.id } });
    const listed = await idsOf(cast.editor, `readsArticle=${made.id}`);
    const both = [inside.id, outside.id];
    expect(both.filter((id) => listed.includes(id))).toEqual([inside.id]);
    expect(listed).toEqual(expect.arrayContaining([cast.viewer.id, cast.admin.id]));
    // Of an article that one can't read, one learns nothing.
    expect(await idsOf(outside, `readsArticle=${made.id}`)).toEqual([]);

    expect(refusals(await cast.editor.patch(at(made), { assigneeId: outside.id }, 1))).toEqual([
      '/assigneeId cannot-read-article',
    ]);
    expect(
      refusals(
        await cast.editor.post(ARTICLES, {
          headline: 'Opera',
          section: { id: mine!.id },
          assigneeId: outside.id,
        }),
      ),
    ).toEqual(['/assigneeId cannot-read-article']);
    expect(refusals(await cast.editor.post(comments(made), { text: 'x', mentions: both }))).toEqual([
      '/mentions/1 cannot-read-article',
    ]);
    await patched(cast.editor, made, { assigneeId: inside.id });
    // Moved and handed over in one change.
    const moved = await patched(cast.editor, made, { section: { id: theirs!.id }, assigneeId: outside.id });
    expect(moved['assigneeId']).toBe(outside.id);
    await said(cast.editor, made, { text: 'x', mentions: both });
  });

  it('is anybody for an article in no section, which its assignee then reads', async () => {
    const section = (await cast.admin.post('/v1/editorial/sections', { name: 'Tides' })).body;
    const limited = await addUser(app, { role: 'reporter', sections: [section.id] });
    const made = await article(cast.editor);
    expect(await idsOf(cast.editor, `readsArticle=${made.id}`)).not.toContain(limited.id);
    expect(refusals(await cast.editor.post(comments(made), { text: 'x', mentions: [limited.id] }))).toEqual([
      '/mentions/0 cannot-read-article',
    ]);
    await patched(cast.editor, made, { assigneeId: limited.id });
    expect(await idsOf(cast.editor, `readsArticle=${made.id}`)).toContain(limited.id);
    await said(cast.editor, made, { text: 'x', mentions: [limited.id] });
  });

  it('stays named when they leave, beside who is added', async () => {
    const made = await article(cast.reporter);
    const leaving = await addUser(app, { role: 'reporter' });
    const comment = await said(cast.editor, made, { text: 'x', mentions: [leaving.id] });
    await app.query(`UPDATE users SET status = 'suspended' WHERE id = $1`, [leaving.id]);
    const both = { mentions: [leaving.id, cast.viewer.id] };
    expect((await cast.editor.patch(`${comments(made)}/${comment.id}`, both, 1)).status).toBe(200);
  });
});

describe('what waits for somebody', () => {
  it('is what is assigned to them', async () => {
    const made = await article(cast.editor, { assigneeId: cast.reporter.id });
    expect(await waiting(cast.reporter)).toContain(made.id);
    expect(await waiting(cast.viewer)).not.toContain(made.id);
    await patched(cast.editor, made, { assigneeId: null });
    expect(await waiting(cast.reporter)).not.toContain(made.id);
  });

  it('is what is in review, for who may approve', async () => {
    const made = await article(cast.reporter);
    await inReview(made);
    expect(await waiting(cast.editor)).toContain(made.id);
    expect(await waiting(cast.reporter)).not.toContain(made.id);
    expect(await waiting(cast.viewer)).not.toContain(made.id);
  });

  it('is what has an open comment that mentions them, in a reply too, until the thread is resolved', async () => {
    const made = await article(cast.reporter);
    const thread = await said(cast.viewer, made, { text: 'Well' });
    await said(cast.viewer, made, { text: 'You?', replyTo: thread.id, mentions: [cast.reporter.id] });
    const direct = await article(cast.editor);
    const mention = await said(cast.viewer, direct, { text: 'You!', mentions: [cast.reporter.id] });
    expect(await waiting(cast.reporter)).toEqual(expect.arrayContaining([made.id, direct.id]));
    expect(await waiting(cast.editor)).not.toContain(made.id);
    await cast.viewer.patch(`${comments(made)}/${thread.id}`, { resolved: true }, 1);
    await cast.editor.patch(`${comments(direct)}/${mention.id}`, { resolved: true }, 1);
    const left = await waiting(cast.reporter);
    expect([left.includes(made.id), left.includes(direct.id)]).toEqual([false, false]);
  });

  it('is never what they may not read, and is counted and filtered as any list', async () => {
    const culture = (await cast.admin.post('/v1/editorial/sections', { name: 'Film' })).body;
    const theatre = (await cast.admin.post('/v1/editorial/sections', { name: 'Theatre' })).body;
    const limited = await addUser(app, { role: 'editor', sections: [culture.id] });
    const [mine, foreign] = [
      await article(cast.editor, { section: { id: culture.id }, language: 'fr' }),
      await article(cast.editor, { section: { id: culture.id } }),
    ];
    for (const made of [mine, foreign]) {
      await said(cast.viewer, made, { text: 'You', mentions: [limited.id] });
      await inReview(made);
    }
    await patched(cast.editor, foreign, { section: { id: theatre.id } });
    expect(await waiting(limited)).toEqual([mine.id]);
    const count = async (query: string): Promise<number> =>
      (await limited.get(`${ARTICLES}?waitingFor=me&count=true&${query}`)).body.total;
    expect([await count('language=fr'), await count('language=en')]).toEqual([1, 0]);
    expect((await limited.get(`${ARTICLES}?waitingFor=somebody`)).status).toBe(400);
  });
});

describe('the trash', () => {
  it('takes a reporter own drafts, an editor any draft; for good it takes a chief editor', async () => {
    const another = await addUser(app, { role: 'reporter' });
    const bin = async (by: Client, made: ArticleAnswer, query = ''): Promise<number> =>
      (await by.delete(`${at(made)}${query}`, made.revision)).status;
    const made = await article(cast.reporter);
    expect([await bin(another, made), await bin(cast.viewer, made), await bin(cast.reporter, made)]).toEqual([
      ...[403, 403, 204],
    ]);
    const trash = async (by: Client): Promise<unknown> =>
      (await by.get(`${ARTICLES}?trashed=true`)).body.items.map(({ id }) => id);
    expect(await trash(cast.reporter)).toContain(made.id);
    expect((await another.post(`${at(made)}/restore`, undefined)).status).toBe(403);
    expect((await cast.reporter.post(`${at(made)}/restore`, undefined)).status).toBe(200);
    expect(await bin(cast.editor, made)).toBe(204);
    for (const by of [cast.viewer, cast.reporter, cast.editor])
      expect(await bin(by, made, '?forever=true')).toBe(403);
    expect(await bin(cast.chiefEditor, made, '?forever=true')).toBe(204);
    expect(await trash(cast.admin)).not.toContain(made.id);
  });

  it('keeps what is said about the article, and loses it with the article', async () => {
    const made = await article(cast.reporter);
    const thread = await said(cast.viewer, made, { text: 'Well' });
    await said(cast.viewer, made, { text: 'So', replyTo: thread.id });
    await cast.reporter.delete(at(made), 1);
    expect((await cast.viewer.get(comments(made))).status).toBe(404);
    await cast.reporter.post(`${at(made)}/restore`, undefined);
    expect((await cast.viewer.get(comments(made))).body.items).toHaveLength(2);
    await cast.reporter.delete(at(made), 1);
    expect((await cast.chiefEditor.delete(`${at(made)}?forever=true`, 1)).status).toBe(204);
    expect(await app.query('SELECT 1 FROM comments WHERE article_id = $1', [made.id])).toEqual([]);
    expect(await app.query('SELECT 1 FROM article_activities WHERE article_id = $1', [made.id])).toEqual([]);
  });
});

describe('presence', () => {
  const say = (by: Client, made: ArticleAnswer, state: unknown) =>
    by.send('PUT', `${at(made)}/presence`, { body: { state } });
  const there = async (made: ArticleAnswer): Promise<[string, string][]> =>
    (await cast.viewer.get(`${at(made)}/presence`)).body.items.map((one) => [
      (one['user'] as Body).name,
      one['state'] as string,
    ]);

  it('is of each who says so, and ends 45 seconds later', async () => {
    const made = await article(cast.reporter);
    const first = await say(cast.reporter, made, 'editing');
    expect([first.status, first.body]).toEqual([
      200,
      {
        user: { id: cast.reporter.id, name: cast.reporter.name },
        state: 'editing',
        since: expect.any(String) as string,
      },
    ]);
    await say(cast.viewer, made, 'reading');
    expect(await there(made)).toEqual([
      [cast.reporter.name, 'editing'],
      [cast.viewer.name, 'reading'],
    ]);
    const later = (seconds: number): Promise<unknown> =>
      app.query(`UPDATE presences SET seen_at = seen_at - make_interval(secs => $1)`, [seconds]);
    await later(30);
    // The same again holds on, and began when it began.
    expect((await say(cast.reporter, made, 'editing')).body['since']).toBe(first.body['since']);
    await later(20);
    expect(await there(made)).toEqual([[cast.reporter.name, 'editing']]);
    await later(45);
    expect(await there(made)).toEqual([]);
    const back = await say(cast.reporter, made, 'editing');
    expect(Date.parse(String(back.body['since']))).toBeGreaterThan(Date.parse(String(first.body['since'])));
    expect(await app.query('SELECT 1 FROM presences WHERE article_id = $1', [made.id])).toHaveLength(1);
  });

  it('keeps nobody from writing, nor does a writer keep it waiting', async () => {
    const made = await article(cast.reporter);
    await say(cast.reporter, made, 'editing');
    expect((await patched(cast.editor, made, { headline: 'Changed' })).revision).toBe(2);
    await app.app.get(DataSource).transaction(async (writer) => {
      await writer.query('SELECT 1 FROM articles WHERE id = $1 FOR UPDATE', [made.id]);
      expect((await say(cast.reporter, made, 'reading')).status).toBe(200);
    });
  });

  it.each([['x'], [null], [undefined], [1]])('is refused as %j', async (state) => {
    const made = await article(cast.reporter);
    expect((await say(cast.reporter, made, state)).status).toBe(422);
  });
});

describe('the timeline', () => {
  it('tells all in one order, the newest first, and page by page', async () => {
    const made = await article(cast.reporter);
    await patched(cast.reporter, made, { headline: 'Second' });
    await patched(cast.reporter, made, { body: [paragraph('a', 'Another text.')] });
    const remark = await said(cast.viewer, made, { text: 'Good.' });
    await patched(cast.editor, made, { kicker: 'New' });
    await taken(cast.editor, made, 'publish');
    const reply = await said(cast.reporter, made, { text: 'Thanks.', replyTo: remark.id });
    const { items } = (await cast.viewer.get(`${at(made)}/timeline`)).body;
    const by = (user: SignedIn) => ({ id: user.id, name: user.name });
    const some = expect.any(String) as string;
    expect(items).toEqual([
      {
        id: reply.id,
        kind: 'comment',
        at: reply['createdAt'],
        by: by(cast.reporter),
        details: { text: 'Thanks.', replyTo: remark.id, factId: null, resolved: false },
      },
      {
        id: some,
        kind: 'transition',
        at: some,
        by: by(cast.editor),
        details: { action: 'publish', from: 'draft', to: 'published', revision: 5, note: null },
      },
      {
        id: some,
        kind: 'revision',
        at: some,
        by: by(cast.editor),
        details: { from: 4, to: 4, cause: 'edit', changed: ['kicker'], startedAt: some, endedAt: some },
      },
      {
        id: remark.id,
        kind: 'comment',
        at: remark['createdAt'],
        by: by(cast.viewer),
        details: { text: 'Good.', replyTo: null, factId: null, resolved: false },
      },
      {
        id: some,
        kind: 'revision',
        at: some,
        by: by(cast.reporter),
        details: {
          from: 1,
          to: 3,
          cause: 'edit',
          startedAt: some,
          endedAt: some,
          changed: expect.arrayContaining(['headline', 'body', 'slug']) as string[],
        },
      },
    ]);
    const unknown = await cast.viewer.get(`${at(made)}/timeline?kind=comment,gossip`);
    expect([unknown.status, unknown.body.errors]).toMatchObject([
      400,
      [{ parameter: 'kind', code: 'not-one-of' }],
    ]);
    const paged: Body[] = [];
    for (let next: string | null = ''; next !== null;) {
      const { body }: Answer = await cast.viewer.get(
        `${at(made)}/timeline?limit=2${next === '' ? '' : `&cursor=${encodeURIComponent(next)}`}`,
      );
      paged.push(...body.items);
      next = body.nextCursor;
    }
    expect(paged).toEqual(items);
    const chosen = await cast.viewer.get(`${at(made)}/timeline?kind=transition,comment&sort=at&count=true`);
    expect(chosen.body.items.map(({ id }) => id)).toEqual([remark.id, items[1]?.id, reply.id]);
    expect(chosen.body.total).toBe(3);
    expect((await read(cast.viewer, made)).revision).toBe(5);
  });
});
