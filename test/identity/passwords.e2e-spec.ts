import { ResetLinks } from '../../src/identity/passwords/reset-links.js';
import { Client } from '../support/client.js';
import type { Answer } from '../support/client.js';
import { giveAccount } from './give-account.js';
import type { AccountOf } from './give-account.js';
import { withApp } from '../with-app.js';

const ME = '/v1/auth/me';
const PASSWORD = '/v1/auth/password';
const NEXT = 'eleven ferries before noon';

const app = withApp();

const signIn = (email: string, password: string): Promise<Answer> =>
  app.client.stranger().post('/v1/auth/sessions', { email, password });
const somebody = (): Promise<AccountOf> => giveAccount(app, { role: 'editor', name: 'Mara Lindqvist' });

async function session({ email, password }: AccountOf): Promise<Client> {
  return new Client(app.url, String((await signIn(email, password)).body['token']));
}

const codesOf = ({ body }: Answer): unknown => body.errors.map(({ pointer, code }) => [pointer, code]);

describe('a new password', () => {
  it('is set with the present one, and ends the other sessions', async () => {
    const owner = await somebody();
    const [here, elsewhere] = [await session(owner), await session(owner)];
    expect((await elsewhere.get(ME)).status).toBe(200);
    expect((await here.post(PASSWORD, { current: owner.password, password: NEXT })).status).toBe(204);
    expect((await here.get(ME)).status).toBe(200);
    expect((await elsewhere.get(ME)).status).toBe(401);
    expect((await signIn(owner.email, owner.password)).status).toBe(401);
    expect((await signIn(owner.email, NEXT)).status).toBe(201);
  });

  it('needs the right one, and a session', async () => {
    const owner = await somebody();
    const here = await session(owner);
    expect(codesOf(await here.post(PASSWORD, { current: 'not it at all', password: NEXT }))).toEqual([
      ['/current', 'wrong-password'],
    ]);
    expect(codesOf(await here.post(PASSWORD, { password: NEXT }))).toEqual([['/current', 'required']]);
    const written = { current: owner.password, password: NEXT };
    expect((await here.stranger().post(PASSWORD, written)).status).toBe(401);
    const byToken = await app.client.post(PASSWORD, written);
    expect([byToken.status, byToken.body.code]).toEqual([403, 'session-required']);
    expect((await signIn(owner.email, owner.password)).status).toBe(201);
  });

  it.each([
    ['eleven char', 'too-short'],
    ['x'.repeat(201), 'too-long'],
    ['password1234', 'too-easy'],
    ['Mara Lindqvist', 'too-easy'],
  ])('is not %j: %s', async (password, code) => {
    const owner = await somebody();
    const answer = await (await session(owner)).post(PASSWORD, { current: owner.password, password });
    expect([answer.status, codesOf(answer)]).toEqual([422, [['/password', code]]]);
  });

  it('may be any text: blanks, letters of any script, and the same however they are composed', async () => {
    const owner = await somebody();
    const password = '  Zürich, Ελλάδα, 東京  ';
    expect((await (await session(owner)).post(PASSWORD, { current: owner.password, password })).status).toBe(
      204,
    );
    expect((await signIn(owner.email, password.normalize('NFD'))).status).toBe(201);
    expect((await signIn(owner.email, password.trim())).status).toBe(401);
  });
});

describe('a reset link', () => {
  const link = async ({ id }: AccountOf): Promise<string> => (await app.app.get(ResetLinks).make(id)).token;
  const use = (token: unknown): Promise<Answer> =>
    app.client.stranger().post(PASSWORD, { token, password: NEXT });

  it('sets the password once, and ends all sessions when it is used, not when it is made', async () => {
    const owner = await somebody();
    const here = await session(owner);
    const token = await link(owner);
    expect((await here.get(ME)).status).toBe(200);
    expect((await use(token)).status).toBe(204);
    expect((await here.get(ME)).status).toBe(401);
    expect((await signIn(owner.email, owner.password)).status).toBe(401);
    expect((await signIn(owner.email, NEXT)).status).toBe(201);
    expect(codesOf(await use(token))).toEqual([['/token', 'not-a-link']]);
  });

  it('is used by one of several who try at once', async () => {
    const token = await link(await somebody());
    const answers = await Promise.all([use(token), use(token), use(token)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([204, 422, 422]);
  });

  it('opens the account beside others, until one of them is used', async () => {
    const owner = await somebody();
    const [first, second] = [await link(owner), await link(owner)];
    expect((await use(first)).status).toBe(204);
    expect((await use(second)).status).toBe(422);
  });

  it('opens nothing after its day, or for somebody who is suspended, for whom none is made', async () => {
    const owner = await somebody();
    const late = await link(owner);
    await app.query(`UPDATE reset_links SET expires_at = now() WHERE user_id = $1`, [owner.id]);
    expect((await use(late)).status).toBe(422);
    const suspended = await somebody();
    const theirs = await link(suspended);
    await app.query(`UPDATE users SET status = 'suspended' WHERE id = $1`, [suspended.id]);
    expect((await use(theirs)).status).toBe(422);
    const refused = await app.client.post(`/v1/admin/users/${suspended.id}/reset-links`, undefined);
    expect([refused.status, refused.body.code]).toEqual([409, 'user-suspended']);
  });

  it('goes with a change of the password', async () => {
    const owner = await somebody();
    const token = await link(owner);
    const changed = { current: owner.password, password: 'another one altogether' };
    expect((await (await session(owner)).post(PASSWORD, changed)).status).toBe(204);
    expect((await use(token)).status).toBe(422);
  });

  it.each([{}, [], true, 7, ''])('is not %j (pitfall 24)', async (token) => {
    await link(await somebody());
    expect((await use(token)).status).toBe(422);
  });

  it('is kept as a hash', async () => {
    const token = await link(await somebody());
    expect(JSON.stringify(await app.query('SELECT * FROM reset_links'))).not.toContain(token);
  });
});
