import type { Body } from '../support/client.js';
import { withApp } from '../with-app.js';

const ORGANIZATIONS = '/v1/editorial/organizations';

const app = withApp();
const { client } = app;

beforeAll(async () => {
  const parent = await create({ name: 'Universität Zürich', kind: 'education', country: 'CH' });
  await create({ name: 'Zürich Airport', acronym: 'ZRH', kind: 'company', country: 'CH' });
  await create({ name: 'Institut für Medien', kind: 'education', parentId: parent.id });
  await create({ name: 'IBM Corp.', legalName: 'International Business Machines', kind: 'company' });
  for (let i = 0; i < 5; i++) await create({ name: 'Namesake', country: 'FR' });
});

async function create(resource: object): Promise<Body> {
  return (await client.post(ORGANIZATIONS, resource)).body;
}

async function names(query: string): Promise<string[]> {
  const { status, body } = await client.get(`${ORGANIZATIONS}?${query}`);
  expect({ status, errors: body.errors }).toEqual({ status: 200, errors: undefined });
  return body.items.map(({ name }) => name);
}

describe('a list of organizations', () => {
  it('is by name, and answers whole resources', async () => {
    const { body } = await client.get(ORGANIZATIONS);
    expect(body.items).toHaveLength(9);
    expect(body.nextCursor).toBeNull();
    expect(body.total).toBeUndefined();
    expect(body.items[0]).toEqual((await client.get(`${ORGANIZATIONS}/${body.items[0]?.id}`)).body);
  });

  it('filters', async () => {
    expect(await names('kind=education')).toEqual(['Institut für Medien', 'Universität Zürich']);
    expect(await names('country=CH&kind=company')).toEqual(['Zürich Airport']);
    const [parent] = (await client.get(`${ORGANIZATIONS}?q=universitat`)).body.items;
    expect(await names(`parentId=${parent?.id}`)).toEqual(['Institut für Medien']);
  });

  it.each([
    ['zur', ['Universität Zürich', 'Zürich Airport']],
    ['ZÜR air', ['Zürich Airport']],
    ['air zur', ['Zürich Airport']],
    ['zrh', ['Zürich Airport']],
    ['machines', ['IBM Corp.']],
    ['ibm corp.', ['IBM Corp.']],
    ['rich', []],
    ["inst'itut", []],
  ])('finds, as somebody types, by q=%s', async (q, found) => {
    expect(await names(`q=${encodeURIComponent(q)}`)).toEqual(found);
  });

  it('sorts both ways', async () => {
    const ascending = await names('sort=name&limit=100');
    expect(await names('sort=-name&limit=100')).toEqual([...ascending].reverse());
    expect((await names('sort=createdAt'))[0]).toBe('Universität Zürich');
    expect((await names('sort=-updatedAt'))[0]).toBe('Namesake');
  });

  it('counts what matches, whatever the page', async () => {
    const { body } = await client.get(`${ORGANIZATIONS}?count=true&limit=2&country=FR`);
    expect(body).toMatchObject({ total: 5, items: [{ name: 'Namesake' }, { name: 'Namesake' }] });
  });

  it('answers the fields asked for', async () => {
    const { body } = await client.get(`${ORGANIZATIONS}?fields=name,country&kind=education`);
    const identified = { id: expect.any(String) as unknown, revision: 1 };
    expect(body.items).toEqual([
      { ...identified, name: 'Institut für Medien', country: null },
      { ...identified, name: 'Universität Zürich', country: 'CH' },
    ]);
  });

  it('links to its next page, which goes on where it ended, also among namesakes', async () => {
    const seen: string[] = [];
    let path: string | undefined = `${ORGANIZATIONS}?limit=2&country=FR&sort=-name`;
    while (path !== undefined) {
      const { headers, body }: { headers: Headers; body: Body } = await client.get(path);
      seen.push(...body.items.map(({ id }) => id));
      path = /^<([^>]+)>; rel="next"$/.exec(headers.get('link') ?? '')?.[1];
      expect(path === undefined).toBe(body.nextCursor === null);
    }
    expect(seen).toHaveLength(5);
    expect(new Set(seen).size).toBe(5);
  });
});
