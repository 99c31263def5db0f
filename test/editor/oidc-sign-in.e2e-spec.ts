import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { connect, createServer } from 'node:net';
import type { Server } from 'node:net';
import type { Browser, Page } from 'playwright-core';
import { describeWhere } from '../describe-where.js';
import { startApp } from '../support/app.js';
import type { TestApp } from '../support/app.js';
import type { Body } from '../support/client.js';
import { freePort } from '../support/free-port.js';
import { ABSENT, CHROMIUM, launch, watchedPage } from './chromium.js';
import type { WatchedPage } from './chromium.js';
import { waitForState } from './desk-keys.js';
import { newArticle } from './page-room.js';
// @ts-expect-error a script without types
import { ensureEditorBuilt } from '../../bin/ensure-built.mjs';

describeWhere(CHROMIUM !== undefined, 'signing in elsewhere, in a browser', ABSENT, () => {
  let provider: ChildProcess;
  let app: TestApp;
  let front: Server;
  let browser: Browser;
  let origin: string;

  beforeAll(async () => {
    await (ensureEditorBuilt as () => Promise<void>)();
    const [port, providerPort] = [await freePort(), await freePort()];
    origin = `http://127.0.0.1:${port}`;
    const callback = `${origin}/v1/auth/oidc/callback`;
    provider = spawn(process.execPath, ['test/support/oidc-provider.mjs', String(providerPort), callback], {
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    await once(provider.stdout!, 'data');
    app = await startApp({
      COPYDESK_PUBLIC_URL: origin,
      OIDC_ISSUER: `http://127.0.0.1:${providerPort}`,
      OIDC_CLIENT_ID: 'copydesk',
      OIDC_CLIENT_SECRET: 'the secret of the client',
      OIDC_ROLES: 'desk=editor',
      OIDC_CREATE: '1',
    });
    // The provider must know the address before the service has its port.
    front = createServer((socket) => {
      const onward = connect(Number(new URL(app.url).port), '127.0.0.1');
      for (const end of [socket, onward]) end.on('error', () => socket.destroy());
      socket.pipe(onward).pipe(socket);
    }).listen(port, '127.0.0.1');
    browser = await launch();
  });

  afterAll(async () => {
    await browser.close();
    front.close();
    await app.close();
    provider.stdin?.end();
    await once(provider, 'close');
  });

  it('leads from the button to the desk', async () => {
    const { page, faults } = await opened();
    await page.getByRole('link', { name: 'Sign in with your organization' }).press('Enter');
    await signInAs(page, 'mara+desk');
    await page.getByRole('heading', { level: 1, name: 'Waiting for me' }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/editor/');
    await page.getByLabel('mara: your account').press('Enter');
    await page.getByRole('link', { name: 'Your account' }).press('Enter');
    await page.getByText('mara@newsroom.example').waitFor();
    expect(own(faults)).toEqual([]);
  });

  it('leads who is refused there back, and says why', async () => {
    const { page, faults } = await opened();
    await page.getByRole('link', { name: 'Sign in with your organization' }).press('Enter');
    await signInAs(page, 'nils');
    await page.getByRole('alert').filter({ hasText: 'You have no account here' }).waitFor();
    expect(page.url()).toBe(`${origin}/editor/`);
    await page.goto(`${origin}/editor/?refused=Call+this+number`);
    await page.getByRole('alert').filter({ hasText: 'You could not be signed in there.' }).waitFor();
    expect(await page.getByText('Call this number').count()).toBe(0);
    await page.getByLabel('E-mail').waitFor();
    expect(own(faults)).toEqual([]);
  });

  it('goes on in another tab when the session has ended, and loses no word', async () => {
    const { page, faults, expect: expectFault } = await opened();
    await page.getByRole('link', { name: 'Sign in with your organization' }).press('Enter');
    await signInAs(page, 'mara+desk');
    await page.getByRole('heading', { level: 1, name: 'Waiting for me' }).waitFor();
    const id = await newArticle(page, 'A long shift', 'Before the end.');
    expectFault(/401/);
    await page.context().clearCookies();
    await page.keyboard.insertText(' And after it.');
    await page.keyboard.press('Control+s');
    const dialog = page.getByRole('dialog', { name: 'Sign in again' });
    const elsewhere = dialog.getByRole('link', { name: 'Sign in with your organization' });
    // Somebody else, who is at this computer too, does not write here.
    const first = await tabOf(page, () => elsewhere.press('Enter'));
    await signInAs(first, 'ada+desk');
    await first.getByRole('heading', { level: 1, name: 'You are signed in' }).waitFor();
    await dialog.getByRole('alert').filter({ hasText: 'ada is signed in' }).waitFor();
    await first.close();
    // Her cookie is there, and whatever would send what was typed happens: the network comes back, and the page is put away.
    const sent: string[] = [];
    page.on('request', (request) => sent.push(`${request.method()} ${new URL(request.url()).pathname}`));
    await page.evaluate(() => {
      dispatchEvent(new Event('online'));
      Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true });
      document.dispatchEvent(new Event('visibilitychange'));
      Reflect.deleteProperty(document, 'visibilityState');
    });
    await page.evaluate(passOn);
    expect(sent.filter((one) => one !== 'GET /v1/auth/me')).toEqual([]);
    expect(await textsOf(id)).toEqual(['Before the end.']);
    await page.context().clearCookies();
    const second = await tabOf(page, () => elsewhere.press('Enter'));
    await signInAs(second, 'mara+desk');
    await second.getByText('Close this tab').waitFor();
    await second.close();
    await dialog.waitFor({ state: 'detached' });
    await waitForState(page, 'Saved');
    await page.keyboard.insertText(' And on.');
    await page.keyboard.press('Control+s');
    await waitForState(page, 'Saved');
    expect(await textsOf(id)).toEqual(['Before the end. And after it. And on.']);
    expect(await writersOf(id)).toEqual(['mara']);
    expect(own(faults)).toEqual([]);
  });

  const textsOf = async (id: string): Promise<string[]> => {
    const { body } = await app.client.get<Body & { body: { text: string }[] }>(
      `/v1/editorial/articles/${id}`,
    );
    return body.body.map(({ text }) => text);
  };

  const writersOf = async (id: string): Promise<string[]> => {
    const { body } = await app.client.get<{ items: { by: { name: string } }[] }>(
      `/v1/editorial/articles/${id}/revisions`,
    );
    return [...new Set(body.items.map(({ by }) => by.name))];
  };

  const opened = async (): Promise<WatchedPage> => {
    const context = await browser.newContext({ locale: 'en-GB', serviceWorkers: 'block' });
    // The provider's own page fetches a font from elsewhere, in vain.
    await context.route(/fonts/, (route) => route.abort());
    const watched = await watchedPage(context, origin);
    await watched.page.goto(`${origin}/editor/`);
    return watched;
  };
});

/** At the provider. */
async function signInAs(page: Page, login: string): Promise<void> {
  await page.locator('input[name=login]').fill(login);
  await page.locator('input[name=password]').fill('any');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Continue' }).press('Enter');
}

/** In the page: what it was about to write to its database, and to send after that, has been written and sent. */
async function passOn(): Promise<void> {
  for (let round = 0; round < 3; round++) {
    await new Promise<void>((resolve) => {
      const opening = indexedDB.open('copydesk');
      opening.onsuccess = () => {
        const writing = opening.result.transaction('drafts', 'readwrite');
        writing.oncomplete = () => {
          resolve();
        };
        writing.objectStore('drafts').count();
      };
    });
    await fetch('/v1/auth/me');
  }
}

async function tabOf(page: Page, open: () => Promise<void>): Promise<Page> {
  const tab = page.context().waitForEvent('page');
  await open();
  return tab;
}

/** What went wrong, apart from what the provider's pages do. */
function own(faults: readonly string[]): string[] {
  return faults.filter((fault) => !/elsewhere: http:\/\/127\.0\.0\.1|font|ERR_FAILED/.test(fault));
}
