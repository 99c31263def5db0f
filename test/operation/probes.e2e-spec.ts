import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Client as PgClient } from 'pg';
import { readConfiguration } from '../../src/config/configuration.js';
import { createApp } from '../../src/configure-app.js';
import { createDataSource } from '../../src/data-source.js';
import { Administrator } from '../../src/identity/administrator.js';
import { Database } from '../../src/kernel/database/database.js';
import { DatabaseWatch } from '../../src/kernel/database/database-watch.js';
import { Notifications } from '../../src/kernel/database/notifications.js';
import { created, taken } from '../articles/article-answer.js';
import { startSilentProxy } from '../house/silent-proxy.js';
import type { SilentProxy } from '../house/silent-proxy.js';
import { TOKEN } from '../support/app.js';
import { Client } from '../support/client.js';
import type { Answer } from '../support/client.js';
import { cloneDatabase } from '../support/database.js';
import type { TestDatabase } from '../support/database.js';
import { until } from '../support/until.js';
import { WITHOUT_LIMITS } from '../support/without-limits.js';
import { sql } from '../../src/kernel/database/sql.js';

const POOL = 3;

let database: TestDatabase;
let proxy: SilentProxy;
let app: NestFastifyApplication;
let client: Client;
let article: string;

/** The service with something between it and its database. */
beforeAll(async () => {
  database = await cloneDatabase();
  proxy = await startSilentProxy(database.url);
  const configuration = readConfiguration({
    DATABASE_URL: proxy.url,
    DATABASE_POOL_SIZE: String(POOL),
    LOG_LEVEL: 'error',
    ...WITHOUT_LIMITS,
  });
  app = await createApp(await createDataSource(proxy.url, POOL).initialize(), configuration);
  await app.get(Administrator).ensure(undefined, TOKEN);
  await app.listen(0, '127.0.0.1');
  client = new Client(await app.getUrl(), TOKEN);
  const { slug } = await taken(client, await created(client, { headline: 'Read by all' }), 'publish');
  article = `/v1/content/articles/${slug}`;
  expect((await client.get(article)).status).toBe(200);
});

afterAll(async () => {
  // First the proxy: what was sent into its silence would be waited for until it has taken too long.
  await proxy.close();
  await app.close();
  await database.drop();
});

const statusOf = async (path: string): Promise<number> => (await client.stranger().get(path)).status;
const probes = (): Promise<number[]> => Promise.all(['/livez', '/readyz', '/readyz/readers'].map(statusOf));
const ready = (): Promise<void> =>
  until('the service is ready', async () => (await statusOf('/readyz')) === 200);
const onServer = async (sql: string): Promise<void> => {
  const direct = new PgClient({ connectionString: database.url });
  await direct.connect();
  await direct.query('SET default_transaction_read_only = off');
  await direct.query(sql);
  await direct.end();
};
const silence = (silent: boolean): Promise<void> => {
  if (silent) proxy.silence();
  else proxy.speak();
  return Promise.resolve();
};
const nameOfDatabase = (): string => new URL(database.url).pathname.slice(1);
const cut = (application: string): Promise<void> =>
  onServer(
    `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND application_name = '${application}' AND pid <> pg_backend_pid()`,
  );

/** A busy machine may make the database seem gone for a moment. */
const untilProbesAre = (...statuses: number[]): Promise<void> =>
  until(`probes are ${statuses.join()}`, async () => (await probes()).join() === statuses.join());

it('all are well', async () => {
  await untilProbesAre(200, 200, 200);
});

it('readiness needs no connection of the pool', async () => {
  const pool = app.get(Database);
  let ended = 0;
  const stuck = Array.from({ length: POOL }, () =>
    pool
      .query(sql`SELECT pg_sleep(25)`)
      .catch(() => undefined)
      .finally(() => (ended += 1)),
  );
  await until('the pool is stuck', () => pool.connections.idle === 0 && pool.connections.total === POOL);
  const waiting = pool.query(sql`SELECT 1`);
  await untilProbesAre(200, 200, 200);
  expect(ended).toBe(0);
  // One that the server has not begun yet can't be cancelled.
  await until('none is left', async () => {
    await onServer(
      `SELECT pg_cancel_backend(pid) FROM pg_stat_activity WHERE query LIKE 'SELECT pg_sleep(25)%'`,
    );
    return ended === POOL;
  });
  await Promise.all([...stuck, waiting]);
});

describe('a database that takes no writes any more (25006)', () => {
  const write = (): Promise<Answer> => client.post('/v1/editorial/articles', { headline: 'Late' });

  afterEach(async () => {
    await onServer(`ALTER DATABASE "${nameOfDatabase()}" RESET default_transaction_read_only`);
    await ready();
    // A connection that found it read-only is not used again.
    await until('writes are taken again', async () => (await write()).status === 201);
  });

  it.each(['copydesk', 'copydesk watch'])(
    'is a 503 with Retry-After and takes readiness, when the connections of "%s" notice it first',
    async (application) => {
      await onServer(`ALTER DATABASE "${nameOfDatabase()}" SET default_transaction_read_only = on`);
      await cut(application);
      const readOnly = 'The database takes no writes: it is read-only.';
      await until('readiness is off', async () => {
        if (application === 'copydesk') {
          const { status, body, headers } = await write();
          if (status === 503) expect([body.code, headers.get('retry-after')]).toEqual(['unavailable', '2']);
        }
        const { status, body } = await client.get('/readyz');
        return status === 503 && body.detail === readOnly;
      });
      if (application === 'copydesk') expect((await write()).status).toBe(503);
      expect([await statusOf('/readyz/readers'), await statusOf(article)]).toEqual([200, 200]);
      expect(app.get(DatabaseWatch).isUsable).toBe(false);
    },
  );
});

describe.each([
  ['is stopped', () => proxy.stop(), () => proxy.start()],
  ['does not answer', () => silence(true), () => silence(false)],
])('a database that %s', (_, goes, comes) => {
  it('takes readiness, and neither what readers are answered from memory nor their probe (pitfall 42)', async () => {
    // Nothing is kept while nobody could be told that it changed.
    await until('changes are heard', () => app.get(Notifications).connected);
    expect(await statusOf(article)).toBe(200);
    await goes();
    await untilProbesAre(200, 503, 200);
    expect(await statusOf(article)).toBe(200);
    expect(await statusOf(article)).toBe(200);
    await comes();
    await ready();
    expect(await statusOf(article)).toBe(200);
  });
});
