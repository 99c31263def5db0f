import { addUser } from '../support/cast.js';
import { Client } from '../support/client.js';
import type { Answer } from '../support/client.js';
import { until } from '../support/until.js';
import { withApp } from '../with-app.js';

const OWN = '/v1/auth/tokens';
const ALL = '/v1/admin/tokens';
const ME = '/v1/auth/me';

const app = withApp();

const withToken = (answer: Answer): Client => new Client(app.url, String(answer.body['token']));
const codesOf = ({ body }: Answer): unknown => body.errors.map(({ pointer, code }) => [pointer, code]);

describe('an API token', () => {
  it('is shown once, and recognised by its beginning', async () => {
    const editor = await addUser(app, { role: 'editor' });
    const made = await editor.post(OWN, { name: 'Import' });
    expect(made.status).toBe(201);
    expect(made.body).toMatchObject({ name: 'Import', role: null, ownerId: editor.id, lastUsedAt: null });
    const token = String(made.body['token']);
    expect(token).toMatch(/^copydesk_[\w-]{43}$/);
    expect(token.startsWith(String(made.body['prefix']))).toBe(true);
    const listed = await editor.get(OWN);
    expect(listed.text).not.toContain(token);
    expect(listed.body.items.map(({ id }) => id)).toEqual([made.body.id]);
    expect(JSON.stringify(await app.query('SELECT * FROM api_tokens'))).not.toContain(token);
    expect((await withToken(made).get(ME)).body).toMatchObject({ role: 'editor' });
  });

  it('may do no more than it, and no more than its owner as of now', async () => {
    const owner = await addUser(app, { role: 'editor' });
    expect(codesOf(await owner.post(OWN, { name: 'More', role: 'chief-editor' }))).toEqual([
      ['/role', 'beyond-owner'],
    ]);
    const [less, same] = [
      await owner.post(OWN, { name: 'Less', role: 'viewer' }),
      await owner.post(OWN, { name: 'Same' }),
    ];
    const roleOf = async (made: Answer): Promise<unknown> => (await withToken(made).get(ME)).body['role'];
    expect([await roleOf(less), await roleOf(same)]).toEqual(['viewer', 'editor']);
    const change = (role: string, revision: number): Promise<Answer> =>
      app.client.patch(`/v1/admin/users/${owner.id}`, { role }, revision);
    expect((await change('reporter', 1)).status).toBe(200);
    expect([await roleOf(less), await roleOf(same)]).toEqual(['viewer', 'reporter']);
    expect((await change('admin', 2)).status).toBe(200);
    expect([await roleOf(less), await roleOf(same)]).toEqual(['viewer', 'admin']);
  });

  it('is limited to the sections that both it and its owner are limited to', async () => {
    const section = async (name: string): Promise<string> =>
      (await app.client.post('/v1/editorial/sections', { name })).body.id;
    const [sports, arts, law] = [await section('Sports'), await section('Arts'), await section('Law')];
    const owner = await addUser(app, { role: 'editor', sections: [sports, arts] });
    const sectionsOf = async (sections: unknown): Promise<unknown> =>
      (await withToken(await owner.post(OWN, { name: 'Limited', sections })).get(ME)).body['sections'];
    expect(await sectionsOf(null)).toEqual([sports, arts]);
    expect(await sectionsOf([arts])).toEqual([arts]);
    // What its owner has not is refused, be it that there is no such section.
    const nowhere = '01980000-0000-7000-8000-000000000000';
    for (const made of [
      await owner.post(OWN, { name: 'More', sections: [arts, law, nowhere] }),
      await app.client.post(ALL, { name: 'More', ownerId: owner.id, sections: [arts, law, nowhere] }),
    ])
      expect(codesOf(made)).toEqual([
        ['/sections/1', 'beyond-owner'],
        ['/sections/2', 'beyond-owner'],
      ]);
    const both = await owner.post(OWN, { name: 'Both', sections: [sports, arts] });
    expect((await app.client.patch(`/v1/admin/users/${owner.id}`, { sections: [law, arts] }, 1)).status).toBe(
      200,
    );
    expect((await withToken(both).get(ME)).body['sections']).toEqual([arts]);
    const chief = await app.client.post(ALL, { name: 'Limited', sections: [law] });
    expect((await withToken(chief).get(ME)).body).toMatchObject({ role: 'chief-editor', sections: [law] });
    expect((await withToken(chief).get('/v1/admin/users')).status).toBe(403);
  });

  it('changes nothing that opens the account of its owner', async () => {
    const editor = await addUser(app, { role: 'editor' });
    const [made, other] = [
      await editor.post(OWN, { name: 'Import' }),
      await editor.post(OWN, { name: 'Other' }),
    ];
    const [session] = (await editor.get('/v1/auth/sessions')).body.items;
    const token = withToken(made);
    const password = { current: 'tide tables for Lindhaven', password: 'eleven ferries before noon' };
    for (const [method, path, body] of [
      ['POST', OWN, { name: 'Another' }],
      ['DELETE', `${OWN}/${other.body.id}`],
      ['DELETE', `${OWN}/${made.body.id}`],
      ['DELETE', `/v1/auth/sessions/${session?.id}`],
      ['DELETE', '/v1/auth/sessions/current'],
      ['POST', '/v1/auth/password', password],
      ['POST', '/v1/auth/totp'],
      ['POST', '/v1/auth/totp/confirm', { code: '000000' }],
      ['DELETE', '/v1/auth/totp', { code: '000000' }],
    ] as const) {
      const { status, body: answer } = await token.send(method, path, { ...(body && { body }) });
      expect([method, path, status, answer.code]).toEqual([method, path, 403, 'session-required']);
    }
    expect((await editor.get(OWN)).body.items).toHaveLength(2);
    expect((await editor.delete(`${OWN}/${other.body.id}`)).status).toBe(204);
  });

  it('ends when it is revoked, by its owner or by an administrator, on the next request', async () => {
    const editor = await addUser(app, { role: 'editor' });
    for (const [client, path] of [
      [editor, OWN],
      [app.client, ALL],
    ] as const) {
      const made = await editor.post(OWN, { name: 'Import' });
      const token = withToken(made);
      expect((await token.get(ME)).status).toBe(200);
      expect((await client.delete(`${path}/${made.body.id}`)).status).toBe(204);
      expect((await token.get(ME)).status).toBe(401);
      expect((await client.delete(`${path}/${made.body.id}`)).status).toBe(404);
    }
  });

  it('of somebody else is a 404 like an unknown one', async () => {
    const [one, other] = [await addUser(app, { role: 'admin' }), await addUser(app, { role: 'viewer' })];
    const made = await other.post(OWN, { name: 'Mine' });
    const foreign = await one.delete(`${OWN}/${made.body.id}`);
    const unknown = await one.delete(`${OWN}/01980000-0000-7000-8000-000000000000`);
    expect([foreign.status, foreign.body.detail]).toEqual([404, unknown.body.detail]);
    expect((await withToken(made).get(ME)).status).toBe(200);
  });

  it('ends by its time, and with the suspension of its owner', async () => {
    const owner = await addUser(app, { role: 'editor' });
    const past = await owner.post(OWN, { name: 'Past', expiresAt: '2020-01-01T00:00:00Z' });
    expect(codesOf(past)).toEqual([['/expiresAt', 'in-the-past']]);
    const made = await owner.post(OWN, { name: 'Short', expiresAt: '2199-01-01T00:00:00Z' });
    expect((await withToken(made).get(ME)).status).toBe(200);
    await app.query(`UPDATE api_tokens SET expires_at = now() WHERE id = $1`, [made.body.id]);
    await until('the token has ended', async () => (await withToken(made).get(ME)).status === 401);
    const lasting = await owner.post(OWN, { name: 'Lasting' });
    expect((await withToken(lasting).get(ME)).status).toBe(200);
    await app.client.patch(`/v1/admin/users/${owner.id}`, { status: 'suspended' }, 1);
    expect((await withToken(lasting).get(ME)).status).toBe(401);
  });

  it('remembers when it was used, to within an hour', async () => {
    const made = await app.client.post(ALL, { name: 'Import' });
    await withToken(made).get(ME);
    const read = await app.client.get(`${ALL}/${made.body.id}`);
    expect(Date.parse(String(read.body['lastUsedAt']))).toBeLessThanOrEqual(Date.now());
  });

  it('is made by administrators for whomever they name', async () => {
    const reporter = await addUser(app, { role: 'reporter' });
    const made = await app.client.post(ALL, { name: 'Theirs', ownerId: reporter.id });
    expect((await withToken(made).get(ME)).body).toMatchObject({
      role: 'reporter',
      user: { id: reporter.id },
    });
    const unknown = await app.client.post(ALL, {
      name: 'X',
      ownerId: '01980000-0000-7000-8000-000000000000',
    });
    expect(codesOf(unknown)).toEqual([['/ownerId', 'unknown-reference']]);
    const list = await app.client.get(`${ALL}?ownerId=${reporter.id}`);
    expect(list.body.items.map(({ id }) => id)).toEqual([made.body.id]);
    expect((await reporter.get(ALL)).status).toBe(403);
  });

  it('says for whom it acts in what it writes', async () => {
    const reporter = await addUser(app, { role: 'reporter', name: 'Ida' });
    const made = await reporter.post(OWN, { name: 'Import' });
    const { body } = await withToken(made).post('/v1/editorial/articles', { headline: 'Imported' });
    expect(body['createdBy']).toEqual({ id: reporter.id, name: 'Ida' });
  });
});
