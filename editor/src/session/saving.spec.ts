import { undo } from 'prosemirror-history';
import { Newsroom, shownTexts, state, textsIn, typeAtEnd } from '../../../test/editor/support/newsroom.js';
import { settled } from '../../../test/support/manual-timers.js';
import { problem } from '../../../test/support/scripted-service.js';

describe('Saving', () => {
  it('waits for three seconds without a key, and for twenty at most', async () => {
    const room = new Newsroom('One');
    const session = await room.open();
    typeAtEnd(session, '.');
    await room.timers.pass(2_900);
    expect(room.writes).toHaveLength(0);
    expect(state(session)).toBe('saving');
    await room.timers.pass(200);
    expect([room.writes.length, state(session), room.texts]).toEqual([1, 'saved', ['One.']]);
    for (let i = 0; i < 10; i++) {
      typeAtEnd(session, '.');
      await room.timers.pass(2_500);
    }
    expect(room.writes.length).toBe(2);
    await room.timers.pass(3_000);
    expect(room.texts).toEqual(['One...........']);
  });

  it('sends one request at a time, and never touches what is typed meanwhile', async () => {
    const room = new Newsroom('One');
    const session = await room.open();
    typeAtEnd(session, ' two');
    let answer: () => void = () => undefined;
    room.service.next(async (sent) => {
      await new Promise<void>((resolve) => (answer = resolve));
      return room.service.accept(sent);
    });
    await room.timers.pass(3_000);
    typeAtEnd(session, ' three');
    await room.timers.pass(25_000);
    expect(room.writes).toHaveLength(1);
    expect(shownTexts(session)).toEqual(['One two three']);
    answer();
    await settled();
    expect([shownTexts(session), room.texts]).toEqual([['One two three'], ['One two']]);
    await room.timers.pass(3_000);
    expect([room.writes.length, room.texts]).toEqual([2, ['One two three']]);
    expect(room.writes.map(({ ifMatch }) => ifMatch)).toEqual(['"1"', '"2"']);
    session.body.run(undo);
    session.body.run(undo);
    expect(shownTexts(session)).toEqual(['One']);
  });

  it('sends a request whose answer was lost again with its key, and goes on with what came since', async () => {
    const room = new Newsroom('One');
    const session = await room.open();
    typeAtEnd(session, ' two');
    const first = room.service.accept;
    room.service.next(room.service.acceptInSilence, () => Response.json(room.service.article));
    await room.timers.pass(3_000);
    expect(state(session)).toBe('kept');
    typeAtEnd(session, ' three');
    await room.timers.pass(2_000);
    const [one, again] = room.writes;
    expect(again).toEqual(one);
    expect(state(session)).toBe('saving');
    room.service.next(first);
    await room.timers.pass(3_000);
    expect([room.texts, state(session), room.writes.length]).toEqual([['One two three'], 'saved', 3]);
  });

  it.each([
    ['a busy service', () => problem(503, 'busy', {}, { 'retry-after': '7' }), 7_000],
    ['a limit', () => problem(429, 'too-many-requests', {}, { 'retry-after': '11' }), 11_000],
    ['no network', () => Promise.reject(new TypeError('fetch failed')), 2_000],
    ['a proxy', () => new Response('Bad Gateway', { status: 502 }), 2_000],
  ])('is kept here and tried again after %s', async (_, answer, wait) => {
    const room = new Newsroom('One');
    const session = await room.open();
    typeAtEnd(session, '.');
    room.service.next(answer);
    await room.timers.pass(3_000);
    expect(state(session)).toBe('kept');
    await room.timers.pass(wait - 100);
    expect(room.writes).toHaveLength(1);
    await room.timers.pass(100);
    expect([room.texts, state(session)]).toEqual([['One.'], 'saved']);
  });

  it('pauses where nobody is signed in, and goes on afterwards', async () => {
    const room = new Newsroom('One');
    const session = await room.open();
    typeAtEnd(session, '.');
    room.service.next(() => problem(401, 'unauthorized'));
    await room.timers.pass(60_000);
    expect([state(session), session.snapshot().save.problem?.status, room.writes.length]).toEqual([
      'needs-you',
      401,
      1,
    ]);
    await expect(session.saveNow()).resolves.toBeUndefined();
    await session.resume();
    expect([room.texts, state(session)]).toEqual([['One.'], 'saved']);
  });

  it.each([403, 404, 410])('ends with a %i, and keeps the draft', async (status) => {
    const room = new Newsroom('One');
    const session = await room.open();
    typeAtEnd(session, '.');
    room.service.next(() => problem(status, 'gone'));
    await room.timers.pass(3_000);
    typeAtEnd(session, '!');
    await room.timers.pass(60_000);
    expect([state(session), room.writes.length]).toEqual(['needs-you', 1]);
    await expect(session.saveNow()).rejects.toMatchObject({ name: 'NotSaved', problem: { status } });
    const [draft] = await room.store.list('u1', room.service.article.id);
    expect(draft && textsIn(draft.copy)).toEqual(['One.!']);
  });

  it('saves the rest where a field or a paragraph is refused, and that again when it is changed', async () => {
    const room = new Newsroom('One', 'Two');
    const session = await room.open();
    session.setField('headline', 'Changed');
    session.setField('slug', 'not a slug');
    typeAtEnd(session, '.');
    typeAtEnd(session, '!', 1);
    room.service.next(() =>
      problem(422, 'invalid-body', {
        errors: [
          { pointer: '/slug', code: 'invalid-slug', message: 'must be a slug' },
          { pointer: '/body/1/text', code: 'control-character', message: 'must not' },
        ],
      }),
    );
    await room.timers.pass(3_000);
    expect(room.service.article).toMatchObject({ headline: 'Changed', slug: 'headline' });
    expect(room.texts).toEqual(['One.', 'Two']);
    const view = session.snapshot();
    expect(view.refusals.map(({ place, within }) => [place, within])).toEqual([
      ['/slug', ''],
      ['/body/b2', '/text'],
    ]);
    expect([view.save.state, view.fields.slug, shownTexts(session)]).toEqual([
      'needs-you',
      'not a slug',
      ['One.', 'Two!'],
    ]);
    session.setField('slug', 'a-slug');
    typeAtEnd(session, '!', 1);
    await room.timers.pass(3_000);
    expect([state(session), room.service.article.slug, room.texts]).toEqual([
      'saved',
      'a-slug',
      ['One.', 'Two!!'],
    ]);
  });

  it('waits for a change after a body that is too large', async () => {
    const room = new Newsroom('One');
    const session = await room.open();
    typeAtEnd(session, '.');
    room.service.next(() => problem(413, 'too-large'));
    await room.timers.pass(60_000);
    expect([state(session), room.writes.length]).toEqual(['needs-you', 1]);
    typeAtEnd(session, '!');
    await room.timers.pass(3_000);
    expect([state(session), room.texts]).toEqual(['saved', ['One.!']]);
  });

  it('is not said to be done from the first key on', async () => {
    const room = new Newsroom('One');
    const session = await room.open();
    for (const letter of '.!') {
      expect(state(session)).toBe('saved');
      typeAtEnd(session, letter);
      expect(state(session)).toBe('saving');
      await room.timers.pass(3_000);
    }
    expect(room.texts).toEqual(['One.!']);
  });

  it('reads for each who asks, also for two who ask at once', async () => {
    const room = new Newsroom('One');
    const session = await room.open();
    let answer: () => void = () => undefined;
    room.service.next(async () => {
      const before = Response.json(room.service.article);
      await new Promise<void>((resolve) => (answer = resolve));
      return before;
    });
    const first = session.catchUp();
    const second = session.catchUp();
    await settled();
    // What the second one is to find came after the first one had been read.
    room.service.store({ headline: 'Theirs' });
    answer();
    await Promise.all([first, second]);
    expect(session.snapshot().article.headline).toBe('Theirs');
  });
});
