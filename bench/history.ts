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

interface ReportedRun {
  readonly date: string;
  readonly judged?: readonly Judged[];
}

/** The newest runs that a report shows. */
const RUNS = 12;

/** Out of the files that runs left in a folder; those of other kinds, and runs too short to be judged, are passed over. */
export function readHistory(folder: string): History {
  const runs = readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as ReportedRun)
    .map(({ date, judged = [] }) => ({ date, judged: judged.filter(isComparable) }))
    .filter(({ judged }) => judged.length > 0)
    .sort((a, b) => (a.date < b.date ? -1 : 1))
    .slice(-RUNS);
  const reached = runs.map(({ judged }) => new Map(judged.map((one) => [nameOf(one), one.reached])));
  const names = [...new Set(reached.flatMap((one) => [...one.keys()]))];
  return {
    dates: runs.map(({ date }) => date.slice(0, 16).replace('T', ' ')),
    series: names.map((name) => ({ name, values: reached.map((one) => one.get(name) ?? null) })),
  };
}

export function historyTable({ dates, series }: History): string {
  const rows = series.map(({ name, values }) => [name, ...values.map((value) => text(value, 2))]);
  return table(['reached', ...dates], rows);
}

/** Ratios of one run can be compared with those of another; times and memory of a machine can't. What failed requests counts for nothing. */
function isComparable({ goal, met, failures }: Judged): boolean {
  return met !== null && failures === 0 && (goal.startsWith('≥') || goal.includes('×'));
}

function nameOf({ title, articles, goal }: Judged): string {
  return `${title}, ${text(articles)}: ${goal}`;
}
