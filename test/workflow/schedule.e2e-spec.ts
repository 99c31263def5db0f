import { at, created, patched, read, refusals, taken } from '../articles/article-answer.js';
import type { ArticleAnswer } from '../articles/article-answer.js';
import type { Answer } from '../support/client.js';
import { castOf } from '../support/cast.js';
import { until } from '../support/until.js';
import { comesDue, scheduled, scheduledAnswer } from './scheduled.js';
import { withApp } from '../with-app.js';

const LATER = '2999-01-01T06:00:00.000Z';

const app = withApp();
const { client } = app;

const article = (headline: string): Promise<ArticleAnswer> =>
  created(client, { headline, body: { format: 'text', content: `${headline}.` } });

const shown = ({ slug }: ArticleAnswer): Promise<Answer<ArticleAnswer>> =>
  client.stranger().get<ArticleAnswer>(`/v1/content/articles/${slug}`);

describe('a schedule', () => {
  it('pins the revision, and keeps the address for it', async () => {
    const made = await article('Pinned');
    expect(await scheduled(client, made, LATER)).toMatchObject({
      status: 'scheduled',
      workingStatus: null,
      revision: 2,
      scheduledFor: LATER,
      scheduledRevision: 2,
      liveRevision: null,
    });
    expect((await shown(made)).status).toBe(404);
    const edited = await patched(client, made, { headline: 'Pinned, and edited' });
    expect(edited).toMatchObject({ status: 'scheduled', scheduledRevision: 2, revision: 3, slug: 'pinned' });
    await patched(client, made, { slug: 'moved' });
    const other = await client.post('/v1/editorial/articles', { headline: 'Other', slug: 'pinned' });
    expect([other.status, other.body.code]).toEqual([409, 'slug-taken']);
  });

  it.each([
    ['/at required', {}],
    ['/at not-in-the-future', { at: '2020-01-01T00:00:00Z' }],
    ['/at not-a-timestamp', { at: 'tomorrow 6' }],
    ['/firstPublishedAt not-with-action', { at: LATER, firstPublishedAt: '2020-01-01T00:00:00Z' }],
  ])('is refused: %s', async (refusal, members) => {
    const made = await article('Refused');
    const answer = await client.post(
      `${at(made)}/transitions`,
      { action: 'schedule', ...members },
      { 'if-match': '"1"' },
    );
    expect([answer.status, ...refusals(answer)]).toEqual([422, refusal]);
    expect((await read(client, made)).status).toBe('draft');
  });

  it.each(['draft', 'in-review', 'approved'])('is taken back to %s', async (before) => {
    const made = await article('Taken back');
    if (before !== 'draft') await taken(client, made, before === 'approved' ? 'approve' : 'submit');
    await scheduled(client, made, LATER);
    expect(await taken(client, made, 'unschedule')).toMatchObject({
      status: before,
      scheduledFor: null,
      scheduledRevision: null,
    });
    await patched(client, made, { slug: `free-${before}` });
    expect((await client.post('/v1/editorial/articles', { headline: 'x', slug: made.slug })).status).toBe(
      201,
    );
  });

  it('that was approved and edited since is taken back to a draft', async () => {
    const made = await article('Edited since');
    await taken(client, made, 'approve');
    await scheduled(client, made, LATER);
    await patched(client, made, { kicker: 'Edited' });
    expect((await taken(client, made, 'unschedule')).status).toBe('draft');
  });

  it('goes with the withdrawal and with the trash', async () => {
    const live = await article('Withdrawn');
    await taken(client, live, 'publish');
    await patched(client, live, { kicker: 'Next' });
    await scheduled(client, live, LATER);
    expect(await taken(client, live, 'withdraw')).toMatchObject({ scheduledFor: null, workingStatus: null });

    const draft = await scheduled(client, await article('Trashed'), LATER);
    expect((await client.delete(at(draft), draft.revision)).status).toBe(204);
    const { body } = await client.post<ArticleAnswer>(`${at(draft)}/restore`, {});
    expect(body).toMatchObject({ status: 'draft', scheduledFor: null, scheduledRevision: null });
  });
});

describe('a schedule that is due', () => {
  it('publishes what was pinned, and leaves later edits as they are (pitfall 9)', async () => {
    const made = await article('Nine');
    for (const kicker of ['2', '3', '4']) await patched(client, made, { kicker });
    const pinned = await scheduled(client, made, LATER);
    expect(pinned.revision).toBe(5);
    await patched(client, made, { kicker: '6', headline: 'Nine, six' });
    const draft = await patched(client, made, { kicker: '7', body: { format: 'text', content: 'Seven.' } });
    expect(draft.revision).toBe(7);
    await comesDue(app, made);
    const published = await read(client, made);
    expect(published).toMatchObject({
      revision: 8,
      status: 'published',
      liveRevision: 5,
      workingStatus: 'draft',
      hasUnpublishedChanges: true,
      scheduledFor: null,
      scheduledRevision: null,
      kicker: '7',
      headline: 'Nine, six',
    });
    const { body } = await shown(made);
    expect(body).toMatchObject({ kicker: '4', headline: 'Nine', publishedAt: published.publishedAt });
    expect(body.body.map(({ text }) => text)).toEqual(['Nine.']);
    expect(body.updatedAt).toBe(published.publishedAt);
    // A further save is valid, and a publication shows it.
    await patched(client, made, { kicker: '9' });
    expect(await taken(client, made, 'publish')).toMatchObject({ liveRevision: 10, workingStatus: null });
    expect((await shown(made)).body).toMatchObject({ kicker: '9', headline: 'Nine, six' });
  });

  it('leaves no changes where nothing was written since', async () => {
    const made = await article('Nothing since');
    await scheduled(client, made, LATER);
    await comesDue(app, made);
    expect(await read(client, made)).toMatchObject({
      status: 'published',
      workingStatus: null,
      hasUnpublishedChanges: false,
      liveRevision: 2,
      revision: 3,
    });
  });

  it('publishes the working copy of an article that readers see', async () => {
    const made = await article('Second edition');
    const first = await taken(client, made, 'publish');
    await patched(client, made, { kicker: 'Second' });
    const pinned = await scheduled(client, made, LATER);
    expect(pinned).toMatchObject({ status: 'published', workingStatus: 'scheduled', liveRevision: 2 });
    expect(await patched(client, made, { kicker: 'Third' })).toMatchObject({ workingStatus: 'scheduled' });
    await comesDue(app, made);
    expect(await read(client, made)).toMatchObject({
      liveRevision: 4,
      workingStatus: 'draft',
      publishedAt: first.publishedAt,
      kicker: 'Third',
    });
    expect((await shown(made)).body).toMatchObject({ kicker: 'Second', publishedAt: first.publishedAt });
  });

  it('is told in the history, on behalf of who scheduled it, who may be gone by then', async () => {
    const { editor } = await castOf(app);
    const made = await article('On behalf');
    await scheduledAnswer(editor, made, LATER);
    await app.query(`UPDATE users SET status = 'suspended' WHERE id = $1`, [editor.id]);
    await comesDue(app, made);
    const { items } = (await client.get(`${at(made)}/transitions`)).body;
    expect(items).toMatchObject([
      {
        action: 'publish',
        from: 'scheduled',
        to: 'published',
        revision: 3,
        late: false,
        by: { id: editor.id },
      },
      { action: 'schedule', scheduledFor: LATER, late: false, by: { id: editor.id } },
    ]);
  });

  it('is published at its time, and late where that was missed', async () => {
    const soon = new Date(Date.now() + 500).toISOString();
    const punctual = await scheduled(client, await article('Punctual'), soon);
    await until('it is published', async () => (await read(client, punctual)).liveRevision !== null);
    const missed = await scheduled(client, await article('Missed'), LATER);
    await comesDue(app, missed, '2 hours');
    for (const made of [punctual, missed]) {
      const { items } = (await client.get(`${at(made)}/transitions`)).body;
      expect(items[0]).toMatchObject({ action: 'publish', late: made === missed });
    }
    const { publishedAt } = await read(client, punctual);
    expect(publishedAt! >= soon).toBe(true);
  });

  it('waits for the embargo of what was pinned', async () => {
    const made = await created(client, { headline: 'Both', embargoUntil: LATER });
    await scheduled(client, made, LATER);
    await comesDue(app, made);
    expect(await read(client, made)).toMatchObject({ status: 'published', publishedAt: LATER });
    expect((await shown(made)).status).toBe(404);
  });

  it('that cannot be published holds up no other', async () => {
    const [bad, good] = [await article('Bad'), await article('Good')];
    for (const made of [bad, good]) await scheduled(client, made, LATER);
    await app.query('UPDATE articles SET scheduled_revision = 99 WHERE id = $1', [bad.id]);
    await app.query(`UPDATE articles SET scheduled_for = now() - interval '1 hour' WHERE id = $1`, [bad.id]);
    await comesDue(app, good);
    expect((await read(client, bad)).status).toBe('scheduled');
  });

  it('is told of in /metrics: how late it was, and how much is due', async () => {
    const late = await article('Late');
    const metric = async (name: string): Promise<number> => {
      const { text } = await client.stranger().get('/metrics');
      const line = text.split('\n').find((each) => each.startsWith(`copydesk_timed_work_${name}`));
      return Number(line?.split(' ').at(-1) ?? 0);
    };
    const upTo = (seconds: number): Promise<number> =>
      metric(`lateness_seconds_bucket{le="${seconds}",work="schedules"}`);
    const [hour, hours] = [await upTo(3600), await upTo(21_600)];
    await scheduled(client, late, LATER);
    await comesDue(app, late, '2 hours');
    expect([await upTo(3600), await upTo(21_600)]).toEqual([hour, hours + 1]);
    const stuck = await article('Stuck');
    await scheduled(client, stuck, LATER);
    await app.query('UPDATE articles SET scheduled_revision = 99 WHERE id = $1', [stuck.id]);
    await app.query(`UPDATE articles SET scheduled_for = now() WHERE id = $1`, [stuck.id]);
    await until('it is due', async () => (await metric('due{work="schedules"}')) > 0);
    await app.query(
      'UPDATE articles SET scheduled_for = NULL, scheduled_revision = NULL WHERE scheduled_revision = 99',
    );
    await until('nothing is due', async () => (await metric('due{work="schedules"}')) === 0);
  });
});

describe('what is live though it is not the newest revision', () => {
  it('is rendered again as it was, when what it shows has another name', async () => {
    const made = await created(client, {
      headline: 'Rendered again',
      mentions: [{ organization: { name: 'Harbour Board' } }],
    });
    await scheduled(client, made, LATER);
    await patched(client, made, { headline: 'Not yet' });
    await comesDue(app, made);
    const before = (await shown(made)).body;
    const id = made.mentions[0]?.organizationId ?? '';
    await client.patch(`/v1/editorial/organizations/${id}`, { name: 'Port Board' }, 1);
    await until('the new name is shown', async () => (await shown(made)).text.includes('Port Board'));
    expect((await shown(made)).body).toMatchObject({
      headline: 'Rendered again',
      publishedAt: before.publishedAt,
      updatedAt: before.updatedAt,
    });
  });
});
