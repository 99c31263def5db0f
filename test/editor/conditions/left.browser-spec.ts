import { describeInBrowsers } from '../browsers.js';
import { waitForState } from '../desk-keys.js';
import { newArticle, PageRoom } from '../page-room.js';

describeInBrowsers('a page that is left right after a key', ({ launch }) => {
  let room: PageRoom;

  beforeAll(async () => {
    room = await PageRoom.start(launch);
  });

  afterAll(() => room.close());

  afterEach(async () => {
    expect(await room.leave()).toEqual([]);
  });

  it.each(['for another page', 'for itself, loaded anew'])('%s has lost no letter', async (whither) => {
    const { page } = await room.open('editor');
    const id = await newArticle(page, 'Last train', 'It begins here.');
    const article = `${room.origin}/editor/articles/${id}`;
    let whole = 'It begins here.';
    for (const more of [' One.', ' Two.', ' Three.']) {
      await page.keyboard.type(more);
      whole += more;
      await page.goto(whither === 'for another page' ? `${room.origin}/editor/` : article);
      await page.goto(article);
      const text = page.getByRole('textbox', { name: 'Article text' });
      await text.filter({ hasText: whole }).waitFor();
      await text.press('Control+End');
      await page.keyboard.press('Control+s');
      await waitForState(page, 'Saved');
    }
    expect(await room.textOf(id)).toEqual([whole]);
  });
});
