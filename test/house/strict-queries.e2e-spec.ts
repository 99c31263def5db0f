import { furnish } from './newsroom.js';
import type { Newsroom } from './newsroom.js';
import { cursorOf, listAt, neededBeside, parametersOf, wrongValues } from './query-parameters.js';
import { withApp } from '../with-app.js';

const app = withApp();
let newsroom: Newsroom;

beforeAll(async () => {
  newsroom = await furnish(app);
});

/** Those of the requests that were not refused as they should be: by a 400 that names the parameter. */
async function notRefused(requests: readonly { path: string; parameter: string }[]): Promise<string[]> {
  const wrong: string[] = [];
  for (let i = 0; i < requests.length; i += 50) {
    const some = requests.slice(i, i + 50);
    const answers = await Promise.all(some.map(({ path }) => app.client.get(path)));
    answers.forEach(({ status, body }, n) => {
      const { path = '', parameter = '' } = some[n] ?? {};
      const named = status === 400 && body.errors.some((error) => error.parameter === parameter);
      if (!named) wrong.push(`${path}: ${status} ${JSON.stringify(body.errors)}`);
    });
  }
  return wrong;
}

function lists(): { address: string; parameters: ReturnType<typeof parametersOf> }[] {
  return newsroom.routes
    .filter(({ endpoint }) => endpoint.list)
    .map((route) => ({ address: newsroom.addressOf(route.path), parameters: parametersOf(route) }));
}

describe('a query that is not understood is refused, never ignored (pitfall 3)', () => {
  it('an unknown parameter, on every route', async () => {
    const unknown = [
      'unknown',
      'Limit',
      'filter[__proto__]',
      '__proto__',
      'constructor',
      'limit[]',
      'filter[name][eq]',
    ];
    const reads = newsroom.routes.filter(({ method }) => method === 'GET');
    const requests = reads.flatMap(({ path }) =>
      unknown.map((parameter) => ({
        path: `${newsroom.addressOf(path)}?${encodeURIComponent(parameter)}=x`,
        parameter,
      })),
    );
    expect(await notRefused(requests)).toEqual([]);
  });

  it('an unknown parameter of a write, which then writes nothing', async () => {
    const { client } = app;
    const { address } = lists().find((list) => list.address.endsWith('/organizations')) ?? { address: '' };
    expect((await client.post(`${address}?dryRun=true`, { name: 'Not written' })).status).toBe(400);
    expect((await client.get(`${address}?q=written`)).body.items).toEqual([]);
  });

  it('a repeated or an empty parameter', async () => {
    const requests = lists().flatMap(({ address, parameters }) =>
      parameters.flatMap(({ name: parameter }) =>
        [`${parameter}=1&${parameter}=1`, `${parameter}=`, parameter].map((query) => ({
          path: `${address}?${query}${neededBeside(parameter, parameters)}`,
          parameter,
        })),
      ),
    );
    expect(await notRefused(requests)).toEqual([]);
  });

  it('a value of the wrong type', async () => {
    const requests = lists().flatMap(({ address, parameters }) =>
      parameters.flatMap((property) =>
        wrongValues(property).map((value) => ({
          path: `${address}?${property.name}=${encodeURIComponent(value)}${neededBeside(property.name, parameters)}`,
          parameter: property.name,
        })),
      ),
    );
    expect(await notRefused(requests)).toEqual([]);
  });

  it.each([
    ['quotes?from=x', /^"from": A date is [^.]+\.$/],
    ['quotes?limit=0', /^"limit" must [^.]+\.$/],
  ])('in sentences: %s', async (path, detail) => {
    const { status, body } = await app.client.get(`/v1/content/${path}`);
    expect([status, body.detail]).toEqual([400, expect.stringMatching(detail)]);
  });

  it('a field or a sort that is not there', async () => {
    const requests = lists().flatMap(({ address, parameters }) =>
      parameters
        .filter(({ name }) => name === 'sort' || name === 'fields')
        .flatMap(({ name: parameter }) =>
          ['password', '--name', '-', 'id,', 'NAME', '*', 'constructor', 'searchText', 'nameKeys'].map(
            (value) => ({
              path: `${address}?${parameter}=${value}${neededBeside(parameter, parameters)}`,
              parameter,
            }),
          ),
        ),
    );
    expect(await notRefused(requests)).toEqual([]);
  });

  it('a cursor that the list did not give out', async () => {
    const id = '01980000-0000-7000-8000-000000000000';
    const others = ['password', 'a', 'name'].map((list) =>
      Buffer.from(JSON.stringify([list, 'name', 'a', id])).toString('base64url'),
    );
    const wrong: readonly unknown[][] = [
      ...[[], ['name'], ['name', 'a', 'x', 'y'], ['password', 'a', id], ['name', null, id]],
      ...[
        ['name', 1, id],
        ['name', { a: 1 }, id],
        ['name', 'a', 'not-an-id'],
        ['name', 'a\u0000', id],
      ],
      ...[
        ['name', 'a', "' OR true --xxxxxxxxxxxxxxxxxxxxxxxxxx"],
        ['name', 'a\ud800', id],
      ],
      ...['yesterday', '2018-02-30 00:00:00+00', 'now()', ''].flatMap((value) =>
        ['createdAt', 'updatedAt', '-updatedAt', '-publishedAt'].map((sort) => [sort, value, id]),
      ),
    ];
    const requests = lists().flatMap(({ address, parameters }) =>
      parameters
        .filter(({ name }) => name === 'cursor')
        .flatMap(({ name: parameter }) =>
          ['x', '!!', 'null', '%00', ...others, ...wrong.map((parts) => cursorOf(address, ...parts))].map(
            (cursor) => ({
              path: `${address}?cursor=${cursor}${neededBeside(parameter, parameters)}`,
              parameter,
            }),
          ),
        ),
    );
    expect(await notRefused(requests)).toEqual([]);
  });

  it('a cursor of another list that sorts by the same', async () => {
    const { client } = app;
    for (const name of ['One', 'Two']) await client.post('/v1/editorial/people', { name });
    const { nextCursor } = (await client.get('/v1/editorial/people?limit=1')).body;
    const status = async (list: string): Promise<number> =>
      (await client.get(`${list}?cursor=${nextCursor ?? ''}`)).status;
    expect(await status('/v1/editorial/people')).toBe(200);
    for (const list of ['/v1/editorial/organizations', '/v1/content/people', '/v1/content/organizations'])
      expect([list, await status(list)]).toEqual([list, 400]);
  });

  it('a cursor under the other sort', async () => {
    const wrong: string[] = [];
    for (const { address, parameters } of lists()) {
      if (!parameters.some(({ name }) => name === 'sort')) continue;
      const { headers, body } = await app.client.get(`${address}?limit=1&sort=-updatedAt`);
      if (headers.get('link') === null) continue;
      const [name] = JSON.parse(Buffer.from(body.nextCursor ?? '', 'base64url').toString()) as unknown[];
      expect(name).toBe(listAt(address));
      const answer = await app.client.get(`${address}?sort=updatedAt&cursor=${body.nextCursor ?? ''}`);
      if (answer.status !== 400) wrong.push(address);
    }
    expect(wrong).toEqual([]);
  });
});
