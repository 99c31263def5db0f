import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client, escapeIdentifier } from 'pg';
import { startEmbeddedPostgres } from '../src/postgres/embedded/embedded-postgres.js';
import { postmasterOf } from './usage.js';

const NAME = `copydesk_bench_${process.pid}`;

export interface BenchDatabase {
  readonly url: string;
  /** The version of the server. */
  readonly version: string;
  /** The process id of the server; undefined if it runs on another machine. */
  readonly postmaster: number | undefined;
  stop(): Promise<void>;
}

/**
 * A database of its own: on the server of BENCH_DATABASE_URL, whose user may make databases, else on an embedded one.
 * @param permanent the folder of an embedded one that outlives the run; without it all is taken away at the end
 */
export async function openDatabase(permanent?: string): Promise<BenchDatabase> {
  const given = process.env['BENCH_DATABASE_URL'];
  return given === undefined || given === '' ? embedded(permanent) : onServer(given);
}

async function embedded(permanent: string | undefined): Promise<BenchDatabase> {
  const folder = permanent ?? mkdtempSync(join(tmpdir(), 'copydesk-bench-'));
  if (permanent === undefined) chmodSync(folder, 0o755);
  else mkdirSync(permanent, { recursive: true });
  const server = await startEmbeddedPostgres({ dataDir: folder, log: () => undefined });
  const stop = async (): Promise<void> => {
    await server.stop();
    if (permanent === undefined) rmSync(folder, { recursive: true, force: true });
  };
  return { url: server.url, ...(await about(server.url)), stop };
}

async function onServer(server: string): Promise<BenchDatabase> {
  const name = escapeIdentifier(NAME);
  await withClient(server, (client) => client.query(['create database', name].join(' ')));
  const url = new URL(server);
  url.pathname = `/${NAME}`;
  const drop = ['drop database', name, 'with (force)'].join(' ');
  const stop = async (): Promise<void> => {
    await withClient(server, (client) => client.query(drop));
  };
  return { url: url.href, ...(await about(server)), stop };
}

function about(url: string): Promise<Pick<BenchDatabase, 'version' | 'postmaster'>> {
  return withClient(url, async (client) => {
    const { rows } = await client.query<{ version: string; pid: number }>(
      `SELECT current_setting('server_version') AS version, pg_backend_pid() AS pid`,
    );
    return { version: rows[0]?.version ?? '', postmaster: postmasterOf(rows[0]?.pid ?? 0) };
  });
}

export async function withClient<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
