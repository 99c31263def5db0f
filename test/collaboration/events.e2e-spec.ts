import {
  ARTICLES,
  at,
  created,
  paragraph,
  patched,
  read,
  taken,
  UNKNOWN,
} from '../articles/article-answer.js';
import type { ArticleAnswer } from '../articles/article-answer.js';
import { addUser } from '../support/accounts.js';
import { startApp, TOKEN } from '../support/app.js';
import type { TestApp } from '../support/app.js';
import type { Client } from '../support/client.js';
import { EventReader } from '../support/event-reader.js';
import { startSecond } from '../support/second-instance.js';
import { until } from '../support/until.js';

let app: TestApp;
let second: Awaited<ReturnType<typeof startSecond>>;
let client: Client;
const readers: EventReader[] = [];

beforeAll(async () => {
  app = await startApp();
  second = await startSecond(app);
  client = app.client;
});

afterEach(() => {
  for (const reader of readers.splice(0)) reader.close();
});

afterAll(async () => {
  await second.close();
  await app.close();
});

const follow = async (
  { id }: { readonly id: string },
  { url = app.url, lastId }: { url?: string; lastId?: string | undefined } = {},
): Promise<EventReader> => {
  const headers: Record<string, string> = lastId === undefined ? {} : { 'last-event-id': lastId };
  const reader = await EventReader.open(`${url}${ARTICLES}/${id}/events`, TOKEN, headers);
  readers.push(reader);
  return reader;
};

const article = (): Promise<ArticleAnswer> =>
  created(client, { headline: 'Followed', body: [paragraph('a', 'A text.')] });

const comment = async (made: ArticleAnswer, text: string): Promise<string> =>
  (await client.post(`${at(made)}/comments`, { text })).body.id;

const section = async (name: string): Promise<string> =>
  (await client.post('/v1/editorial/sections', { name })).body.id;

const numbers = (reader: EventReader): unknown[] => reader.of('revision').map(({ data }) => data['revision']);

describe('who follows an article', () => {
  it('hears first how it stands, then what others do, on any instance', async () => {
    const made = await article();
    await client.send('PUT', `${at(made)}/presence`, { body: { state: 'reading' } });
    const everywhere = [await follow(made), await follow(made, { url: second.url })];
    for (const reader of everywhere) {
      expect([reader.status, reader.headers.get('content-type')]).toEqual([
        200,
        'text/event-stream; charset=utf-8',
      ]);
      expect(reader.headers.get('cache-control')).toBe('private, no-store');
      const { event, data } = await reader.heard('the state', () => true);
      expect([event, data]).toEqual([
        'state',
        {
          revision: 1,
          status: 'draft',
          workingStatus: null,
          presence: [{ user: made.createdBy, state: 'reading', since: expect.any(String) as string }],
        },
      ]);
    }
    await patched(client, made, { headline: 'Changed' });
    const said = await comment(made, 'Well.');
    await taken(second.client, made, 'publish');
    await second.client.send('PUT', `${at(made)}/presence`, { body: { state: 'editing' } });
    const by = made.createdBy;
    for (const reader of everywhere) {
      await reader.heard('the presence', ({ data }) => data['state'] === 'editing');
      await reader.heard('the transition', ({ event }) => event === 'transition');
      const some = expect.any(String) as string;
      expect(reader.of('revision', 'comment', 'transition').map(({ event, data }) => [event, data])).toEqual([
        ['revision', { at: some, by, revision: 2, cause: 'edit', changed: ['headline', 'slug'] }],
        ['comment', { at: some, by, commentId: said, action: 'create', revision: 1, replyTo: null }],
        [
          'revision',
          { at: some, by, revision: 3, cause: 'transition', changed: expect.any(Array) as string[] },
        ],
        [
          'transition',
          { at: some, by, revision: 3, action: 'publish', from: 'draft', to: 'published', note: null },
        ],
      ]);
      expect(reader.of('presence').map(({ data: { state } }) => state)).toEqual(['editing']);
    }
  });

  it('goes on where it was, and misses nothing and hears nothing twice, whichever instance it comes back to', async () => {
    const made = await article();
    const [edits, comments] = [25, 25];
    const write = async (): Promise<void> => {
      for (let i = 0; i < edits; i++)
        await patched(i % 2 ? client : second.client, made, { headline: `Change ${i}` });
    };
    const talk = async (): Promise<void> => {
      for (let i = 0; i < comments; i++) await comment(made, `Remark ${i}`);
    };
    const heard: EventReader[] = [await follow(made)];
    let written = false;
    // As a browser does: where nothing came, what came before holds.
    let lastId: string | undefined;
    const reconnect = async (): Promise<void> => {
      for (let i = 0; i < 12; i++) {
        const before = heard.at(-1);
        await until('something is heard', () => written || (before?.events.length ?? 0) > i % 4);
        before?.close();
        await until('it is closed', () => before?.ended === true);
        lastId = before?.lastId ?? lastId;
        heard.push(await follow(made, { url: i % 2 ? app.url : second.url, lastId }));
      }
    };
    const writing = Promise.all([write(), talk()]).then(() => {
      written = true;
    });
    await Promise.all([writing, reconnect()]);
    const all = (): unknown[] => heard.flatMap((reader) => numbers(reader));
    const said = (): unknown[] =>
      heard.flatMap((reader) => reader.of('comment').map(({ data }) => data['commentId']));
    await until('all is heard', () => all().length >= edits && said().length >= comments);
    expect(all()).toEqual(Array.from({ length: edits }, (_, i) => i + 2));
    const { body } = await client.get(`${at(made)}/comments?limit=100`);
    expect(said()).toEqual(body.items.map(({ id }) => id));
  });

  it('reaches back a day', async () => {
    const made = await article();
    await patched(client, made, { headline: 'Yesterday' });
    await comment(made, 'Yesterday.');
    await app.query(`ALTER TABLE article_revisions DISABLE TRIGGER USER`);
    await app.query(
      `UPDATE article_revisions SET created_at = created_at - interval '25 hours' WHERE article_id = $1`,
      [made.id],
    );
    await app.query(`ALTER TABLE article_revisions ENABLE TRIGGER USER`);
    await app.query(`UPDATE article_activities SET at = at - interval '25 hours' WHERE article_id = $1`, [
      made.id,
    ]);
    await patched(client, made, { headline: 'Today' });
    const today = await comment(made, 'Today.');
    const reader = await follow(made, { lastId: '1-0' });
    await reader.heard('the comment', ({ data }) => data['commentId'] === today);
    expect(numbers(reader)).toEqual([3]);
    expect(reader.of('comment')).toHaveLength(1);
  });

  it('hears when somebody went, and of each only what is another', async () => {
    const made = await article();
    const say = (state: string): Promise<unknown> =>
      second.client.send('PUT', `${at(made)}/presence`, { body: { state } });
    const reader = await follow(made);
    for (const state of ['reading', 'reading', 'editing', 'editing']) await say(state);
    await reader.heard('the editing', ({ data }) => data['state'] === 'editing');
    await app.query(`UPDATE presences SET seen_at = seen_at - interval '46 seconds'`);
    const gone = await reader.heard('the leave', ({ data }) => data['state'] === 'gone');
    expect(gone.data['by']).toEqual(made.createdBy);
    const states = reader.of('presence').map(({ data }) => data['state']);
    expect(states.slice(-2)).toEqual(['editing', 'gone']);
    expect(new Set(states).size).toBe(states.length);
    expect(gone.id).toBeUndefined();
  });

  it('is refused what is no stream, no article and no id', async () => {
    const made = await article();
    const events = `${at(made)}/events`;
    expect(await client.get(events, { accept: 'application/json' })).toMatchObject({
      status: 406,
      body: { code: 'not-acceptable' },
    });
    const { status, body } = await client.get(`${ARTICLES}/${UNKNOWN}/events`, {
      accept: 'text/event-stream',
    });
    expect([status, body.code]).toEqual([404, 'not-found']);
    const malformed = await client.get(events, { accept: 'text/event-stream', 'last-event-id': 'x' });
    expect([malformed.status, malformed.body.code]).toEqual([400, 'malformed-header']);
    expect((await app.client.stranger().get(events, { accept: 'text/event-stream' })).status).toBe(401);
    const {
      status: found,
      headers,
      text,
    } = await client.send('HEAD', events, { headers: { accept: 'text/event-stream' } });
    expect([found, headers.get('content-type'), text]).toEqual([200, 'text/event-stream; charset=utf-8', '']);
  });

  it('ends when the article goes into the trash', async () => {
    const made = await article();
    const reader = await follow(made, { url: second.url });
    await reader.heard('the state', () => true);
    await client.delete(at(made), (await read(client, made)).revision);
    await until('the stream ends', () => reader.ended);
  });

  it('ends when what opened it opens nothing any more, and when the article leaves the sections that one works for', async () => {
    const [here, there] = [await section('Here'), await section('There')];
    const made = await created(client, { headline: 'Of a section', section: { id: here } });
    const users = await Promise.all(
      [0, 1, 2, 3].map(() => addUser(app, { role: 'editor', sections: [here] })),
    );
    const [revoked, suspended, foreign, stays] = await Promise.all(
      users.map(async ({ token = '' }) => {
        const reader = await EventReader.open(`${second.url}${at(made)}/events`, token);
        readers.push(reader);
        await reader.heard('the state', () => true);
        return reader;
      }),
    );
    const ids = users.map(({ id }) => id);
    await app.query('DELETE FROM sessions WHERE user_id = $1', [ids[0]]);
    await app.query(`UPDATE users SET status = 'suspended' WHERE id = $1`, [ids[1]]);
    await app.query('UPDATE users SET sections = $2 WHERE id = $1', [ids[2], [there]]);
    await until('they end', () => [revoked, suspended, foreign].every((reader) => reader?.ended));
    await patched(client, made, { headline: 'After them' });
    await stays?.heard('the change', ({ event }) => event === 'revision');
    await patched(client, made, { section: { id: there } });
    await until('it ends too', () => stays?.ended === true);
  });

  it('ends with the service', async () => {
    const third = await startSecond(app);
    const made = await article();
    const reader = await follow(made, { url: third.url });
    await reader.heard('the state', () => true);
    await third.close();
    await until('the stream ends', () => reader.ended);
  });
});
