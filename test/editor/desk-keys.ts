import type { Locator, Page } from 'playwright-core';

/** Does what an editor does and counts it as steps: a chord, a field that is typed, a click. */
export class Steps {
  taken = 0;

  constructor(private readonly page: Page) {}

  async press(...chords: string[]): Promise<void> {
    for (const chord of chords) {
      this.taken += 1;
      await this.page.keyboard.press(chord);
    }
  }

  /** One chord to learn, whose second key says what is meant. */
  async chord(first: string, then: string): Promise<void> {
    this.taken += 1;
    await this.page.keyboard.press(first);
    await this.page.keyboard.press(then);
  }

  async click(what: Locator, where: Parameters<Locator['click']>[0] = {}): Promise<void> {
    this.taken += 1;
    await what.click(where);
  }

  async doubleClick(what: Locator, where: Parameters<Locator['dblclick']>[0] = {}): Promise<void> {
    this.taken += 1;
    await what.dblclick(where);
  }

  async choose(what: Locator, name: string): Promise<void> {
    this.taken += 1;
    await what.selectOption(name);
  }

  async type(text: string): Promise<void> {
    this.taken += 1;
    await this.page.keyboard.type(text);
  }

  /** What is done meanwhile, in steps. */
  async count(work: () => Promise<void>): Promise<number> {
    const before = this.taken;
    await work();
    return this.taken - before;
  }
}

/** By the keyboard alone: the first field has the focus. */
export async function signIn(page: Page, origin: string, email: string, password: string): Promise<void> {
  await page.goto(`${origin}/editor/`);
  await page.getByLabel('E-mail').waitFor();
  await page.keyboard.type(email);
  await page.keyboard.press('Tab');
  await page.keyboard.type(password);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Waiting for me' }).waitFor();
}

/** Puts the caret into the text of an article by a click. */
export async function enterText(page: Page): Promise<void> {
  await page.getByRole('textbox', { name: 'Article text' }).click();
  // For 20 ms after that ProseMirror puts the caret back there: nobody is as fast, but a test.
  if (page.context().browser()?.browserType().name() === 'firefox') await page.waitForTimeout(200);
  else await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 50)));
}

function saveState(page: Page): ReturnType<Page['locator']> {
  return page.locator('.save [role=status]');
}

/** @param state how the words of the save state begin */
export async function waitForState(page: Page, state: string): Promise<void> {
  await saveState(page)
    .filter({ hasText: new RegExp(`^${state}`) })
    .waitFor();
}
