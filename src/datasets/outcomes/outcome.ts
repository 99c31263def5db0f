import { Decimal } from '../../kernel/values/decimal.js';
import { Period } from '../../kernel/values/period.js';
import { unitKey } from '../../kernel/values/unit.js';
import type { PublicStatistic } from '../../publication/public-statistic.dto.js';
import { shifted } from '../../numbers/printed-digits.js';
import { printedPrecision } from './printed-precision.js';

export const OUTCOMES = ['due', 'met', 'missed', 'open', 'not-comparable'] as const;

/** What became of a target. */
export interface Outcome {
  readonly outcome: (typeof OUTCOMES)[number];
  /** The actual less the target, in the target's unit; of a range, its nearer end. Null where they are not two numbers. */
  readonly difference: string | null;
  /** In a sentence. */
  readonly reason: string;
}

/** What of a statement is compared. */
export type Stated = Pick<
  PublicStatistic,
  'value' | 'upperValue' | 'qualifier' | 'unit' | 'period' | 'comparison' | 'asPrinted'
> & { readonly anchors: readonly { readonly exact: string }[] };

/** Where a number can lie, ends included; undefined without a bound. */
interface Interval {
  readonly low: Decimal | undefined;
  readonly high: Decimal | undefined;
}

type Goal = 'not below' | 'not above' | 'rounds to';

/**
 * Compares a target or a forecast with its actual. Units and periods are compared exactly.
 * @param actual of the same indicator and place, and of the same period if there is one
 * @param now decides whether a period is over
 */
export function outcomeOf(target: Stated, actual: Stated | null, now: Date): Outcome {
  if (target.period === null) return notComparable('The target has no period.');
  const { earliest, latest } = Period.parse(target.period);
  const isOver = latest !== null && latest < now;
  if (actual && isSamePeriod(earliest, latest, actual)) return compared(target, actual);
  if (!isOver) return { outcome: 'open', difference: null, reason: 'The period has not ended.' };
  if (!actual)
    return { outcome: 'due', difference: null, reason: 'The period has ended, and no actual is published.' };
  return notComparable(
    `The target is for ${target.period}, and the actual for ${actual.period ?? 'no period'}.`,
  );
}

function compared(target: Stated, given: Stated): Outcome {
  const actual = inUnitOfTarget(given, target);
  if (!actual)
    return notComparable(
      `The target is in ${unitKey(target.unit)}, and the actual in ${unitKey(given.unit)}.`,
    );
  const goal = goalOf(target);
  const met = isMet(goal, target, hedged(actual));
  if (met === undefined)
    return notComparable('The actual is not one number, and may lie on either side of the target.');
  const reason = `The actual ${met ? MET[goal] : MISSED[goal]}.`;
  return { outcome: met ? 'met' : 'missed', difference: differenceOf(goal, target, actual), reason };
}

/** Units of one kind, by how many places the point moves to make one of them the other. */
const SCALES: Readonly<Record<string, readonly [kind: string, places: number]>> = {
  'basis-point': ['point', 2],
  'percentage-point': ['point', 0],
  percent: ['part', 2],
  ratio: ['part', 0],
};

/** 0.75 percentage points are 75 basis points, a ratio of 0.2 is 20 percent: exactly. Undefined where no unit is common to both. */
function inUnitOfTarget(actual: Stated, { unit }: Stated): Stated | undefined {
  if (unitKey(unit) === unitKey(actual.unit)) return actual;
  const [wanted, given] = [SCALES[unit.kind], SCALES[actual.unit.kind]];
  if (!wanted || !given || wanted[0] !== given[0] || unit.per !== actual.unit.per) return undefined;
  const power = wanted[1] - given[1];
  const { value, upperValue } = actual;
  return {
    ...actual,
    unit,
    value: shifted(value, power),
    upperValue: upperValue === null ? null : shifted(upperValue, power),
  };
}

const MET: Record<Goal, string> = {
  'not below': 'is not below the target',
  'not above': 'is not above the target',
  'rounds to': 'rounds to the target',
};

const MISSED: Record<Goal, string> = {
  'not below': 'is below the target',
  'not above': 'is above the target',
  'rounds to': 'does not round to the target',
};

/** The words of the target come first, then the way that it is to go. */
function goalOf({ qualifier, comparison }: Stated): Goal {
  if (qualifier === 'at-least' || qualifier === 'more-than') return 'not below';
  if (qualifier === 'at-most' || qualifier === 'less-than') return 'not above';
  if (comparison?.direction === 'up') return 'not below';
  return comparison?.direction === 'down' ? 'not above' : 'rounds to';
}

/** @returns undefined where the actual may be on either side */
function isMet(goal: Goal, target: Stated, actual: Interval): boolean | undefined {
  const { low, high } = ends(target);
  if (goal === 'not below') return side(atLeast(actual.low, low), actual.high && !atLeast(actual.high, low));
  if (goal === 'not above') return side(atLeast(high, actual.high), actual.low && !atLeast(high, actual.low));
  const printed = [target.asPrinted, ...target.anchors.map(({ exact }) => exact)];
  const begins = printedPrecision(target.value, printed);
  const ending = printedPrecision(target.upperValue ?? target.value, printed);
  const aboveLow = (one: Decimal | undefined): boolean => atLeast(one, low) || rounds(one, low, begins);
  const belowHigh = (one: Decimal | undefined): boolean => atLeast(high, one) || rounds(one, high, ending);
  const isWithin = aboveLow(actual.low) && belowHigh(actual.high);
  const isBelow = actual.high !== undefined && !aboveLow(actual.high);
  const isAbove = actual.low !== undefined && !belowHigh(actual.low);
  return side(isWithin, isBelow || isAbove);
}

function side(isMet: boolean, isMissed: boolean | undefined): boolean | undefined {
  return isMet ? true : isMissed === true ? false : undefined;
}

function atLeast(one: Decimal | undefined, other: Decimal | undefined): boolean {
  return one !== undefined && other !== undefined && one.compare(other) >= 0;
}

function rounds(one: Decimal | undefined, other: Decimal, exponent: number): boolean {
  return one?.roundsTo(other, exponent) ?? false;
}

function ends({ value, upperValue }: Stated): { low: Decimal; high: Decimal } {
  const low = Decimal.parse(value);
  return { low, high: upperValue === null ? low : Decimal.parse(upperValue) };
}

/** "At least 5" is five or anything above. */
function hedged(statement: Stated): Interval {
  const { low, high } = ends(statement);
  if (statement.qualifier === 'at-least' || statement.qualifier === 'more-than')
    return { low, high: undefined };
  if (statement.qualifier === 'at-most' || statement.qualifier === 'less-than')
    return { low: undefined, high };
  return { low, high };
}

function differenceOf(goal: Goal, target: Stated, actual: Stated): string | null {
  const { low, high } = hedged(actual);
  if (low === undefined || high === undefined || low.compare(high) !== 0) return null;
  const goals = ends(target);
  if (goal === 'not below' || low.compare(goals.low) < 0) return low.minus(goals.low);
  if (goal === 'not above' || low.compare(goals.high) > 0) return low.minus(goals.high);
  return goals.low.compare(goals.high) === 0 ? low.minus(goals.low) : '0';
}

/** "By 2024" is a time that ends with 2024, and what is told of 2024 is its actual. */
function isSamePeriod(earliest: Date | null, latest: Date | null, { period }: Stated): boolean {
  if (period === null) return false;
  const other = Period.parse(period);
  const begins = (earliest === null && latest !== null) || other.earliest?.getTime() === earliest?.getTime();
  return begins && other.latest?.getTime() === latest?.getTime();
}

function notComparable(reason: string): Outcome {
  return { outcome: 'not-comparable', difference: null, reason };
}
