import type { CDPSession, Page } from 'playwright-core';
import { describeWhere } from '../../describe-where.js';
import { ABSENT, CHROMIUM, launch } from '../chromium.js';
import { waitForState } from '../desk-keys.js';
import { newArticle, PageRoom } from '../page-room.js';

/** Letters that are composed out of several keys, as an input method sends them. */
describeWhere(CHROMIUM !== undefined, 'letters that are composed', ABSENT, () => {
  let room: PageRoom;

  beforeAll(async () => {
    room = await PageRoom.start(launch);
  });

  afterAll(() => room.close());

  afterEach(async () => {
    expect(await room.leave()).toEqual([]);
  });

  const text = (page: Page): ReturnType<Page['locator']> =>
    page.getByRole('textbox', { name: 'Article text' });
  const composing = async (page: Page, letters: string): Promise<void> => {
    const method = await methodOf(page);
    for (let i = 1; i <= letters.length; i += 1)
      await method.send('Input.imeSetComposition', {
        text: letters.slice(0, i),
        selectionStart: i,
        selectionEnd: i,
      });
  };
  const saved = (page: Page): Promise<unknown> =>
    page.waitForResponse((answer) => answer.request().method() === 'PATCH' && answer.ok());

  it('come whole through saves of one’s own, and are saved', async () => {
    const { page } = await room.open('editor');
    const id = await newArticle(page, 'Tides', '潮が満ちる。');
    await countCompositions(page);
    const autosave = saved(page);
    await composing(page, 'みなと');
    await autosave;
    await composing(page, 'みなとの');
    await (await methodOf(page)).send('Input.insertText', { text: '港の' });
    await page.keyboard.type('OK');
    await page.keyboard.press('Control+s');
    await waitForState(page, 'Saved');
    expect(await text(page).innerText()).toBe('潮が満ちる。港のOK');
    expect(await room.textOf(id)).toEqual(['潮が満ちる。港のOK']);
    expect(await page.locator('html').getAttribute('data-compositions')).toBe('1/1');
  });

  it.each([
    ['another paragraph', ['潮が満ちる。', '船が来る、明日。'], ['潮が満ちる。港', '船が来る、明日。']],
    ['the same paragraph', ['今日、潮が満ちる。', '船が来る。'], ['今日、潮が満ちる。港', '船が来る。']],
  ] as const)('come whole through what somebody else saves in %s', async (_where, theirs, both) => {
    const watched = await room.open('editor');
    const { page } = watched;
    watched.expect(/412/);
    const id = await newArticle(page, 'Tides', '潮が満ちる。');
    await page.keyboard.press('Enter');
    await page.keyboard.type('船が来る。');
    await page.keyboard.press('Control+s');
    await waitForState(page, 'Saved');
    await page.keyboard.press('Control+Home');
    await page.keyboard.press('End');
    await countCompositions(page);
    await composing(page, 'みな');

    const { client } = room.app;
    const at = `/v1/editorial/articles/${id}`;
    const { body: article } = await client.get(at);
    const body = (article['body'] as { text: string }[]).map((block, i) => ({ ...block, text: theirs[i] }));
    const read = page.waitForResponse(
      (answer) => answer.request().method() === 'GET' && answer.url().endsWith(at) && answer.ok(),
    );
    expect((await client.patch(at, { body }, article.revision)).status).toBe(200);
    // The stream of events tells of it.
    await read;
    await composing(page, 'みなと');
    await (await methodOf(page)).send('Input.insertText', { text: '港' });
    await page.keyboard.press('Control+s');
    for (const paragraph of both) await text(page).filter({ hasText: paragraph }).waitFor();
    await waitForState(page, 'Saved');
    expect(await room.textOf(id)).toEqual(both);
    expect((await text(page).innerText()).split(/\n+/)).toEqual(both);
    expect(await page.locator('html').getAttribute('data-compositions')).toBe('1/1');
  });
});

const methods = new WeakMap<Page, CDPSession>();

async function methodOf(page: Page): Promise<CDPSession> {
  const known = methods.get(page) ?? (await page.context().newCDPSession(page));
  methods.set(page, known);
  return known;
}

/** How many compositions began and ended, on the page's own element. */
async function countCompositions(page: Page): Promise<void> {
  await page.evaluate(() => {
    let [begun, ended] = [0, 0];
    const note = (): void => {
      document.documentElement.dataset['compositions'] = `${begun}/${ended}`;
    };
    addEventListener(
      'compositionstart',
      () => {
        begun += 1;
        note();
      },
      true,
    );
    addEventListener(
      'compositionend',
      () => {
        ended += 1;
        note();
      },
      true,
    );
  });
}
