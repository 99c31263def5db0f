import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { connect, createServer } from 'node:net';
import type { Server } from 'node:net';
import type { Browser } from 'playwright-core';
import { describeWhere } from '../describe-where.js';
import { startApp } from '../support/app.js';
import type { TestApp } from '../support/app.js';
import { freePort } from '../support/free-port.js';
import { ABSENT, CHROMIUM, launch, watchedPage } from './chromium.js';
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
    const { page, faults } = await watchedPage(await browser.newContext({ locale: 'en-GB' }), origin);
    // The provider's own page fetches a font from elsewhere, in vain.
    await page.route(/fonts/, (route) => route.abort());
    await page.goto(`${origin}/editor/`);
    await page.getByRole('link', { name: 'Sign in with your organization' }).press('Enter');
    await page.locator('input[name=login]').fill('mara+desk');
    await page.locator('input[name=password]').fill('any');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Continue' }).press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Waiting for me' }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/editor/');
    await page.getByLabel('mara: your account').press('Enter');
    await page.getByRole('link', { name: 'Your account' }).press('Enter');
    await page.getByText('mara@newsroom.example').waitFor();
    expect(faults.filter((fault) => !/elsewhere: http:\/\/127\.0\.0\.1|font|ERR_FAILED/.test(fault))).toEqual(
      [],
    );
  });
});
