import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Load, LoadResult } from './load.js';
import { TARGETS } from './operations.js';
import type { Operation, TargetName } from './operations.js';
import type { Options } from './options.js';
import { TYPESCRIPT } from './processes.js';
import type { Target } from './processes.js';
import { cpuSeconds, cpuSecondsOfPostgres, residentMegabytes } from './usage.js';

/** One load on one target, and what it cost; CPU in seconds, null where the system doesn't tell. */
export interface Measurement extends LoadResult {
  readonly serverCpu: number | null;
  readonly databaseCpu: number | null;
  readonly residentMegabytes: number | null;
}

/** The process that sends the requests. */
export class LoadClient {
  private readonly child: ChildProcess = fork(fileURLToPath(new URL('client.ts', import.meta.url)), {
    cwd: fileURLToPath(new URL('..', import.meta.url)),
    execArgv: TYPESCRIPT,
  });

  /** @throws Error if the client ends before it answers */
  put(load: Load): Promise<LoadResult> {
    const { child } = this;
    child.removeAllListeners();
    return new Promise((resolve, reject) => {
      child.once('message', resolve);
      child.once('exit', () => {
        reject(new Error('The client ended.'));
      });
      child.send(load);
    });
  }

  stop(): Promise<void> {
    if (this.child.connected) this.child.disconnect();
    return Promise.resolve();
  }
}

export interface Field {
  readonly client: LoadClient;
  readonly targets: Readonly<Record<TargetName, Target>>;
  readonly postmaster: number | undefined;
}

/** Measures an operation in rounds. The targets take turns in each, so that what else the machine does falls on all alike. */
export async function measure(
  operation: Operation,
  { rounds, seconds, warmUpSeconds }: Options,
  field: Field,
): Promise<Partial<Record<TargetName, Measurement[]>>> {
  const measured: Partial<Record<TargetName, Measurement[]>> = {};
  for (let round = 0; round < rounds; round++) {
    for (const name of TARGETS) {
      const plans = operation.plans[name];
      if (!plans) continue;
      const { expected } = operation;
      const { url } = field.targets[name];
      await field.client.put({ url, expected, seconds: warmUpSeconds, plans: plans(2 * round) });
      const load = { url, expected, seconds, plans: plans(2 * round + 1) };
      (measured[name] ??= []).push(await counted(load, field.targets[name], field));
    }
  }
  return measured;
}

async function counted(load: Load, { pid }: Target, { client, postmaster }: Field): Promise<Measurement> {
  const used = (): (number | null)[] => [
    cpuSeconds(pid),
    postmaster === undefined ? null : cpuSecondsOfPostgres(postmaster),
  ];
  const before = used();
  const result = await client.put(load);
  const [serverCpu = null, databaseCpu = null] = used().map((after, i) => {
    const earlier = before[i];
    return after === null || earlier == null ? null : after - earlier;
  });
  return { ...result, serverCpu, databaseCpu, residentMegabytes: residentMegabytes(pid) };
}
