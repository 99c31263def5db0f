import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { closeSync, openSync, readFileSync, renameSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import type { Binaries } from './binaries.js';
import type { Cluster } from './cluster.js';
import type { Place } from './place.js';
import { PLAIN_ENVIRONMENT, runCommand } from './run-command.js';
import { settings } from './settings.js';

export interface ServerPlan {
  place: Place;
  binaries: Binaries;
  cluster: Cluster;
  fast: boolean;
}

/** A Postgres server process that we started. */
export interface Server {
  port: number;
  process: ChildProcess;
  /** What the server has written to its log since it started. */
  logged(): string;
}

const LARGEST_LOG_BYTES = 10_000_000;

/**
 * Starts the server, in a process group of its own: Ctrl-C in the terminal must reach this service first, which
 * ends its work and then the server.
 *
 * @param stalePid the pid in `postmaster.pid`, when another process has that number by now. Postgres takes the
 *   file for its own then, as it does with its grandparent's pid, and keeps its further guards against two servers.
 * @param port of the loopback interface; default: any that is free
 */
export async function spawnServer(
  plan: ServerPlan,
  stalePid: number | undefined,
  port?: number,
): Promise<Server> {
  port ??= await freePort();
  const { place, binaries, cluster } = plan;
  rotate(place.logFile);
  const log = openSync(place.logFile, 'a', 0o600);
  const offset = statSync(place.logFile).size;
  const child = spawn(binaries.postgres, ['-D', cluster.data, ...settings(port, plan.fast)], {
    ...place.account,
    cwd: '/',
    detached: true,
    env: {
      ...PLAIN_ENVIRONMENT,
      ...(stalePid === undefined ? {} : { PG_GRANDPARENT_PID: String(stalePid) }),
    },
    stdio: ['ignore', log, log],
  });
  child.on('error', () => undefined);
  child.unref();
  closeSync(log);
  return { port, process: child, logged: () => readFileSync(place.logFile).subarray(offset).toString() };
}

/** Ends whichever server runs on the cluster: sessions are cut, all is written. Bounded: at most about a minute. */
export async function stopServer({ place, binaries, cluster }: ServerPlan): Promise<void> {
  for (const [mode, seconds] of [
    ['fast', '45'],
    ['immediate', '10'],
  ] as const) {
    const parameters = ['stop', '-D', cluster.data, '-m', mode, '-w', '-t', seconds, '-s'];
    const { code, output } = await runCommand(binaries.pgCtl, parameters, place.account);
    if (code === 0 || /no server running|does not exist/i.test(output)) return;
  }
}

/** Asks the operating system for a port of the loopback interface that nobody listens on. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => {
        resolve(port);
      });
    });
  });
}

function rotate(logFile: string): void {
  const size = statSync(logFile, { throwIfNoEntry: false })?.size ?? 0;
  if (size > LARGEST_LOG_BYTES) renameSync(logFile, `${logFile}.1`);
}
