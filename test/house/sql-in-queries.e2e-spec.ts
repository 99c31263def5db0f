import { DataSource } from 'typeorm';
import type { Logger } from 'typeorm';
import type { Property } from '../../src/contract/properties/property.js';
import { furnish } from './newsroom.js';
import type { Newsroom } from './newsroom.js';
import { cursorOf, neededBeside, parametersOf } from './query-parameters.js';
import { withApp } from '../with-app.js';

const PAYLOADS = [
  ...[
    "'",
    '"',
    '\\',
    ';',
    '--',
    '/*',
    '$1',
    '?',
    '%',
    '_',
    ':',
    '::text',
    '()',
    '!',
    '&',
    '|',
    '<->',
    '*',
    ':*',
  ],
  ...[
    "' OR '1'='1",
    "') OR true --",
    "'; DROP TABLE people; --",
    '1; SELECT pg_sleep(5)',
    "' UNION SELECT hash FROM api_tokens --",
  ],
  ...[
    'name; SELECT 1',
    'name DESC',
    '(SELECT 1)',
    'name,(SELECT hash FROM api_tokens)',
    '-name) --',
    't.name',
    'password',
  ],
  ...[
    "a' & 'b",
    'a & | b',
    'a:* | !b',
    "'a",
    'a\\',
    '\\x00',
    '$$',
    '${1}',
    '{{1}}',
    'NULL',
    'now()',
    '\u2019 OR 1=1',
    '％',
  ],
  ...[
    '0 OR 1=1',
    '1e1000',
    '-infinity',
    '{1,2}',
    "{'a'}",
    '[]',
    '{"$ne":null}',
    'a'.repeat(1900),
    '𝒳',
    '\ud83d\ude00',
  ],
];

/** Of a parameter that many routes share, each further route tries so many payloads, another handful each. */
const HANDFUL = 7;

const app = withApp();
let newsroom: Newsroom;
/** How many routes have tried a parameter, by its name and what it takes. */
const tried = new Map<string, number>();
/** What Postgres refused, as its driver tells it. */
const failures: string[] = [];

const recorder: Logger = {
  logQuery: () => undefined,
  logQueryError: (error, query) => failures.push(`${String(error)} in ${query}`),
  logQuerySlow: () => undefined,
  logSchemaBuild: () => undefined,
  logMigration: () => undefined,
  log: () => undefined,
};

/** All of them the first time. */
function payloadsFor({ name, schema }: Property): string[] {
  const key = JSON.stringify([name, schema]);
  const times = tried.get(key) ?? 0;
  tried.set(key, times + 1);
  if (times === 0) return PAYLOADS;
  return Array.from({ length: HANDFUL }, (_, i) => PAYLOADS[(times * HANDFUL + i) % PAYLOADS.length] ?? '');
}

beforeAll(async () => {
  newsroom = await furnish(app);
  app.app.get(DataSource).setOptions({ logger: recorder });
});

describe('SQL in a query never reaches Postgres as SQL (pitfall 5)', () => {
  it('is recorded when it does', async () => {
    await app.query("SELECT ' FROM people").catch(() => undefined);
    expect(failures.splice(0)).toEqual([expect.stringContaining('SELECT')]);
  });

  it('in whatever parameter of whatever list', async () => {
    const unexpected: string[] = [];
    for (const route of newsroom.routes.filter(
      ({ method, endpoint }) => method === 'GET' && endpoint.query,
    )) {
      for (const property of parametersOf(route)) {
        const { name } = property;
        const beside = neededBeside(name, parametersOf(route));
        const paths = payloadsFor(property).map(
          (payload) => `${newsroom.addressOf(route.path)}?${name}=${encodeURIComponent(payload)}${beside}`,
        );
        const answers = await Promise.all(paths.map((path) => app.client.get(path)));
        answers.forEach(({ status }, i) => {
          // Without a provider there is nothing at the addresses of OpenID Connect.
          const isAbsent = status === 404 && route.path.startsWith('/v1/auth/oidc/');
          if (status !== 200 && status !== 400 && !isAbsent) unexpected.push(`${paths[i] ?? ''}: ${status}`);
        });
      }
    }
    expect(unexpected).toEqual([]);
    expect(failures).toEqual([]);
  });

  it('in a cursor of the right form', async () => {
    for (const route of newsroom.routes.filter(({ endpoint }) => endpoint.list && endpoint.query)) {
      for (const sort of ['name', '-updatedAt', '-publishedAt', PAYLOADS[4] ?? '']) {
        const list = newsroom.addressOf(route.path);
        const cursors = PAYLOADS.map((payload) =>
          cursorOf(list, sort, payload, '01980000-0000-7000-8000-000000000000'),
        );
        const beside = neededBeside('cursor', parametersOf(route));
        const address = `${list}?sort=${sort}${beside}&cursor=`;
        await Promise.all(cursors.map((cursor) => app.client.get(address + cursor)));
      }
    }
    expect(failures).toEqual([]);
  });
});
