import type { Plan, Step } from '../load.js';

export const TARGETS = ['service', 'hand-written', 'node:http'] as const;
export type TargetName = (typeof TARGETS)[number];

/** What the service should reach, in figures of the same run. */
export type Goal =
  /** Its rate, divided by another target's. */
  | { readonly kind: 'rate'; readonly against: TargetName; readonly atLeast: number }
  /** The median of its time, divided by that of another operation of its own. */
  | { readonly kind: 'time'; readonly of: string; readonly atMost: number }
  /** Its 99th percentile in milliseconds, on databases of at least so many articles. */
  | {
      readonly kind: 'milliseconds';
      readonly atMost: number;
      readonly articles: number;
    };

/** What an answer must hold before anything is counted. */
export type Complete = 'document' | 'twenty' | 'items' | 'contradicting' | 'json' | 'none';

export interface Operation {
  readonly name: string;
  readonly title: string;
  readonly expected: number;
  readonly goals: readonly Goal[];
  /** Of the first answer of each target; where nothing is said, of none. */
  readonly complete: Complete;
  /** How often slower its median may be in a database of a million than in one of ten thousand. */
  readonly growth?: number;
  /** The service is asked at a process that keeps no answers in memory. */
  readonly cold?: true;
  /** Whether it is measured at 70 % of its peak rate too. */
  readonly tail?: true;
  /** What is sent to each target that can do it: a plan for each connection. `turn` counts the loads, so that no two change the same article. */
  readonly plans: Partial<Record<TargetName, (turn: number) => Plan[]>>;
}

export const READERS = 50;
export const WRITERS = 10;
/** One request at a time: what one person waits for. */
export const ALONE = 1;

/** Each connection walks through paths of its own: none is asked for by two, nor again before all others were. */
export function walking(paths: readonly string[], readers = READERS, headers: Step['headers'] = {}): Plan[] {
  const connections = Math.min(readers, paths.length);
  return Array.from({ length: connections }, (_, i) =>
    get(
      paths.filter((_path, n) => n % connections === i),
      headers,
    ),
  );
}

export function alike(count: number, plan: Plan): Plan[] {
  return Array.from({ length: count }, () => plan);
}

export function get(paths: readonly string[], headers: Step['headers'] = {}): Plan {
  return { steps: paths.map((path) => ({ method: 'GET', path, headers })) };
}

/** A rate that must be at least so many times another target's. */
export function rate(against: TargetName, atLeast: number): Goal {
  return { kind: 'rate', against, atLeast };
}
