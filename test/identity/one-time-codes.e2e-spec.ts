import { Secret, TOTP } from 'otpauth';
import { Client } from '../support/client.js';
import type { Answer } from '../support/client.js';
import { giveAccount } from './give-account.js';
import type { AccountOf } from './give-account.js';
import { withApp } from '../with-app.js';

const TOTP_PATH = '/v1/auth/totp';
const ME = '/v1/auth/me';
const KEY = 'a key of at least thirty-two characters';

const app = withApp({ COPYDESK_SECRET_KEY: KEY });

const signIn = ({ email, password }: AccountOf, code?: unknown): Promise<Answer> =>
  app.client.stranger().post('/v1/auth/sessions', { email, password, ...(code !== undefined && { code }) });
const session = async (owner: AccountOf): Promise<Client> =>
  new Client(app.url, String((await signIn(owner)).body['token']));
const refusal = ({ status, body }: Answer): unknown => [status, body.code];
const codesOf = ({ body }: Answer): unknown => body.errors.map(({ pointer, code }) => [pointer, code]);

/** The code that an authenticator app shows, so many steps of thirty seconds from now. */
function codeOf(secret: string, steps = 0): string {
  return new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: Date.now() + steps * 30_000 });
}

interface SwitchedOn {
  readonly owner: AccountOf;
  readonly client: Client;
  readonly secret: string;
  readonly recoveryCodes: readonly string[];
}

/** Somebody with one-time codes, who has used that of the step before. */
async function switchedOn(): Promise<SwitchedOn> {
  const owner = await giveAccount(app, { role: 'admin' });
  const client = await session(owner);
  const { secret } = (await client.post<{ secret: string }>(TOTP_PATH, undefined)).body;
  const confirmed = await client.post<{ recoveryCodes: string[] }>(`${TOTP_PATH}/confirm`, {
    code: codeOf(secret, -1),
  });
  expect(confirmed.status).toBe(200);
  return { owner, client, secret, recoveryCodes: confirmed.body.recoveryCodes };
}

describe('one-time codes', () => {
  it('are switched on by a code of the app, and then asked for at each sign-in', async () => {
    const { owner, client, secret, recoveryCodes } = await switchedOn();
    expect(recoveryCodes).toHaveLength(10);
    expect((await client.get(ME)).body['user']).toMatchObject({ oneTimeCodes: true });
    expect(refusal(await signIn(owner))).toEqual([401, 'code-required']);
    expect(refusal(await signIn(owner, '000000'))).toEqual([401, 'wrong-code']);
    expect((await signIn(owner, codeOf(secret))).status).toBe(201);
  });

  it('tell nothing to who has the wrong password', async () => {
    const { owner, secret } = await switchedOn();
    const wrong = { ...owner, password: 'not the password' };
    for (const code of [undefined, '000000', codeOf(secret)])
      expect(refusal(await signIn(wrong, code))).toEqual([401, 'wrong-credentials']);
  });

  it('are not asked for before a code was confirmed', async () => {
    const owner = await giveAccount(app, { role: 'editor' });
    const client = await session(owner);
    const { body } = await client.post<{ secret: string; uri: string }>(TOTP_PATH, undefined);
    expect(new URL(body.uri).searchParams.get('secret')).toBe(body.secret);
    expect(codesOf(await client.post(`${TOTP_PATH}/confirm`, { code: '000000' }))).toEqual([
      ['/code', 'wrong-code'],
    ]);
    expect((await signIn(owner)).status).toBe(201);
  });

  it('are taken once, also when they are sent at once (pitfall 24)', async () => {
    const { owner, secret } = await switchedOn();
    const code = codeOf(secret);
    const answers = await Promise.all([signIn(owner, code), signIn(owner, code), signIn(owner, code)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 401, 401]);
    expect(refusal(await signIn(owner, code))).toEqual([401, 'wrong-code']);
    expect(refusal(await signIn(owner, codeOf(secret, -1)))).toEqual([401, 'wrong-code']);
  });

  it('are replaced by recovery codes, each once, however it is typed', async () => {
    const { owner, recoveryCodes } = await switchedOn();
    const [first = '', second = ''] = recoveryCodes;
    const typed = first.toUpperCase().replaceAll('-', ' ');
    expect((await signIn(owner, typed)).status).toBe(201);
    expect(refusal(await signIn(owner, first))).toEqual([401, 'wrong-code']);
    expect((await signIn(owner, second)).status).toBe(201);
    expect(refusal(await signIn(await giveAccount(app, { role: 'viewer' }), second))).toEqual([
      201,
      undefined,
    ]);
  });

  it('end the sessions that were begun without them', async () => {
    const owner = await giveAccount(app, { role: 'editor' });
    const [here, elsewhere] = [await session(owner), await session(owner)];
    const { secret } = (await here.post<{ secret: string }>(TOTP_PATH, undefined)).body;
    await here.post(`${TOTP_PATH}/confirm`, { code: codeOf(secret) });
    expect([(await here.get(ME)).status, (await elsewhere.get(ME)).status]).toEqual([200, 401]);
  });

  it('are switched off by a code, and not replaced while they are on', async () => {
    const { owner, client, secret, recoveryCodes } = await switchedOn();
    expect(refusal(await client.post(TOTP_PATH, undefined))).toEqual([409, 'codes-are-on']);
    const off = (code: unknown): Promise<Answer> => client.send('DELETE', TOTP_PATH, { body: { code } });
    expect(codesOf(await off('000000'))).toEqual([['/code', 'wrong-code']]);
    expect((await off(codeOf(secret))).status).toBe(204);
    expect((await signIn(owner)).status).toBe(201);
    expect(refusal(await off(recoveryCodes[0]))).toEqual([409, 'codes-are-off']);
  });

  it('are switched off by an administrator for somebody who has lost them', async () => {
    const { owner } = await switchedOn();
    expect((await app.client.delete(`/v1/admin/users/${owner.id}/totp`)).status).toBe(204);
    expect((await signIn(owner)).status).toBe(201);
  });

  it('stay on after a reset of the password', async () => {
    const { owner, secret } = await switchedOn();
    const made = await app.client.post<{ url: string }>(`/v1/admin/users/${owner.id}/reset-links`, undefined);
    const password = 'eleven ferries before noon';
    await app.client.stranger().post('/v1/auth/password', { token: made.body.url.split('#')[1], password });
    expect(refusal(await signIn({ ...owner, password }))).toEqual([401, 'code-required']);
    expect((await signIn({ ...owner, password }, codeOf(secret))).status).toBe(201);
  });

  it('are no business of API tokens', async () => {
    expect(refusal(await app.client.post(TOTP_PATH, undefined))).toEqual([403, 'session-required']);
    expect(refusal(await app.client.post(`${TOTP_PATH}/confirm`, { code: '000000' }))).toEqual([
      403,
      'session-required',
    ]);
  });

  it.each([{}, [], true, 492039])('are not %j (pitfall 24)', async (code) => {
    const { owner } = await switchedOn();
    expect((await signIn(owner, code)).status).toBe(422);
  });

  it('are sealed in the database, and recovery codes hashed', async () => {
    const { secret, recoveryCodes } = await switchedOn();
    const stored = JSON.stringify([
      await app.query('SELECT * FROM user_credentials'),
      await app.query('SELECT * FROM recovery_codes'),
    ]);
    expect(stored).not.toContain(secret);
    for (const code of recoveryCodes) expect(stored).not.toContain(code);
  });
});
