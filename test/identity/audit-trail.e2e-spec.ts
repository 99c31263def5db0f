import { AuditVerification } from '../../src/identity/audit-trail/verification.js';
import { startApp } from '../support/app.js';
import { addUser } from '../support/accounts.js';
import type { Body } from '../support/client.js';
import { until } from '../support/until.js';
import { withApp } from '../with-app.js';

interface Entry extends Body {
  readonly action: string;
  readonly outcome: string;
  readonly reason: string | null;
  readonly changedFields: readonly string[];
  readonly actor: { readonly kind: string; readonly id: string | null; readonly name: string };
  readonly resource: { readonly kind: string; readonly id: string | null; readonly revision: number | null };
  readonly address: string | null;
  readonly requestId: string | null;
  readonly hash: string | null;
  readonly previousHash: string | null;
}

interface Entries extends Body {
  readonly items: readonly Entry[];
}

describe('the audit trail', () => {
  const app = withApp();
  const { client } = app;

  const trail = async (query: string): Promise<readonly Entry[]> => {
    const answer = await client.get<Entries>(`/v1/admin/audit?${query}`);
    expect([query, answer.status]).toEqual([query, 200]);
    return answer.body.items;
  };
  const article = async (headline = 'Harbour buys a crane'): Promise<Body> =>
    (await client.post('/v1/editorial/articles', { headline })).body;
  const verdict = () => app.app.get(AuditVerification).run();

  it('has an entry for each write: who, what, which revision, from where, in which request', async () => {
    const { id } = await article();
    const changed = await client.patch(
      `/v1/editorial/articles/${id}`,
      { headline: 'Harbour sells a crane' },
      1,
    );
    await client.post(
      `/v1/editorial/articles/${id}/transitions`,
      { action: 'publish' },
      { 'if-match': '"2"' },
    );

    const entries = await trail(`resourceId=${id}&sort=at`);

    expect(
      entries.map(({ action, outcome, resource }) => [action, outcome, resource.kind, resource.revision]),
    ).toEqual([
      ['create', 'done', 'article', 1],
      ['update', 'done', 'article', 2],
      ['publish', 'done', 'article', 3],
    ]);
    expect(entries[1]).toMatchObject({
      changedFields: expect.arrayContaining(['headline']) as unknown,
      requestId: changed.headers.get('x-request-id'),
      address: expect.stringMatching(/127\.0\.0\.1|::1/) as unknown,
      actor: { name: expect.any(String) as unknown },
    });
  });

  it('keeps who was refused what', async () => {
    const { id } = await article();
    const viewer = await addUser(app, { role: 'viewer' });
    const refused = await viewer.patch(`/v1/editorial/articles/${id}`, { headline: 'Mine' }, 1);
    expect([refused.status, refused.body.code]).toEqual([403, 'forbidden']);
    const reporter = await addUser(app, { role: 'reporter' });
    expect((await reporter.patch(`/v1/editorial/articles/${id}`, { headline: 'Mine' }, 1)).status).toBe(403);

    const entries = await trail(`outcome=refused&resourceId=${id}`);

    expect(entries.map(({ action, reason, requestId }) => [action, reason, requestId !== null])).toEqual([
      ['PATCH /v1/editorial/articles/:id', 'forbidden', true],
      ['PATCH /v1/editorial/articles/:id', 'forbidden', true],
    ]);
    expect(entries[1]?.requestId).toBe(refused.headers.get('x-request-id'));
  });

  it('keeps who could not sign in, and nothing of what they typed', async () => {
    const { email, id } = await addUser(app, { role: 'editor', name: 'Ida Holm' });
    const stranger = client.stranger();
    const requests: unknown[] = [];
    for (const tried of [email, 'hunter2@wrong.field']) {
      const refused = await stranger.post('/v1/auth/sessions', {
        email: tried,
        password: 'wrong tide tables',
      });
      expect(refused.status).toBe(401);
      requests.push(refused.body['requestId']);
    }
    const entries = await trail('outcome=refused&action=sign-in&limit=2&sort=-at');
    expect(entries.map(({ actor }) => [actor.id, actor.name]).reverse()).toEqual([
      [id, 'Ida Holm'],
      [null, 'unknown'],
    ]);
    expect(entries.map(({ requestId }) => requestId).reverse()).toEqual(requests);
    expect(JSON.stringify(entries)).not.toMatch(/hunter2|tide tables/);
  });

  it.each(['UPDATE audit_trail SET action = action', 'DELETE FROM audit_trail', 'TRUNCATE audit_trail'])(
    'refuses "%s", also to the role of the service, and in each partition',
    async (statement) => {
      await article();
      const partitions = await app.query<{ name: string }>(
        `SELECT inhrelid::regclass::text AS name FROM pg_inherits WHERE inhparent = 'audit_trail'::regclass`,
      );
      expect(partitions.length).toBeGreaterThanOrEqual(4);
      const tables = statement.startsWith('TRUNCATE') ? partitions.map(({ name }) => name) : [];
      for (const table of ['audit_trail', ...tables])
        await expect(app.query(statement.replace('audit_trail', table))).rejects.toThrow('never changes');
      const ofSeals = statement.replace('audit_trail', 'audit_seals').replace('action = action', "hash = ''");
      await until(
        'there is a seal',
        async () => (await app.query('SELECT FROM audit_seals LIMIT 1')).length > 0,
      );
      await expect(app.query(ofSeals)).rejects.toThrow('never changes');
    },
  );

  it('puts the entries of a month into its partition', async () => {
    const { id } = await article();
    const [row] = await app.query<{ partition: string }>(
      `SELECT tableoid::regclass::text AS partition FROM audit_trail WHERE resource_id = $1`,
      [id],
    );
    const month = new Date().toISOString().slice(0, 7).replace('-', '_');
    expect(row?.partition).toBe(`audit_trail_${month}`);
  });

  it('gives each entry the hash of the one before', async () => {
    const { id } = await article();
    await client.patch(`/v1/editorial/articles/${id}`, { kicker: 'Port' }, 1);
    await until('they are sealed', async () =>
      (await trail(`resourceId=${id}`)).every(({ hash }) => hash !== null),
    );
    const all = await trail('limit=100&sort=at');
    const hashes = new Set(all.map(({ hash }) => hash));
    const first = all.filter(({ previousHash }) => previousHash === '0'.repeat(64));
    expect(first).toHaveLength(1);
    for (const { hash, previousHash } of all.filter((entry) => entry !== first[0] && entry.hash !== null)) {
      expect(hash).toMatch(/^[0-9a-f]{64}$/);
      expect(hashes).toContain(previousHash);
    }
    expect(await verdict()).toMatchObject({ broken: undefined });
  });

  it('is exported whole, one JSON text a line', async () => {
    await article();
    const answer = await client.send('GET', '/v1/admin/audit.ndjson?sort=at');
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe('application/x-ndjson');
    const lines = answer.text
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Entry);
    const { total } = (await client.get('/v1/admin/audit?count=true&limit=1')).body;
    expect(lines).toHaveLength(total);
    const listed = await trail('limit=100&sort=at');
    expect(lines.slice(0, listed.length).map(({ id }) => id)).toEqual(listed.map(({ id }) => id));
  });

  it('filters by who, what and when', async () => {
    const { id } = await article();
    const [{ at, actor } = { at: '', actor: { id: '' } }] = (await trail(`resourceId=${id}`)) as never[];
    const later = new Date(new Date(at).getTime() + 1).toISOString();
    expect((await trail(`resourceId=${id}&from=${at}&to=${later}`)).map(({ action }) => action)).toEqual([
      'create',
    ]);
    expect(await trail(`resourceId=${id}&from=${later}`)).toEqual([]);
    expect(await trail(`resourceId=${id}&action=publish,withdraw`)).toEqual([]);
    expect(await trail(`resourceId=${id}&actorId=${actor.id}&resourceKind=article`)).toHaveLength(1);
  });

  it('is only for administrators', async () => {
    for (const role of ['viewer', 'reporter', 'editor', 'chief-editor'] as const) {
      const other = await addUser(app, { role });
      expect([role, (await other.get('/v1/admin/audit')).status]).toEqual([role, 403]);
      expect([role, (await other.get('/v1/admin/audit.ndjson')).status]).toEqual([role, 403]);
    }
  });

  it.each([
    [
      'changes an entry',
      `UPDATE audit_trail SET actor_name = 'Nobody' WHERE resource_id = $1`,
      'is not as it was sealed',
    ],
    ['takes an entry out', `DELETE FROM audit_trail WHERE resource_id = $1`, 'is missing'],
    [
      'puts an entry in',
      `INSERT INTO audit_trail (id, at, actor_kind, actor_name, action, resource_kind, changed_fields, outcome)
         SELECT gen_random_uuid(), at, 'user', 'Nobody', 'read', 'article', '{}', 'done' FROM audit_trail WHERE resource_id = $1`,
      'has no seal',
    ],
  ])('notices when somebody with the rights of the owner %s', async (_, statement, what) => {
    const tampered = await startApp();
    try {
      const { body } = await tampered.client.post('/v1/editorial/articles', {
        headline: 'Harbour buys a crane',
      });
      await tampered.client.post('/v1/editorial/articles', { headline: 'Another' });
      const check = tampered.app.get(AuditVerification);
      expect((await check.run()).broken).toBeUndefined();
      await tampered.query('ALTER TABLE audit_trail DISABLE TRIGGER USER');
      await tampered.query(statement, [body.id]);
      await tampered.query('ALTER TABLE audit_trail ENABLE TRIGGER USER');
      expect((await check.run()).broken?.what).toContain(what);
    } finally {
      await tampered.close();
    }
  });
});
