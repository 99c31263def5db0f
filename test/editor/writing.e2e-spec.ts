import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { describeWhere } from '../describe-where.js';
import { startApp } from '../support/app.js';
import type { TestApp } from '../support/app.js';
import { ABSENT, CHROMIUM, launch, watchedPage } from './chromium.js';
import type { WatchedPage } from './chromium.js';
import { signIn, Steps, waitForState } from './desk-keys.js';
// @ts-expect-error a script without types
import { ensureEditorBuilt } from '../../bin/ensure-built.mjs';

const PASSWORD = 'tide tables for Lindhaven';
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

describeWhere(CHROMIUM !== undefined, "the editors' page in a browser", ABSENT, () => {
  let app: TestApp;
  let browser: Browser;
  let contexts: BrowserContext[] = [];
  let opened: WatchedPage[] = [];

  beforeAll(async () => {
    await (ensureEditorBuilt as () => Promise<void>)();
    app = await startApp();
    for (const [role, name] of [
      ['reporter', 'Hanne Relk'],
      ['editor', 'Edda Editor'],
    ])
      await app.client.post('/v1/admin/users', {
        name,
        email: `${role}@news.example`,
        password: PASSWORD,
        role,
      });
    browser = await launch();
  });

  afterAll(async () => {
    await browser.close();
    await app.close();
  });

  afterEach(async () => {
    const faults = opened.flatMap((one) => one.faults);
    await Promise.all(contexts.map((context) => context.close()));
    [contexts, opened] = [[], []];
    expect(faults).toEqual([]);
  });

  const open = async (role: string): Promise<WatchedPage> => {
    const context = await browser.newContext({ locale: 'en-GB', bypassCSP: false });
    const watched = await watchedPage(context, app.url);
    contexts.push(context);
    opened.push(watched);
    await signIn(watched.page, app.url, `${role}@news.example`, PASSWORD);
    return watched;
  };
  const newArticle = async (page: Page, headline: string, text: string): Promise<string> => {
    await page.keyboard.press('n');
    await page.getByLabel('Headline').waitFor();
    await page.keyboard.type(headline);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await page.keyboard.type(text);
    await page.keyboard.press('Control+s');
    await waitForState(page, 'Saved');
    return page.url().split('/').at(-1)!;
  };
  const textOf = async (id: string): Promise<string[]> => {
    const { body } = await app.client.get(`/v1/editorial/articles/${id}`);
    return (body['body'] as { text: string }[]).map(({ text }) => text);
  };
  const violations = async (page: Page): Promise<string[]> => {
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
  };

  it('takes an article from its first word to its readers by the keyboard, in few steps', async () => {
    const { page } = await open('editor');
    const steps = new Steps(page);
    const text = '“We turn ships away every week,” said Ines Falk of the crane for 4.2 million euros.';
    const id = await newArticle(page, 'Harbour gets a second crane', text);

    await page.keyboard.press('Home');
    for (let i = 0; i < 5; i += 1) await page.keyboard.press('ArrowRight');
    const quote = await steps.count(async () => {
      await steps.press('Alt+Enter', 'q');
      await page.getByRole('combobox', { name: 'Who said it' }).waitFor();
      await steps.press('Enter');
    });
    expect(quote).toBeLessThanOrEqual(3);

    await page.keyboard.press('End');
    for (let i = 0; i < 8; i += 1) await page.keyboard.press('ArrowLeft');
    const figure = await steps.count(async () => {
      await steps.press('Alt+Enter', 'f');
      await page.getByRole('textbox', { name: 'Value' }).and(page.locator('[value="4200000"]')).waitFor();
      await steps.type('Crane investment');
      await steps.press('Enter');
    });
    expect(figure).toBeLessThanOrEqual(4);

    await page.keyboard.press('Control+s');
    await waitForState(page, 'Saved');
    const saved = await app.client.get(`/v1/editorial/articles/${id}`);
    expect(saved.body.quotes).toMatchObject([
      { text: 'We turn ships away every week', speaker: { name: 'Ines Falk' } },
    ]);
    expect(saved.body.statistics).toMatchObject([
      { value: '4200000', unit: { kind: 'currency', code: 'EUR' }, indicator: { name: 'Crane investment' } },
    ]);

    const publication = await steps.count(async () => {
      await steps.press('Control+Enter');
      await page.getByRole('dialog').getByRole('button', { name: 'Publish' }).waitFor();
      await steps.press('Enter');
    });
    expect(publication).toBe(2);
    await page.locator('.article-bar .status-published').waitFor();
    expect((await app.client.get(`/v1/editorial/articles/${id}`)).body.status).toBe('published');
  });

  it('merges what two people write at once', async () => {
    const first = await open('editor');
    const id = await newArticle(first.page, 'Two desks', 'The first paragraph stands.');
    const second = await open('editor');
    await second.page.goto(`${app.url}/editor/articles/${id}`);
    const body = second.page.getByRole('textbox', { name: 'Article text' });
    await body.click();
    await second.page.keyboard.press('Control+End');
    await second.page.keyboard.press('Enter');
    await second.page.keyboard.type('The second one is new.');
    await second.page.keyboard.press('Control+s');
    await waitForState(second.page, 'Saved');

    first.expect(/412/);
    await first.page.keyboard.press('Control+Home');
    await first.page.keyboard.type('Today: ');
    await first.page.keyboard.press('Control+s');
    await first.page
      .getByRole('textbox', { name: 'Article text' })
      .filter({ hasText: 'The second one is new.' })
      .waitFor();
    await waitForState(first.page, 'Saved');
    expect(await textOf(id)).toEqual(['Today: The first paragraph stands.', 'The second one is new.']);
  });

  it('keeps what is typed without the network, and sends it afterwards', async () => {
    const watched = await open('editor');
    const { page } = watched;
    const id = await newArticle(page, 'A train without a network', 'It begins here.');
    watched.expect(/ERR_INTERNET_DISCONNECTED/);
    await page.context().setOffline(true);
    await page.keyboard.type(' It goes on in a tunnel.');
    await waitForState(page, 'Kept on this computer');
    await page.context().setOffline(false);
    await waitForState(page, 'Saved');
    expect(await textOf(id)).toEqual(['It begins here. It goes on in a tunnel.']);
  });

  it('lets one sign in over the page when the session has ended, and loses no word', async () => {
    const watched = await open('editor');
    const { page } = watched;
    const id = await newArticle(page, 'A long shift', 'Before the end.');
    watched.expect(/401/);
    await page.context().clearCookies();
    await page.keyboard.type(' And after it.');
    await page.keyboard.press('Control+s');
    const dialog = page.getByRole('dialog', { name: 'Sign in again' });
    await dialog.getByLabel('Password').fill(PASSWORD);
    await page.keyboard.press('Enter');
    await dialog.waitFor({ state: 'detached' });
    await waitForState(page, 'Saved');
    expect(await textOf(id)).toEqual(['Before the end. And after it.']);
  });

  it('shows a reporter the step to submit', async () => {
    const { page } = await open('reporter');
    const id = await newArticle(page, 'From the harbour', 'A crane came.');
    await page.keyboard.press('Control+Enter');
    await page.getByRole('dialog').getByRole('button', { name: 'Submit' }).waitFor();
    await page.keyboard.press('Enter');
    await page.locator('.article-bar .status-in-review').waitFor();
    expect((await app.client.get(`/v1/editorial/articles/${id}`)).body.status).toBe('in-review');
  });

  it.each(['light', 'dark'] as const)('has no barrier that axe finds, in %s', async (colorScheme) => {
    const { page } = await open('editor');
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const found: Record<string, string[]> = { desk: await violations(page) };
    await newArticle(page, 'For everybody', '“We turn ships away every week,” said Ines Falk.');
    await page.keyboard.press('Home');
    for (let i = 0; i < 5; i += 1) await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Alt+Enter');
    await page.getByRole('menu').waitFor();
    found['menu'] = await violations(page);
    await page.keyboard.press('q');
    await page.getByRole('combobox', { name: 'Who said it' }).waitFor();
    found['quote'] = await violations(page);
    await page.keyboard.press('Enter');
    await page.getByRole('listitem').filter({ hasText: 'Ines Falk' }).waitFor();
    found['article'] = await violations(page);
    for (const [chord, name] of [
      ['Control+Enter', 'What happens next'],
      ['Control+h', 'History'],
      ['F1', 'Keys'],
    ] as const) {
      await page.keyboard.press(chord);
      await page.getByRole('dialog', { name }).waitFor();
      found[name] = await violations(page);
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
    }
    await page.setViewportSize({ width: 320, height: 640 });
    found['narrow'] = await violations(page);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320);
    expect(Object.values(found).flat()).toEqual([]);
  });
});
