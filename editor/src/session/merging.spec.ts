import { undo } from 'prosemirror-history';
import { Newsroom, shownTexts, state, typeAtEnd } from '../../../test/editor/support/newsroom.js';
import { settled } from '../../../test/support/manual-timers.js';
import { plainArticle, problem } from '../../../test/support/scripted-service.js';
import type { Sent } from '../../../test/support/scripted-service.js';

describe('What others saved', () => {
  const stale = (room: Newsroom): Response =>
    problem(412, 'stale-revision', {
      current: room.service.article,
      currentETag: `"${room.service.article.revision}"`,
    });

  it('is merged by field, block and word, and all of it is saved', async () => {
    const room = new Newsroom('One two three four', 'Second');
    const session = await room.open();
    typeAtEnd(session, ' five');
    session.setField('kicker', 'Mine');
    const [one, two] = plainArticle('1 two three four', 'Second, theirs').body;
    room.service.store({ body: [one, two], summary: 'Theirs' });
    room.service.next(() => stale(room));
    await room.timers.pass(3_000);
    expect(room.texts).toEqual(['1 two three four five', 'Second, theirs']);
    expect(room.service.article).toMatchObject({ kicker: 'Mine', summary: 'Theirs' });
    const { save, fields, merged } = session.snapshot();
    expect([save.state, fields.summary, merged?.by]).toEqual(['saved', 'Theirs', 'Ben']);
    session.body.run(undo);
    expect(shownTexts(session)).toEqual(['1 two three four', 'Second, theirs']);
  });

  it.each([
    ['mine', ['One mine', 'Second.']],
    ['theirs', ['One theirs', 'Second.']],
    ['both', ['One mine', 'One theirs', 'Second.']],
  ] as const)(
    'in the same words is a question; all else is saved until it is answered: %s',
    async (decision, texts) => {
      const room = new Newsroom('One', 'Second');
      const session = await room.open();
      typeAtEnd(session, ' mine');
      typeAtEnd(session, '.', 1);
      room.service.store({ body: plainArticle('One theirs', 'Second').body });
      room.service.next(() => stale(room));
      await room.timers.pass(3_000);
      expect(room.texts).toEqual(['One theirs', 'Second.']);
      expect(shownTexts(session)).toEqual(['One mine', 'Second.']);
      const [conflict] = session.snapshot().conflicts;
      expect(conflict).toMatchObject({
        blockId: 'b1',
        base: { text: 'One' },
        theirs: { text: 'One theirs' },
        mine: { text: 'One mine' },
        by: 'Ben',
      });
      expect(state(session)).toBe('needs-you');
      typeAtEnd(session, '.', 1);
      await room.timers.pass(3_000);
      expect(room.texts).toEqual(['One theirs', 'Second..']);
      session.resolve(conflict!.id, decision);
      await room.timers.pass(3_000);
      expect(state(session)).toBe('saved');
      expect(room.texts).toEqual(texts.map((text) => text.replace('Second.', 'Second..')));
    },
  );

  it('is read while no save is under way, so that nobody is in conflict with oneself on a slow line', async () => {
    const room = new Newsroom('One');
    const session = await room.open();
    const answers: (() => void)[] = [];
    const held = (sent: Sent): Promise<Response> => {
      if (sent.method === 'PATCH') room.service.store(sent.body);
      return new Promise((answer) => {
        answers.push(() => {
          answer(Response.json(room.service.article));
        });
      });
    };
    room.service.next(held, held);
    const reading = session.catchUp();
    await settled();
    typeAtEnd(session, ' two');
    await room.timers.pass(5_000);
    typeAtEnd(session, ' three');
    answers.shift()?.();
    await reading;
    await room.timers.pass(3_000);
    answers.shift()?.();
    await settled();
    await room.timers.pass(3_000);
    expect([session.snapshot().conflicts, room.texts, state(session)]).toEqual([
      [],
      ['One two three'],
      'saved',
    ]);
  });

  it('waits for a save whose answer was lost', async () => {
    const room = new Newsroom('One');
    const session = await room.open();
    room.service.next(room.service.acceptInSilence, () => Promise.reject(new TypeError('fetch failed')));
    typeAtEnd(session, ' two');
    await session.saveNow().catch(() => undefined);
    typeAtEnd(session, ' three');
    await session.catchUp();
    expect([session.snapshot().conflicts, state(session)]).toEqual([[], 'kept']);
  });

  it('keeps its question while they go on writing', async () => {
    const room = new Newsroom('One');
    const session = await room.open();
    typeAtEnd(session, ' mine');
    room.service.store({ body: plainArticle('One theirs').body });
    room.service.next(() => stale(room));
    await room.timers.pass(3_000);
    room.service.store({ body: plainArticle('One theirs, later').body });
    await session.catchUp();
    expect(session.snapshot().conflicts).toMatchObject([
      { base: { text: 'One' }, theirs: { text: 'One theirs, later' } },
    ]);
    session.resolve('/body/b1', 'theirs');
    expect([shownTexts(session), state(session)]).toEqual([['One theirs, later'], 'saved']);
  });
});
