import { describeWhere } from '../describe-where.js';
import { ABSENT, CHROMIUM, launch } from './chromium.js';
import { enterText, waitForState } from './desk-keys.js';
import { PageRoom } from './page-room.js';

const AT = '/v1/editorial/articles';

describeWhere(CHROMIUM !== undefined, 'the focus, in a browser', ABSENT, () => {
  let room: PageRoom;

  beforeAll(async () => {
    room = await PageRoom.start(launch);
  });

  afterAll(() => room.close());

  afterEach(async () => {
    expect(await room.leave()).toEqual([]);
  });

  const written = async (headline: string): Promise<string> => {
    const body = [{ id: 'b1', type: 'paragraph', text: 'It begins here.' }];
    return (await room.app.client.post(AT, { headline, body })).body.id;
  };

  it('goes to the rows of the view whose key was pressed, not to those that stand there until they come', async () => {
    await written('A draft');
    const id = await written('What readers have');
    await room.app.client.post(`${AT}/${id}/transitions`, { action: 'publish' }, { 'if-match': '"1"' });
    const { page } = await room.open('editor');
    await page.keyboard.press('2');
    await page.locator('a:focus').filter({ hasText: 'A draft' }).waitFor();
    let release = (): void => undefined;
    const released = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route('**/articles?*status=published*', async (route) => {
      await released;
      await route.continue();
    });
    await page.keyboard.press('5');
    await page.getByRole('heading', { level: 1, name: 'Published' }).waitFor();
    release();
    await page.getByRole('link', { name: 'What readers have' }).waitFor();
    await page.locator('a:focus').filter({ hasText: 'What readers have' }).waitFor();
  });

  it('stays in the history where it is when a colleague saves', async () => {
    const id = await written('Two hands');
    const { page } = await room.open('editor');
    await page.goto(`${room.app.url}/editor/articles/${id}`);
    await enterText(page);
    await page.keyboard.press('Control+End');
    await page.keyboard.type(' And goes on.');
    await page.keyboard.press('Control+s');
    await waitForState(page, 'Saved');
    await page.keyboard.press('Control+h');
    const runs = page.getByRole('dialog').locator('.runs button');
    await runs.nth(1).waitFor();
    await page.keyboard.press('ArrowDown');
    const isChosen = page.locator('.runs li:last-child button[aria-pressed=true]:focus');
    await isChosen.waitFor();
    const { body } = await room.app.client.get(`${AT}/${id}`);
    await room.app.client.patch(`${AT}/${id}`, { kicker: 'Theirs' }, body.revision);
    await runs.nth(2).waitFor();
    expect(await isChosen.count()).toBe(1);
  });
});
