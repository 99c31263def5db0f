import { describeWhere } from '../../describe-where.js';
import { ABSENT, CHROMIUM, launch } from '../chromium.js';
import { newArticle, PageRoom } from '../page-room.js';

describeWhere(CHROMIUM !== undefined, 'the dialog to sign in again', ABSENT, () => {
  let room: PageRoom;

  beforeAll(async () => {
    room = await PageRoom.start(launch);
  });

  afterAll(() => room.close());

  afterEach(async () => {
    expect(await room.leave()).toEqual([]);
  });

  it('waits until nobody types', async () => {
    const watched = await room.open('editor');
    const { page } = watched;
    await newArticle(page, 'A fast typist', 'Before the end.');
    watched.expect(/401/);
    await page.context().clearCookies();
    // Keys by a clock of the page itself, which stands still when the page does.
    await page.evaluate(() => {
      let keys = 0;
      const typing = setInterval(() => {
        dispatchEvent(new KeyboardEvent('keydown', { key: 'Shift' }));
        keys += 1;
        document.documentElement.dataset['keys'] = String(keys);
      }, 50);
      addEventListener('typed', () => {
        clearInterval(typing);
      });
    });
    const refused = page.waitForResponse((response) => response.status() === 401);
    await page.keyboard.insertText(' And after it.');
    await page.keyboard.press('Control+s');
    await refused;
    const keys = Number(await page.locator('html').getAttribute('data-keys'));
    // Twice as long as a pause takes.
    await page.waitForFunction((most) => Number(document.documentElement.dataset['keys']) > most, keys + 40);
    const dialog = page.getByRole('dialog', { name: 'Sign in again' });
    expect(await dialog.count()).toBe(0);
    await page.evaluate(() => dispatchEvent(new Event('typed')));
    await dialog.waitFor();
  });
});
