import { describeWhere } from '../describe-where.js';
import { until } from '../support/until.js';
import { ABSENT, CHROMIUM, launch } from './chromium.js';
import { waitForState } from './desk-keys.js';
import { firstLoads } from './first-loads.js';
import { idOf, newArticle, PageRoom } from './page-room.js';

/** What is promised: scripts and messages, by gzip, in bytes (of kilobytes of 1,024), and requests until one can work. */
const [DESK, EDITOR, REQUESTS] = [130 * 1024, 240 * 1024, 8];

describeWhere(CHROMIUM !== undefined, "the shell of the editors' page", ABSENT, () => {
  let room: PageRoom;

  beforeAll(async () => {
    room = await PageRoom.start(launch);
  });

  afterAll(() => room.close());

  afterEach(async () => {
    expect(await room.leave()).toEqual([]);
  });

  it('opens without the network, with what is unsent, and sends it afterwards', async () => {
    const watched = await room.open('editor', { serviceWorkers: 'allow' });
    const { page } = watched;
    const id = await newArticle(page, 'A train without a network', 'It begins here.');
    await page.evaluate('navigator.serviceWorker.ready.then(() => true)');
    await until(
      'the worker has the page',
      async () => (await page.evaluate('navigator.serviceWorker.controller !== null')) === true,
    );
    watched.expect(/ERR_INTERNET_DISCONNECTED/);
    await page.context().setOffline(true);
    await page.keyboard.type(' It goes on in a tunnel.');
    await waitForState(page, 'Kept on this computer');
    await page.reload();
    const text = page.getByRole('textbox', { name: 'Article text' });
    await text.filter({ hasText: 'It goes on in a tunnel.' }).waitFor();
    await page.goto(`${room.app.url}/editor/`);
    const unsent = page.getByRole('region', { name: 'Not yet sent: 1' });
    await unsent.getByRole('link', { name: 'A train without a network' }).click();
    await text.filter({ hasText: 'It goes on in a tunnel.' }).waitFor();
    expect(idOf(page)).toBe(id);
    await page.context().setOffline(false);
    await waitForState(page, 'Saved');
    expect(await room.textOf(id)).toEqual(['It begins here. It goes on in a tunnel.']);
    const kept = await page.evaluate<string[]>(
      'caches.keys().then((names) => Promise.all(names.map((name) => caches.open(name).then((cache) => cache.keys()))))' +
        '.then((all) => all.flat().map((request) => new URL(request.url).pathname))',
    );
    expect(kept).toContain('/editor/');
    expect(kept.filter((path) => !path.startsWith('/editor/'))).toEqual([]);
  });

  it('weighs no more than was promised, and asks for no more', async () => {
    const { page } = await room.open('editor');
    const id = await newArticle(page, 'A light one', 'Few words.');
    const desk = await firstLoads(page, `${room.app.url}/editor/`, page.locator('.views .count').first());
    const text = page.getByRole('textbox', { name: 'Article text' });
    const editor = await firstLoads(page, `${room.app.url}/editor/articles/${id}`, text);
    expect(desk.bytes).toBeLessThanOrEqual(DESK);
    expect(editor.bytes).toBeLessThanOrEqual(EDITOR);
    expect(desk.requests.slice(REQUESTS)).toEqual([]);
    expect(editor.requests.slice(REQUESTS)).toEqual([]);
    // Not a page that was empty.
    expect(editor.bytes).toBeGreaterThan(desk.bytes);
  });
});
