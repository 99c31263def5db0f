import type { Permission } from '../../src/identity/permissions.js';
import { permissionsOf, ROLES } from '../../src/identity/policy.js';
import type { Route } from '../../src/contract/routes/route-table.js';
import { addUser } from '../support/accounts.js';
import type { Client } from '../support/client.js';
import { furnish } from './newsroom.js';
import type { Newsroom } from './newsroom.js';
import { withApp } from '../with-app.js';

const UNKNOWN = '01980000-0000-7000-8000-000000000000';

/** Of an article or a fact of one: who may do it to their own may not to others'. */
const OF_AN_ARTICLE = /^\/v1\/editorial\/(articles|quotes|statistics)\/:id/;

/** The order of refusals: who may do it is told that the body or If-Match is missing, so nothing is done. */
const send = async (client: Client, { method, endpoint }: Route, address: string): Promise<number> => {
  // Not to be kept waiting by a stream.
  const headers = { accept: 'application/json' };
  return (await client.send(method, address, { headers, ...(endpoint.body && { body: {} }) })).status;
};

describe('who may do what (pitfall 22)', () => {
  const app = withApp();
  let newsroom: Newsroom;
  let guarded: readonly Route[];

  beforeAll(async () => {
    newsroom = await furnish(app);
    guarded = newsroom.routes
      .filter(({ path, endpoint }) => path.startsWith('/v1/') && endpoint.permission !== 'public')
      // Whose comment it is decides too: see the suite of comments.
      .filter(({ method, path }) => method === 'GET' || !path.endsWith('/comments/:commentId'))
      // Who has signed out has no permission any more.
      .filter(({ method, path }) => !(method === 'DELETE' && path === '/v1/auth/sessions/current'));
  });

  it('there are many routes, and each permission is asked by one, or by a step of the workflow', () => {
    expect(guarded.length).toBeGreaterThan(80);
  });

  it.each(ROLES)(
    'as the policy says, for each route and the role %s, with what others made',
    async (role) => {
      const client = await addUser(app, { role });
      const grants = permissionsOf(role);
      const unexpected: string[] = [];
      for (const route of guarded) {
        const scope = grants.get(route.endpoint.permission as Permission);
        const isOfOthers = scope === 'own' && OF_AN_ARTICLE.test(route.path);
        const status = await send(client, route, newsroom.addressOf(route.path));
        // Nothing of theirs lies in the trash.
        const isHidden = route.path.endsWith('/restore') && status === 404;
        if ((status === 403 || (isOfOthers && isHidden)) !== (scope === undefined || isOfOthers))
          unexpected.push(`${route.method} ${route.path} (${route.endpoint.permission}): ${status}`);
      }
      expect(unexpected).toEqual([]);
    },
  );

  it('reporters may do to their own drafts what the policy says of their own', async () => {
    const reporter = await addUser(app, { role: 'reporter' });
    const { body } = await reporter.post('/v1/editorial/articles', { headline: 'Mine' });
    const own = guarded.filter(
      ({ path, endpoint }) =>
        path.startsWith('/v1/editorial/articles/:id') &&
        permissionsOf('reporter').get(endpoint.permission as Permission) !== undefined,
    );
    expect(own.length).toBeGreaterThan(12);
    const refused: string[] = [];
    for (const route of own) {
      const status = await send(reporter, route, newsroom.addressOf(route.path.replace(':id', body.id)));
      if (status === 403) refused.push(`${route.method} ${route.path}`);
    }
    expect(refused).toEqual([]);
  });

  it.each(['reporter', 'editor', 'chief-editor'] as const)(
    'what lies in a foreign section answers a %s like what does not exist',
    async (role) => {
      const section = (await app.client.post('/v1/editorial/sections', { name: `Sports of a ${role}` })).body;
      const limited = await addUser(app, { role, sections: [section.id] });
      const differing: string[] = [];
      for (const route of guarded.filter(({ path }) => OF_AN_ARTICLE.test(path))) {
        const foreign = await send(limited, route, newsroom.addressOf(route.path));
        const unknown = await send(limited, route, newsroom.addressOf(route.path.replace(':id', UNKNOWN)));
        if (foreign !== unknown || ![403, 404, 406, 422].includes(foreign))
          differing.push(`${route.method} ${route.path}: ${foreign}, ${unknown}`);
      }
      expect(differing).toEqual([]);
    },
  );

  it('what lies in a foreign section is in no list, count or facet', async () => {
    const section = (await app.client.post('/v1/editorial/sections', { name: 'Culture' })).body;
    const limited = await addUser(app, { role: 'editor', sections: [section.id] });
    for (const path of ['articles', 'quotes', 'statistics']) {
      const { body } = await limited.get(`/v1/editorial/${path}?count=true`);
      expect([path, body.items, body.total]).toEqual([path, [], 0]);
    }
    const { body } = await limited.get('/v1/editorial/articles?facets=status,section,language');
    expect(JSON.stringify(body['facets'])).not.toMatch(/"count":[1-9]/);
    const sections = (await limited.get('/v1/editorial/sections')).body.items;
    expect(sections.map(({ id }) => id)).toEqual([section.id]);
  });
});
