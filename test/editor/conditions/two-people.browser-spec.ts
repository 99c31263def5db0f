import type { Page } from 'playwright-core';
import type { WatchedPage } from '../chromium.js';
import { describeInBrowsers } from '../browsers.js';
import { waitForState } from '../desk-keys.js';
import { newArticle, PageRoom } from '../page-room.js';

describeInBrowsers('two people on one article', ({ launch }) => {
  let room: PageRoom;

  beforeAll(async () => {
    room = await PageRoom.start(launch);
  });

  afterAll(() => room.close());

  afterEach(async () => {
    expect(await room.leave()).toEqual([]);
  });

  const body = (page: Page): ReturnType<Page['locator']> =>
    page.getByRole('textbox', { name: 'Article text' });
  const open = async (id: string): Promise<WatchedPage> => {
    const watched = await room.open('chief-editor');
    await watched.page.goto(`${room.app.url}/editor/articles/${id}`);
    await body(watched.page).click();
    return watched;
  };

  it('who write in different places have both, and neither is asked', async () => {
    const first = await room.open('editor');
    first.expect(/412/);
    const id = await newArticle(first.page, 'Two desks', 'The first paragraph stands.');
    const second = await open(id);
    await second.page.keyboard.press('Control+End');
    await second.page.keyboard.press('Enter');
    await second.page.keyboard.type('The second one is new.');
    await second.page.keyboard.press('Control+s');
    await waitForState(second.page, 'Saved');
    await first.page.keyboard.press('Control+Home');
    await first.page.keyboard.type('Today: ');
    await first.page.keyboard.press('Control+s');
    await body(first.page).filter({ hasText: 'The second one is new.' }).waitFor();
    await waitForState(first.page, 'Saved');
    expect(await room.textOf(id)).toEqual(['Today: The first paragraph stands.', 'The second one is new.']);
  });
});
