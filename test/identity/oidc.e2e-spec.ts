import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { startApp } from '../support/app.js';
import type { TestApp } from '../support/app.js';
import { Browser } from '../support/browser.js';
import { addUser } from '../support/cast.js';
import { freePort } from '../support/free-port.js';

/** Where browsers reach the service: what is sent there goes to the port on which it listens. */
const PUBLIC = 'http://desk.example';
const CALLBACK = `${PUBLIC}/v1/auth/oidc/callback`;

let provider: ChildProcess;
let app: TestApp;

beforeAll(async () => {
  const port = await freePort();
  provider = spawn(process.execPath, ['test/support/oidc-provider.mjs', String(port), CALLBACK], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  await once(provider.stdout!, 'data');
  app = await startApp({
    COPYDESK_PUBLIC_URL: PUBLIC,
    OIDC_ISSUER: `http://127.0.0.1:${port}`,
    OIDC_CLIENT_ID: 'copydesk',
    OIDC_CLIENT_SECRET: 'the secret of the client',
    OIDC_ROLES: 'desk=editor, chiefs=chief-editor',
    OIDC_SECTIONS_CLAIM: 'sections',
    OIDC_DOMAINS: 'newsroom.example',
    OIDC_CREATE: '1',
  });
});
afterAll(async () => {
  await app.close();
  provider.stdin?.end();
  await once(provider, 'close');
});

/** Goes to the provider, signs in there, and comes back as far as the callback, which is not opened. */
async function signInElsewhere(browser: Browser, login: string, returnTo = ''): Promise<string> {
  const start = `${app.url}/v1/auth/oidc/start${returnTo === '' ? '' : `?returnTo=${encodeURIComponent(returnTo)}`}`;
  let page = await browser.open(start, CALLBACK);
  for (let forms = 0; forms < 3 && !page.url.startsWith(CALLBACK); forms += 1) {
    const action = /action="([^"]+)"/.exec(page.text)?.[1] ?? '';
    const prompt = /name="prompt" value="([^"]+)"/.exec(page.text)?.[1] ?? '';
    const filled: Record<string, string> =
      prompt === 'login' ? { prompt, login, password: 'any' } : { prompt };
    page = await browser.open(new URL(action, page.url).href, CALLBACK, filled);
  }
  return page.url.replace(PUBLIC, app.url);
}

async function signIn(login: string, browser = new Browser()): Promise<{ code: string | undefined; me: Me }> {
  const answer = await browser.send(await signInElsewhere(browser, login));
  const code = refusalIn(answer) ?? undefined;
  const me = (await (await browser.send(`${app.url}/v1/auth/me`)).json()) as Me;
  return { code, me };
}

/** Who began at the editors' page is led back to it. */
function refusalIn(answer: Response): string | null {
  expect(answer.status).toBe(302);
  return new URL(answer.headers.get('location') ?? '', PUBLIC).searchParams.get('refused');
}

interface Me {
  readonly role?: string;
  readonly sections?: readonly string[] | null;
  readonly user?: { readonly id: string; readonly name: string; readonly email: string };
}

describe('signing in elsewhere', () => {
  it('makes an account with the role of the claims, and keeps it by the subject', async () => {
    const first = await signIn('mara+desk');
    expect(first).toMatchObject({
      me: { role: 'editor', user: { email: 'mara@newsroom.example' } },
    });
    const again = await signIn('mara+desk+chiefs');
    expect(again.me).toMatchObject({ role: 'chief-editor', user: { id: first.me.user?.id } });
    expect((await signIn('mara+desk')).me.role).toBe('editor');
  });

  it('limits somebody to the sections of the claims, and never lets them see all for want of one', async () => {
    const [economy, sport] = await Promise.all(
      ['Economy', 'Sport'].map(
        async (name) => (await app.client.post('/v1/editorial/sections', { name })).body.id,
      ),
    );
    const sectionsOf = async (login: string): Promise<unknown> => (await signIn(login)).me.sections;
    expect(await sectionsOf('ines+desk+in-economy+in-a-group-of-the-mail-server')).toEqual([economy]);
    expect(await sectionsOf('ines+desk+in-sport+in-economy')).toEqual([economy, sport].sort());
    const before = await signIn('ines+desk+in-economy+in-sport');
    const again = await signIn('ines+desk+in-sport+in-economy');
    const revisionOf = async (id?: string): Promise<unknown> =>
      (await app.client.get(`/v1/admin/users/${id}`)).body.revision;
    expect(again.me.sections).toEqual(before.me.sections);
    expect(await revisionOf(again.me.user?.id)).toBe(2);
    const refused = await signIn('ines+desk+in-a-group-of-the-mail-server');
    expect(refused.code).toBe('not-a-member');
    expect(await sectionsOf('ines+desk')).toBeNull();
  });

  it('finds the account that has the verified address', async () => {
    const ida = await addUser(app, { role: 'viewer', name: 'Ida' });
    const { me } = await signIn(`${ida.email}+desk`);
    expect(me).toMatchObject({ role: 'editor', user: { id: ida.id, name: 'Ida' } });
  });

  it('is refused without a role, a verified address, the right domain, or to who is suspended', async () => {
    for (const login of ['nils', 'nils!+desk', 'nils@evil.example+desk'])
      expect({ login, ...(await signIn(login)) }).toMatchObject({ login, code: 'not-a-member' });
    const gone = await signIn('olga+desk');
    await app.query(`UPDATE users SET status = 'suspended' WHERE id = $1`, [gone.me.user?.id]);
    expect(await signIn('olga+desk')).toMatchObject({ code: 'not-a-member' });
  });

  it('ends once, in the browser in which it was begun', async () => {
    const [browser, other] = [new Browser(), new Browser()];
    const callback = await signInElsewhere(browser, 'mara+desk');
    expect((await other.send(callback)).status).toBe(401);
    await other.open(`${app.url}/v1/auth/oidc/start`, 'http://127.0.0.1');
    expect(refusalIn(await other.send(callback))).toBe('oidc-failed');
    expect(refusalIn(await browser.send(callback))).toBe(null);
    expect((await browser.send(callback)).status).toBe(401);
  });

  it('is refused with another state, issuer or code', async () => {
    for (const [name, value] of Object.entries({
      state: 'another',
      iss: 'https://evil.example',
      code: 'another',
    })) {
      const browser = new Browser();
      const callback = new URL(await signInElsewhere(browser, 'mara+desk'));
      callback.searchParams.set(name, value);
      expect([name, refusalIn(await browser.send(callback.href))]).toEqual([name, 'oidc-failed']);
      expect((await browser.send(`${app.url}/v1/auth/me`)).status).toBe(401);
    }
  });

  it('sends a verifier’s hash, a state and a nonce along, each time others', async () => {
    const parameters = async (): Promise<URLSearchParams> => {
      const answer = await new Browser().send(`${app.url}/v1/auth/oidc/start`);
      expect(answer.headers.get('set-cookie')).toMatch(
        /^copydesk_oidc=[^,]*; Path=\/v1\/auth\/oidc; HttpOnly; SameSite=Lax, copydesk_oidc_from=page;/,
      );
      return new URL(answer.headers.get('location') ?? '').searchParams;
    };
    const [one, other] = [await parameters(), await parameters()];
    expect(one.get('code_challenge_method')).toBe('S256');
    for (const name of ['state', 'nonce', 'code_challenge']) {
      expect(one.get(name)).toMatch(/^[\w-]{20,}$/);
      expect(one.get(name)).not.toBe(other.get(name));
    }
  });

  it("leads who is refused back to the editors' page if they began there, with a code and nothing else", async () => {
    for (const returnTo of ['/editor/?signed-in', '/editor/articles/1', '//evil.example']) {
      const browser = new Browser();
      const callback = new URL(await signInElsewhere(browser, 'nils', returnTo));
      // A parameter that nobody knows is refused before anything else is looked at.
      const unread = await browser.send(`${callback.href}&unheard-of=1`);
      expect([returnTo, unread.headers.get('location')]).toEqual([
        returnTo,
        '/editor/?refused=malformed-query',
      ]);
    }
  });

  it('answers other front ends with the problem', async () => {
    const answer = await new Browser().send(`${app.url}/v1/auth/oidc/callback?error=access_denied`);
    expect([answer.status, await answer.json()]).toMatchObject([401, { code: 'oidc-failed' }]);
    const browser = new Browser();
    const refused = await browser.send(await signInElsewhere(browser, 'nils', '/app'));
    expect([refused.status, await refused.json()]).toMatchObject([403, { code: 'not-a-member' }]);
  });

  it.each([
    ['', '/editor'],
    ['/editor/articles/1?tab=checks', '/editor/articles/1?tab=checks'],
    ['//evil.example', '/editor'],
    ['/\\evil.example', '/editor'],
    ['https://evil.example', '/editor'],
    ['/a b', '/editor'],
  ])('leads from %j to %j', async (returnTo, location) => {
    const browser = new Browser();
    const answer = await browser.send(await signInElsewhere(browser, 'mara+desk', returnTo));
    expect([answer.status, answer.headers.get('location')]).toEqual([302, location]);
  });
});

it('is a 404 where it is not configured', async () => {
  const own = await startApp();
  try {
    for (const path of ['start', 'callback'])
      expect((await own.client.stranger().get(`/v1/auth/oidc/${path}`)).status).toBe(404);
  } finally {
    await own.close();
  }
});
