import { execFileSync, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, chown, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { accountFor } from '../../src/postgres/embedded/account.js';
import { freePort } from './free-port.js';
import { until } from './until.js';

/** One that is forgotten ends by itself, after so many seconds. */
const LONGEST = 180;

const FOLDERS = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/sbin'];

/** `timeout` bounds its life. */
export const hasPgBouncer = ['pgbouncer', 'timeout'].every((program) => pathOf(program) !== undefined);

export const WITHOUT_PGBOUNCER = 'there is no pgbouncer on this machine; apt-get install pgbouncer';

/** Whether it is new enough (1.21) to keep clients' prepared statements, of which it then keeps some unless told otherwise. */
export function pgBouncerSupportsPreparedStatements(): boolean {
  const said = execFileSync(pathOf('pgbouncer') ?? '', ['--version'], { encoding: 'utf8' });
  const [, major = 0, minor = 0] = (/(\d+)\.(\d+)/.exec(said) ?? []).map(Number);
  return major > 1 || minor >= 24;
}

function pathOf(program: string): string | undefined {
  return FOLDERS.map((folder) => join(folder, program)).find((path) => existsSync(path));
}

export interface PgBouncer {
  /** The address of a database through it, as the same user. */
  through(url: string): string;
  stop(): Promise<void>;
}

/**
 * Starts PgBouncer before the server of an address, on the loopback interface.
 * @param settings of its configuration file, such as `{ pool_mode: 'transaction' }`
 * @throws Error with what it said, when it does not start
 */
export async function startPgBouncer(
  serverUrl: string,
  settings: Record<string, string | number>,
): Promise<PgBouncer> {
  const folder = await mkdtemp(join(tmpdir(), 'copydesk-pgbouncer-'));
  // As Postgres, it refuses to run as root.
  const account = await accountFor(folder);
  const { hostname, port: serverPort, username, password } = new URL(serverUrl);
  const port = await freePort();
  const users = join(folder, 'users');
  const configuration = join(folder, 'pgbouncer.ini');
  const lines = Object.entries({
    listen_addr: '127.0.0.1',
    listen_port: port,
    unix_socket_dir: '',
    auth_type: 'plain',
    auth_file: users,
    ...settings,
  }).map(([name, value]) => `${name} = ${value}`);
  const databases = `[databases]\n* = host=${hostname} port=${serverPort}\n`;
  await writeFile(configuration, `${databases}[pgbouncer]\n${lines.join('\n')}\n`);
  await writeFile(users, `"${decodeURIComponent(username)}" "${decodeURIComponent(password)}"\n`);
  await chmod(folder, 0o755);
  if (account) await chown(folder, account.uid, account.gid);
  const child = spawn('timeout', ['--kill-after=5', String(LONGEST), 'pgbouncer', configuration], {
    env: { ...process.env, PATH: FOLDERS.join(delimiter) },
    stdio: ['ignore', 'pipe', 'pipe'],
    ...account,
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => {
      resolve();
    });
  });
  const stop = async (): Promise<void> => {
    child.kill('SIGTERM');
    await ended;
    await rm(folder, { recursive: true, force: true });
  };
  await until('PgBouncer listens', () => {
    if (child.exitCode !== null) throw new Error(`PgBouncer ended: ${said}`);
    return said.includes('process up');
  });
  const through = (url: string): string => {
    const other = new URL(url);
    other.host = `127.0.0.1:${port}`;
    return other.href;
  };
  return { through, stop };
}
