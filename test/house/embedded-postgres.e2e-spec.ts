import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmod, chown, mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { Client } from 'pg';
import { startEmbeddedPostgres } from '../../src/postgres/embedded/embedded-postgres.js';
import { readPostmasterFile } from '../../src/postgres/embedded/postmaster-file.js';

interface Holder {
  process: ChildProcess;
  url: string;
  adminUrl: string;
  log: string[];
  refused: string | undefined;
}

const asRoot = process.getuid?.() === 0;
const NOBODY = 65_534;
/** Only root can become somebody else. */
const whenRoot = (title: string, test: () => Promise<void>): void => {
  if (asRoot) it(title, test);
  else it.skip(`${title} (skipped: only root can become somebody else)`, test);
};
const holders: Holder[] = [];
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'copydesk-embedded-'));
  await chmod(folder, 0o755);
});

afterEach(async () => {
  await Promise.all(holders.splice(0).map((holder) => end(holder)));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

/** Starts the embedded Postgres in a process of its own and waits for its word. */
async function start(dataDir: string, uid?: number): Promise<Holder> {
  const script = [
    'test/house/embedded-postgres-holder.ts',
    dataDir,
    ...(uid === undefined ? [] : [String(uid)]),
  ];
  const child = spawn(process.execPath, ['--import', './test/support/typescript-loader.mjs', ...script], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const [line] = (await once(createInterface(child.stdout), 'line')) as [string];
  const holder = { process: child, ...(JSON.parse(line) as Omit<Holder, 'process'>) };
  holders.push(holder);
  return holder;
}

async function end({ process: child }: Holder, signal: NodeJS.Signals = 'SIGTERM'): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill(signal);
  await ended;
}

async function query(url: string, statement: string): Promise<unknown[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(statement)).rows;
  } finally {
    await client.end();
  }
}

const dataOf = (dataDir: string): string => join(dataDir, 'postgres', 'data');

async function serverPid(dataDir: string): Promise<number> {
  const found = await readPostmasterFile(dataOf(dataDir));
  if (!found?.alive) throw new Error(`No server runs on ${dataDir}`);
  return found.pid;
}

async function untilGone(pid: number): Promise<void> {
  for (;;) {
    try {
      process.kill(pid, 0);
    } catch {
      return;
    }
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** The test's own time limit ends the waiting. */
async function untilAnswered<T>(ask: () => Promise<T>): Promise<T> {
  for (;;) {
    const answer = await ask().catch(() => undefined);
    if (answer !== undefined) return answer;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

describe('the embedded Postgres', () => {
  const home = (): string => join(folder, 'home');

  it('is initialised once, and a second start has its data', async () => {
    const first = await start(home());
    await query(first.url, 'create table kept as select 42 as answer');
    await end(first);
    const second = await start(home());
    expect(await query(second.url, 'select answer from kept')).toEqual([{ answer: 42 }]);
    await expect(serverPid(home())).resolves.toBeGreaterThan(1);
  });

  it('sorts alike on all machines, listens on the loopback interface only, and keeps its password to itself', async () => {
    const { url, adminUrl } = await start(home());
    expect(
      await query(
        url,
        `select datlocprovider as provider, datlocale as locale, pg_encoding_to_char(encoding) as encoding,
         (select setting from pg_settings where name = 'listen_addresses') as addresses
         from pg_database where datname = current_database()`,
      ),
    ).toEqual([{ provider: 'b', locale: 'C.UTF-8', encoding: 'UTF8', addresses: '127.0.0.1' }]);
    expect((await stat(join(home(), 'postgres', 'password'))).mode & 0o777).toBe(0o600);
    const wrong = new URL(adminUrl);
    wrong.password = 'postgres';
    await expect(query(wrong.href, 'select')).rejects.toThrow(/password authentication failed/);
  });

  it('gives the service no rights beyond its own database', async () => {
    const { url } = await start(home());
    expect(
      await query(url, 'select rolsuper, rolcreatedb from pg_roles where rolname = current_user'),
    ).toEqual([{ rolsuper: false, rolcreatedb: false }]);
  });

  it('refuses a folder that another service has, names its process, and leaves that one in peace', async () => {
    const first = await start(home());
    const second = await start(home());
    expect(second.refused).toMatch(
      new RegExp(`is taken: process ${String(first.process.pid)} runs on it already`),
    );
    await once(second.process, 'exit');
    expect(second.process.exitCode).toBe(1);
    expect(await query(first.url, 'select answer from kept')).toEqual([{ answer: 42 }]);
  });

  it('lets a command join the server of the service, and leaves that running', async () => {
    const first = await start(home());
    const joined = await startEmbeddedPostgres({ dataDir: home(), log: () => undefined, join: true });
    expect(joined.url).toBe(first.url);
    await joined.stop();
    expect(await query(first.url, 'select answer from kept')).toEqual([{ answer: 42 }]);
  });

  it('lets one of two simultaneous first starts have the folder', async () => {
    const both = await Promise.all([start(join(folder, 'raced')), start(join(folder, 'raced'))]);
    expect(both.filter(({ refused }) => refused === undefined)).toHaveLength(1);
    expect(both.filter(({ refused }) => refused?.includes('is taken'))).toHaveLength(1);
  });

  it('recovers after a kill -9 of the service, which leaves the server behind', async () => {
    const first = await start(home());
    await query(first.url, 'create table written as select 1 as one');
    const orphan = await serverPid(home());
    await end(first, 'SIGKILL');
    const second = await start(home());
    expect(second.log.join()).toContain(`process ${String(orphan)}) that a killed service left behind`);
    expect(await query(second.url, 'select one from written')).toEqual([{ one: 1 }]);
  });

  it('recovers after a kill -9 of both, also when another process has the number of the server by now', async () => {
    const first = await start(home());
    const server = await serverPid(home());
    await end(first, 'SIGKILL');
    process.kill(server, 'SIGKILL');
    await untilGone(server);
    const owner = asRoot ? (await stat(dataOf(home()))).uid : undefined;
    const stranger = spawn('sleep', ['60'], { uid: owner, cwd: '/', stdio: 'ignore' });
    try {
      const file = join(dataOf(home()), 'postmaster.pid');
      await writeFile(file, (await readFile(file, 'utf8')).replace(/^\d+/, String(stranger.pid)));
      const second = await start(home());
      expect(await query(second.url, 'select one from written')).toEqual([{ one: 1 }]);
      expect(stranger.exitCode).toBeNull();
    } finally {
      stranger.kill();
    }
  });

  it('starts a server that was killed again, on the same port, still held', async () => {
    const first = await start(home());
    const server = await serverPid(home());
    process.kill(server, 'SIGKILL');
    await untilGone(server);
    const rows = await untilAnswered(() => query(first.url, 'select one from written'));
    expect(rows).toEqual([{ one: 1 }]);
    expect((await start(home())).refused).toContain(`is taken: process ${String(first.process.pid)}`);
  });

  it('says in a sentence that the data are of another version of Postgres', async () => {
    const file = join(dataOf(home()), 'PG_VERSION');
    const version = await readFile(file);
    await writeFile(file, '14\n');
    expect((await start(home())).refused).toMatch(
      /a database of Postgres 14, and the embedded Postgres is 18/,
    );
    await writeFile(file, version);
  });

  it('shows the last lines of the log when the server does not start', async () => {
    const file = join(dataOf(home()), 'postgresql.conf');
    const configuration = await readFile(file);
    await writeFile(file, 'no_such_setting = 1\n');
    expect((await start(home())).refused).toMatch(/did not start[^]*postgres\.log:[^]*no_such_setting/);
    await writeFile(file, configuration);
  });

  whenRoot('started by root it runs as an ordinary user, below a folder closed to others too', async () => {
    const closed = join(folder, 'closed');
    const dataDir = join(closed, 'data');
    await mkdir(closed);
    await chmod(closed, 0o700);
    const first = await start(dataDir);
    expect(first.log.join()).toContain(`who cannot enter ${dataDir}: its database is in`);
    await query(first.url, 'create table kept as select 42 as answer');
    await end(first);
    const second = await start(dataDir);
    expect(second.log).toEqual([]);
    expect(await query(second.url, 'select answer from kept')).toEqual([{ answer: 42 }]);
    await end(second);
    await rm((await readFile(join(dataDir, 'postgres-is-at'), 'utf8')).trim(), { recursive: true });
  });

  whenRoot('runs as an ordinary user too', async () => {
    const dataDir = join(folder, 'ordinary');
    await mkdir(dataDir, { mode: 0o700 });
    await chown(dataDir, NOBODY, NOBODY);
    const { url } = await start(dataDir, NOBODY);
    expect((await stat(dataOf(dataDir))).uid).toBe(NOBODY);
    expect(await query(url, 'select 1 as one')).toEqual([{ one: 1 }]);
  });
});
