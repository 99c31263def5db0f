import { until } from '../../support/until.js';
import { describeWhere } from '../../describe-where.js';
import { ABSENT, CHROMIUM, launch } from '../chromium.js';
import { enterText, waitForState } from '../desk-keys.js';
import { newArticle, PageRoom } from '../page-room.js';

/** A mobile network at its edge: bytes a second, and milliseconds there and back. */
const EDGE = { offline: false, downloadThroughput: 30_000, uploadThroughput: 15_000, latency: 600 };

describeWhere(CHROMIUM !== undefined, 'a slow network', ABSENT, () => {
  let room: PageRoom;

  beforeAll(async () => {
    room = await PageRoom.start(launch);
  });

  afterAll(() => room.close());

  afterEach(async () => {
    expect(await room.leave()).toEqual([]);
  });

  it('opens an article, takes every key from the first moment, and saves them', async () => {
    const { page } = await room.open('editor');
    const id = await newArticle(page, 'A slow line', 'It begins here.');
    const network = await page.context().newCDPSession(page);
    await network.send('Network.enable');
    await network.send('Network.emulateNetworkConditions', EDGE);
    await network.send('Network.setCacheDisabled', { cacheDisabled: true });
    await page.goto('about:blank');
    await page.goto(`${room.origin}/editor/articles/${id}`, { timeout: 120_000 });
    const text = page.getByRole('textbox', { name: 'Article text' });
    await text.click({ timeout: 120_000 });
    await page.keyboard.press('Control+End');
    const sentences = [' One.', ' Two.', ' Three.', ' Four.'];
    for (const sentence of sentences) {
      await page.keyboard.type(sentence);
      await page.keyboard.press('Control+s');
    }
    await waitForState(page, 'Saved');
    const whole = `It begins here.${sentences.join('')}`;
    expect(await text.innerText()).toBe(whole);
    expect(await room.textOf(id)).toEqual([whole]);
  });

  it('merges what two people write, and asks neither', async () => {
    const first = await room.open('editor');
    first.expect(/412/);
    const id = await newArticle(first.page, 'Two slow desks', 'One crane. Two ships.');
    const second = await room.open('chief-editor');
    second.expect(/412/);
    await second.page.goto(`${room.origin}/editor/articles/${id}`);
    await enterText(second.page);
    for (const { page } of [first, second]) {
      const network = await page.context().newCDPSession(page);
      await network.send('Network.enable');
      await network.send('Network.emulateNetworkConditions', EDGE);
    }
    await first.page.keyboard.press('Control+End');
    // Soon after a click ProseMirror puts the caret back to where it was clicked.
    await until('the caret stays at the start', async () => {
      await second.page.keyboard.press('Control+Home');
      return second.page.evaluate(
        () =>
          new Promise<boolean>((resolve) =>
            setTimeout(() => {
              resolve(getSelection()?.anchorOffset === 0);
            }, 100),
          ),
      );
    });
    // In turn, each before the other can have heard of it.
    for (const letter of 'abcd') {
      await first.page.keyboard.type(` ${letter}`);
      await second.page.keyboard.type(`${letter} `);
      await first.page.keyboard.press('Control+s');
      await second.page.keyboard.press('Control+s');
    }
    const whole = 'a b c d One crane. Two ships. a b c d';
    for (const { page } of [first, second]) {
      await page.getByRole('textbox', { name: 'Article text' }).filter({ hasText: whole }).waitFor();
      await waitForState(page, 'Saved');
      expect(await page.getByRole('region', { name: 'To decide' }).count()).toBe(0);
    }
    expect(await room.textOf(id)).toEqual([whole]);
  });
});
