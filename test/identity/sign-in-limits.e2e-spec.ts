import type { Answer } from '../support/client.js';
import { giveAccount } from './give-account.js';
import { withApp } from '../with-app.js';

const app = withApp({ TRUST_PROXY: '1', RATE_LIMIT_SIGN_IN: '3/min' });
let hosts = 0;

const somewhere = (): string => `203.0.113.${(hosts += 1)}`;
const tryAs = (email: string, address: string, password = 'not the password'): Promise<Answer> =>
  app.client.stranger().post('/v1/auth/sessions', { email, password }, { 'x-forwarded-for': address });

async function inTurn(asked: readonly (() => Promise<Answer>)[]): Promise<number[]> {
  const statuses: number[] = [];
  for (const ask of asked) statuses.push((await ask()).status);
  return statuses;
}

describe('trying passwords', () => {
  it('is limited by account, from wherever and however it is written, also with the right one', async () => {
    const { email, password } = await giveAccount(app, { role: 'editor' });
    const spelt = [email, email.toUpperCase(), ` ${email}`];
    expect(await inTurn(spelt.map((text) => () => tryAs(text, somewhere())))).toEqual([401, 401, 401]);
    const { status, headers, body } = await tryAs(email, somewhere(), password);
    expect([status, body.code]).toEqual([429, 'too-many-requests']);
    expect(headers.get('retry-after')).toMatch(/^[1-9]\d?$/);
    expect(headers.get('ratelimit-policy')).toBe('"sign-in";q=3;w=60');
  });

  it('is limited alike where there is no such account', async () => {
    const asked = Array.from({ length: 4 }, () => () => tryAs('nobody@newsroom.example', somewhere()));
    expect(await inTurn(asked)).toEqual([401, 401, 401, 429]);
  });

  it('is limited by address, whatever the account', async () => {
    const here = somewhere();
    const asked = Array.from({ length: 4 }, (_, n) => () => tryAs(`n${n}@newsroom.example`, here));
    expect(await inTurn(asked)).toEqual([401, 401, 401, 429]);
    expect((await tryAs('n9@newsroom.example', somewhere())).status).toBe(401);
  });

  it('counts for all processes together', async () => {
    const { email } = await giveAccount(app, { role: 'editor' });
    await inTurn([1, 2, 3].map(() => () => tryAs(email, somewhere())));
    const [row] = await app.query<{ attempts: number }>(
      `SELECT max(attempts) AS attempts FROM sign_in_attempts`,
    );
    expect(row?.attempts).toBeGreaterThanOrEqual(3);
  });

  it('begins anew after its minute', async () => {
    const { email, password } = await giveAccount(app, { role: 'editor' });
    await inTurn([1, 2, 3, 4].map(() => () => tryAs(email, somewhere())));
    await app.query(`UPDATE sign_in_attempts SET ends_at = now()`);
    expect((await tryAs(email, somewhere(), password)).status).toBe(201);
  });

  it('lets no more through when many try at once', async () => {
    const { email } = await giveAccount(app, { role: 'editor' });
    const answers = await Promise.all(Array.from({ length: 12 }, () => tryAs(email, somewhere())));
    const statuses = answers.map(({ status }) => status).sort();
    expect(statuses).toEqual([401, 401, 401, ...Array<number>(9).fill(429)]);
  });
});
