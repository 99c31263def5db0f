import 'fake-indexeddb/auto';
import { closeHistory, undo } from 'prosemirror-history';
import { Client } from '../../client/src/client.js';
import type { Article } from '../../client/src/client.js';
import { ArticleSession } from '../../editor/src/session/article-session.js';
import { BrowserDrafts } from '../../editor/src/session/browser-drafts.js';
import { startApp, TOKEN } from '../support/app.js';
import type { TestApp } from '../support/app.js';
import { startCuttingProxy } from '../support/cutting-proxy.js';
import type { CuttingProxy } from '../support/cutting-proxy.js';
import { ManualTimers } from '../support/manual-timers.js';
import { until } from '../support/until.js';

let app: TestApp;
let proxy: CuttingProxy;
let client: Client;

beforeAll(async () => {
  app = await startApp();
  proxy = await startCuttingProxy(app.url);
  client = new Client({ url: proxy.url, token: TOKEN });
});

afterAll(async () => {
  proxy.close();
  await app.close();
});

const TEXTS = [
  'It costs 4.2 million euros in 2027.',
  '“We turn ships away,” said Ines Falk.',
  'The port is full.',
];

const create = (more: object = {}): Promise<Article> =>
  client.post('/v1/editorial/articles', {
    body: {
      headline: 'Harbour',
      body: TEXTS.map((text, i) => ({ id: `b${i + 1}`, type: 'paragraph', text, marks: [] })),
      ...more,
    } as never,
  });

const stored = (id: string): Promise<Article> => client.get('/v1/editorial/articles/{id}', { path: { id } });

/** A desk in the newsroom: time passes only where the test says so. */
interface Desk {
  readonly session: ArticleSession;
  readonly timers: ManualTimers;
}

const store = new BrowserDrafts();

/** @param user each has drafts of their own */
async function open(article: Article, user: string): Promise<Desk> {
  const timers = new ManualTimers();
  const surroundings = {
    store,
    timers,
    locks: undefined,
    channel: () => undefined,
    watch: () => () => undefined,
  };
  const session = new ArticleSession({ article, client, user: { id: user, name: user }, surroundings });
  await session.ready;
  return { session, timers };
}

function write({ session }: Desk, block: number, at: number, text: string, length = 0): void {
  const { state } = session.body;
  const start = state.doc.children.slice(0, block).reduce((sum, { nodeSize }) => sum + nodeSize, 0) + 1 + at;
  session.body.dispatch(state.tr.insertText(text, start, start + length));
}

const end = (block: number): number => TEXTS[block]?.length ?? 0;
const shown = ({ session }: Desk): string[] =>
  session.body.state.doc.children.map((node) => node.textContent);
const textsOf = ({ body }: Article): unknown[] => body.map((block) => ('text' in block ? block.text : null));
const state = ({ session }: Desk): string => session.snapshot().save.state;

describe('Two people in one article', () => {
  it('write at the same time, and all of it is there', async () => {
    const article = await create();
    const [hanne, ben] = [await open(article, 'hanne'), await open(article, 'ben')];
    write(hanne, 0, end(0), ' It is blue.');
    write(ben, 0, 0, 'Today: ');
    write(ben, 2, end(2), ' So they say.');
    ben.session.setField('kicker', 'Port');
    const quote = { kind: 'direct', text: 'We turn ships away', speaker: { person: { name: 'Ines Falk' } } };
    const from = 1 + TEXTS[0]!.length + ' It is blue.'.length + 2 + 1;
    hanne.session.addQuote(quote, { from, to: from + 'We turn ships away'.length });
    const name =
      hanne.session.body.state.doc
        .textBetween(0, hanne.session.body.state.doc.content.size, '\n', '\n')
        .indexOf('Ines Falk') + 1;
    hanne.session.addMention(
      { person: { name: 'Ines Falk' } },
      { from: name + 1, to: name + 1 + 'Ines Falk'.length },
    );
    await hanne.session.saveNow();
    await ben.session.saveNow();
    const now = await stored(article.id);
    expect(textsOf(now)).toEqual([`Today: ${TEXTS[0]} It is blue.`, TEXTS[1], `${TEXTS[2]} So they say.`]);
    expect(now).toMatchObject({
      kicker: 'Port',
      quotes: [{ text: 'We turn ships away', speaker: { name: 'Ines Falk' } }],
      mentions: [{ personId: expect.any(String) as unknown, anchors: [{ exact: 'Ines Falk' }] }],
    });
    expect(shown(ben)).toEqual(textsOf(now));
    expect(ben.session.snapshot().quotes).toMatchObject([
      { state: 'held', place: { text: 'We turn ships away' } },
    ]);
    expect([state(hanne), state(ben)]).toEqual(['saved', 'saved']);
    ben.session.body.run(undo);
    await hanne.session.catchUp();
    expect(shown(hanne)).toEqual(textsOf(now));
  });

  it('who change the same words are asked, and everything else is saved', async () => {
    const article = await create();
    const [hanne, ben] = [await open(article, 'hanne'), await open(article, 'ben')];
    write(hanne, 2, 12, 'packed', 4);
    write(ben, 2, 12, 'empty', 4);
    write(ben, 1, end(1), ' Twice.');
    await hanne.session.saveNow();
    await expect(ben.session.saveNow()).rejects.toMatchObject({ name: 'NotSaved', state: 'needs-you' });
    expect(textsOf(await stored(article.id))).toEqual([
      TEXTS[0],
      `${TEXTS[1]} Twice.`,
      'The port is packed.',
    ]);
    expect(ben.session.snapshot().conflicts).toMatchObject([
      {
        blockId: 'b3',
        base: { text: TEXTS[2] },
        theirs: { text: 'The port is packed.' },
        mine: { text: 'The port is empty.' },
      },
    ]);
    ben.session.resolve('/body/b3', 'both');
    await ben.session.saveNow();
    expect(textsOf(await stored(article.id)).slice(2)).toEqual(['The port is empty.', 'The port is packed.']);
  });
});

describe('A save whose answer is lost', () => {
  it('is recognised when it comes again: nothing is doubled, and nobody is in conflict with oneself', async () => {
    const article = await create();
    const desk = await open(article, 'hanne');
    const key = desk.session.addStatistic(
      {
        value: '4200000',
        unit: { kind: 'currency', code: 'EUR' },
        asPrinted: '4.2 million euros',
        indicator: { name: 'Crane costs' },
      },
      { from: 10, to: 27 },
    );
    write(desk, 2, end(2), ' One.');
    proxy.cut(2);
    await desk.session.saveNow().catch(() => undefined);
    expect(state(desk)).toBe('kept');
    write(desk, 2, end(2) + 5, ' Two.');
    await until('the save was answered', async () => {
      await desk.timers.pass(1_000);
      return state(desk) === 'saved';
    });
    const now = await stored(article.id);
    expect(textsOf(now)[2]).toBe(`${TEXTS[2]} One. Two.`);
    expect([now.statistics.length, now.revision]).toEqual([1, 3]);
    const [figure] = desk.session.snapshot().statistics;
    expect(figure).toMatchObject({ key: now.statistics[0]?.id, state: 'held' });
    expect(figure?.key).not.toBe(key);
    expect(desk.session.snapshot().conflicts).toEqual([]);
  });
});

describe('A browser that dies', () => {
  it('loses nothing: what was typed, and what was under way, goes on from the draft', async () => {
    const article = await create();
    const crashed = await open(article, 'hanne');
    crashed.session.addStatistic(
      { value: '4200000', unit: { kind: 'currency', code: 'EUR' } },
      { from: 10, to: 27 },
    );
    write(crashed, 2, end(2), ' One.');
    proxy.cut(1);
    await crashed.session.saveNow().catch(() => undefined);
    write(crashed, 2, end(2) + 5, ' Two.');
    await crashed.timers.pass(300);
    // Nothing of it goes on; meanwhile somebody else saves.
    const other = await open(await stored(article.id), 'ben');
    write(other, 0, 0, 'Today: ');
    await other.session.saveNow();

    const reopened = await open(await stored(article.id), 'hanne');
    expect(shown(reopened)[2]).toBe(`${TEXTS[2]} One. Two.`);
    await until('all is saved', async () => {
      await reopened.timers.pass(1_000);
      return state(reopened) === 'saved';
    });
    const now = await stored(article.id);
    expect(textsOf(now)).toEqual([`Today: ${TEXTS[0]}`, TEXTS[1], `${TEXTS[2]} One. Two.`]);
    expect(now.statistics).toHaveLength(1);
    expect(shown(reopened)).toEqual(textsOf(now));
    expect(await store.list('hanne', article.id)).toEqual([]);
  });
});

describe('A figure', () => {
  it('that is overtyped keeps its fact; one that is deleted is told, and found again by undo', async () => {
    const statistic = {
      value: '4200000',
      unit: { kind: 'currency', code: 'EUR' },
      asPrinted: '4.2 million euros',
      anchors: [{ exact: '4.2 million euros' }],
    };
    const article = await create({ statistics: [statistic] });
    const desk = await open(article, 'hanne');
    write(desk, 0, 9, '4.5', 3);
    await desk.session.saveNow();
    const [overtyped] = (await stored(article.id)).statistics;
    expect(overtyped).toMatchObject({
      value: '4200000',
      asPrinted: '4.5 million euros',
      anchors: [{ exact: '4.5 million euros' }],
    });
    expect(overtyped?.anchors[0]).not.toHaveProperty('state');
    desk.session.body.dispatch(closeHistory(desk.session.body.state.tr.delete(1, 1 + end(0))));
    await desk.session.saveNow();
    expect((await stored(article.id)).statistics).toMatchObject([
      { anchors: [{ state: 'detached', exact: '4.5 million euros' }] },
    ]);
    desk.session.body.run(undo);
    await desk.session.saveNow();
    expect((await stored(article.id)).statistics[0]?.anchors).toEqual([
      { blockId: 'b1', start: 9, end: 26, exact: '4.5 million euros' },
    ]);
  });

  it('that the service refuses waits, and the text is saved', async () => {
    const article = await create();
    const desk = await open(article, 'hanne');
    desk.session.addStatistic(
      { value: '4,2', unit: { kind: 'currency', code: 'EUR' } },
      { from: 10, to: 27 },
    );
    write(desk, 2, end(2), ' So.');
    await expect(desk.session.saveNow()).rejects.toMatchObject({
      name: 'NotSaved',
      problem: { status: 422 },
    });
    expect(textsOf(await stored(article.id))[2]).toBe(`${TEXTS[2]} So.`);
    const { refusals, statistics } = desk.session.snapshot();
    expect(refusals).toMatchObject([
      { place: `/statistics/${statistics[0]?.key}`, within: '/value', code: 'not-a-decimal' },
    ]);
    desk.session.changeFact(statistics[0]!.key, { value: '4200000' });
    await desk.session.saveNow();
    expect(state(desk)).toBe('saved');
  });
});
