import { describeInBrowsers } from '../browsers.js';
import type { WatchedPage } from '../chromium.js';
import { waitForState } from '../desk-keys.js';
import { newArticle, PageRoom } from '../page-room.js';
import { startCuttingProxy } from '../../support/cutting-proxy.js';
import type { CuttingProxy } from '../../support/cutting-proxy.js';
import { until } from '../../support/until.js';

/** What the browsers say of requests that came to nothing. */
const FAILED =
  /Failed to load resource|can’t establish a connection|was interrupted|NetworkError|Cross-Origin/;

describeInBrowsers('a line that is not steady', ({ launch }) => {
  let room: PageRoom;
  let line: CuttingProxy;

  beforeAll(async () => {
    room = await PageRoom.start(launch);
    line = await startCuttingProxy(room.app.url);
    room.origin = line.url;
  });

  afterAll(async () => {
    line.close();
    await room.close();
  });

  afterEach(async () => {
    line.mend();
    expect(await room.leave()).toEqual([]);
  });

  const open = async (): Promise<WatchedPage> => {
    const watched = await room.open('editor');
    watched.expect(FAILED);
    return watched;
  };
  const triedAgain = async (times: number): Promise<void> => {
    const before = line.turnedAway;
    await until('it was tried again', () => line.turnedAway >= before + times);
  };
  const revisionOf = async (id: string): Promise<number> =>
    (await room.app.client.get(`/v1/editorial/articles/${id}`)).body.revision;

  it('that is down for a while costs no word: they are kept, and sent when it is there again', async () => {
    const { page } = await open();
    const id = await newArticle(page, 'Tunnels', 'It begins here.');
    line.down();
    await page.keyboard.type(' One tunnel.');
    await page.keyboard.press('Control+s');
    await waitForState(page, 'Kept on this computer');
    await triedAgain(3);
    await page.keyboard.type(' Another one.');
    line.mend();
    await page.keyboard.press('Control+s');
    await waitForState(page, 'Saved');
    line.down();
    await page.keyboard.type(' The last one.');
    await waitForState(page, 'Kept on this computer');
    line.mend();
    // By itself.
    await waitForState(page, 'Saved');
    expect(await room.textOf(id)).toEqual(['It begins here. One tunnel. Another one. The last one.']);
  });

  it.each([500, 503])('that answers %i for a while costs no word either', async (status) => {
    const { page } = await open();
    const id = await newArticle(page, 'Out of order', 'It begins here.');
    line.refuse(status);
    await page.keyboard.type(' And goes on.');
    await waitForState(page, 'Kept on this computer');
    await triedAgain(2);
    await page.keyboard.type(' And on.');
    line.mend();
    await waitForState(page, 'Saved');
    expect(await room.textOf(id)).toEqual(['It begins here. And goes on. And on.']);
  });

  it('that loses answers makes nobody write twice, or be in conflict with oneself', async () => {
    const { page } = await open();
    const id = await newArticle(page, 'Half a way', 'It begins here.');
    const before = await revisionOf(id);
    // The browsers themselves ask a few times more.
    line.cut(Infinity);
    await page.keyboard.type(' One.');
    await page.keyboard.press('Control+s');
    await waitForState(page, 'Kept on this computer');
    expect(await room.textOf(id)).toEqual(['It begins here. One.']);
    await page.keyboard.type(' Two.');
    line.mend();
    await until('all is saved', async () => (await room.textOf(id))[0] === 'It begins here. One. Two.');
    await waitForState(page, 'Saved');
    expect(await page.getByRole('region', { name: 'To decide' }).count()).toBe(0);
    expect(await revisionOf(id)).toBe(before + 2);
  });

  it('that is slow keeps up with whoever types, whatever they save meanwhile', async () => {
    const { page } = await open();
    const id = await newArticle(page, 'A slow train', 'It begins here.');
    line.slow(700);
    const sentences = [' One station.', ' Two stations.', ' Three stations.', ' Four stations.'];
    for (const sentence of sentences) {
      await page.keyboard.type(sentence, { delay: 30 });
      await page.keyboard.press('Control+s');
    }
    await waitForState(page, 'Saved');
    const whole = `It begins here.${sentences.join('')}`;
    expect(await page.getByRole('textbox', { name: 'Article text' }).innerText()).toBe(whole);
    expect(await room.textOf(id)).toEqual([whole]);
  });
});
