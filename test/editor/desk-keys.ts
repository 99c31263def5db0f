import type { Page } from 'playwright-core';

/** Presses keys and counts them as steps: a chord, or a field that is typed. */
export class Steps {
  taken = 0;

  constructor(private readonly page: Page) {}

  async press(...chords: string[]): Promise<void> {
    for (const chord of chords) {
      this.taken += 1;
      await this.page.keyboard.press(chord);
    }
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
