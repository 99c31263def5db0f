import { Period } from '../../src/kernel/values/period.js';
import { PositionsReader } from '../../src/people/people.reader.js';
import { cast } from '../support/cast.js';
import type { Cast } from '../support/cast.js';
import type { Body } from '../support/client.js';
import { withApp } from '../with-app.js';

const PEOPLE = '/v1/editorial/people';
const UNKNOWN = '01980000-0000-7000-8000-000000000000';

interface Position {
  readonly id: string;
  readonly title: string;
  readonly organizationId: string | null;
  readonly organizationName: string | null;
  readonly from: string | null;
  readonly to: string | null;
}

type Person = Body & { readonly positions: readonly Position[] };

const app = withApp();
const { client } = app;
let known: Cast;

beforeAll(async () => {
  known = await cast(client);
});

async function created(resource: object): Promise<Person> {
  const { status, body } = await client.post<Person>(PEOPLE, resource);
  expect({ status, body }).toMatchObject({ status: 201 });
  return body;
}

const at = ({ id }: Body): string => `${PEOPLE}/${id}`;

async function patched(person: Body, change: object): Promise<Person> {
  const { status, body } = await client.patch<Person>(at(person), change, person.revision);
  expect({ status, body }).toMatchObject({ status: 200 });
  return body;
}

describe('a person', () => {
  it('is created with every field, and read as written', async () => {
    const whole = {
      name: 'Marie Curie',
      givenName: 'Marie',
      familyName: 'Curie',
      slug: 'marie-curie',
      aliases: ['Maria Skłodowska'],
      description: 'Physicist and chemist.\nTwo Nobel prizes.',
      sameAs: ['https://www.wikidata.org/wiki/Q7186'],
      imageAssetId: UNKNOWN,
    };
    const position = {
      title: 'professor',
      organizationId: known.commission.id,
      from: '1908',
      to: '1934-07-04',
    };
    const { status, headers, body } = await client.post<Person>(PEOPLE, { ...whole, positions: [position] });
    expect(status).toBe(201);
    expect(headers.get('location')).toBe(`${PEOPLE}/${body.id}`);
    expect(body).toMatchObject(whole);
    expect(body.positions).toEqual([
      { ...position, id: body.positions[0]?.id, organizationName: known.commission.name },
    ]);
    const { resolved, possibleDuplicates, ...resource } = body;
    expect({ resolved, possibleDuplicates }).toEqual({ resolved: [], possibleDuplicates: [] });
    expect((await client.get(at(body))).body).toEqual(resource);
    expect((await client.get(`${PEOPLE}?q=sklodowska`)).body.items).toEqual([resource]);
  });

  it('needs only a name', async () => {
    expect(await created({ name: 'Only a name' })).toMatchObject({
      givenName: null,
      familyName: null,
      aliases: [],
      description: null,
      positions: [],
      sameAs: [],
      imageAssetId: null,
      slug: 'only-a-name',
    });
  });

  it('whose name has no letter of Latin still gets a slug', async () => {
    expect((await created({ name: '吴清' })).slug).toBe('wu-qing-2');
    expect((await created({ name: '…!' })).slug).toBe('person');
  });

  it('may be sent back as it was read, which changes nothing', async () => {
    const { body: read } = await client.get<Person>(at(known.wuQing));
    const { status, body } = await client.patch(at(read), read, read.revision);
    expect({ status, body }).toEqual({ status: 200, body: { ...read, resolved: [] } });
  });

  it.each([
    [{ givenName: 1 }, '/givenName', 'wrong-type'],
    [{ familyName: '' }, '/familyName', 'blank'],
    [{ aliases: [1] }, '/aliases', 'wrong-element'],
    [{ description: 'x'.repeat(5001) }, '/description', 'too-long'],
    [{ sameAs: ['wikidata'] }, '/sameAs', 'not-a-url'],
    [{ imageAssetId: 'portrait.jpg' }, '/imageAssetId', 'not-an-identifier'],
    [{ positions: { title: 'A' } }, '/positions', 'wrong-type'],
    [{ positions: ['clerk'] }, '/positions/0', 'wrong-type'],
    [{ positions: [{}] }, '/positions/0/title', 'required'],
    [{ positions: [{ title: 'A' }, { title: null }] }, '/positions/1/title', 'required'],
    [{ positions: [{ title: 'A', from: 'long ago' }] }, '/positions/0/from', 'not-a-date'],
    [{ positions: [{ title: 'A', from: '2018/2019' }] }, '/positions/0/from', 'not-a-date'],
    [{ positions: [{ title: 'A', to: 2018 }] }, '/positions/0/to', 'not-a-date'],
    [{ positions: [{ title: 'A', from: '2018', to: '2017' }] }, '/positions/0/to', 'ends-before-it-begins'],
    [{ positions: [{ title: 'A', since: '2018' }] }, '/positions/0/since', 'unknown-property'],
    [{ positions: [{ title: 'A', id: UNKNOWN }] }, '/positions/0/id', 'unknown-id'],
    [
      { positions: [{ title: 'A', organizationId: UNKNOWN }] },
      '/positions/0/organizationId',
      'unknown-reference',
    ],
    [
      { positions: [{ title: 'A' }, { title: 'B', organization: { slug: 'nobody' } }] },
      '/positions/1/organization',
      'unknown-reference',
    ],
  ])('is not saved with %j', async (fields, pointer, code) => {
    const { status, body } = await client.post(PEOPLE, { name: 'Not saved', ...fields });
    expect(status).toBe(422);
    expect(body.errors).toContainEqual(expect.objectContaining({ pointer, code }));
  });
});

describe('positions', () => {
  it('are merged by id, added without one, removed when left out, and kept in the order written', async () => {
    const person = await created({
      name: 'In office',
      positions: [
        { title: 'first', from: '2001', organizationId: known.commission.id },
        { title: 'second' },
        { title: 'third' },
      ],
    });
    const [first, , third] = person.positions;
    const { positions, revision } = await patched(person, {
      positions: [
        { title: 'new' },
        { id: third?.id, to: '2020' },
        { id: first?.id, title: 'FIRST', from: null },
      ],
    });
    expect(revision).toBe(2);
    expect(positions).toMatchObject([
      { title: 'new', organizationId: null, organizationName: null, from: null, to: null },
      { id: third?.id, title: 'third', to: '2020' },
      { id: first?.id, title: 'FIRST', from: null, organizationId: known.commission.id },
    ]);
  });

  it('in another order are a change', async () => {
    const person = await created({ name: 'Reordered', positions: [{ title: 'a' }, { title: 'b' }] });
    const { positions, revision } = await patched(person, { positions: [...person.positions].reverse() });
    expect({ revision, titles: positions.map(({ title }) => title) }).toEqual({
      revision: 2,
      titles: ['b', 'a'],
    });
  });

  it('stay when a patch does not name them, and go by null', async () => {
    const person = await created({ name: 'Keeps', positions: [{ title: 'a' }] });
    const unchanged = await patched(person, { description: 'Keeps it.' });
    expect(unchanged.positions).toEqual(person.positions);
    expect((await patched(unchanged, { positions: null })).positions).toEqual([]);
  });

  it('take no id twice, and none of somebody else', async () => {
    const person = await created({ name: 'Ids', positions: [{ title: 'a' }] });
    const other = await created({ name: 'Other ids', positions: [{ title: 'b' }] });
    const id = person.positions[0]?.id;
    const twice = await client.patch(at(person), { positions: [{ id }, { id }] }, 1);
    expect(twice.body.errors).toMatchObject([{ pointer: '/positions/1/id', code: 'duplicate-id' }]);
    const foreign = await client.patch(at(other), { positions: [{ id }] }, 1);
    expect(foreign.body.errors).toMatchObject([{ pointer: '/positions/0/id', code: 'unknown-id' }]);
  });

  it('name organizations that are matched or created', async () => {
    const person = await created({
      name: 'Well connected',
      positions: [
        { title: 'a', organization: { name: 'sheitc' } },
        { title: 'b', organization: { name: 'An office founded here' } },
        { title: 'c', organization: { name: 'An Office Founded Here' } },
        { title: 'd', organizationId: known.commission.id, organizationName: 'whatever it says' },
      ],
    });
    expect(person.resolved).toMatchObject([
      { pointer: '/positions/0/organization', outcome: 'matched', id: known.commission.id },
      { pointer: '/positions/1/organization', outcome: 'created', name: 'An office founded here' },
      { pointer: '/positions/2/organization', outcome: 'created' },
    ]);
    const [, b, c, d] = person.positions;
    expect(c?.organizationId).toBe(b?.organizationId);
    expect(d?.organizationName).toBe(known.commission.name);
  });

  it('answer the present name of their organization, and lose it by null', async () => {
    const organization = (await client.post('/v1/editorial/organizations', { name: 'Before' })).body;
    const person = await created({
      name: 'Stays',
      positions: [{ title: 'a', organizationId: organization.id }],
    });
    await client.patch(`/v1/editorial/organizations/${organization.id}`, { name: 'After' }, 1);
    const { body } = await client.get<Person>(at(person));
    expect(body).toMatchObject({ revision: 1, positions: [{ organizationName: 'After' }] });
    const id = body.positions[0]?.id;
    expect((await patched(body, { positions: [{ id, organization: null }] })).positions).toMatchObject([
      { id, organizationId: null, organizationName: null },
    ]);
  });

  it('filter people by organization', async () => {
    const { body } = await client.get(`${PEOPLE}?organizationId=${known.cityGovernment.id}&count=true`);
    expect(body).toMatchObject({ total: 1, items: [{ id: known.wuQing.id }] });
  });

  it('are gone with their person', async () => {
    const person = await created({ name: 'Leaves', positions: [{ title: 'a' }] });
    expect((await client.delete(at(person), 1)).status).toBe(204);
    expect(await app.query('SELECT 1 FROM positions WHERE person_id = $1', [person.id])).toEqual([]);
  });
});

describe('the position at a time', () => {
  const held = async (person: Body, ...dates: string[]): Promise<(string | undefined)[]> => {
    const asked = dates.map((date) => ({ personId: person.id, on: Period.parseDate(date) }));
    return (await app.app.get(PositionsReader).at(asked)).map((position) => position?.title);
  };

  it('is known between its dates, ends included', async () => {
    expect(await held(known.wuQing, '2012-12-31', '2013-01-01', '2017-12-31', '2018-04-10')).toEqual([
      undefined,
      'director',
      'director',
      'vice-mayor',
    ]);
  });

  it('is not known where two are possible', async () => {
    const person = await created({
      name: 'Changed that year',
      positions: [
        { title: 'deputy', from: '2010', to: '2018' },
        { title: 'head', from: '2018' },
      ],
    });
    expect(await held(person, '2017-05', '2018-04-10', '2019')).toEqual(['deputy', undefined, 'head']);
  });

  it('tells the organization, also of a position without dates', async () => {
    const person = await created({
      name: 'Without dates',
      positions: [{ title: 'clerk', organizationId: known.commission.id }],
    });
    const on = Period.parseDate('2018-04-10');
    expect(
      await app.app.get(PositionsReader).at([
        { personId: UNKNOWN, on },
        { personId: person.id, on },
      ]),
    ).toMatchObject([
      undefined,
      { title: 'clerk', organizationId: known.commission.id, organizationName: known.commission.name },
    ]);
  });
});
