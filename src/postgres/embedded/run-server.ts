import { setTimeout as sleep } from 'node:timers/promises';
import { EmbeddedPostgresProblem, EmbeddedPostgresTaken } from './embedded-postgres-problem.js';
import { takeLease } from './server-lease.js';
import type { LeasedBy, Lease } from './server-lease.js';
import { readPostmasterFile } from './postmaster-file.js';
import { spawnServer, stopServer } from './server.js';
import type { Server, ServerPlan } from './server.js';

export interface LeasedServer {
  server: Server;
  lease: Lease;
}

type Log = (line: string) => void;

const ATTEMPTS = 10;
const POLL_MS = 40;
const READY_WITHIN_MS = 300_000;
/** A server younger than this may belong to a start that has not taken its lease yet. */
const GRACE_MS = 3000;

/** Reasons of a failed start that pass by themselves: another start on the same folder, a port just taken. */
const PASSING = /lock file "postmaster.pid"|Address already in use|could not bind|shared memory block/;

/**
 * Starts the server of a cluster and takes its lease. A server that a killed service left behind is ended first.
 *
 * @throws EmbeddedPostgresTaken when another service holds the cluster
 * @throws EmbeddedPostgresProblem with the last lines of Postgres' log
 */
export async function runServer(
  plan: ServerPlan,
  adminUrl: (port: number) => string,
  log: Log,
): Promise<LeasedServer> {
  for (let attempt = 1; ; attempt += 1) {
    const found = await readPostmasterFile(plan.cluster.data);
    if (found?.alive) {
      await endIfLeftBehind(plan, found, adminUrl(found.port), log);
      continue;
    }
    const server = await spawnServer(plan, found?.pid);
    const ready = await untilReady(server, adminUrl(server.port), log);
    if (ready !== undefined) return { server, lease: orRefuse(ready, plan, server.port) };
    if (attempt === ATTEMPTS || !PASSING.test(server.logged())) throw failure(server, plan);
    await sleep(Math.random() * 400 + 100);
  }
}

async function endIfLeftBehind(
  plan: ServerPlan,
  found: { pid: number; startedAt: Date; port: number },
  adminUrl: string,
  log: Log,
): Promise<void> {
  // One that is starting or ending takes no connections: look again.
  const answer = await takeLease(adminUrl).catch(() => undefined);
  if (answer === undefined) {
    await sleep(POLL_MS * 5);
    return;
  }
  const lease = orRefuse(answer, plan, found.port);
  const young = Date.now() - found.startedAt.getTime() < GRACE_MS;
  if (young) {
    await lease.release();
    await sleep(GRACE_MS / 6);
    return;
  }
  log(`Ending the Postgres (process ${String(found.pid)}) that a killed service left behind`);
  await lease.release();
  await stopServer(plan);
}

function orRefuse(answer: Lease | LeasedBy, plan: ServerPlan, port: number): Lease {
  if ('release' in answer) return answer;
  throw new EmbeddedPostgresTaken(
    `${plan.cluster.data} is taken: process ${String(answer.heldBy ?? 'unknown')} runs on it already. ` +
      'Stop that one, or name another COPYDESK_DATA_DIR.',
    port,
  );
}

/** @returns undefined when the server ended instead */
async function untilReady(server: Server, adminUrl: string, log: Log): Promise<Lease | LeasedBy | undefined> {
  const begun = Date.now();
  let loggedAt = begun;
  for (;;) {
    if (
      server.process.exitCode !== null ||
      server.process.signalCode !== null ||
      server.process.pid === undefined
    ) {
      return undefined;
    }
    const answer = await takeLease(adminUrl).catch(() => undefined);
    if (answer !== undefined) return answer;
    if (Date.now() - begun > READY_WITHIN_MS) return undefined;
    if (Date.now() - loggedAt > 5000) {
      loggedAt = Date.now();
      log(
        `Postgres is still starting (${String(Math.round((loggedAt - begun) / 1000))} s): it recovers what a crash left`,
      );
    }
    await sleep(POLL_MS);
  }
}

function failure(server: Server, plan: ServerPlan): EmbeddedPostgresProblem {
  const lines = server.logged().trimEnd().split('\n').slice(-8).join('\n');
  const why = /No space left on device/.test(lines) ? 'the disk is full' : 'its log says why';
  return new EmbeddedPostgresProblem(
    `Postgres did not start: ${why}. Last lines of ${plan.place.logFile}:\n${lines}`,
  );
}
