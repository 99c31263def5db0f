import type { Page } from 'playwright-core';
import { describeWhere } from '../describe-where.js';
import { ABSENT, CHROMIUM, launch } from './chromium.js';
import { longArticle } from './long-article.js';
import { PageRoom } from './page-room.js';

/** As many as the design's longest article has: two in each paragraph. */
const PARAGRAPHS = 150;

describeWhere(CHROMIUM !== undefined, 'facts of a long article, in a browser', ABSENT, () => {
  let room: PageRoom;
  let id: string;
  let facts: { readonly quotes: readonly string[]; readonly statistics: readonly string[] };

  beforeAll(async () => {
    room = await PageRoom.start(launch);
    const { client } = room.app;
    const { body, status } = await client.post('/v1/editorial/articles', longArticle(PARAGRAPHS));
    expect([status, body.errors]).toEqual([201, undefined]);
    id = body.id;
    const { quotes, statistics } = body as unknown as Record<'quotes' | 'statistics', { id: string }[]>;
    facts = { quotes: quotes.map((one) => one.id), statistics: statistics.map((one) => one.id) };
    const at = `/v1/editorial/articles/${id}/transitions`;
    expect((await client.post(at, { action: 'publish' }, { 'if-match': '"1"' })).status).toBe(200);
  });

  afterAll(() => room.close());

  afterEach(async () => {
    expect(await room.leave()).toEqual([]);
  });

  const go = (page: Page, place: string): Promise<unknown> => page.goto(`${room.app.url}/editor${place}`);

  it('are reached from wherever they are shown, with passage and card in sight', async () => {
    const { page } = await room.open('editor');
    await go(page, '/records/quotes?q=87');
    await page.getByRole('link', { name: 'A long article' }).press('Enter');
    await waitForPassage(page, 'We turn 87 ships away');
    await page.locator(`.card[data-fact="${facts.quotes[87]!}"][aria-current=true]`).waitFor();
    expect(await sights(page)).toEqual({ focus: 'Article text', passage: true, card: true });

    await go(page, '/records/figures?q=142');
    await page.getByRole('link', { name: 'A long article' }).click();
    await waitForPassage(page, '142 million euros');
    expect(await sights(page)).toEqual({ focus: 'Article text', passage: true, card: true });

    await go(page, '/records/indicators?q=crane');
    await page.locator('.row-headline').first().click();
    await page.locator('.series').getByLabel('Period from').fill('2020');
    await page.waitForURL(/from=2020/);
    await page.getByRole('row').filter({ hasText: '2021' }).getByRole('link').click();
    await waitForPassage(page, '121 million euros');

    await go(page, '/records/people?q=falk');
    await page.locator('.row-headline').first().click();
    const uses = page.locator('.usage');
    const use = uses.getByRole('link', { name: /We turn/ }).first();
    const said = (await use.textContent()) ?? '';
    await use.click();
    await waitForPassage(page, said);
    await go(page, '/records/people?q=falk');
    await page.locator('.row-headline').first().click();
    await uses.getByRole('link', { name: 'A long article' }).click();
    await waitForPassage(page, 'Ines Falk');
  });

  it('say so where the article has them no more', async () => {
    const { page } = await room.open('editor');
    await go(page, `/articles/${id}?fact=${id}`);
    await page.getByRole('status').filter({ hasText: 'no longer has the fact' }).waitFor();
  });

  it('leave the text in sight on a narrow page, where the panel stands below it', async () => {
    const { page } = await room.open('editor');
    await page.setViewportSize({ width: 320, height: 640 });
    await go(page, `/articles/${id}?fact=${facts.statistics[75]!}`);
    await waitForPassage(page, '75 million euros');
    expect(await sights(page)).toMatchObject({ focus: 'Article text', passage: true });
  });

  it('are drawn where they are in sight, and not touched by a key', async () => {
    const { page } = await room.open('editor');
    await go(page, `/articles/${id}`);
    const text = page.getByRole('textbox', { name: 'Article text' });
    await page.locator('.card').first().waitFor();
    const cards = page.locator('.card');
    expect(await cards.count()).toBeGreaterThanOrEqual(2 * PARAGRAPHS);
    // Those that are left out are in the tree of accessibility all the same.
    const drawn = await cards.evaluateAll(
      (all) =>
        all.filter((card) => card.firstElementChild?.checkVisibility({ contentVisibilityAuto: true })).length,
    );
    expect(drawn).toBeLessThan(40);
    await text.press('Control+End');
    await page.evaluate(() => {
      const { dataset } = document.documentElement;
      dataset['changed'] = '';
      const changed = new MutationObserver((changes) => {
        dataset['changed'] = changes.map(({ type, target }) => `${type} of ${target.nodeName}`).join();
      });
      const list = document.querySelectorAll('.facts');
      for (const one of list) changed.observe(one, { subtree: true, childList: true, attributes: true });
    });
    await page.keyboard.type(' A sentence without a fact.');
    await page.locator('.counts').filter({ hasText: 'words' }).waitFor();
    await page.keyboard.press('Control+s');
    await page.locator('.save').filter({ hasText: 'Saved' }).waitFor();
    expect(await page.locator('html').getAttribute('data-changed')).toBe('');
  });
});

async function waitForPassage(page: Page, words: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Article text' }).waitFor();
  await page.waitForFunction((expected) => getSelection()?.toString() === expected, words);
}

/** Where the focus is, and whether one sees the selected words, not below something else, and the card of their fact. */
function sights(page: Page): Promise<object> {
  return page.evaluate(() => {
    const isSeen = (box: DOMRect, within: Element | null): boolean => {
      const top = document.elementFromPoint(box.x + 4, box.y + box.height / 2);
      return top !== null && within !== null && (within === top || within.contains(top));
    };
    const card = document.querySelector('.card[aria-current=true]');
    return {
      focus: document.activeElement?.getAttribute('aria-label'),
      passage: isSeen(getSelection()!.getRangeAt(0).getBoundingClientRect(), document.querySelector('.text')),
      card: card !== null && isSeen(card.getBoundingClientRect(), card),
    };
  });
}
