import 'fake-indexeddb/auto';
import { undo } from 'prosemirror-history';
import { ManualTimers, settled } from '../../../test/support/manual-timers.js';
import { ScriptedService, plainArticle, problem } from '../../../test/support/scripted-service.js';
import { ArticleSession } from './article-session.js';
import { BrowserDrafts } from './drafts.js';
import type { Channel, Locks } from './tabs.js';

/** The locks and channels of one browser, for several tabs of it. */
class TabsOfOneBrowser {
  private holder: Promise<void> | null = null;
  private readonly channels: (Channel & { name: string })[] = [];

  readonly locks: Locks = {
    request: async (_, { ifAvailable }, work) => {
      if (ifAvailable && this.holder) return work(null);
      while (this.holder) await this.holder;
      const held = work({});
      this.holder = held.finally(() => (this.holder = null));
      return held;
    },
  };

  readonly channel = (name: string): Channel => {
    const channel: Channel & { name: string } = {
      name,
      onmessage: null,
      postMessage: (message) => {
        const data = structuredClone(message);
        const others = this.channels.filter((other) => other !== channel && other.name === name);
        for (const other of others) queueMicrotask(() => other.onmessage?.({ data }));
      },
      close: () => {
        this.channels.splice(this.channels.indexOf(channel), 1);
      },
    };
    this.channels.push(channel);
    return channel;
  };
}

class Newsroom {
  readonly timers = new ManualTimers();
  readonly store = new BrowserDrafts();
  readonly tabs = new TabsOfOneBrowser();
  readonly service: ScriptedService;
  leave: () => void = () => undefined;

  constructor(...texts: string[]) {
    const article = plainArticle(...texts);
    this.service = new ScriptedService({ ...article, id: crypto.randomUUID() });
  }

  async open(): Promise<ArticleSession> {
    const { timers, store, tabs } = this;
    const watch = ({ hidden }: { hidden: () => void }): (() => void) => {
      this.leave = hidden;
      return () => undefined;
    };
    const session = new ArticleSession({
      article: this.service.article,
      client: this.service.client,
      user: { id: 'u1', name: 'Hanne' },
      surroundings: { timers, store, locks: tabs.locks, channel: tabs.channel, watch },
    });
    await session.ready;
    return session;
  }

  get writes(): ScriptedService['sent'] {
    return this.service.sent.filter(({ method }) => method === 'PATCH');
  }

  get texts(): unknown[] {
    return textsIn(this.service.article);
  }
}

function textsIn(article: { readonly body: readonly object[] }): unknown[] {
  return article.body.map((block) => ('text' in block ? block.text : null));
}

function typeAtEnd(session: ArticleSession, text: string, block = 0): void {
  const { state } = session.body;
  const end = state.doc.children.slice(0, block + 1).reduce((sum, { nodeSize }) => sum + nodeSize, 0) - 1;
  session.body.dispatch(state.tr.insertText(text, end));
}

const shownTexts = (session: ArticleSession): string[] =>
  session.body.state.doc.children.map((node) => node.textContent);
const state = (session: ArticleSession): string => session.snapshot().save.state;

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
});

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
        ...{
          blockId: 'b1',
          base: { text: 'One' },
          theirs: { text: 'One theirs' },
          mine: { text: 'One mine' },
        },
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
  it('reads along, and takes over with what was not saved yet', async () => {
    const room = new Newsroom('One');
    const [first, second] = [await room.open(), await room.open()];
    expect([state(first), state(second), second.snapshot().reading]).toEqual(['saved', 'read-along', true]);
    typeAtEnd(first, ' two');
    await room.timers.pass(200);
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

describe('A fact', () => {
  it('gets its id by its order, and its passage follows what is typed', async () => {
    const room = new Newsroom('It costs 4.2 million euros.');
    const session = await room.open();
    const key = session.addStatistic(
      { value: '4200000', unit: { kind: 'currency', code: 'EUR' }, asPrinted: '4.2 million euros' },
      { from: 10, to: 27 },
    );
    await room.timers.pass(3_000);
    const [sent] = room.writes;
    expect(sent?.body).toEqual({
      statistics: [
        expect.objectContaining({
          value: '4200000',
          anchors: [{ blockId: 'b1', start: 9, end: 26, exact: '4.2 million euros' }],
        }),
      ],
    });
    expect(session.snapshot().statistics.map((fact) => fact.key)).not.toContain(key);
    session.body.dispatch(session.body.state.tr.insertText('4.5', 10, 13));
    await room.timers.pass(3_000);
    expect(room.writes[1]?.body).toMatchObject({
      statistics: [
        { value: '4200000', asPrinted: '4.5 million euros', anchors: [{ exact: '4.5 million euros' }] },
      ],
    });
  });

  it('whose words are gone says nothing of its anchors', async () => {
    const room = new Newsroom('It costs 4.2 million euros.');
    const session = await room.open();
    session.addStatistic({ value: '4200000', unit: { kind: 'currency', code: 'EUR' } }, { from: 10, to: 27 });
    await room.timers.pass(3_000);
    session.body.dispatch(session.body.state.tr.delete(1, 28));
    await room.timers.pass(3_000);
    const [fact] = room.writes[1]?.body['statistics'] as object[];
    expect(fact).not.toHaveProperty('anchors');
    expect(session.snapshot().statistics).toMatchObject([{ state: 'lost', place: null }]);
    session.body.run(undo);
    expect(session.snapshot().statistics).toMatchObject([{ state: 'held' }]);
  });

  it('of the page is shown with its passage, the smallest around the caret first', async () => {
    const room = new Newsroom('“We go,” said Ines Falk of the port.');
    const session = await room.open();
    const passage = (session.tools.command('bold'), session.body.state.doc.textContent.indexOf('We'));
    session.addQuote({ text: 'We go', kind: 'direct' }, { from: passage + 1, to: passage + 7 });
    const person = session.addMention({ person: { name: 'Ines Falk' } }, { from: 15, to: 24 });
    session.tools.goTo(person);
    expect(session.snapshot()).toMatchObject({
      activeKey: person,
      selection: { text: 'Ines Falk', blockId: 'b1' },
    });
    session.removeFact(person);
    expect(session.snapshot().mentions).toEqual([]);
  });
});
