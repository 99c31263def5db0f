import { DataSource } from 'typeorm';
import type { Answer, Body } from '../support/client.js';
import { withApp } from '../with-app.js';

const ORGANIZATIONS = '/v1/editorial/organizations';
const UNKNOWN = `${ORGANIZATIONS}/01980000-0000-7000-8000-000000000000`;

const app = withApp();
const { client } = app;

async function created(name: string): Promise<Body> {
  return (await client.post(ORGANIZATIONS, { name })).body;
}

const at = ({ id }: Body): string => `${ORGANIZATIONS}/${id}`;

const patchUnder = (path: string, tag: string, body: unknown = { acronym: 'X' }): Promise<Answer> =>
  client.send('PATCH', path, { body, headers: { 'if-match': tag } });

describe('If-Match', () => {
  it('is demanded of every change', async () => {
    const organization = await created('Demands');
    const missing = { status: 428, body: { code: 'if-match-required' } };
    expect(await client.patch(at(organization), { acronym: 'X' })).toMatchObject(missing);
    expect(await client.delete(at(organization))).toMatchObject(missing);
  });

  it('that is stale is told the present revision and what changed since', async () => {
    const organization = await created('Stale');
    await client.patch(at(organization), { acronym: 'A', country: 'CN' }, 1);
    await client.patch(at(organization), { url: 'https://example.org/' }, 2);
    const { status, body } = await client.patch(at(organization), { acronym: 'B' }, 1);
    expect(status).toBe(412);
    expect(body).toMatchObject({
      code: 'stale-revision',
      currentRevision: 3,
      changedFields: ['acronym', 'country', 'url'],
    });
    expect((await client.patch(at(organization), {}, 2)).body).toMatchObject({ changedFields: ['url'] });
    expect((await client.delete(at(organization), 2)).status).toBe(412);
  });

  it.each([
    '"2"',
    '"0"',
    '"999999999"',
    '"2", "3"',
    '"x"',
    '""',
    '"-1"',
    '"1.0"',
    '"9999999999"',
    '"2", W/"1"',
  ])('%s does not match revision 1', async (tag) => {
    const { status, body } = await patchUnder(at(await created('Other tags')), tag);
    expect([status, body.code, body['currentRevision']]).toEqual([412, 'stale-revision', 1]);
  });

  it.each(['*', ' * ', '"1"', '"1", "2"', '"7" ,"1"', 'W/"1", "1"', '"x,\\", "1"'])(
    '%s matches revision 1',
    async (tag) => {
      expect((await patchUnder(at(await created('Matching tags')), tag)).status).toBe(200);
    },
  );

  it.each(['W/"1"', 'W/"1", W/"2"'])('%s is weak, and the refusal says so', async (tag) => {
    const { status, body } = await patchUnder(at(await created('Weak tags')), tag);
    expect([status, body.code, body['currentRevision']]).toEqual([412, 'weak-etag', 1]);
    expect(body).not.toHaveProperty('changedFields');
  });

  it('* is of what exists', async () => {
    expect((await patchUnder(UNKNOWN, '*')).status).toBe(404);
  });

  it.each(['1', '"1', "'1'", 'null', '"1" "2"', '"1",', '*, "1"', 'w/"1"', '""1""', ','])(
    '%s is malformed',
    async (tag) => {
      const answer = await patchUnder(at(await created('Garbled tags')), tag);
      expect(answer).toMatchObject({ status: 400, body: { code: 'malformed-header' } });
    },
  );

  it('lets one of fifty writers with one tag win (pitfall 6)', async () => {
    const organization = await created('Fifty writers');
    const answers = await Promise.all(
      Array.from({ length: 50 }, (_, i) => client.patch(at(organization), { acronym: `W${i}` }, 1)),
    );
    const winners = answers.filter(({ status }) => status === 200);
    expect(winners).toHaveLength(1);
    const losers = answers.filter(({ status }) => status === 412);
    expect(losers).toHaveLength(49);
    for (const { body } of losers)
      expect(body).toMatchObject({ currentRevision: 2, changedFields: ['acronym'] });
    const { body } = await client.get(at(organization));
    expect(body).toMatchObject({ revision: 2, acronym: winners[0]?.body['acronym'] });
  });
});

describe('refusals come in one order', () => {
  it('401, 404, 428, 412, 422, 409', async () => {
    await client.post(ORGANIZATIONS, { name: 'Holder', slug: 'held' });
    const organization = await created('In order');
    await client.patch(at(organization), { acronym: 'X' }, 1);
    const [invalid, taken] = [{ slug: 'held', kind: 'club' }, { slug: 'held' }];
    const statusOf = async (answer: Promise<Answer>): Promise<number> => (await answer).status;
    expect(await statusOf(client.stranger().patch(UNKNOWN, invalid))).toBe(401);
    expect(await statusOf(client.patch(UNKNOWN, invalid))).toBe(404);
    expect(await statusOf(client.patch(at(organization), invalid))).toBe(428);
    expect(await statusOf(client.patch(at(organization), invalid, 1))).toBe(412);
    expect(await statusOf(client.patch(at(organization), invalid, 2))).toBe(422);
    expect(await statusOf(client.patch(at(organization), taken, 2))).toBe(409);
    expect(await statusOf(client.patch(at(organization), { slug: 'free' }, 2))).toBe(200);
  });

  it('a stranger is refused before the body is read', async () => {
    const { status, headers } = await client.stranger().send('POST', ORGANIZATIONS, { body: '{' });
    expect(status).toBe(401);
    expect(headers.get('www-authenticate')).toMatch(/^Bearer/);
  });

  it('another method is a 405 that names those allowed', async () => {
    const { status, headers } = await client.send('PUT', ORGANIZATIONS, { body: {} });
    expect({ status, allow: headers.get('allow') }).toEqual({ status: 405, allow: 'GET, HEAD, POST' });
  });
});

describe('Idempotency-Key', () => {
  const post = (key: string, body: unknown): Promise<Answer> =>
    client.post(ORGANIZATIONS, body, { 'idempotency-key': key });

  const named = async (name: string): Promise<number> =>
    (await app.query('SELECT 1 FROM organizations WHERE name = $1', [name])).length;

  it('answers the first answer again', async () => {
    const first = await post('again', { name: 'Once', aliases: ['One'] });
    const second = await post('again', { name: 'Once', aliases: ['One'] });
    expect(second.status).toBe(201);
    expect(second.body).toEqual(first.body);
    for (const header of ['etag', 'location'])
      expect(second.headers.get(header)).toBe(first.headers.get(header));
    expect(second.headers.get('idempotency-replayed')).toBe('true');
    expect(await named('Once')).toBe(1);
  });

  it('does not serve another body', async () => {
    await post('other', { name: 'One body' });
    expect(await post('other', { name: 'Another body' })).toMatchObject({
      status: 422,
      body: { code: 'idempotency-key-reused' },
    });
    expect(await named('Another body')).toBe(0);
  });

  it('may be used again after a refusal', async () => {
    expect((await post('mended', { name: 'Mended', kind: 'club' })).status).toBe(422);
    expect((await post('mended', { name: 'Mended' })).status).toBe(201);
  });

  it('doubles nothing when ten send it at once', async () => {
    const answers = await Promise.all(Array.from({ length: 10 }, () => post('rush', { name: 'Rush' })));
    const made = answers.filter(({ status }) => status === 201);
    expect(new Set(made.map(({ body }) => body.id)).size).toBe(1);
    for (const { body } of answers.filter(({ status }) => status !== 201))
      expect(body).toMatchObject({ status: 409, code: 'idempotency-key-in-use' });
    expect(await named('Rush')).toBe(1);
  });

  it('is a 409 while the first request runs', async () => {
    const runner = app.app.get(DataSource).createQueryRunner();
    await runner.startTransaction();
    await runner.query('LOCK TABLE organizations IN ACCESS EXCLUSIVE MODE');
    const both = [post('running', { name: 'Slow' }), post('running', { name: 'Slow' })];
    // Whichever came second is refused while the other waits for the table.
    const second = await Promise.race(both);
    expect(second).toMatchObject({ status: 409, body: { code: 'idempotency-key-in-use' } });
    expect(second.headers.get('retry-after')).toBe('1');
    await runner.rollbackTransaction();
    await runner.release();
    expect((await Promise.all(both)).map(({ status }) => status).sort()).toEqual([201, 409]);
    expect(await named('Slow')).toBe(1);
  });

  it.each(['', 'x'.repeat(256), 'tab\tkey'])('%j is malformed', async (key) => {
    expect(await post(key, { name: 'A' })).toMatchObject({ status: 400, body: { code: 'malformed-header' } });
  });
});
