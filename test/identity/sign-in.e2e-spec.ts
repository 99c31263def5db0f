import { jest } from '@jest/globals';
import { startApp } from '../support/app.js';
import { addUser } from '../support/cast.js';
import { Client } from '../support/client.js';
import type { Answer, Body } from '../support/client.js';
import { giveAccount } from './give-account.js';
import type { AccountOf } from './give-account.js';
import { withApp } from '../with-app.js';

const ME = '/v1/auth/me';
const SESSIONS = '/v1/auth/sessions';

const app = withApp();
let mara: AccountOf;

beforeAll(async () => {
  mara = await giveAccount(app, { role: 'editor', name: 'Mara Lindqvist' });
});
const signIn = ({ email, password }: { email: unknown; password: unknown }): Promise<Answer> =>
  app.client.stranger().post(SESSIONS, { email, password });
const withToken = (answer: Answer): Client => new Client(app.url, String(answer.body['token']));

describe('signing in', () => {
  it('begins a session that opens what the role may', async () => {
    const answer = await signIn({ email: mara.email, password: mara.password });
    expect(answer.status).toBe(201);
    expect(answer.headers.get('cache-control')).toBe('private, no-store');
    const { user } = answer.body as unknown as { user: Body };
    expect(user).toMatchObject({ id: mara.id, name: 'Mara Lindqvist', email: mara.email, role: 'editor' });
    expect(JSON.stringify(answer.body)).not.toContain('argon2');
    const me = (await withToken(answer).get(ME)).body;
    expect(me).toMatchObject({ role: 'editor', sections: null, language: 'en', timeZone: 'UTC' });
    expect(me['permissions']).toEqual(expect.arrayContaining(['articles.publish', 'account.own']));
    expect(me['permissions']).not.toContain('users.manage');
  });

  it('takes the address in either case, with blanks around it', async () => {
    const email = ` ${mara.email.toUpperCase()} `;
    expect((await signIn({ email, password: mara.password })).status).toBe(201);
  });

  it('keeps only hashes', async () => {
    const token = String((await signIn({ email: mara.email, password: mara.password })).body['token']);
    const rows = await app.query<object>(
      `SELECT s.*, c.* FROM sessions s JOIN user_credentials c USING (user_id)`,
    );
    const stored = JSON.stringify(rows);
    expect(stored).toContain('$argon2id$v=19$m=19456,t=2,p=1$');
    expect(stored).not.toContain(token);
    expect(stored).not.toContain(mara.password);
  });

  it('is refused alike, whatever is wrong', async () => {
    const nobody = await addUser(app, { role: 'editor' });
    const gone = await giveAccount(app, { role: 'editor' });
    await app.query(`UPDATE users SET status = 'suspended' WHERE id = $1`, [gone.id]);
    const wrong = [
      { email: mara.email, password: 'not the password at all' },
      { email: 'unknown@newsroom.example', password: mara.password },
      { email: 'no address', password: mara.password },
      { email: nobody.email, password: mara.password },
      { email: gone.email, password: gone.password },
    ];
    const answers = await Promise.all(wrong.map(signIn));
    for (const { status, body, headers } of answers) {
      expect([status, body.code, body.detail]).toEqual([401, 'wrong-credentials', answers[0]?.body.detail]);
      expect(headers.get('set-cookie')).toBeNull();
    }
  });

  it('compares a password with something, whether there is an account or not', async () => {
    const { PasswordHashes } = await import('../../src/identity/passwords/password-hashes.js');
    const tried: (string | null)[] = [];
    const spy = jest
      .spyOn(app.app.get(PasswordHashes), 'fits')
      .mockImplementation((_password, hash) => Promise.resolve(tried.push(hash) < 0));
    await signIn({ email: mara.email, password: 'wrong wrong wrong' });
    await signIn({ email: 'unknown@newsroom.example', password: 'wrong wrong wrong' });
    spy.mockRestore();
    expect(tried).toEqual([expect.stringMatching(/^\$argon2id/), null]);
  });

  it.each([{}, [], null, true, 7, { $ne: '' }])('takes no %j for a password or an address', async (value) => {
    for (const body of [
      { email: mara.email, password: value },
      { email: value, password: mara.password },
    ])
      expect((await signIn(body)).status).toBe(422);
  });
});

describe('a session', () => {
  it('is listed with the others of its owner, and ended by its id', async () => {
    const owner = await giveAccount(app, { role: 'reporter' });
    const [one, other] = [await signIn(owner), await signIn(owner)];
    const list = await withToken(one).get(SESSIONS);
    expect(list.body.items.map(({ id, current }) => [id, current])).toEqual([
      [other.body.id, false],
      [one.body.id, true],
    ]);
    expect(list.body.items[0]).toMatchObject({
      address: '127.0.0.1',
      userAgent: expect.any(String) as string,
    });
    expect((await withToken(other).get(ME)).status).toBe(200);
    expect((await withToken(one).delete(`${SESSIONS}/${other.body.id}`)).status).toBe(204);
    expect((await withToken(other).get(ME)).status).toBe(401);
    expect((await withToken(one).get(ME)).status).toBe(200);
  });

  it('of somebody else is a 404 like an unknown one', async () => {
    const [one, stranger] = [await signIn(await giveAccount(app, { role: 'admin' })), await signIn(mara)];
    const foreign = await withToken(one).delete(`${SESSIONS}/${stranger.body.id}`);
    const unknown = await withToken(one).delete(`${SESSIONS}/01980000-0000-7000-8000-000000000000`);
    expect([foreign.status, foreign.body.detail]).toEqual([unknown.status, unknown.body.detail]);
    expect(foreign.status).toBe(404);
    expect((await withToken(stranger).get(ME)).status).toBe(200);
  });

  it('ends by signing out, and takes its cookie with it', async () => {
    const client = withToken(await signIn(mara));
    const out = await client.delete(`${SESSIONS}/current`);
    expect([out.status, out.headers.get('set-cookie')]).toEqual([
      204,
      expect.stringMatching(/^copydesk_session=; Max-Age=0/),
    ]);
    expect((await client.get(ME)).status).toBe(401);
  });

  it('ends by time, which each use moves on, within thirty days', async () => {
    const answer = await signIn(mara);
    const { id } = answer.body;
    const client = withToken(answer);
    const age = (days: number): Promise<unknown> =>
      app.query(
        `UPDATE sessions SET created_at = created_at - make_interval(days => $2), last_used_at = last_used_at - make_interval(days => $2),
           expires_at = expires_at - make_interval(days => $2) WHERE id = $1`,
        [id, days],
      );
    const left = async (): Promise<number> => {
      const [row] = await app.query<{ hours: string }>(
        `SELECT round(extract(epoch FROM expires_at - now()) / 3600) AS hours FROM sessions WHERE id = $1`,
        [id],
      );
      return Number(row?.hours);
    };
    const remembered = (): Promise<unknown> => new Promise((resolve) => setTimeout(resolve, 1100));
    await age(2);
    expect(await left()).toBe(24);
    expect((await client.get(ME)).status).toBe(200);
    expect(await left()).toBe(72);
    await app.query(
      `UPDATE sessions SET created_at = now() - interval '29 days', last_used_at = now() - interval '1 day' WHERE id = $1`,
      [id],
    );
    await remembered();
    expect((await client.get(ME)).status).toBe(200);
    expect(await left()).toBe(24);
    await age(1);
    await remembered();
    expect((await client.get(ME)).status).toBe(401);
  });
});

describe('a page of another site', () => {
  it.each([
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
    { origin: 'https://evil.example' },
    { origin: 'null' },
    { 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' },
  ] as Record<string, string>[])('signs nobody in: %j', async (headers) => {
    const {
      status,
      body,
      headers: answered,
    } = await app.client.stranger().post(SESSIONS, { email: mara.email, password: mara.password }, headers);
    expect([status, body.code, answered.get('set-cookie')]).toEqual([403, 'cross-site-write', null]);
  });

  it.each([{ 'sec-fetch-site': 'same-origin' }, { 'sec-fetch-site': 'none' }, {}] as Record<
    string,
    string
  >[])('a page of this one, or a program, does: %j', async (headers) => {
    const tried = { email: mara.email, password: mara.password };
    expect((await app.client.stranger().post(SESSIONS, tried, headers)).status).toBe(201);
  });
});

describe('the cookie', () => {
  const cookieOf = async (): Promise<string> => {
    const header = (await signIn(mara)).headers.get('set-cookie') ?? '';
    expect(header).toMatch(/^copydesk_session=[\w-]+; Max-Age=2592000; Path=\/; HttpOnly; SameSite=Strict$/);
    return header.split(';')[0] ?? '';
  };
  const write = (headers: Record<string, string>): Promise<Answer> =>
    app.client.stranger().post('/v1/editorial/articles', { headline: 'By cookie' }, headers);

  it('reads without more', async () => {
    expect((await app.client.stranger().get(ME, { cookie: `a=b; ${await cookieOf()}` })).status).toBe(200);
  });

  it('writes only for pages of this service', async () => {
    const cookie = await cookieOf();
    const foreign: Record<string, string>[] = [
      {},
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
      { 'sec-fetch-site': 'none' },
      { origin: 'https://evil.example' },
      { origin: 'null' },
      { origin: `${app.url}.evil.example` },
      { 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' },
    ];
    for (const headers of foreign) {
      const { status, body } = await write({ cookie, ...headers });
      expect([headers, status, body.code]).toEqual([headers, 403, 'cross-site-write']);
    }
    const own: Record<string, string>[] = [{ 'sec-fetch-site': 'same-origin' }, { origin: app.url }];
    for (const headers of own) expect((await write({ cookie, ...headers })).status).toBe(201);
  });

  it('is Secure, and of this host alone, where the service is reached over TLS', async () => {
    const secure = await startApp({ COPYDESK_PUBLIC_URL: 'https://desk.example' });
    try {
      const owner = await giveAccount(secure, { role: 'editor' });
      const { headers } = await secure.client
        .stranger()
        .post(SESSIONS, { email: owner.email, password: owner.password });
      expect(headers.get('set-cookie')).toMatch(
        /^__Host-copydesk_session=.*; Path=\/; HttpOnly; SameSite=Strict; Secure$/,
      );
    } finally {
      await secure.close();
    }
  });

  it('is not looked at where a token is sent', async () => {
    const cookie = await cookieOf();
    expect((await app.client.stranger().get(ME, { cookie, authorization: 'Bearer wrong' })).status).toBe(401);
  });
});
