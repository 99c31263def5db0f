import type { Page } from 'playwright-core';
import { describeWhere } from '../describe-where.js';
import { ABSENT, CHROMIUM, launch } from './chromium.js';
import { Journeys, withFacts } from './journeys/journeys.js';
import { PageRoom, violations } from './page-room.js';

type Screen = readonly [name: string, open: (page: Page, at: Journeys) => Promise<void>];

/** Everything that opens over an article, or beside its text. */
const SCREENS: readonly Screen[] = [
  [
    'find and replace',
    async (page) => {
      await page.keyboard.press('Control+Shift+F');
      await page.getByLabel('Find', { exact: true }).fill('crane');
      await page.getByText('1 place').waitFor();
    },
  ],
  ['review', (page, at) => opened(page, at, 'F9', 'all of it is new')],
  ['publish', (page, at) => opened(page, at, 'Control+Enter', 'The checks find')],
  [
    'schedule',
    async (page, at) => {
      await opened(page, at, 'Control+Enter', 'The checks find');
      await at.dialog.locator('.step').filter({ hasText: 'Schedule' }).click();
      await page.keyboard.type('tomorrow 6');
      await at.dialog.getByText(/^That is/).waitFor();
    },
  ],
  ['history', (page, at) => opened(page, at, 'Control+h', 'What changed', '.run')],
  ['keys', (page, at) => opened(page, at, 'F1', 'Find and replace')],
  [
    'preview',
    async (page, at) => {
      await at.bar.getByRole('button', { name: 'Preview' }).click();
      await page.frameLocator('iframe').locator('h1').waitFor();
    },
  ],
  [
    'sign-off',
    async (page) => {
      await page
        .locator('.card-quote')
        .getByRole('button', { name: /^Sign off/ })
        .click();
      await page.getByLabel('Checked by').waitFor();
    },
  ],
  [
    'findings',
    async (page, at) => {
      await at.panel('Checks').click();
      await page.locator('.findings li').first().waitFor();
    },
  ],
  [
    'notes',
    async (page) => {
      await page.getByRole('tab', { name: 'Notes' }).click();
      await page.getByLabel('New note').waitFor();
    },
  ],
];

const LOOKS = {
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  'high contrast': { colorScheme: 'dark', forcedColors: 'active' },
} as const;

describeWhere(CHROMIUM !== undefined, 'an article for everybody, in a browser', ABSENT, () => {
  let room: PageRoom;

  beforeAll(async () => {
    room = await PageRoom.start(launch);
  });

  afterAll(() => room.close());

  afterEach(async () => {
    expect(await room.leave()).toEqual([]);
  });

  it.each(Object.keys(LOOKS) as (keyof typeof LOOKS)[])(
    'has no barrier that axe finds, in %s',
    async (look) => {
      const { page } = await room.open('chief-editor', { reducedMotion: 'reduce', ...LOOKS[look] });
      const at = new Journeys(room, page);
      await at.open(withFacts(`In ${look}`, '4500000'));
      const found: Record<string, string[]> = {};
      for (const [name, open] of SCREENS) {
        await page.reload();
        await at.text.click();
        await at.checked(true);
        await open(page, at);
        found[name] = await violations(page);
      }
      expect(found).toEqual(Object.fromEntries(SCREENS.map(([name]) => [name, []])));
    },
  );

  it('is whole on a page of 320 pixels, where nothing scrolls aside', async () => {
    const { page } = await room.open('chief-editor');
    const at = new Journeys(room, page);
    await at.open(withFacts('On a narrow page', '4500000'));
    await page.setViewportSize({ width: 320, height: 640 });
    const cut: Record<string, string[]> = {};
    for (const [name, open] of SCREENS) {
      await page.reload();
      await at.text.click();
      await at.checked(true);
      await open(page, at);
      cut[name] = [...(await violations(page)), ...(await cutOff(page))];
    }
    expect(cut).toEqual(Object.fromEntries(SCREENS.map(([name]) => [name, []])));
  });

  it('shows what is marked and chosen in high contrast, where colours of the page are none', async () => {
    const { page } = await room.open('chief-editor', { forcedColors: 'active' });
    const at = new Journeys(room, page);
    await at.open(withFacts('In high contrast'));
    await page.locator('.card-quote').getByRole('button', { name: /^Show/ }).click();
    await page.locator('.card-quote[aria-current=true]').waitFor();
    const style = (selector: string, property: string): Promise<string> =>
      page
        .locator(selector)
        .first()
        .evaluate((one, name) => getComputedStyle(one).getPropertyValue(name), property);
    const lines = await Promise.all(
      ['.fact-quote', '.fact-figure'].map(async (mark) => style(mark, 'text-decoration-style')),
    );
    expect(new Set(lines)).toEqual(new Set(['solid', 'dashed']));
    for (const chosen of ['.card[aria-current=true]', '[role=tab][aria-selected=true]', '.fact.active'])
      expect([chosen, await style(chosen, 'outline-style')]).toEqual([chosen, 'solid']);
  });
});

async function opened(page: Page, at: Journeys, chord: string, words: string, within = '*'): Promise<void> {
  await page.keyboard.press(chord);
  await (within === '*' ? at.dialog.getByText(words) : at.dialog.locator(within)).first().waitFor();
}

/** What of the page, or of a dialog, lies outside of what one sees without scrolling aside. */
function cutOff(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const wide = [...document.querySelectorAll('body *')].filter((one) => {
      const { left, right, width } = one.getBoundingClientRect();
      const scrolls = one.closest('.table-frame, .preview-frame, .unseen, .skip') !== null;
      return width > 0 && !scrolls && (right > innerWidth + 1 || left < -1);
    });
    return wide.map((one) => `${one.tagName}.${one.getAttribute('class') ?? ''}`);
  });
}
