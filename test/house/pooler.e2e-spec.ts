import { Logger } from '@nestjs/common';
import { Client as Postgres } from 'pg';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { created, paragraph, taken, transition } from '../articles/article-answer.js';
import { describeWhere } from '../describe-where.js';
import { readConfiguration } from '../../src/config/configuration.js';
import { createApp } from '../../src/configure-app.js';
import { createDataSource } from '../../src/data-source.js';
import { Administrator } from '../../src/identity/administrator.js';
import { Database } from '../../src/kernel/database/database.js';
import { check, revert, run, status } from '../../src/postgres/migration/migration-commands.js';
import { Notifications } from '../../src/kernel/database/notifications.js';
import { runMigrations } from '../../src/postgres/migration/migrator.js';
import { openDatabase } from '../../src/open-database.js';
import { TOKEN } from '../support/app.js';
import { Client } from '../support/client.js';
import { cloneDatabase, createEmptyDatabase } from '../support/database.js';
import type { TestDatabase } from '../support/database.js';
import { eventually } from '../support/eventually.js';
import {
  hasPgBouncer,
  pgBouncerSupportsPreparedStatements,
  startPgBouncer,
  WITHOUT_PGBOUNCER,
} from '../support/pgbouncer.js';
import type { PgBouncer } from '../support/pgbouncer.js';
import { until } from '../support/until.js';
import { migrate, startMigration } from './migration-process.js';
import { sql } from '../../src/kernel/database/sql.js';

/** Fewer than clients, so that each connection serves many. */
const SHARED = { pool_mode: 'transaction', default_pool_size: 3 };

const nobody = (): void => undefined;
const quiet = { json: false, log: nobody, print: nobody };

interface Service {
  readonly client: Client;
  readonly app: NestFastifyApplication;
  /** What the start said. */
  readonly said: string[];
}

let database: TestDatabase;
const ends: (() => Promise<void>)[] = [];

beforeAll(() => {
  Logger.overrideLogger(false);
});

beforeEach(async () => {
  database = await cloneDatabase();
  ends.push(() => database.drop());
});

afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
});

async function pooled(settings: Record<string, string | number>): Promise<PgBouncer> {
  const pooler = await startPgBouncer(database.url, settings);
  ends.push(() => pooler.stop());
  return pooler;
}

/** A process of the service as `npm start` makes it. */
async function start(environment: NodeJS.ProcessEnv): Promise<Service> {
  const configuration = readConfiguration({
    COPYDESK_ADMIN_TOKEN: TOKEN,
    LOG_LEVEL: 'error',
    ...environment,
  });
  const said: string[] = [];
  const dataSource = await openDatabase(configuration, configuration.databaseUrl ?? '', {
    migrate: false,
    log: (line) => void said.push(line),
  });
  const app = await createApp(dataSource, configuration);
  ends.push(() => app.close());
  await app.get(Administrator).ensure(undefined, TOKEN);
  await app.listen(0, '127.0.0.1');
  return { app, client: new Client(await app.getUrl(), TOKEN), said };
}

/** Rows of a statement on the server itself, or through a pooler. */
async function ask<Row>(url: string, statement: string): Promise<Row[]> {
  const client = new Postgres({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query(statement);
    return rows as Row[];
  } finally {
    await client.end();
  }
}

/** Reads and changes of all kinds, many at once, by two processes in turn. @returns the statuses that were no success */
async function work(clients: readonly Client[]): Promise<number[]> {
  const statuses: number[] = [];
  const one = async (n: number): Promise<void> => {
    const client = clients[n % clients.length] as Client;
    const published = await taken(
      client,
      await created(client, { headline: `Harbour ${n}`, body: [paragraph('a', `Basin ${n} costs much.`)] }),
      'publish',
    );
    for (const path of [
      ...['/v1/content/articles', `/v1/content/articles/${published.slug}`, '/v1/content/search?q=basin'],
      ...['/v1/content/changes', '/v1/editorial/articles?q=harbour', '/v1/content/sections', '/readyz'],
      ...[`/v1/editorial/articles/${published.id}`, `/v1/editorial/articles/${published.id}/revisions`],
    ])
      for (const reader of clients) statuses.push((await reader.get(path)).status);
  };
  await Promise.all(Array.from({ length: 12 }, (_, n) => one(n)));
  return statuses.filter((status) => status !== 200);
}

/** Locks of sessions on the database. */
const locks = (): Promise<object[]> =>
  ask(
    database.url,
    `select pid from pg_locks where locktype = 'advisory'
      and database = (select oid from pg_database where datname = current_database())`,
  );

/** Names of settings that the connections of a pooler were left with; many are asked at once, so that all are. */
async function changedSettings(pooler: PgBouncer): Promise<string[]> {
  const answers = await Promise.all(
    Array.from({ length: 6 }, () =>
      ask<{ name: string }>(
        pooler.through(database.url),
        `select name, pg_sleep(0.02) from pg_settings where source = 'session' and name ~ 'timeout|check_interval|search_path'`,
      ),
    ),
  );
  return answers.flat().map(({ name }) => name);
}

describeWhere(hasPgBouncer, 'behind PgBouncer in transaction mode', WITHOUT_PGBOUNCER, () => {
  it('everything works for two processes that share a few connections, and both hear of changes', async () => {
    const pooler = await pooled(SHARED);
    const environment = { DATABASE_URL: pooler.through(database.url), DATABASE_DIRECT_URL: database.url };
    const services = [await start(environment), await start(environment)];
    for (const { app } of services) await until('it hears', () => app.get(Notifications).connected);
    expect(await work(services.map(({ client }) => client))).toEqual([]);
    // What one changes, the other's memory forgets.
    const [one, other] = services.map(({ client }) => client) as [Client, Client];
    const item = await taken(one, await created(one, { headline: 'Pilots', body: [] }), 'publish');
    await eventually(async () => {
      expect((await other.get(`/v1/content/articles/${item.slug}`)).status).toBe(200);
    });
    await transition(one, item, 'withdraw', 'It was wrong.');
    await eventually(async () => {
      expect((await other.get(`/v1/content/articles/${item.slug}`)).status).toBe(410);
    });
    expect(services[0]?.said.filter((note) => note.includes('DATABASE_DIRECT_URL'))).toEqual([]);
  });

  it('everything works without the address of the server too, and the start says what that costs', async () => {
    const pooler = await pooled(SHARED);
    const environment = { DATABASE_URL: pooler.through(database.url) };
    const services = [await start(environment), await start(environment)];
    expect(await work(services.map(({ client }) => client))).toEqual([]);
    expect(services[0]?.said.join()).toMatch(/pooler in transaction mode.*DATABASE_DIRECT_URL/);
    for (const { app } of services) expect(app.get(Notifications).connected).toBe(false);
    expect(await changedSettings(pooler)).toEqual([]);
  });

  it('prepared statements are used where PgBouncer keeps them, and where it does not, the start says so', async () => {
    const isSupported = pgBouncerSupportsPreparedStatements();
    const pooler = await pooled(SHARED);
    const { client, said } = await start({ DATABASE_URL: pooler.through(database.url) });
    expect(await work([client])).toEqual([]);
    expect(said.some((note) => note.includes("doesn't keep prepared statements"))).toBe(!isSupported);
    if (!isSupported) return;
    const unable = await pooled({ ...SHARED, max_prepared_statements: 0 });
    const second = await start({ DATABASE_URL: unable.through(database.url) });
    expect(await work([second.client])).toEqual([]);
    expect(second.said.join()).toContain("doesn't keep prepared statements");
  });

  it('each command of migrations is refused, and leaves nothing behind', async () => {
    const pooler = await pooled(SHARED);
    const url = pooler.through(database.url);
    const refusal =
      /^At 127\.0\.0\.1:\d+\/\S+ a connection pooler in transaction mode .* DATABASE_DIRECT_URL\.\n?$/;
    const { code, answer, notes } = await migrate(url, 'run');
    expect({ code, answer }).toEqual({ code: 1, answer: '' });
    expect(notes).toMatch(refusal);
    for (const command of [run, revert, status, check])
      await expect(command(createDataSource(url), quiet)).rejects.toThrow(refusal);
    expect(await locks()).toEqual([]);
    expect(await changedSettings(pooler)).toEqual([]);
  });

  it('migrations go by the address of the server itself', async () => {
    const empty = await createEmptyDatabase();
    ends.push(() => empty.drop());
    const pooler = await pooled(SHARED);
    const environment = { DATABASE_DIRECT_URL: empty.url };
    const { ended } = startMigration(pooler.through(empty.url), ['run'], environment);
    expect(await ended).toMatchObject({ code: 0, notes: expect.not.stringContaining('pooler') as string });
  });

  it('an address of another database as that of the server is refused', async () => {
    const other = await cloneDatabase();
    ends.push(() => other.drop());
    const pooler = await pooled(SHARED);
    await expect(
      start({ DATABASE_URL: pooler.through(database.url), DATABASE_DIRECT_URL: other.url }),
    ).rejects.toThrow(/DATABASE_DIRECT_URL .* lead to different databases/);
  });

  it('a transaction and what it sends have time limits', async () => {
    const pooler = await pooled(SHARED);
    const { app } = await start({ DATABASE_URL: pooler.through(database.url) });
    const own = app.get(Database);
    const limit = await own.transaction(() =>
      own.query<{ limit: string }>(sql`SELECT current_setting('statement_timeout') AS limit`),
    );
    expect(limit).toEqual([{ limit: '30s' }]);
  });

  it('a schema of the address must be that of the role, since the pooler does not pass it on', async () => {
    const name = new URL(database.url).pathname.slice(1);
    await ask(database.url, 'create schema desk');
    const pooler = await pooled(SHARED);
    const address = `${pooler.through(database.url)}&schema=desk`;
    await expect(start({ DATABASE_URL: address })).rejects.toThrow(
      /doesn't pass on the schema.*ALTER ROLE copydesk IN DATABASE \S+ SET search_path = desk/,
    );
    await ask(database.url, `alter role copydesk in database "${name}" set search_path = desk`);
    const again = await pooled(SHARED);
    const direct = createDataSource(`${database.url}&schema=desk`);
    await runMigrations(direct, quiet);
    const { client } = await start({
      DATABASE_URL: `${again.through(database.url)}&schema=desk`,
      DATABASE_DIRECT_URL: database.url,
    });
    expect(await work([client])).toEqual([]);
    expect(await ask(database.url, 'select from public.articles')).toEqual([]);
  });
});

describeWhere(hasPgBouncer, 'behind PgBouncer in another mode', WITHOUT_PGBOUNCER, () => {
  it('a session is one: migrations, locks and notifications work', async () => {
    const empty = await createEmptyDatabase();
    ends.push(() => empty.drop());
    const pooler = await pooled({ pool_mode: 'session', default_pool_size: 60 });
    for (const command of [run, status, check])
      expect(await command(createDataSource(pooler.through(empty.url)), quiet)).toBe(0);
    const { app, client, said } = await start({ DATABASE_URL: pooler.through(database.url) });
    await until('it hears', () => app.get(Notifications).connected);
    expect(await work([client])).toEqual([]);
    expect(said.join()).not.toContain('DATABASE_DIRECT_URL');
  });

  it('statements alone are refused: they have no transactions', async () => {
    const pooler = await pooled({ pool_mode: 'statement' });
    await expect(start({ DATABASE_URL: pooler.through(database.url) })).rejects.toThrow(
      /statement mode.*pool_mode/,
    );
  });
});
