import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { Client } from 'pg';

/** A primary and two streaming replicas. */
export interface ReplicatedServers {
  /** Of the primary, as the service would be given it. */
  readonly url: string;
  readonly adminUrl: string;
  /** Of the replicas, on the loopback interface. */
  readonly ports: readonly [number, number];
  /** Ends a replica; its sessions are cut. */
  stop(replica: 0 | 1): Promise<void>;
  /** Starts one that was stopped, and waits until it takes connections. */
  start(replica: 0 | 1): Promise<void>;
  close(): Promise<void>;
}

/** Starts them in a process beside Jest, with which they end, however it dies. */
export async function startReplicatedServers(): Promise<ReplicatedServers> {
  const folder = await mkdtemp(join(tmpdir(), 'copydesk-replicas-'));
  await chmod(folder, 0o755);
  const script = ['test/house/replicated-servers-holder.ts', folder];
  const child = spawn(process.execPath, ['--import', './test/support/typescript-loader.mjs', ...script], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const lines = createInterface(child.stdout)[Symbol.asyncIterator]();
  const next = async (): Promise<string> => {
    const line = await lines.next();
    if (line.done === true) throw new Error('The replicated servers ended.');
    return line.value;
  };
  const command = async (line: string): Promise<void> => {
    child.stdin.write(`${line}\n`);
    await next();
  };
  const close = async (): Promise<void> => {
    const ended = child.exitCode === null ? once(child, 'exit') : undefined;
    child.stdin.end();
    await ended;
  };
  try {
    const servers = JSON.parse(await next()) as Pick<ReplicatedServers, 'url' | 'adminUrl' | 'ports'>;
    return {
      ...servers,
      stop: (replica) => command(`stop ${replica}`),
      start: (replica) => command(`start ${replica}`),
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

export type Row = Record<string, unknown>;

/** Another of the servers, which are all on one host. */
export function atPort(url: string, port: number): string {
  const other = new URL(url);
  other.port = String(port);
  return other.href;
}

/** Has a server run a statement in the database of the service, on a connection of its own. */
export async function query(server: string, sql: string): Promise<Row[]> {
  const url = new URL(server);
  url.pathname = '/copydesk';
  const client = new Client({ connectionString: url.href });
  await client.connect();
  try {
    return (await client.query<Row>(sql)).rows;
  } finally {
    await client.end();
  }
}
