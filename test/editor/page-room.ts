import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { startApp } from '../support/app.js';
import type { TestApp } from '../support/app.js';
import { watchedPage } from './chromium.js';
import type { WatchedPage } from './chromium.js';
import { signIn, waitForState } from './desk-keys.js';
// @ts-expect-error a script without types
import { ensureEditorBuilt } from '../../bin/ensure-built.mjs';

export const PASSWORD = 'tide tables for Lindhaven';
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const STAFF = { reporter: 'Hanne Relk', editor: 'Edda Editor', 'chief-editor': 'Cleo Chief' } as const;
type Role = keyof typeof STAFF;

/** The service with a small newsroom, and their browser: as `npm start` has it, the page built. */
export class PageRoom {
  /** Where the page is opened: the service itself, or what stands before it. */
  origin: string;
  private opened: WatchedPage[] = [];
  private others: Browser[] = [];

  private constructor(
    readonly app: TestApp,
    readonly browser: Browser,
    private readonly launch: () => Promise<Browser>,
  ) {
    this.origin = app.url;
  }

  static async start(launch: () => Promise<Browser>, environment: NodeJS.ProcessEnv = {}): Promise<PageRoom> {
    await (ensureEditorBuilt as () => Promise<void>)();
    const app = await startApp(environment);
    for (const [role, name] of Object.entries(STAFF))
      await app.client.post('/v1/admin/users', {
        name,
        email: emailOf(role),
        password: PASSWORD,
        role,
      });
    return new PageRoom(app, await launch(), launch);
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.app.close();
  }

  /** Signs somebody in, in a browser of their own. */
  async open(role: Role, options: BrowserContextOptions = {}): Promise<WatchedPage> {
    // What a worker of the page fetches, a test can't hold back.
    const browser = await this.free();
    const context = await browser.newContext({
      locale: 'en-GB',
      bypassCSP: false,
      serviceWorkers: 'block',
      ...options,
    });
    const watched = await watchedPage(context, this.origin);
    this.opened.push(watched);
    await signIn(watched.page, this.origin, emailOf(role), PASSWORD);
    return watched;
  }

  /** Closes what was opened. @returns what must not have happened there */
  async leave(): Promise<string[]> {
    const faults = this.opened.flatMap((one) => one.faults);
    await Promise.all(this.opened.map(({ page }) => page.context().close()));
    await Promise.all(this.others.map((browser) => browser.close()));
    [this.opened, this.others] = [[], []];
    return faults;
  }

  /** In a Firefox only the window in front has all keys, so each further person needs a Firefox of their own. */
  private async free(): Promise<Browser> {
    if (this.opened.length === 0 || this.browser.browserType().name() !== 'firefox') return this.browser;
    const other = await this.launch();
    this.others.push(other);
    return other;
  }

  /** Text of the paragraphs as the service has them. */
  async textOf(id: string): Promise<string[]> {
    const { body } = await this.app.client.get(`/v1/editorial/articles/${id}`);
    return (body['body'] as { text: string }[]).map(({ text }) => text);
  }
}

export function emailOf(role: string): string {
  return `${role}@news.example`;
}

/** Begins an article from the desk, by keys. @returns its identifier */
export async function newArticle(page: Page, headline: string, text: string): Promise<string> {
  // Not from the address of the page: Firefox ESR doesn't tell of one that a page sets itself.
  const made = page.waitForResponse(
    (answer) => answer.request().method() === 'POST' && answer.url().endsWith('/v1/editorial/articles'),
  );
  await page.keyboard.press('n');
  const location = await (await made).headerValue('location');
  await page.getByLabel('Headline').waitFor();
  await page.keyboard.type(headline);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await page.keyboard.type(text);
  await page.keyboard.press('Control+s');
  await waitForState(page, 'Saved');
  return location?.split('/').at(-1) ?? '';
}

/** The article that a page shows. */
export function idOf(page: Page): string {
  return new URL(page.url()).pathname.split('/').at(-1) ?? '';
}

/** What axe finds, by WCAG 2.0 to 2.2, A and AA. */
export async function violations(page: Page): Promise<string[]> {
  // Through the debugger: the page's policy lets no script in.
  const session = await page.context().newCDPSession(page);
  const run = async (expression: string): Promise<unknown> => {
    const { result } = await session.send('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
    });
    return result.value;
  };
  await run(`${AXE}; 0`);
  const found = await run(
    `axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] })
       .then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html).join(' ')))`,
  );
  return found as string[];
}
