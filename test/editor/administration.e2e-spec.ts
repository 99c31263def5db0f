import { Secret, TOTP } from 'otpauth';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { describeWhere } from '../describe-where.js';
import { startApp } from '../support/app.js';
import type { TestApp } from '../support/app.js';
import { Client, ifMatch } from '../support/client.js';
import { ABSENT, CHROMIUM, launch, watchedPage } from './chromium.js';
import type { WatchedPage } from './chromium.js';
import { signIn } from './desk-keys.js';
import { PASSWORD, violations } from './page-room.js';
// @ts-expect-error a script without types
import { ensureEditorBuilt } from '../../bin/ensure-built.mjs';
import { until } from '../support/until.js';

describeWhere(CHROMIUM !== undefined, 'administration in a browser', ABSENT, () => {
  let app: TestApp;
  let browser: Browser;
  let contexts: BrowserContext[] = [];
  let opened: WatchedPage[] = [];

  beforeAll(async () => {
    await (ensureEditorBuilt as () => Promise<void>)();
    app = await startApp();
    for (const [role, name] of [
      ['admin', 'Ada Admin'],
      ['editor', 'Edda Editor'],
    ])
      await app.client.post('/v1/admin/users', {
        name,
        role,
        email: `${role}@news.example`,
        password: PASSWORD,
      });
    await app.client.post('/v1/editorial/sections', { name: 'Economy' });
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

  const openTab = async (): Promise<WatchedPage> => {
    const context = await browser.newContext({ locale: 'en-GB', permissions: ['clipboard-write'] });
    const watched = await watchedPage(context, app.url);
    contexts.push(context);
    opened.push(watched);
    return watched;
  };
  const open = async (role: string): Promise<WatchedPage> => {
    const watched = await openTab();
    await signIn(watched.page, app.url, `${role}@news.example`, PASSWORD);
    return watched;
  };
  const goTo = async (page: Page, room: string): Promise<void> => {
    await page.getByRole('link', { name: 'Administration' }).press('Enter');
    await page.getByRole('link', { name: room, exact: true }).press('Enter');
    await page.getByRole('heading', { level: 1, name: room }).waitFor();
  };

  it('adds somebody, who sets a password and signs in with one-time codes, until they are suspended', async () => {
    const { page: admin } = await open('admin');
    await goTo(admin, 'Users');
    await admin.getByRole('link', { name: 'Add a user' }).press('Enter');
    await admin.getByLabel('Name').waitFor();
    await admin.keyboard.type('Mara Lindqvist');
    await admin.keyboard.press('Tab');
    await admin.keyboard.type('mara@news.example');
    await admin.getByLabel('Role').selectOption('reporter');
    await admin.keyboard.press('Tab');
    await admin.getByRole('button', { name: 'Add, and make a link' }).press('Enter');
    const link = await admin.getByLabel('One-time link').inputValue();

    const watched = await openTab();
    const { page: mara } = watched;
    await mara.goto(`${app.url}/editor/set-password${new URL(link).hash}`);
    await mara.getByLabel('New password').waitFor();
    await mara.keyboard.type(PASSWORD);
    await mara.keyboard.press('Enter');
    await mara.getByText('Your new password is set.').waitFor();
    await signIn(mara, app.url, 'mara@news.example', PASSWORD);
    expect(await mara.getByRole('link', { name: 'Administration' }).count()).toBe(0);

    const secret = await switchCodesOn(mara);
    await mara.getByLabel('Mara Lindqvist: your account').press('Enter');
    await mara.getByRole('button', { name: 'Sign out' }).press('Enter');
    watched.expect(/401/);
    await mara.getByLabel('E-mail').fill('mara@news.example');
    await mara.getByLabel('Password').fill(PASSWORD);
    await mara.keyboard.press('Enter');
    await mara.getByRole('textbox', { name: 'One-time code' }).waitFor();
    // Each code works once: the one of the half minute to come is taken, too.
    await mara.keyboard.type(codeOf(secret, Date.now() + 30_000));
    await mara.keyboard.press('Enter');
    await mara.getByRole('heading', { level: 1, name: 'Your account' }).waitFor();

    await admin.getByRole('link', { name: 'Open Mara Lindqvist' }).press('Enter');
    await admin.getByText('They sign in with one-time codes.').waitFor();
    await admin.getByRole('button', { name: 'Suspend' }).press('Enter');
    await admin.getByRole('alertdialog').getByRole('button', { name: 'Suspend' }).press('Enter');
    await admin.getByRole('button', { name: 'Activate' }).waitFor();
    await mara.getByRole('link', { name: 'Sessions' }).press('Enter');
    await mara.getByRole('dialog', { name: 'Sign in again' }).waitFor();
  });

  it('makes a token, which works until it is revoked', async () => {
    const { page } = await open('admin');
    await goTo(page, 'API tokens');
    await page.getByRole('button', { name: 'Make a token' }).press('Enter');
    await page.getByLabel('Name').waitFor();
    await page.keyboard.type('Import of the archive');
    await page.getByRole('combobox', { name: 'Acts for' }).selectOption({ label: 'Edda Editor' });
    await page.getByLabel('Role at most').selectOption('reporter');
    await page.getByRole('button', { name: 'Make a token' }).press('Enter');
    const token = await page.getByRole('textbox', { name: 'Token' }).inputValue();
    const program = new Client(app.url, token);
    expect(await program.get('/v1/auth/me')).toMatchObject({
      status: 200,
      body: { role: 'reporter', user: { name: 'Edda Editor' } },
    });
    await page.getByRole('button', { name: 'Revoke “Import of the archive”' }).press('Enter');
    await page.getByRole('alertdialog').getByRole('button', { name: 'Revoke' }).press('Enter');
    await page.getByRole('rowheader', { name: 'Import of the archive' }).waitFor({ state: 'detached' });
    expect((await program.get('/v1/auth/me')).status).toBe(401);
  });

  it('changes a rule, which bites at once, and finds it all in the audit trail', async () => {
    const { page } = await open('admin');
    await goTo(page, 'Rules');
    await page.getByLabel('Approval before publication').selectOption('required');
    await goTo(page, 'Settings');
    await goTo(page, 'Rules');
    await page.getByText('Not saved yet.').waitFor();
    await page.getByRole('button', { name: 'Save' }).press('Enter');
    await page.getByText('Saved.', { exact: true }).waitFor();
    const { body: article } = await app.client.post('/v1/editorial/articles', {
      headline: 'A crane',
      body: [],
    });
    const steps = `/v1/editorial/articles/${article.id}/transitions`;
    expect(await app.client.post(steps, { action: 'publish' }, ifMatch(article.revision))).toMatchObject({
      status: 409,
      body: { code: 'approval-required' },
    });

    await goTo(page, 'Audit trail');
    await page.getByLabel('To', { exact: true }).selectOption('settings');
    await page.getByRole('row', { name: /Ada Admin changed.*rules.*settings/ }).waitFor();
    const lines = await page.evaluate(async () => {
      const href = document.querySelector<HTMLAnchorElement>('a[download]')?.href ?? '';
      return (await (await fetch(href)).text()).trim().split('\n');
    });
    expect(lines.map((line) => (JSON.parse(line) as { resource: { kind: string } }).resource.kind)).toEqual([
      'settings',
    ]);
    await page.getByRole('button', { name: 'Clear filters' }).press('Enter');
    for (const deed of ['made a one-time link', 'set a password', 'switched one-time codes on', 'signed in'])
      await page.getByRole('cell', { name: deed }).first().waitFor();
  });

  it('refuses in a sentence, at the field', async () => {
    const watched = await open('admin');
    const { page } = watched;
    await page.goto(`${app.url}/editor/administration/users/new`);
    await page.getByLabel('Name').fill('Edda Again');
    await page.getByLabel('E-mail').fill('editor@news.example');
    watched.expect(/409/);
    await page.getByRole('button', { name: 'Add, and make a link' }).press('Enter');
    await page.getByRole('alert').filter({ hasText: 'e-mail address' }).waitFor();
    await page.goto(`${app.url}/editor/administration/settings`);
    watched.expect(/422/);
    await page.getByLabel('Page of an article').fill('https://news.example/{nothing}');
    await page.getByRole('button', { name: 'Save' }).press('Enter');
    await page
      .locator('.field', { hasText: 'Page of an article' })
      .locator('.react-aria-FieldError')
      .waitFor();
    expect((await app.client.get('/v1/editorial/settings')).body['site']).toMatchObject({ articleUrl: null });
  });

  it('is not there for whom it is not', async () => {
    const { page } = await open('editor');
    expect(await page.getByRole('link', { name: 'Administration' }).count()).toBe(0);
    await page.goto(`${app.url}/editor/administration/users`);
    await page.getByText('Nothing here is yours to do.').waitFor();
  });

  it('has no barrier that axe finds, in light and dark, and fits on a narrow screen', async () => {
    const { page } = await open('admin');
    const found: Record<string, string[]> = {};
    const { body: users } = await app.client.get('/v1/admin/users');
    for (const [place, shows] of [
      ['account', 'Password'],
      ['account/sessions', 'Where you are signed in'],
      ['account/tokens', 'API tokens'],
      ['administration/users', 'Users'],
      [`administration/users/${users.items[0]!.id}`, 'Access'],
      ['administration/users/new', 'Add a user'],
      ['administration/tokens', 'API tokens'],
      ['administration/settings', 'Newsroom'],
      ['administration/rules', 'Checks'],
      ['administration/audit', 'Audit trail'],
      ['administration/work', 'Background work'],
    ] as const) {
      await page.setViewportSize({ width: 1280, height: 800 });
      await page.goto(`${app.url}/editor/${place}`);
      await page.getByRole('heading', { name: shows, exact: true }).waitFor();
      await until('nothing is being loaded', async () => (await page.getByText('Loading …').count()) === 0);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        found[`${place}, ${colorScheme}`] = await violations(page);
      }
      await page.setViewportSize({ width: 320, height: 640 });
      const width = await page.evaluate<number>('document.documentElement.scrollWidth');
      if (width > 320) found[`${place}, narrow`] = [`${width} pixels wide`];
    }
    expect(Object.entries(found).filter(([, faults]) => faults.length > 0)).toEqual([]);
  });

  /** @returns the secret of the authenticator app */
  async function switchCodesOn(page: Page): Promise<string> {
    await page.getByLabel('Mara Lindqvist: your account').press('Enter');
    await page.getByRole('link', { name: 'Your account' }).press('Enter');
    await page.getByRole('button', { name: 'Switch on …' }).press('Enter');
    const secret = await page.getByLabel('Secret', { exact: true }).inputValue();
    await page.getByRole('img', { name: 'QR code for an authenticator app' }).waitFor();
    await page.getByRole('textbox', { name: 'One-time code' }).fill(codeOf(secret, Date.now()));
    await page.keyboard.press('Enter');
    await page.getByRole('group', { name: 'Recovery codes' }).waitFor();
    expect(await page.locator('.recovery-codes li').count()).toBe(10);
    await page.getByRole('button', { name: 'I have kept them' }).press('Enter');
    await page.getByText('They are on').waitFor();
    return secret;
  }
});

function codeOf(secret: string, at: number): string {
  return new TOTP({ secret: Secret.fromBase32(secret), algorithm: 'SHA1', digits: 6, period: 30 }).generate({
    timestamp: at,
  });
}
