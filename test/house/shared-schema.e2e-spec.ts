import { Client } from 'pg';
import { createApp } from '../../src/configure-app.js';
import { readConfiguration } from '../../src/config/configuration.js';
import { createDataSource } from '../../src/data-source.js';
import { Administrator } from '../../src/identity/administrator.js';
import { check, run, status } from '../../src/postgres/migration/migration-commands.js';
import { openDatabase } from '../../src/open-database.js';
import { seedDatabase } from '../../src/seed/seed-database.js';
import { created, paragraph, taken } from '../articles/article-answer.js';
import { TOKEN } from '../support/app.js';
import { Client as Desk } from '../support/client.js';
import { createEmptyDatabase } from '../support/database.js';
import type { TestDatabase } from '../support/database.js';

const nobody = (): void => undefined;
let database: TestDatabase;

beforeEach(async () => {
  database = await createEmptyDatabase();
});

afterEach(() => database.drop());

async function execute(...statements: string[]): Promise<unknown[]> {
  const client = new Client({ connectionString: database.url });
  await client.connect();
  try {
    let rows: unknown[] = [];
    for (const statement of statements) ({ rows } = await client.query(statement));
    return rows;
  } finally {
    await client.end();
  }
}

/** What a command says, and its exit code. */
async function command(doing: typeof run, url: string): Promise<{ code: number; said: string }> {
  const said: string[] = [];
  const log = (line: string): void => void said.push(line);
  const code = await doing(createDataSource(url), { json: false, log: log, print: log });
  return { code, said: said.join('\n') };
}

/** What other programs have: one of each kind of thing, by names that are not ours. */
const THEIRS = [
  'create table orders (id serial primary key, total numeric check (total > 0))',
  'create index orders_total on orders (total)',
  'create view dear_orders as select * from orders where total > 100',
  'create materialized view order_totals as select sum(total) from orders',
  'create rule no_orders as on delete to orders do instead nothing',
  `create type order_state as enum ('new', 'sent')`,
  'create domain amount as numeric check (value >= 0)',
  'create sequence invoice_numbers',
  `create function order_sum() returns numeric language sql as 'select sum(total) from orders'`,
  `create function note_order() returns trigger language plpgsql as 'begin return new; end'`,
  'create trigger noted before insert on orders for each row execute function note_order()',
];

describe('a schema with things of other programs', () => {
  it('takes ours beside them; the check is fine with that and names them', async () => {
    await execute(...THEIRS);
    expect(await command(run, database.url)).toMatchObject({ code: 0 });
    const { code, said } = await command(check, database.url);
    const [, others = ''] = /^Not made by migrations, and left alone: (.*)\.$/m.exec(said) ?? [];
    expect(others.split(', ').sort()).toEqual([
      ...['function note_order', 'function order_sum', 'sequence invoice_numbers', 'table orders'],
      ...['type amount', 'type order_state', 'view dear_orders', 'view order_totals'],
    ]);
    expect(said).toMatch(/Entities, migrations and database agree\.$/);
    expect(code).toBe(0);
    expect(await command(status, database.url)).toMatchObject({ code: 0 });
  });

  it('is told of drift in ours all the same, also by what theirs do to ours', async () => {
    await execute(...THEIRS);
    await command(run, database.url);
    await execute('create table order_notes (article uuid references articles (id))');
    expect(await command(check, database.url)).toMatchObject({ code: 0 });
    await execute('create rule hidden as on delete to articles do instead delete from orders');
    expect(await command(check, database.url)).toMatchObject({
      code: 1,
      said: expect.stringContaining('+ rule CREATE RULE hidden') as string,
    });
  });
});

describe.each([
  ['?schema=', 'desk', (schema: string) => `schema=${encodeURIComponent(schema)}`],
  [
    '?schema= with a name in quotation marks',
    'News "Desk"',
    (schema: string) => `schema=${encodeURIComponent(schema)}`,
  ],
  ['options', 'desk', (schema: string) => `options=-csearch_path%3D${schema}`],
  ['options, with others behind', 'desk', (schema: string) => `options=-csearch_path%3D${schema}%2Cpublic`],
])('a schema of its own by %s', (_, schema, parameter) => {
  let url: string;

  beforeEach(async () => {
    url = `${database.url}&${parameter(schema)}`;
    await execute(
      `create schema "${schema.replaceAll('"', '""')}"`,
      // Of another program, by names of ours: none of it is to be touched.
      'create table public.migrations (id serial primary key, migration text not null, batch integer)',
      'create table public.users (id serial primary key, name text)',
      `insert into public.users (name) values ('theirs')`,
    );
  });

  it('holds everything: migrations, the service, its search, a seed', async () => {
    expect(await command(run, url)).toMatchObject({ code: 0 });
    expect(await command(run, url)).toEqual({ code: 0, said: 'Nothing to do: the schema is up to date.' });
    expect(await command(check, url)).toEqual({ code: 0, said: 'Entities, migrations and database agree.' });
    expect(await command(status, url)).toMatchObject({ code: 0 });
    const configuration = readConfiguration({
      DATABASE_URL: url,
      COPYDESK_ADMIN_TOKEN: TOKEN,
      LOG_LEVEL: 'error',
    });
    const dataSource = await openDatabase(configuration, url, { migrate: false, log: nobody });
    const app = await createApp(dataSource, configuration);
    try {
      await app.get(Administrator).ensure(undefined, TOKEN);
      await seedDatabase(dataSource, url, {
        articles: 5,
        seed: 1,
        published: 1,
        pages: configuration,
        indexesLast: true,
        progress: () => nobody,
      });
      await app.listen(0, '127.0.0.1');
      const client = new Desk(await app.getUrl(), TOKEN);
      const article = { headline: 'Harbour', body: [paragraph('a', 'The basin costs much.')] };
      const { slug } = await taken(client, await created(client, article), 'publish');
      for (const path of [
        `/v1/content/articles/${slug}`,
        '/v1/content/search?q=basin',
        '/v1/content/changes',
      ])
        expect((await client.get(path)).status).toBe(200);
    } finally {
      await app.close();
    }
    expect(await command(check, url)).toMatchObject({ code: 0 });
    expect(await execute('select name from public.users')).toEqual([{ name: 'theirs' }]);
    expect(
      await execute(
        `select relname from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' order by 1`,
      ),
    ).toEqual([{ relname: 'migrations' }, { relname: 'users' }]);
  });
});
