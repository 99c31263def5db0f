import { unitKey } from '../../kernel/values/unit.js';
import type { Unit } from '../../kernel/values/unit.js';
import type { Nature } from '../../statistics/statistic.dto.js';

/** What of a statement is drawn. */
export interface Statement {
  readonly value: string;
  readonly upperValue: string | null;
  readonly qualifier: string;
  readonly unit: Unit;
  readonly asPrinted: string | null;
  readonly period: string | null;
  /** The first and the last millisecond of the period, since 1970; null where it is open, both without a period. */
  readonly earliest: number | null;
  readonly latest: number | null;
  readonly nature: Nature;
  readonly place: string | null;
  readonly source: { readonly key: string; readonly name: string | null };
  readonly articleId: string;
  /** When it became public. */
  readonly publishedAt: string;
}

/** How long a period is: points of one line are joined only if they are alike. */
type Grain = 'day' | 'month' | 'quarter' | 'half' | 'year' | 'interval' | 'undated';

/** A period with what is stated of it: the latest, and what was stated before, the first first. */
export interface Point {
  readonly latest: Statement;
  readonly earlier: readonly Statement[];
  readonly grain: Grain;
  /** The ends of what is stated; the same where it is one number. As numbers of JavaScript: a place on paper has no forty digits. */
  readonly low: number;
  readonly high: number;
  /** Milliseconds since 1970; its middle, begin and end. */
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** The statements of one nature, place and source. */
export interface Line {
  readonly nature: Nature;
  readonly place: string | null;
  readonly source: Statement['source'];
  /** In the order of time. */
  readonly points: readonly Point[];
}

/** What is drawn, and what is not. */
export interface Lines {
  readonly unit: Unit;
  /** Those with the most points first. */
  readonly lines: readonly Line[];
  readonly otherUnits: number;
}

/** The lines of statements in the unit that most of them have: what is in several units has no common axis. */
export function linesOf(statements: readonly Statement[]): Lines | undefined {
  const byUnit = [...grouped(statements, ({ unit }) => unitKey(unit)).values()];
  const [most] = byUnit.toSorted((a, b) => b.length - a.length);
  if (!most?.[0]) return undefined;
  const byLine = grouped(most, ({ nature, place, source }) =>
    JSON.stringify([nature, place?.toLowerCase(), source.key]),
  );
  const lines = [...byLine.values()].flatMap(lineOf);
  lines.sort((a, b) => b.points.length - a.points.length || compare(titleOf(a), titleOf(b)));
  return { unit: most[0].unit, lines, otherUnits: statements.length - most.length };
}

function lineOf(statements: readonly Statement[]): Line[] {
  const [first] = statements;
  if (!first) return [];
  const periods = grouped(statements, ({ earliest, latest, publishedAt }) =>
    earliest === null && latest === null ? `undated ${publishedAt}` : `${earliest} ${latest}`,
  );
  const points = [...periods.values()].flatMap(pointOf).sort((a, b) => a.at - b.at);
  return [{ nature: first.nature, place: first.place, source: first.source, points }];
}

function pointOf(statements: readonly Statement[]): Point[] {
  const sorted = statements.toSorted((a, b) => compare(a.publishedAt, b.publishedAt));
  const latest = sorted.at(-1);
  if (!latest) return [];
  // The same again is no revision.
  const earlier = sorted.slice(0, -1).filter((one, i) => !isSame(one, sorted[i + 1] ?? latest));
  const ends = [Number(latest.value), Number(latest.upperValue ?? latest.value)];
  return [{ latest, earlier, low: Math.min(...ends), high: Math.max(...ends), ...placeOf(latest) }];
}

function isSame(a: Statement, b: Statement): boolean {
  return a.value === b.value && a.upperValue === b.upperValue;
}

/** Where a period lies. Of one that begins or ends nowhere, what is known; without a period, when the statement became public. */
function placeOf({
  period,
  earliest,
  latest,
  publishedAt,
}: Statement): Pick<Point, 'grain' | 'at' | 'from' | 'to'> {
  const moment = earliest ?? latest ?? Date.parse(publishedAt);
  if (earliest === null || latest === null) return { grain: 'undated', at: moment, from: moment, to: moment };
  const [from, to] = [earliest, latest + 1];
  const grain = period?.includes('/') === true ? 'interval' : grainOf(to - from);
  return { grain, at: (from + to) / 2, from, to };
}

const DAY = 86_400_000;

function grainOf(length: number): Grain {
  if (length <= DAY) return 'day';
  if (length <= 31 * DAY) return 'month';
  if (length <= 92 * DAY) return 'quarter';
  if (length <= 184 * DAY) return 'half';
  return length <= 366 * DAY ? 'year' : 'interval';
}

/** How far apart days may lie that are joined: weekends and a holiday are no gap. */
const LONGEST_WEEKEND = 4 * DAY;

/** Whether nothing lies between two periods of the same length. */
export function areAdjacent(a: Point, b: Point): boolean {
  if (a.grain !== b.grain || a.grain === 'interval' || a.grain === 'undated') return false;
  const apart = b.from - a.to;
  return apart >= 0 && apart <= (a.grain === 'day' ? LONGEST_WEEKEND : 0);
}

/** Takes a line apart where there is a gap: quarters beside years, too, are runs of their own. */
export function runsOf(points: readonly Point[]): Point[][] {
  const byGrain = grouped(points, ({ grain }) => grain);
  return [...byGrain.values()].flatMap((alike) => {
    const runs: Point[][] = [];
    for (const point of alike) {
      const run = runs.at(-1);
      const last = run?.at(-1);
      if (run && last && areAdjacent(last, point)) run.push(point);
      else runs.push([point]);
    }
    return runs;
  });
}

function titleOf({ place, nature, source }: Line): string {
  return `${place ?? ''} ${nature} ${source.name ?? ''}`;
}

function grouped<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
