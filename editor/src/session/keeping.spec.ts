import { Newsroom, shownTexts, state, textsIn, typeAtEnd } from '../../../test/editor/support/newsroom.js';
import { settled } from '../../../test/support/manual-timers.js';
import type { ScriptedService } from '../../../test/support/scripted-service.js';

describe('The draft on this computer', () => {
  it('is written 300 ms after a key, and gone when all is saved', async () => {
    const room = new Newsroom('One');
    const session = await room.open();
    typeAtEnd(session, '.');
    await room.timers.pass(299);
    expect(await room.store.list('u1', room.service.article.id)).toEqual([]);
    await room.timers.pass(1);
    const [draft] = await room.store.list('u1', room.service.article.id);
    expect(draft && textsIn(draft.copy)).toEqual(['One.']);
    await room.timers.pass(3_000);
    expect(await room.store.list('u1', room.service.article.id)).toEqual([]);
  });

  it('is written at once when the page is hidden', async () => {
    const room = new Newsroom('One');
    const session = await room.open();
    room.service.next(() => Promise.reject(new TypeError('fetch failed')));
    typeAtEnd(session, '.');
    room.leave();
    await settled();
    const [draft] = await room.store.list('u1', room.service.article.id);
    expect(draft && textsIn(draft.copy)).toEqual(['One.']);
  });

  it('is gone on with after a crash, also where the answer to a save was lost', async () => {
    const room = new Newsroom('One');
    const crashed = await room.open();
    const [added] = [
      crashed.addStatistic({ value: '1', unit: { kind: 'count', noun: 'cranes' } }, { from: 1, to: 4 }),
    ];
    expect(added).toMatch(/^new-/);
    typeAtEnd(crashed, ' two');
    let arrived: ScriptedService['sent'][number] | undefined;
    room.service.next((sent) => {
      arrived = sent;
      void room.service.accept(sent);
      return new Promise(() => undefined);
    });
    await room.timers.pass(3_000);
    typeAtEnd(crashed, ' three');
    await room.timers.pass(300);
    // Another browser process: nothing of the first goes on.
    const reopened = new Newsroom('unused');
    Object.assign(reopened, { service: room.service, store: room.store });
    room.service.next(() => Response.json(room.service.article));
    const session = await reopened.open();
    await settled();
    await reopened.timers.pass(3_000);
    const resent = room.writes[1];
    expect(resent?.key).toBe(arrived?.key);
    expect(shownTexts(session)).toEqual(['One two three']);
    expect(room.texts).toEqual(['One two three']);
    expect(room.service.article.statistics).toHaveLength(1);
    expect(state(session)).toBe('saved');
    expect(session.snapshot().statistics).toMatchObject([
      { key: 'statistics-1-0', state: 'held', place: { text: 'One' } },
    ]);
  });
});

describe('A second tab', () => {
  it('sends nothing of what it shows: not when the network is back, when others save, or on demand', async () => {
    const room = new Newsroom('One');
    const [first, second] = [await room.open(), await room.open()];
    room.service.next(() => Promise.reject(new TypeError('fetch failed')));
    typeAtEnd(first, ' two');
    await first.saveNow().catch(() => undefined);
    typeAtEnd(first, ' three');
    await room.timers.pass(250);
    expect([shownTexts(second), state(first)]).toEqual([['One two three'], 'kept']);
    await second.saveNow().catch(() => undefined);
    await second.catchUp();
    expect(room.writes).toHaveLength(1);
    room.goOnline();
    await settled();
    await room.timers.pass(3_000);
    expect(new Set(room.writes.map(({ key }) => key)).size).toBe(2);
    expect([room.texts, room.service.article.revision]).toEqual([['One two three'], 3]);
    expect([state(first), state(second)]).toEqual(['saved', 'read-along']);
    expect([shownTexts(first), shownTexts(second)]).toEqual([['One two three'], ['One two three']]);
  });

  it('reads along, and takes over with what was not saved yet', async () => {
    const room = new Newsroom('One');
    const [first, second] = [await room.open(), await room.open()];
    expect([state(first), state(second), second.snapshot().reading]).toEqual(['saved', 'read-along', true]);
    typeAtEnd(first, ' two');
    await room.timers.pass(250);
    expect(shownTexts(second)).toEqual(['One two']);
    await second.takeOver();
    await second.ready;
    await settled();
    expect([first.snapshot().reading, second.snapshot().reading]).toEqual([true, false]);
    typeAtEnd(second, ' three');
    await room.timers.pass(3_000);
    expect([room.texts, state(second)]).toEqual([['One two three'], 'saved']);
    expect(shownTexts(first)).toEqual(['One two three']);
    expect(room.writes.every(({ ifMatch }, i) => ifMatch === `"${i + 1}"`)).toBe(true);
  });
});
