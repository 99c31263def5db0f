import type { LoadResult } from './load.js';
import type { Measured } from './measure.js';
import type { TargetName } from './operations/operation.js';
import { median } from './percentiles.js';
import type { Run } from './run.js';

/** What was measured of an operation, by its name; undefined where it was not. */
export function measuredOf(run: Run | undefined, name: string): Measured | undefined {
  return run?.measured.find(({ operation }) => operation.name === name);
}

/** The median over the rounds of a figure of a target; null where nothing was answered, of which no figure tells. */
export function medianOf(
  measured: Measured | undefined,
  figure: (result: LoadResult) => number,
  target: TargetName = 'service',
): number | null {
  return median((measured?.measurements[target] ?? []).filter(({ answers }) => answers > 0).map(figure));
}

export function failuresOf(
  measured: Measured | undefined,
  targets: readonly TargetName[] = ['service'],
): number {
  return targets
    .flatMap((target) => measured?.measurements[target] ?? [])
    .reduce((sum, { failures }) => sum + failures, 0);
}

/** One divided by the other, where both are known. */
export function quotient(a: number | null, b: number | null): number | null {
  return a === null || b === null || b === 0 ? null : a / b;
}
