import type { Body } from '../support/client.js';
import { withApp } from '../with-app.js';

const ORGANIZATIONS = '/v1/editorial/organizations';
const UNKNOWN = '01980000-0000-7000-8000-000000000000';

const WHOLE = {
  name: 'World Health Organization',
  legalName: 'World Health Organization (UN agency)',
  acronym: 'WHO',
  slug: 'world-health-organization',
  aliases: ['Organisation mondiale de la santé', '世界卫生组织'],
  kind: 'international',
  country: 'CH',
  url: 'https://www.who.int/',
  sameAs: ['https://www.wikidata.org/wiki/Q7817'],
};

const app = withApp();
const { client } = app;

async function created(resource: object): Promise<Body> {
  const { status, body } = await client.post(ORGANIZATIONS, resource);
  expect({ status, body }).toMatchObject({ status: 201 });
  return body;
}

const at = ({ id }: Body): string => `${ORGANIZATIONS}/${id}`;

describe('an organization', () => {
  it('is created with every field, and read as written', async () => {
    const parent = await created({ name: 'United Nations' });
    const { status, headers, body } = await client.post(ORGANIZATIONS, { ...WHOLE, parentId: parent.id });
    expect(status).toBe(201);
    expect(headers.get('etag')).toBe('"1"');
    expect(headers.get('location')).toBe(`${ORGANIZATIONS}/${body.id}`);
    expect(body).toMatchObject({ ...WHOLE, parentId: parent.id, revision: 1 });
    const read = await client.get(at(body));
    expect(read.headers.get('etag')).toBe('"1"');
    expect(read.headers.get('cache-control')).toBe('private, no-store');
    const { resolved: _, possibleDuplicates: __, ...resource } = body;
    expect(read.body).toEqual(resource);
  });

  it('needs only a name', async () => {
    const { id: _, createdAt, updatedAt, ...body } = await created({ name: 'Needs only a name' });
    expect(createdAt).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
    expect(updatedAt).toBe(createdAt);
    expect(body).toEqual({
      revision: 1,
      slug: 'needs-only-a-name',
      name: 'Needs only a name',
      legalName: null,
      acronym: null,
      aliases: [],
      kind: null,
      parentId: null,
      country: null,
      url: null,
      sameAs: [],
      archived: false,
      resolved: [],
      possibleDuplicates: [],
    });
  });

  it('reads null in a creation as absent', async () => {
    const nulls = { legalName: null, aliases: null, slug: null, kind: null, parent: null, parentId: null };
    expect(await created({ name: 'Of nulls', ...nulls })).toMatchObject({ slug: 'of-nulls', aliases: [] });
  });

  it('may be sent back as it was read, which changes nothing', async () => {
    const parent = await created({ name: 'Parent of the read one' });
    const { body: read } = await client.get(at(await created({ name: 'Read', parentId: parent.id })));
    const { status, headers, body } = await client.patch(at(read), read, 1);
    expect(status).toBe(200);
    expect(headers.get('etag')).toBe('"1"');
    expect(body).toEqual({ ...read, resolved: [] });
  });

  it('is changed in what a patch names alone, and loses what it nulls', async () => {
    const organization = await created({ ...WHOLE, slug: 'to-be-patched' });
    const { status, headers, body } = await client.patch(
      at(organization),
      { acronym: 'W.H.O.', legalName: null, aliases: null, slug: null, kind: null },
      1,
    );
    expect(status).toBe(200);
    expect(headers.get('etag')).toBe('"2"');
    expect(body).toMatchObject({ acronym: 'W.H.O.', legalName: null, aliases: [], kind: null, revision: 2 });
    expect(body.slug).toMatch(/^world-health-organization/);
    expect(body).toMatchObject({ name: WHOLE.name, country: 'CH', url: WHOLE.url, sameAs: WHOLE.sameAs });
  });

  it('is deleted', async () => {
    const organization = await created({ name: 'To be deleted' });
    expect((await client.delete(at(organization), 1)).status).toBe(204);
    expect((await client.get(at(organization))).status).toBe(404);
    expect((await client.delete(at(organization), 1)).status).toBe(404);
  });

  it('answers the fields asked for', async () => {
    const organization = await created({ name: 'Of few fields' });
    const { headers, body } = await client.get(`${at(organization)}?fields=slug,revision`);
    expect(body).toEqual({ id: organization.id, slug: 'of-few-fields', revision: 1 });
    expect(headers.get('etag')).toBe('"1"');
    const unknown = await client.get(`${at(organization)}?fields=secret`);
    expect(unknown).toMatchObject({ status: 400, body: { errors: [{ parameter: 'fields' }] } });
  });
});

describe('what can not be saved is told by place', () => {
  it.each([
    [{}, '/name', 'required'],
    [{ name: null }, '/name', 'required'],
    [{ name: ' ' }, '/name', 'blank'],
    [{ name: 5 }, '/name', 'wrong-type'],
    [{ name: 'x'.repeat(301) }, '/name', 'too-long'],
    [{ name: 'Bell\u0007' }, '/name', 'control-character'],
    [{ name: 'A', legalName: 'Bell\u202e' }, '/legalName', 'control-character'],
    [{ name: 'A', acronym: ['WHO'] }, '/acronym', 'wrong-type'],
    [{ name: 'A', slug: 'Not A Slug' }, '/slug', 'not-a-slug'],
    [{ name: 'A', aliases: 'B' }, '/aliases', 'wrong-type'],
    [{ name: 'A', aliases: ['B', ''] }, '/aliases', 'wrong-element'],
    [{ name: 'A', kind: 'club' }, '/kind', 'not-one-of'],
    [{ name: 'A', parentId: 'B' }, '/parentId', 'not-an-identifier'],
    [{ name: 'A', parentId: UNKNOWN }, '/parentId', 'unknown-reference'],
    [{ name: 'A', parent: 7 }, '/parent', 'not-a-reference'],
    [{ name: 'A', parent: { title: 'B' } }, '/parent', 'not-a-reference'],
    [{ name: 'A', parent: { slug: 'nobody' } }, '/parent', 'unknown-reference'],
    [{ name: 'A', parent: { name: 'B' }, parentId: UNKNOWN }, '/parent', 'two-references'],
    [{ name: 'A', country: 'XX' }, '/country', 'not-a-country'],
    [{ name: 'A', url: 'javascript:alert(1)' }, '/url', 'not-a-url'],
    [{ name: 'A', sameAs: ['ftp://example.org'] }, '/sameAs', 'not-a-url'],
    [{ name: 'A', id: UNKNOWN }, '/id', 'read-only'],
    [{ name: 'A', revision: 7 }, '/revision', 'read-only'],
    [{ name: 'A', createdAt: '2018-04-10T00:00:00.000Z' }, '/createdAt', 'read-only'],
    [{ name: 'A', 'a/b~': 1 }, '/a~1b~0', 'unknown-property'],
    ['[]', '', 'wrong-type'],
    ['null', '', 'wrong-type'],
  ])('%j', async (resource, pointer, code) => {
    const { status, headers, body } = await client.post(ORGANIZATIONS, resource);
    expect({ status, code: body.code }).toEqual({ status: 422, code: 'invalid' });
    expect(headers.get('content-type')).toMatch(/^application\/problem\+json/);
    expect(body.errors).toContainEqual(expect.objectContaining({ pointer, code }));
  });

  it('tells all places at once, and saves nothing', async () => {
    const bad = { name: 'Not saved', kind: 'club', url: 'nowhere', extra: true };
    const { body } = await client.post(ORGANIZATIONS, bad);
    expect(body.errors.map(({ pointer }) => pointer).sort()).toEqual(['/extra', '/kind', '/url']);
    expect((await client.get(`${ORGANIZATIONS}?q=saved`)).body.items).toEqual([]);
  });

  it.each(['{', '', '{"name":"A",}'])('refuses the malformed JSON %j', async (text) => {
    expect(await client.send('POST', ORGANIZATIONS, { body: text })).toMatchObject({
      status: 400,
      body: { code: 'malformed-json' },
    });
  });

  it('takes JSON alone', async () => {
    const headers = { 'content-type': 'text/plain' };
    expect((await client.send('POST', ORGANIZATIONS, { body: 'name', headers })).status).toBe(415);
  });

  it('never takes the name away', async () => {
    const organization = await created({ name: 'Keeps its name' });
    const { status, body } = await client.patch(at(organization), { name: null }, 1);
    expect(status).toBe(422);
    expect(body.errors).toMatchObject([{ pointer: '/name', code: 'required' }]);
  });
});

describe('slugs', () => {
  it('made from a name get a suffix where they are taken', async () => {
    expect(await created({ name: 'Ministry of Slugs' })).toMatchObject({ slug: 'ministry-of-slugs' });
    expect(await created({ name: 'Ministry of Slugs' })).toMatchObject({ slug: 'ministry-of-slugs-2' });
    expect(await created({ name: 'Ministry of slugs!' })).toMatchObject({ slug: 'ministry-of-slugs-3' });
  });

  it('that are given and taken are refused', async () => {
    const organization = await created({ name: 'Has the slug', slug: 'the-slug' });
    const other = await created({ name: 'Wants the slug' });
    const taken = { status: 409, body: { code: 'slug-taken' } };
    expect(await client.post(ORGANIZATIONS, { name: 'A', slug: 'the-slug' })).toMatchObject(taken);
    expect(await client.patch(at(other), { slug: 'the-slug' }, 1)).toMatchObject(taken);
    expect(await client.patch(at(organization), { slug: 'the-slug', acronym: 'HS' }, 1)).toMatchObject({
      status: 200,
    });
  });

  it('follow the name while nobody chose them and no reader saw them', async () => {
    const made = await created({ name: 'Old name' });
    const chosen = await created({ name: 'Old chosen name', slug: 'chosen-once' });
    const name = 'New name';
    expect((await client.patch(at(made), { name }, 1)).body).toMatchObject({ slug: 'new-name', name });
    expect((await client.patch(at(chosen), { name }, 1)).body).toMatchObject({ slug: 'chosen-once', name });
  });

  it('of twenty of one name at once are twenty', async () => {
    const all = await Promise.all(Array.from({ length: 20 }, () => created({ name: 'All at once' })));
    expect(new Set(all.map(({ slug }) => slug)).size).toBe(20);
  });
});

describe('the parent', () => {
  it('is named by id, by slug or by name in any spelling', async () => {
    const parent = await created({ name: 'Académie française', aliases: ['The Immortals'] });
    for (const reference of [
      { parentId: parent.id },
      { parent: parent.id },
      { parent: { id: parent.id } },
      { parent: { slug: parent.slug } },
      { parent: { name: 'ACADEMIE  FRANCAISE' } },
      { parent: { name: 'the immortals' } },
      { parent: { id: parent.id, name: parent.name, slug: parent.slug } },
      { parent: { name: 'Académie française' }, parentId: null },
    ])
      expect(await created({ name: 'A child', ...reference })).toMatchObject({ parentId: parent.id });
  });

  it('is created where nobody bears the name, and the answer tells', async () => {
    const child = await created({ name: 'Child of the new', parent: { name: 'A wholly new parent' } });
    expect(child.resolved).toMatchObject([
      { pointer: '/parent', id: child['parentId'], name: 'A wholly new parent', outcome: 'created' },
    ]);
    const again = await created({ name: 'Another child', parent: { name: 'A Wholly New Parent' } });
    expect(again.resolved).toMatchObject([{ id: child['parentId'], outcome: 'matched' }]);
    const forced = await created({ name: 'Forced', parent: { name: 'A wholly new parent', create: true } });
    expect(forced.resolved).toMatchObject([
      { outcome: 'created', possibleDuplicates: [{ id: child['parentId'], because: 'same-name' }] },
    ]);
  });

  it('must not be ambiguous: the refusal lists the candidates', async () => {
    const twins = [await created({ name: 'Twin' }), await created({ name: 'TWIN' })];
    const { status, body } = await client.post(ORGANIZATIONS, { name: 'A', parent: { name: 'twin' } });
    expect(status).toBe(422);
    expect(body.errors).toMatchObject([{ pointer: '/parent', code: 'ambiguous-reference' }]);
    const candidates = body.errors[0]?.candidates?.map(({ id }) => id).sort();
    expect(candidates).toEqual(twins.map(({ id }) => id).sort());
  });

  it('is taken away by null, by either name', async () => {
    const parent = await created({ name: 'Left by its children' });
    for (const away of [{ parentId: null }, { parent: null }]) {
      const child = await created({ name: 'Leaves', parentId: parent.id });
      expect((await client.patch(at(child), away, 1)).body).toMatchObject({ parentId: null, revision: 2 });
    }
  });

  it('never lies below its own child', async () => {
    const top = await created({ name: 'Top' });
    const middle = await created({ name: 'Middle', parentId: top.id });
    const bottom = await created({ name: 'Bottom', parentId: middle.id });
    for (const parent of [top, bottom]) {
      const { status, body } = await client.patch(at(top), { parentId: parent.id }, 1);
      expect(status).toBe(422);
      expect(body.errors).toMatchObject([{ pointer: '/parentId', code: 'circular' }]);
    }
  });

  it('closes no circle by two moves at once', async () => {
    const [a, b] = [await created({ name: 'Circle A' }), await created({ name: 'Circle B' })];
    const moves = await Promise.all([
      client.patch(at(a), { parentId: b.id }, 1),
      client.patch(at(b), { parentId: a.id }, 1),
    ]);
    expect(moves.map(({ status }) => status).sort()).toEqual([200, 422]);
  });

  it('that twenty name at once, and nobody bears yet, is created once', async () => {
    const children = await Promise.all(
      Array.from({ length: 20 }, (_, i) =>
        created({ name: `Sibling ${i}`, parent: { name: 'One for all' } }),
      ),
    );
    expect(new Set(children.map((child) => child['parentId'])).size).toBe(1);
    const outcomes = children.map(({ resolved }) => resolved[0]?.outcome);
    expect(outcomes.filter((outcome) => outcome === 'created')).toHaveLength(1);
  });
});

describe('look-alikes', () => {
  it('are told and refuse nothing', async () => {
    const first = await created({ name: 'Ministry of Foreign Affairs', acronym: 'MOFA' });
    const like = async (name: string): Promise<Body['possibleDuplicates']> =>
      (await created({ name })).possibleDuplicates;
    const hint = (because: string): unknown =>
      expect.arrayContaining([{ id: first.id, name: first.name, because }]);
    expect(await like('ministry of foreign affairs')).toEqual(hint('same-name'));
    expect(await like('Mofa')).toEqual(hint('same-name'));
    expect(await like('Foreign Affairs, Ministry of')).toEqual(hint('same-words'));
    expect(await like('Ministry of Foreign Afairs')).toEqual(hint('similar-name'));
    expect(await like('Ministry of Agriculture')).toEqual([]);
  });
});

describe('where it is used', () => {
  it('is told, and keeps it from being deleted', async () => {
    const parent = await created({ name: 'In use' });
    const child = await created({ name: 'Uses it', parentId: parent.id });
    const person = await client.post('/v1/editorial/people', {
      name: 'Works there',
      positions: [{ title: 'clerk', organizationId: parent.id }],
    });
    const usage = {
      total: 2,
      organizations: { total: 1, items: [{ id: child.id, slug: child.slug, label: 'Uses it' }] },
      people: { total: 1, items: [{ id: person.body.id, slug: 'works-there', label: 'Works there' }] },
    };
    expect((await client.get(`${at(parent)}/usage`)).body).toMatchObject(usage);
    const refused = await client.delete(at(parent), 1);
    expect(refused).toMatchObject({ status: 409, body: { code: 'in-use', usage } });
    await client.delete(at(child), 1);
    await client.delete(`/v1/editorial/people/${person.body.id}`, 1);
    expect((await client.get(`${at(parent)}/usage`)).body.total).toBe(0);
    expect((await client.delete(at(parent), 1)).status).toBe(204);
  });

  it('is nowhere for what does not exist', async () => {
    expect((await client.get(`${ORGANIZATIONS}/${UNKNOWN}/usage`)).status).toBe(404);
  });
});
