import { failuresOf, measuredOf, medianOf, quotient } from './figures.js';
import type { LoadResult } from './load.js';
import type { Measured } from './measure.js';
import type { Goal } from './operations/operation.js';
import { median } from './percentiles.js';
import type { Run } from './run.js';
import { text } from './table.js';

/** A goal, and what came of it. */
export interface Judged {
  readonly articles: number;
  readonly title: string;
  readonly goal: string;
  readonly reached: number | null;
  readonly met: boolean | null;
  /** A target that fails requests is fast for nothing. */
  readonly failures: number;
}

const VISIBLE_WITHIN = 1000;
const TAIL = 1.5;
const RESIDENT = 250;
const SMALL = 10_000;
const GROWN = 1_000_000;

/** So long must a load last to be judged, in seconds: in less V8 is still compiling, of each target another share. */
const JUDGED_FROM = 2;

/** All goals that these runs have figures for. Short loads show the figures, but neither meet nor miss a goal. */
export function judge(runs: readonly Run[], seconds: number): Judged[] {
  const all = judged(runs);
  return seconds < JUDGED_FROM ? all.map((one) => ({ ...one, met: null })) : all;
}

function judged(runs: readonly Run[]): Judged[] {
  return runs.flatMap((run) => [
    ...run.measured.flatMap((measured) =>
      measured.operation.goals.flatMap((goal) => ofOperation(run, measured, goal)),
    ),
    ...run.measured.flatMap((measured) => ofTail(run, measured)),
    ...ofVisibility(run),
    ofMemory(run),
    ...ofGrowth(runs, run),
  ]);
}

function ofOperation(run: Run, measured: Measured, goal: Goal): Judged[] {
  const { title } = measured.operation;
  const about = { articles: run.articles, title };
  if (goal.kind === 'rate') {
    const { against, atLeast } = goal;
    const rate = (result: { perSecond: number }): number => result.perSecond;
    const reached = quotient(medianOf(measured, rate), medianOf(measured, rate, against));
    const failures = failuresOf(measured, ['service', against]);
    return [{ ...about, goal: `≥ ${atLeast} × ${against}`, ...atLeastOf(reached, atLeast), failures }];
  }
  const failures = failuresOf(measured);
  if (goal.kind === 'milliseconds') {
    if (run.articles < goal.articles) return [];
    const time = medianOf(measured, ({ p99 }) => p99);
    return [{ ...about, goal: `p99 ≤ ${goal.atMost} ms`, ...atMostOf(time, goal.atMost), failures }];
  }
  const other = measuredOf(run, goal.of);
  const times = quotient(
    medianOf(measured, ({ p50 }) => p50),
    medianOf(other, ({ p50 }) => p50),
  );
  const name = other?.operation.title ?? goal.of;
  return [{ ...about, goal: `p50 ≤ ${goal.atMost} × “${name}”`, ...atMostOf(times, goal.atMost), failures }];
}

/** What the machine and the load client do to both shows in both. */
function ofTail({ articles }: Run, { operation, tail }: Measured): Judged[] {
  const { service, 'hand-written': other } = tail;
  if (!service || !other) return [];
  const p99 = (results: readonly LoadResult[]): number | null =>
    median(results.flatMap((result) => (result.answers > 0 ? result.p99 : [])));
  const reached = quotient(p99(service), p99(other));
  const failures = [...service, ...other].reduce((sum, result) => sum + result.failures, 0);
  const goal = `p99 ≤ ${TAIL} × hand-written, each at 70 % of its peak rate`;
  return [{ articles, title: operation.title, goal, ...atMostOf(reached, TAIL), failures }];
}

function ofVisibility({ articles, visibility }: Run): Judged[] {
  return visibility.map(({ where, p99, never }) => ({
    articles,
    title: `a publication is seen: ${where}`,
    goal: `p99 ≤ ${text(VISIBLE_WITHIN)} ms`,
    ...atMostOf(p99, VISIBLE_WITHIN),
    failures: never,
  }));
}

function ofMemory({ articles, measured }: Run): Judged {
  // With the default cache: the process of the cold operations has none.
  const usual = measured.filter(({ operation }) => !operation.cold);
  const held = usual.flatMap(({ measurements }) =>
    (measurements.service ?? []).flatMap(({ residentMegabytes }) => residentMegabytes ?? []),
  );
  const most = held.length > 0 ? Math.max(...held) : null;
  const goal = `≤ ${RESIDENT} MB resident`;
  return { articles, title: 'memory of the service', goal, ...atMostOf(most, RESIDENT), failures: 0 };
}

/** How much slower than in the smallest database; the goals are set for ten thousand and a million. */
function ofGrowth(runs: readonly Run[], run: Run): Judged[] {
  const small = runs.find(({ articles }) => articles === SMALL);
  if (!small || run.articles !== GROWN) return [];
  return run.measured.flatMap((measured) => {
    const { growth, title, name } = measured.operation;
    if (growth === undefined) return [];
    const reached = grownBy(small, run, name);
    const goal = `p50 ≤ ${growth} × that of ${text(SMALL)}`;
    const failures = failuresOf(measured);
    return [{ articles: run.articles, title, goal, ...atMostOf(reached, growth), failures }];
  });
}

/** The quotient of the medians of the service's times. */
export function grownBy(small: Run | undefined, large: Run, name: string): number | null {
  const p50 = (run: Run | undefined): number | null =>
    medianOf(measuredOf(run, name), (result) => result.p50);
  return quotient(p50(large), p50(small));
}

function atLeastOf(reached: number | null, bound: number): Pick<Judged, 'reached' | 'met'> {
  return { reached, met: reached === null ? null : reached >= bound };
}

function atMostOf(reached: number | null, bound: number): Pick<Judged, 'reached' | 'met'> {
  return { reached, met: reached === null ? null : reached <= bound };
}
