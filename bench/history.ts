import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Judged } from './goals.js';
import type { Series } from './svg.js';
import { table, text } from './table.js';

/** What earlier runs reached of each goal, the oldest first. */
export interface History {
  readonly dates: readonly string[];
  readonly series: readonly Series[];
}

interface Kept {
  readonly date: string;
  readonly judged?: readonly Judged[];
}

/** So many runs are told of. */
const RUNS = 12;

/** Out of the files that runs left in a folder; those of other kinds are passed over. */
export function readHistory(folder: string): History {
  const kept = readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as Kept)
    .filter(({ judged }) => judged !== undefined)
    .sort((a, b) => (a.date < b.date ? -1 : 1))
    .slice(-RUNS);
  const reached = kept.map(
    ({ judged = [] }) => new Map(judged.filter(isRatio).map((one) => [nameOf(one), one.reached])),
  );
  const names = [...new Set(reached.flatMap((one) => [...one.keys()]))];
  return {
    dates: kept.map(({ date }) => date.slice(0, 16).replace('T', ' ')),
    series: names.map((name) => ({ name, values: reached.map((one) => one.get(name) ?? null) })),
  };
}

export function historyTable({ dates, series }: History): string {
  const rows = series.map(({ name, values }) => [name, ...values.map((value) => text(value, 2))]);
  return table(['reached', ...dates], rows);
}

/** Ratios of one run can be compared with those of another; times and memory of a machine can't. */
function isRatio({ goal }: Judged): boolean {
  return goal.startsWith('≥') || goal.includes('×');
}

function nameOf({ title, articles, goal }: Judged): string {
  return `${title}, ${text(articles)}: ${goal}`;
}
