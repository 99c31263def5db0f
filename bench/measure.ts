import { isComplete } from './complete.js';
import type { LoadClient } from './load-client.js';
import type { Load, LoadResult } from './load.js';
import { TARGETS } from './operations/operation.js';
import type { Operation, TargetName } from './operations/operation.js';
import type { Options } from './options.js';
import { median } from './percentiles.js';
import type { Target } from './processes.js';
import { cpuSeconds, cpuSecondsOfPostgres, residentMegabytes } from './usage.js';

/** One load on one target, and what it cost; CPU in seconds, null where the system doesn't tell. */
export interface Measurement extends LoadResult {
  readonly serverCpu: number | null;
  readonly databaseCpu: number | null;
  readonly residentMegabytes: number | null;
}

/** All measurements of an operation. */
export interface Measured {
  readonly operation: Omit<Operation, 'plans'>;
  /** Of the targets that have such a route. */
  readonly measurements: Partial<Record<TargetName, readonly Measurement[]>>;
  /** Of each target at 70 % of its own peak rate: what machine and load client do to all of them shows in all. */
  readonly tail: Partial<Record<TargetName, readonly LoadResult[]>>;
}

export interface Field {
  readonly client: LoadClient;
  readonly targets: Readonly<Record<TargetName, Target>>;
  /** The service again, with no answers in memory. */
  readonly uncached: Target;
  readonly postmaster: number | undefined;
}

const SHARE_OF_PEAK = 0.7;
/** A load that is shorter than this, in seconds, shows that everything works: it begins again for longer where nothing was answered. */
const SHORT = 2;
const LONGEST = 20;

/** Measures an operation in rounds. The targets take turns in each, so that what else the machine does falls on all alike. */
export async function measure(
  { plans, ...operation }: Operation,
  { rounds, seconds, warmUpSeconds }: Options,
  { uncached, ...around }: Field,
): Promise<Measured> {
  const targets = operation.cold ? { ...around.targets, service: uncached } : around.targets;
  const field = { ...around, targets, uncached };
  const { expected } = operation;
  const measurements: Partial<Record<TargetName, Measurement[]>> = {};
  const able = await ableTargets({ plans, ...operation }, field);
  if (!able.some(([name]) => name === 'service')) return { operation, measurements, tail: {} };
  let spare = 2 * rounds;
  for (let round = 0; round < rounds; round++) {
    for (const [name, plansOf] of able) {
      const { url } = field.targets[name];
      await field.client.put({ url, expected, seconds: warmUpSeconds, plans: plansOf(2 * round) });
      const load = { url, expected, seconds, plans: plansOf(2 * round + 1) };
      let measured = await counted(load, field.targets[name], field);
      // Other articles each time: nobody knows which of the unanswered changes were made.
      for (let more = 2 * seconds; isUnanswered(measured) && seconds < SHORT && more <= LONGEST; more *= 2)
        measured = await counted(
          { ...load, seconds: more, plans: plansOf(spare++) },
          field.targets[name],
          field,
        );
      (measurements[name] ??= []).push(measured);
    }
  }
  const tail: Partial<Record<TargetName, LoadResult[]>> = {};
  if (operation.tail)
    for (let round = 0; round < rounds; round++)
      for (const [name, plansOf] of able) {
        const peak = median((measurements[name] ?? []).map(({ perSecond }) => perSecond)) ?? 0;
        const load = { url: field.targets[name].url, expected, seconds, plans: plansOf(round) };
        (tail[name] ??= []).push(await field.client.put({ ...load, rate: SHARE_OF_PEAK * peak }));
      }
  return { operation, measurements, tail };
}

function isUnanswered({ answers, failures }: Measurement): boolean {
  return answers === 0 && failures === 0;
}

/** Those that have the route, and whose first answer is whole. */
async function ableTargets(
  { plans, complete }: Operation,
  { targets }: Field,
): Promise<[TargetName, NonNullable<(typeof plans)[TargetName]>][]> {
  const able: [TargetName, NonNullable<(typeof plans)[TargetName]>][] = [];
  for (const name of TARGETS) {
    const plansOf = plans[name];
    const { path = '/', headers = {} } = plansOf?.(0)[0]?.steps[0] ?? {};
    if (plansOf && (await isComplete(targets[name].url + path, headers, complete)))
      able.push([name, plansOf]);
  }
  return able;
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
