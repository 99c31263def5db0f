import type { LoadResult } from './load.js';
import type { Measured } from './measure.js';
import type { TargetName } from './operations/operation.js';
import { median } from './percentiles.js';
import type { Run } from './run.js';

/** The measurements of the operation with this name; undefined if it was not measured in this run. */
export function measuredOf(run: Run | undefined, name: string): Measured | undefined {
  return run?.measured.find(({ operation }) => operation.name === name);
}

/** One figure of a target, as the median of the rounds. Rounds without an answer have no figures and are left out; null if all are. */
export function medianOf(
  measured: Measured | undefined,
  figure: (result: LoadResult) => number,
  target: TargetName = 'service',
): number | null {
  return median((measured?.measurements[target] ?? []).filter(({ answers }) => answers > 0).map(figure));
}

/** The failures of all rounds of these targets together. */
export function failuresOf(
  measured: Measured | undefined,
  targets: readonly TargetName[] = ['service'],
): number {
  return targets
    .flatMap((target) => measured?.measurements[target] ?? [])
    .reduce((sum, { failures }) => sum + failures, 0);
}

/** `a / b`; null if either is unknown, or `b` is 0. */
export function quotient(a: number | null, b: number | null): number | null {
  return a === null || b === null || b === 0 ? null : a / b;
}
