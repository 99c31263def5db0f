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

/** The properties of a statement that are compared. */
export type Stated = Pick<
  PublicStatistic,
  'value' | 'upperValue' | 'qualifier' | 'unit' | 'period' | 'comparison' | 'asPrinted'
> & { readonly anchors: readonly { readonly exact: string }[] };

/** The lowest and the highest value that a number can have; undefined where nothing limits it. */
interface Interval {
  readonly low: Decimal | undefined;
  readonly high: Decimal | undefined;
}

type Goal = 'not below' | 'not above' | 'rounds to';

/**
 * Compares a target or a forecast with its actual. Their periods must be the same, and their units the same or exactly convertible.
 * @param actual of the same indicator and place: that of the period of the target, else of another; null if there is none
 * @param now a period that ended before is over
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

/**
 * Units that can be converted into others of the same kind. The decimal point moves by the difference of their places: a ratio of 0.2
 * is 20 percent.
 */
const SCALES: Readonly<Record<string, readonly [kind: string, places: number]>> = {
  'basis-point': ['point', 2],
  'percentage-point': ['point', 0],
  percent: ['part', 2],
  ratio: ['part', 0],
};

/** The actual in the unit of the target, exactly: 75 basis points are 0.75 percentage points. Undefined where it can't be converted. */
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

/** A target of “at least 5” is reached from 5 on. Without such words, one that is to rise or fall is reached there or beyond. */
function goalOf({ qualifier, comparison }: Stated): Goal {
  if (qualifier === 'at-least' || qualifier === 'more-than') return 'not below';
  if (qualifier === 'at-most' || qualifier === 'less-than') return 'not above';
  if (comparison?.direction === 'up') return 'not below';
  return comparison?.direction === 'down' ? 'not above' : 'rounds to';
}

/** @returns undefined where the actual is no single number, and only some of the values that it can have reach the target */
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

/** The values that a statement allows: “at least 5” is 5 or anything above. */
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

/** Whether an actual is of the period of the target. A target “by 2024” has no beginning: an actual of any period that ends with 2024 is. */
function isSamePeriod(earliest: Date | null, latest: Date | null, { period }: Stated): boolean {
  if (period === null) return false;
  const other = Period.parse(period);
  const begins = (earliest === null && latest !== null) || other.earliest?.getTime() === earliest?.getTime();
  return begins && other.latest?.getTime() === latest?.getTime();
}

function notComparable(reason: string): Outcome {
  return { outcome: 'not-comparable', difference: null, reason };
}
