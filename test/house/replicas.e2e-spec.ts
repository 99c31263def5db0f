import { Logger } from '@nestjs/common';
import { ReadDatabase } from '../../src/edge/replicas/read-database.js';
import { createDataSource } from '../../src/data-source.js';
import { runMigrations } from '../../src/postgres/migration/migrator.js';
import { openDatabase } from '../../src/open-database.js';
import { describeWhere } from '../describe-where.js';
import { hasPgBouncer, startPgBouncer, WITHOUT_PGBOUNCER } from '../support/pgbouncer.js';
import { startApp } from '../support/app.js';
import { until } from '../support/until.js';
import { answering, shares, startReadingProcess, untilAnsweredBy } from './reading-process.js';
import type { Process } from './reading-process.js';
import { atPort, query, startReplicatedServers } from './replicated-servers.js';
import type { ReplicatedServers, Row } from './replicated-servers.js';
import { startSilentProxy } from './silent-proxy.js';
import { sql } from '../../src/kernel/database/sql.js';

let servers: ReplicatedServers;
let primary: number;
let first: number;
let second: number;
const ends: (() => Promise<unknown>)[] = [];

beforeAll(async () => {
  Logger.overrideLogger(false);
  servers = await startReplicatedServers();
  [first, second] = servers.ports;
  primary = Number(new URL(servers.url).port);
  await ask(primary, 'CREATE TABLE counter AS SELECT 0 AS n');
  await ask(primary, 'ALTER TABLE counter OWNER TO copydesk');
});

afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
});

afterAll(() => servers.close());

const urlOf = (port: number): string => atPort(servers.url, port);

/** Has one server run a statement, as superuser, past the service. */
const ask = (port: number, sql: string): Promise<Row[]> => query(atPort(servers.adminUrl, port), sql);

const count = (): Promise<unknown> => ask(primary, 'UPDATE counter SET n = n + 1');

const pause = async (port: number): Promise<void> => {
  await ask(port, 'SELECT pg_wal_replay_pause()');
  ends.push(() => ask(port, 'SELECT pg_wal_replay_resume()'));
  await until(
    'it has paused',
    async () =>
      (await ask(port, 'SELECT pg_get_wal_replay_pause_state() AS state'))[0]?.['state'] === 'paused',
  );
};

async function startProcess(urls = [urlOf(first), urlOf(second)], maxLag = 1000): Promise<Process> {
  const process = await startReadingProcess(servers.url, urls, maxLag);
  ends.push(() => process.close());
  return process;
}

describe('a standby in place of the primary', () => {
  it.each(['start', 'migration'])('is refused in a sentence: %s', async (doing) => {
    const quiet = { migrate: false, log: () => undefined };
    const refused =
      doing === 'start'
        ? openDatabase({ databaseDirectUrl: undefined }, urlOf(first), quiet)
        : runMigrations(createDataSource(urlOf(first)), quiet);
    await expect(refused).rejects.toThrow(/is a standby, which takes no changes: name the primary/);
  });
});

describeWhere(hasPgBouncer, 'a replica behind PgBouncer in transaction mode', WITHOUT_PGBOUNCER, () => {
  it('is read', async () => {
    const pooler = await startPgBouncer(urlOf(first), { pool_mode: 'transaction', default_pool_size: 3 });
    ends.push(() => pooler.stop());
    const process = await startProcess([pooler.through(urlOf(first))]);
    await untilAnsweredBy(process, first);
    expect(await shares(process)).toEqual({ [first]: 30 });
  });
});

describe('reads of the content face', () => {
  it('are answered by both replicas in turn, those of a transaction by the primary', async () => {
    const process = await startProcess();
    expect(await answering(process)).toBe(primary);
    await untilAnsweredBy(process, first, second);
    expect(await shares(process)).toEqual({ [first]: 15, [second]: 15 });
    await process.database.transaction(async () => {
      expect(await shares(process, 4)).toEqual({ [primary]: 4 });
    });
  });

  it('go on without an error when a replica is stopped in the middle of them, and when it comes back', async () => {
    const process = await startProcess();
    await untilAnsweredBy(process, first, second);
    let reading = true;
    const answers: number[] = [];
    const readers = Array.from({ length: 8 }, async () => {
      while (reading) answers.push(await answering(process, 0.02));
    });
    await until('they run', () => answers.length > 50);
    await servers.stop(0);
    const before = answers.length;
    await until('there were reads after it', () => answers.length > before + 50);
    expect(await shares(process)).toEqual({ [second]: 30 });
    await servers.start(0);
    await untilAnsweredBy(process, first, second);
    reading = false;
    await Promise.all(readers);
  });

  it('are answered by the primary when both are gone, and by them again when they are back', async () => {
    const process = await startProcess();
    await untilAnsweredBy(process, first, second);
    await Promise.all([servers.stop(0), servers.stop(1)]);
    expect(await shares(process)).toEqual({ [primary]: 30 });
    await Promise.all([servers.start(0), servers.start(1)]);
    await untilAnsweredBy(process, first, second);
  });

  it('are answered by the others when a replica falls silent, those under way too', async () => {
    const proxy = await startSilentProxy(urlOf(first));
    ends.push(() => proxy.close());
    const process = await startProcess([proxy.url, urlOf(second)]);
    await untilAnsweredBy(process, first, second);
    proxy.silence();
    const answers = await Promise.all([answering(process), answering(process), answering(process)]);
    expect(answers).not.toContain(first);
    expect(await shares(process)).toEqual({ [second]: 30 });
    proxy.speak();
    await untilAnsweredBy(process, first, second);
  });

  it('avoid a replica that is behind by more than the bound, and on a quiet primary none', async () => {
    const process = await startProcess(undefined, 1500);
    await untilAnsweredBy(process, first, second);
    await pause(first);
    await new Promise((resolve) => setTimeout(resolve, 2000));
    // Replay stands still, and nothing is missing.
    expect(await shares(process)).toEqual({ [first]: 15, [second]: 15 });
    await count();
    await untilAnsweredBy(process, second);
    await ask(first, 'SELECT pg_wal_replay_resume()');
    await untilAnsweredBy(process, first, second);
  });

  it('avoid at once, within the bound too, a replica that lacks what was promised', async () => {
    const process = await startProcess(undefined, 60_000);
    await untilAnsweredBy(process, first, second);
    await pause(first);
    await count();
    const [row] = await ask(primary, 'SELECT pg_current_wal_insert_lsn()::text AS position');
    process.reads.requireAtLeast(String(row?.['position']));
    expect(Object.keys(await shares(process))).not.toContain(String(first));
    await untilAnsweredBy(process, second);
    await ask(first, 'SELECT pg_wal_replay_resume()');
    await untilAnsweredBy(process, first, second);
  });

  it('never go to a server that follows no primary of ours', async () => {
    const stranger = (JSON.parse(globalThis.process.env['TEST_SERVER']!) as { adminUrl: string }).adminUrl;
    const process = await startProcess([stranger, servers.url, urlOf(second)]);
    await untilAnsweredBy(process, second);
    expect(await shares(process)).toEqual({ [second]: 30 });
  });

  it('need no replica for the service to start, to answer and to end', async () => {
    const app = await startApp({ DATABASE_REPLICA_URLS: 'postgres://nobody@127.0.0.1:1/nothing' });
    const reads = app.app.get(ReadDatabase);
    expect(reads.hasReplicas).toBe(true);
    expect(await reads.prepared(sql`SELECT 1 AS one`)).toEqual([{ one: 1 }]);
    expect((await app.client.get('/v1/content/articles')).status).toBe(200);
    await app.close();
  });

  it('see what a notification tells of, as soon as its handler runs', async () => {
    const seen: [announced: number, read: number][] = [];
    const process = await startProcess();
    process.hear(async (payload) => {
      const [row] = await process.reads.prepared<{ n: number }>(sql`SELECT n FROM counter`);
      seen.push([Number(payload), row!.n]);
    });
    await untilAnsweredBy(process, first, second);
    await until('it listens', () => process.notifications.connected);
    for (let i = 0; i < 200; i += 1) {
      await process.database.transaction(async () => {
        const rows = await process.database.prepared<{ n: number }>(
          sql`WITH counted AS (UPDATE counter SET n = n + 1 RETURNING n) SELECT n FROM counted`,
        );
        await process.notifications.notify('counted', String(rows[0]!.n));
      });
      if (i % 10 === 0) await new Promise((resolve) => setTimeout(resolve, 60));
    }
    await until('all were heard', () => seen.length === 200);
    expect(seen.filter(([announced, read]) => read < announced)).toEqual([]);
    await untilAnsweredBy(process, first, second);
  });
});
