import type { Page } from 'playwright-core';
import type { WatchedPage } from '../chromium.js';
import { describeInBrowsers } from '../browsers.js';
import { enterText, waitForState } from '../desk-keys.js';
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
    await enterText(watched.page);
    return watched;
  };

  /** Saves of a page wait. @returns what lets them go */
  const heldBack = async (page: Page, id: string): Promise<() => void> => {
    let release = (): void => undefined;
    const released = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route(`**/articles/${id}`, async (route) => {
      if (route.request().method() === 'PATCH') await released;
      await route.continue();
    });
    return release;
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

  it('who change the same words are asked there, and all else is saved meanwhile', async () => {
    const first = await room.open('editor');
    first.expect(/412/);
    const id = await newArticle(first.page, 'Two cranes', 'The harbour buys a crane.');
    await first.page.keyboard.press('Enter');
    await first.page.keyboard.type('It is blue.');
    await first.page.keyboard.press('Control+s');
    await waitForState(first.page, 'Saved');
    const second = await open(id);
    // At the same place, before the first has heard of it.
    const release = await heldBack(first.page, id);
    await first.page.keyboard.press('Control+Home');
    await first.page.keyboard.press('End');
    await first.page.keyboard.press('Backspace');
    await first.page.keyboard.type(' in June.');
    await first.page.keyboard.press('Control+End');
    await first.page.keyboard.type(' And tall.');
    await first.page.keyboard.press('Control+s');
    await second.page.keyboard.press('Control+Home');
    await second.page.keyboard.press('End');
    await second.page.keyboard.press('Backspace');
    await second.page.keyboard.type(' in May.');
    await second.page.keyboard.press('Control+s');
    await waitForState(second.page, 'Saved');
    release();
    await waitForState(first.page, 'Needs you');
    const question = first.page.getByRole('region', { name: 'To decide' });
    await question.getByText('The harbour buys a crane in May.').waitFor();
    await question.getByText('The harbour buys a crane in June.').waitFor();
    await body(second.page).filter({ hasText: 'It is blue. And tall.' }).waitFor();
    expect(await room.textOf(id)).toEqual(['The harbour buys a crane in May.', 'It is blue. And tall.']);
    // Writing goes on beside the question.
    await first.page.keyboard.type(' And new.');
    await first.page.keyboard.press('Control+s');
    await body(second.page).filter({ hasText: 'And new.' }).waitFor();

    await question.getByRole('button', { name: 'Both, to edit' }).click();
    await first.page.keyboard.press('Control+s');
    await waitForState(first.page, 'Saved');
    const both = [
      'The harbour buys a crane in June.',
      'The harbour buys a crane in May.',
      'It is blue. And tall. And new.',
    ];
    expect(await room.textOf(id)).toEqual(both);
    for (const paragraph of both) await body(second.page).filter({ hasText: paragraph }).waitFor();
  });
});
