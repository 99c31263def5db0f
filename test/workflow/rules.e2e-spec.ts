import { at, created, patched, read, taken, transition } from '../articles/article-answer.js';
import type { ArticleAnswer } from '../articles/article-answer.js';
import { castOf } from '../support/cast.js';
import type { Client } from '../support/client.js';
import { comesDue, scheduled, scheduledAnswer } from './scheduled.js';
import { withApp } from '../with-app.js';

const LATER = '2999-01-01T06:00:00.000Z';

const app = withApp();
let writer: Client;
let other: Client;
let desk: string;
let sport: string;

beforeAll(async () => {
  const { editor, chiefEditor } = await castOf(app);
  [writer, other] = [editor, chiefEditor];
  const section = async (name: string): Promise<string> =>
    (await app.client.post('/v1/editorial/sections', { name })).body.id;
  [desk, sport] = [await section('Desk'), await section('Sport')];
  const rules = { sections: { [desk]: { fourEyes: 'required' }, [sport]: { approval: 'required' } } };
  const { body } = await app.client.get('/v1/editorial/settings');
  expect((await app.client.patch('/v1/admin/settings', { rules }, body.revision)).status).toBe(200);
});

const article = (section: string | null, by = writer): Promise<ArticleAnswer> =>
  created(by, { headline: 'Rules', ...(section !== null && { sectionId: section }) });

const blocked = async (by: Client, made: ArticleAnswer): Promise<string[]> =>
  (await read(by, made)).blockedActions.map(({ action, code }) => `${action} ${code}`);

const refusal = async (by: Client, made: ArticleAnswer, action: string): Promise<unknown[]> => {
  const { status, body } =
    action === 'schedule' ? await scheduledAnswer(by, made, LATER) : await transition(by, made, action);
  return [status, body.code];
};

describe('four eyes', () => {
  const STEPS = ['approve', 'publish', 'schedule'];

  it('keep who wrote from approving, publishing and scheduling, and say so', async () => {
    const made = await article(desk);
    expect(await blocked(writer, made)).toEqual(STEPS.map((action) => `${action} four-eyes`));
    expect((await read(writer, made)).allowedActions).toEqual(['submit']);
    for (const action of STEPS) expect(await refusal(writer, made, action)).toEqual([409, 'four-eyes']);
    expect(await blocked(other, made)).toEqual([]);
    expect((await taken(other, made, 'publish')).status).toBe('published');
  });

  it('are those of all who wrote since the last publication, a fact too, not of who assigned', async () => {
    const made = await article(desk);
    await patched(app.client, made, { dueAt: LATER });
    expect(await blocked(app.client, made)).toEqual([]);
    await app.client.post('/v1/editorial/quotes', { articleId: made.id, kind: 'indirect', text: 'A word.' });
    expect(await refusal(app.client, made, 'publish')).toEqual([409, 'four-eyes']);
    await taken(other, made, 'publish');
    const edited = await patched(writer, made, { kicker: 'Anew' });
    expect(await blocked(writer, edited)).toContain('publish four-eyes');
    expect((await taken(app.client, made, 'publish')).liveRevision).toBe(edited.revision + 1);
  });

  it('count from what was pinned, when that is published', async () => {
    const made = await article(desk);
    await scheduled(other, made, LATER);
    await patched(app.client, made, { kicker: 'Later' });
    await comesDue(app, made);
    expect(await blocked(writer, made)).toEqual([]);
    expect(await blocked(app.client, made)).toContain('publish four-eyes');
  });

  it('are asked for nowhere else', async () => {
    expect(await blocked(writer, await article(null))).toEqual([]);
    expect((await taken(writer, await article(null), 'publish')).status).toBe('published');
  });
});

describe('a required approval', () => {
  it('comes before publication and schedule', async () => {
    const made = await article(sport);
    expect(await blocked(writer, made)).toEqual(['publish approval-required', 'schedule approval-required']);
    await taken(writer, made, 'submit');
    for (const action of ['publish', 'schedule'])
      expect(await refusal(writer, made, action)).toEqual([409, 'approval-required']);
    await taken(writer, made, 'approve');
    expect(await blocked(writer, made)).toEqual([]);
    await patched(writer, made, { kicker: 'Anew' });
    expect(await refusal(writer, made, 'publish')).toEqual([409, 'approval-required']);
    await taken(writer, made, 'approve');
    expect((await taken(writer, made, 'publish')).status).toBe('published');
  });

  it('holds for what was scheduled, as long as it is that', async () => {
    const made = await article(sport);
    await taken(writer, made, 'approve');
    await scheduled(writer, made, LATER);
    expect(await blocked(writer, made)).toEqual([]);
    await patched(writer, made, { kicker: 'Anew' });
    expect(await refusal(writer, made, 'publish')).toEqual([409, 'approval-required']);
    await comesDue(app, made);
    expect(await read(writer, made)).toMatchObject({ liveRevision: 3, workingStatus: 'draft' });
  });
});

describe('review', () => {
  it('of a reporter begins with their own draft, and others end it', async () => {
    const { reporter, editor } = await castOf(app);
    const mine = await article(null, reporter);
    const others = await article(null);
    expect(await refusal(reporter, others, 'submit')).toEqual([403, 'forbidden']);
    await taken(reporter, mine, 'submit');
    expect((await reporter.patch(at(mine), { kicker: 'x' }, 2)).status).toBe(403);
    expect((await transition(editor, mine, 'reject', 'Who says so?')).body).toMatchObject({
      status: 'draft',
    });
    await patched(reporter, mine, { kicker: 'The mayor' });
    const { items } = (await reporter.get(`${at(mine)}/transitions`)).body;
    expect(items[0]).toMatchObject({ action: 'reject', note: 'Who says so?', by: { id: editor.id } });
  });
});
