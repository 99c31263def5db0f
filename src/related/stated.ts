import { Period } from '../kernel/values/period.js';
import { unitKey } from '../kernel/values/unit.js';
import type { Unit } from '../kernel/values/unit.js';
import type { Statistic } from '../statistics/statistic.dto.js';
import { overlap, printedInterval } from './printed-interval.js';

/** What a statistic states, of which the rest is only how and where it says so. */
export type Stated = Pick<
  Statistic,
  'value' | 'upperValue' | 'qualifier' | 'unit' | 'asPrinted' | 'period' | 'place' | 'nature' | 'anchors'
>;

/** Two statements of the same thing; in units that can't be compared they are none. */
export type Relation = 'agrees' | 'contradicts' | undefined;

/**
 * How two statements of one indicator, place and nature, for periods with the same ends, go together: they contradict each other where no
 * rounding of one value gives both. Undefined where they are not about the same.
 */
export function relationOf(one: Stated, other: Stated): Relation {
  if (!isSamePeriod(one.period, other.period)) return undefined;
  const shifts = commonUnit(one.unit, other.unit);
  if (!shifts) return undefined;
  const [mine, theirs] = [printedInterval(one, shifts[0]), printedInterval(other, shifts[1])];
  return overlap(mine, theirs) ? 'agrees' : 'contradicts';
}

/** What an answer to a contradiction is about: as long as this is the same, the answer holds. */
export function statedText({ value, upperValue, unit, period, place, nature }: Stated): string {
  return JSON.stringify([value, upperValue, unitKey(unit), period, place?.toLowerCase() ?? null, nature]);
}

function isSamePeriod(one: string | null, other: string | null): boolean {
  return one !== null && other !== null && Period.parse(one).coincides(Period.parse(other));
}

/** Units of one kind, by how many places the point moves to make one of them the other. */
const SCALES: Readonly<Record<string, readonly [string, number]>> = {
  'basis-point': ['percentage-point', 2],
  'percentage-point': ['percentage-point', 0],
  percent: ['ratio', 2],
  ratio: ['ratio', 0],
};

/** By how many places the points of two values move, so that both are in one unit; undefined where no unit is common to both. */
function commonUnit(one: Unit, other: Unit): readonly [number, number] | undefined {
  if (unitKey(one) === unitKey(other)) return [0, 0];
  const [mine, theirs] = [SCALES[one.kind], SCALES[other.kind]];
  if (!mine || !theirs || mine[0] !== theirs[0] || one.per !== other.per) return undefined;
  return [mine[1], theirs[1]];
}
