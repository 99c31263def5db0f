import { startApp } from '../support/app.js';
import { addUser } from '../support/cast.js';
import { Client } from '../support/client.js';
import type { Answer, Body } from '../support/client.js';
import { withApp } from '../with-app.js';

const USERS = '/v1/admin/users';
const ME = '/v1/auth/me';
const PASSWORD = 'tide tables for Lindhaven';

const app = withApp();
let counter = 0;

const address = (): string => `user${(counter += 1)}@newsroom.example`;
const add = (body: object = {}): Promise<Answer> =>
  app.client.post(USERS, { name: 'Mara Lindqvist', email: address(), role: 'editor', ...body });
const change = ({ id, revision }: Body, body: object): Promise<Answer> =>
  app.client.patch(`${USERS}/${id}`, body, revision);
const signIn = (email: unknown, password: string = PASSWORD): Promise<Answer> =>
  app.client.stranger().post('/v1/auth/sessions', { email, password });
const session = async (email: unknown): Promise<Client> =>
  new Client(app.url, String((await signIn(email)).body['token']));
const codesOf = ({ body }: Answer): unknown => body.errors.map(({ pointer, code }) => [pointer, code]);

describe('users', () => {
  it('are added, read, changed and deleted by administrators', async () => {
    const email = address();
    const added = await add({ email: ` ${email.toUpperCase()}`, password: PASSWORD });
    expect([added.status, added.headers.get('etag')]).toEqual([201, '"1"']);
    expect(added.body).toMatchObject({ email, role: 'editor', sections: null, status: 'active' });
    expect(added.text).not.toContain('assword');
    expect((await signIn(email)).status).toBe(201);
    const { id } = added.body;
    expect((await app.client.get(`${USERS}/${id}`)).body).toEqual(added.body);
    const changed = await change(added.body, { name: 'Mara L.', timeZone: 'Europe/Stockholm' });
    expect([changed.status, changed.body.revision, changed.body.name]).toEqual([200, 2, 'Mara L.']);
    expect((await (await session(email)).get(ME)).body).toMatchObject({ timeZone: 'Europe/Stockholm' });
    const stale = await change(added.body, { role: 'viewer' });
    expect([stale.status, stale.body['changedFields']]).toEqual([412, ['name', 'timeZone']]);
    expect((await app.client.patch(`${USERS}/${id}`, {})).status).toBe(428);
    expect((await app.client.delete(`${USERS}/${id}`, 2)).status).toBe(204);
    expect((await app.client.get(`${USERS}/${id}`)).status).toBe(404);
    expect((await signIn(email)).status).toBe(401);
  });

  it('have an address of their own, however it is written, also when two are added at once', async () => {
    const { body } = await add();
    const again = await add({ email: String(body['email']).toUpperCase() });
    expect([again.status, again.body.code]).toEqual([409, 'email-taken']);
    const other = (await add()).body;
    expect((await change(other, { email: body['email'] })).body.code).toBe('email-taken');
    const email = address();
    const both = await Promise.all([add({ email }), add({ email })]);
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409]);
  });

  it.each([
    [{ role: 'owner' }, '/role', 'not-one-of'],
    [{ role: null }, '/role', 'required'],
    [{ email: 'no address' }, '/email', 'not-an-email'],
    [{ password: 'short' }, '/password', 'too-short'],
    [{ sections: [] }, '/sections', 'empty'],
    [{ sections: ['01980000-0000-7000-8000-000000000000'] }, '/sections/0', 'unknown-reference'],
    [{ status: 'deleted' }, '/status', 'not-one-of'],
    [{ timeZone: 'Atlantis' }, '/timeZone', 'not-a-time-zone'],
    [{ oneTimeCodes: true }, '/oneTimeCodes', 'read-only'],
    [{ passwordHash: '$argon2id$' }, '/passwordHash', 'unknown-property'],
  ])('are not %j', async (wrong, pointer, code) => {
    const answer = await add(wrong);
    expect([answer.status, codesOf(answer)]).toEqual([422, [[pointer, code]]]);
  });

  it('are limited to sections, but for administrators', async () => {
    const section = (await app.client.post('/v1/editorial/sections', { name: 'Sports' })).body;
    const limited = await add({ sections: [section.id] });
    expect(limited.body['sections']).toEqual([section.id]);
    const promoted = await change(limited.body, { role: 'admin' });
    expect(codesOf(promoted)).toEqual([['/sections', 'not-for-administrators']]);
    expect((await change(limited.body, { role: 'admin', sections: null })).status).toBe(200);
  });

  it('are listed, searched and filtered, page by page', async () => {
    const names = ['Zora One', 'Zora Two', 'Zora Three'];
    for (const name of names) await add({ name, role: 'viewer' });
    const first = await app.client.get(`${USERS}?q=ZORA&limit=2&count=true`);
    expect(first.body.items.map(({ name }) => name)).toEqual(['Zora One', 'Zora Three']);
    expect(first.body.total).toBe(3);
    const next = await app.client.get(`${USERS}?q=zora&limit=2&cursor=${String(first.body.nextCursor)}`);
    expect(next.body.items.map(({ name }) => name)).toEqual(['Zora Two']);
    expect((await app.client.get(`${USERS}?q=zora&role=editor,admin`)).body.items).toEqual([]);
    expect((await app.client.get(`${USERS}?q=%25`)).body.items).toEqual([]);
  });

  it('are for administrators alone', async () => {
    const chief = await addUser(app, { role: 'chief-editor' });
    expect((await chief.get(USERS)).status).toBe(403);
    expect((await chief.post(USERS, { name: 'A', role: 'admin' })).status).toBe(403);
    expect((await chief.post(`${USERS}/${chief.id}/reset-links`, undefined)).status).toBe(403);
    expect((await app.client.stranger().get(`${USERS}/unknown`)).status).toBe(401);
    expect((await app.client.stranger().get('/v1/admin/unknown')).status).toBe(401);
  });

  it('who wrote something are suspended rather than deleted', async () => {
    const author = await addUser(app, { role: 'reporter' });
    await author.post('/v1/editorial/articles', { headline: 'A story' });
    const { body } = await app.client.get(`${USERS}/${author.id}`);
    const refused = await app.client.delete(`${USERS}/${author.id}`, body.revision);
    expect([refused.status, refused.body.code]).toEqual([409, 'user-in-use']);
    expect((await author.get(ME)).status).toBe(200);
  });

  it('leave no password behind under an Idempotency-Key', async () => {
    await app.client.post(
      USERS,
      { name: 'K', role: 'viewer', password: PASSWORD },
      { 'idempotency-key': 'k1' },
    );
    await app.client.post(
      '/v1/auth/sessions',
      { email: 'a@b.example', password: PASSWORD },
      { 'idempotency-key': 'k2' },
    );
    expect(await app.query('SELECT * FROM idempotency_keys')).toEqual([]);
  });
});

describe('what an administrator changes', () => {
  it('bites on the next request: role, suspension, password (pitfall 24)', async () => {
    const { body: user } = await add({ password: PASSWORD });
    const client = await session(user['email']);
    expect((await client.get(ME)).body['role']).toBe('editor');
    const demoted = await change(user, { role: 'viewer' });
    expect((await client.get(ME)).body['role']).toBe('viewer');
    expect((await client.post('/v1/editorial/articles', { headline: 'No' })).status).toBe(403);
    const suspended = await change(demoted.body, { status: 'suspended' });
    expect((await client.get(ME)).status).toBe(401);
    expect((await signIn(user['email'])).status).toBe(401);
    const active = await change(suspended.body, { status: 'active' });
    expect((await client.get(ME)).status).toBe(401);
    const again = await session(user['email']);
    expect((await again.get(ME)).status).toBe(200);
    await change(active.body, { password: 'eleven ferries before noon' });
    expect((await again.get(ME)).status).toBe(401);
    expect((await signIn(user['email'])).status).toBe(401);
  });

  it('sets nobody’s password by a link before it is used', async () => {
    const { body: user } = await add({ password: PASSWORD });
    const made = await app.client.post<{ url: string; expiresAt: string }>(
      `${USERS}/${user.id}/reset-links`,
      undefined,
    );
    expect(made.status).toBe(201);
    const [page, token] = made.body.url.split('#');
    expect(page).toMatch(/\/editor\/set-password$/);
    expect(Date.parse(made.body.expiresAt)).toBeGreaterThan(Date.now());
    const used = await app.client
      .stranger()
      .post('/v1/auth/password', { token, password: 'eleven ferries before noon' });
    expect(used.status).toBe(204);
    expect((await signIn(user['email'], 'eleven ferries before noon')).status).toBe(201);
  });

  it('leaves an administrator: the last one can be neither suspended, demoted nor deleted', async () => {
    const own = await startApp();
    try {
      const { user } = (await own.client.get<{ user: Body }>(ME)).body;
      const path = `${USERS}/${user.id}`;
      const attempts = [
        await own.client.patch(path, { status: 'suspended' }, user.revision),
        await own.client.patch(path, { role: 'editor' }, user.revision),
        await own.client.delete(path, user.revision),
      ];
      for (const { status, body } of attempts)
        expect([status, body.code]).toEqual([409, 'last-administrator']);
      const second = await addUser(own, { role: 'admin' });
      const crossed = await Promise.all([
        second.patch(path, { role: 'editor' }, user.revision),
        own.client.patch(`${USERS}/${second.id}`, { role: 'editor' }, 1),
      ]);
      expect(crossed.map(({ status }) => status).sort()).not.toEqual([200, 200]);
      const [row] = await own.query<{ admins: string }>(
        `SELECT count(*) AS admins FROM users WHERE role = 'admin'`,
      );
      expect(Number(row?.admins)).toBeGreaterThan(0);
    } finally {
      await own.close();
    }
  });
});
