import type { Client } from '../support/client.js';
import { furnish } from './newsroom.js';
import type { Newsroom } from './newsroom.js';
import { withApp } from '../with-app.js';

const NOT_IDENTIFIERS = [
  ...['undefined', 'null', 'NaN', '[object Object]', 'true', '0', '-1', '1', '1.5', '%00', '%20', '*', '%25'],
  ...['{01980000-0000-7000-8000-000000000000}', '01980000000070008000000000000000', "' OR true --"],
  ...['01980000-0000-7000-8000-00000000000', '01980000-0000-7000-8000-000000000000,', 'x'.repeat(400)],
];

const app = withApp();
let newsroom: Newsroom;

beforeAll(async () => {
  newsroom = await furnish(app);
});

/** Who may ask: one's own account is changed in a session only. */
const asking = (path: string): Client => (path.startsWith('/v1/auth/') ? newsroom.signedIn : app.client);

async function rows(): Promise<unknown> {
  return app.query(
    `SELECT (SELECT count(*) FROM people) AS people, (SELECT count(*) FROM organizations) AS organizations,
       (SELECT count(*) FROM articles) AS articles, (SELECT max(revision) FROM articles) AS revision,
       (SELECT count(*) FROM audit_trail) AS entries`,
  );
}

describe('what is no identifier finds nothing, and touches nothing (pitfall 14)', () => {
  it('in whatever place of whatever route', async () => {
    const before = await rows();
    const unexpected: string[] = [];
    for (const { method, path } of newsroom.routes.filter((route) => route.path.includes(':'))) {
      for (const [parameter = ''] of path.matchAll(/:\w+/g)) {
        for (const value of NOT_IDENTIFIERS) {
          const address = newsroom.addressOf(
            path.replace(parameter, encodeURIComponent(decodeURIComponent(value))),
          );
          if ([':number', ':page'].includes(parameter) && value === '1') continue;
          const body = method === 'POST' || method === 'PATCH' ? {} : undefined;
          const { status } = await asking(path).send(method, address, {
            ...(body && { body }),
            headers: { 'if-match': '"1"' },
          });
          if (![400, 404].includes(status)) unexpected.push(`${method} ${address}: ${status}`);
        }
      }
    }
    expect(unexpected).toEqual([]);
    expect(await rows()).toEqual(before);
  });

  it('left out, it is no wildcard', async () => {
    const before = await rows();
    for (const { method, path } of newsroom.routes.filter((route) => route.path.endsWith('/:id'))) {
      if (method === 'GET') continue;
      const address = path.replace('/:id', '');
      const { status } = await app.client.send(method, address, { body: {}, headers: { 'if-match': '"1"' } });
      expect({ address, status }).toEqual({ address, status: 405 });
    }
    expect(await rows()).toEqual(before);
  });

  it('unknown, it is a 404 everywhere, whatever else is wrong', async () => {
    const unexpected: string[] = [];
    for (const { method, path } of newsroom.routes.filter((route) => route.path.includes(':id'))) {
      const address = newsroom.addressOf(path.replace(':id', '01980000-0000-7000-8000-000000000000'));
      const withBody = method === 'POST' || method === 'PATCH';
      const { status } = await asking(path).send(method, address, withBody ? { body: { wrong: true } } : {});
      if (status !== 404) unexpected.push(`${method} ${address}: ${status}`);
    }
    expect(unexpected).toEqual([]);
  });
});
