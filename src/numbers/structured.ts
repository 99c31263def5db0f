import type { NumberKind } from './printed-number.js';
import type { Token } from './tokens.js';

/** Digits and signs that together are no number. */
export interface Structured {
  readonly kind: NumberKind;
  /** The token after it. */
  readonly at: number;
}

/** Telephone numbers have the most. */
const MOST_RUNS = 8;

/**
 * What digits that are joined closely are, if they are no number: a date (`2018-04-11`, `11.4.2018`, `11/04/2018`), a time (`10:30`),
 * a score (`3:1`), or a label (`555-0123-99`, `1.2.3`, `+49 30 123456`).
 */
export function structuredAt(tokens: readonly Token[], first: number): Structured | undefined {
  const runs = [tokens[first]?.key ?? ''];
  let joints = '';
  let at = first + 1;
  while (runs.length < MOST_RUNS) {
    const [joint, next] = [tokens[at], tokens[at + 1]];
    if (
      joint?.gap !== 'none' ||
      next?.kind !== 'digits' ||
      next.gap !== 'none' ||
      !/^[-‐‑–/:.]$/.test(joint.text)
    )
      break;
    joints += joint.text;
    runs.push(next.key);
    at += 2;
  }
  const telephone = telephoneAt(tokens, first);
  if (telephone !== undefined) return { kind: 'label', at: telephone };
  const kind = kindOf(runs, joints);
  return kind && { kind, at };
}

function kindOf(runs: readonly string[], joints: string): NumberKind | undefined {
  if (joints.startsWith(':')) return isClock(runs) ? 'time' : 'score';
  const alike = joints.length > 0 && joints === (joints[0] ?? '').repeat(joints.length);
  if (joints.length < 2) return isPart(runs, joints) ? 'label' : undefined;
  if (alike && runs.length === 3 && isDate(runs)) return 'date';
  // Groups of three between points are thousands, and one hyphen may join a range.
  const between = joints.replaceAll('.', '');
  if (between.length > 0) return between.length > 1 ? 'label' : undefined;
  return runs.slice(1).every(({ length }) => length === 3) ? undefined : 'label';
}

function isClock(runs: readonly string[]): boolean {
  const [hours = '', ...others] = runs;
  return (
    Number(hours) < 25 && hours.length <= 2 && others.every((run) => run.length === 2 && Number(run) < 60)
  );
}

/** Year, month and day in one of the usual orders. */
function isDate(runs: readonly string[]): boolean {
  const [one = '', two = '', three = ''] = runs;
  const short = (run: string): boolean => run.length <= 2 && Number(run) <= 31 && Number(run) > 0;
  return (
    short(two) &&
    ((one.length === 4 && short(three)) || (short(one) && (three.length === 4 || three.length === 2)))
  );
}

/** "555-0123": the second run begins with a zero, which no end of a range does. */
function isPart(runs: readonly string[], joints: string): boolean {
  return /^[-‐‑–/]$/.test(joints) && /^0\d/.test(runs[1] ?? '') && !/^\d{4}$/.test(runs[0] ?? '');
}

/** Shorter ones belong to no country: "+3.2" is a number with its sign. */
const LEAST_DIGITS = 7;

/** A plus before the country, then groups, other than of thousands: the token after it. */
function telephoneAt(tokens: readonly Token[], first: number): number | undefined {
  if (tokens[first - 1]?.text !== '+' || tokens[first]?.gap !== 'none') return undefined;
  let at = first + 1;
  const groupsBehind: string[] = [];
  for (let groups = 0; groups < MOST_RUNS; groups++) {
    const next = /^[-()/.]$/.test(tokens[at]?.text ?? '') ? at + 1 : at;
    const group = tokens[next];
    if (group?.kind !== 'digits' || group.gap === 'line') break;
    groupsBehind.push(group.key);
    at = next + 1;
  }
  const digits = [tokens[first].key, ...groupsBehind].join('').length;
  const isGrouped = groupsBehind.every(({ length }) => length === 3);
  return digits >= LEAST_DIGITS && !isGrouped ? at : undefined;
}
