import type { Unit } from '../kernel/values/unit.js';
import { Fraction, greatest, least } from './fraction.js';
import type { Direction, PrintedEnd, PrintedNumber, Qualifier, Reading } from './printed-number.js';
import { inUnitOf } from './unit-factor.js';

/** A value as somebody recorded it. */
export interface StatedValue {
  /** Decimals. */
  readonly value: string;
  readonly upperValue: string | null;
  readonly unit: Unit;
  /** Of the change that it states, if it states one. */
  readonly direction: Direction | 'unchanged' | null;
}

/**
 * How a printed number stands for a value: `exact`; `rounded` to its last place; `fraction`, a third that was recorded with so
 * many digits; `hedged`, as "more than 5,000" does for 5,123.
 */
type Rounding = 'exact' | 'rounded' | 'fraction' | 'hedged';

/** The values for which a printed number stands, ends included. */
export interface Interval {
  readonly from: Fraction;
  readonly to: Fraction;
}

export type Comparison =
  /** @property step what one more in the last printed place adds */
  | { readonly fits: true; readonly rounding: Rounding; readonly reading: Reading; readonly step: Fraction }
  /** @property reading the one that is nearest; @property off the value less what is printed, in the printed unit; null if not comparable */
  | {
      readonly fits: false;
      readonly because: 'unit' | 'value' | 'range' | 'direction';
      readonly reading: Reading;
      readonly off: Fraction | null;
    };

/** How near a miss is, the nearest first. */
const MISSES = ['value', 'direction', 'range', 'unit'] as const;

/** Whether a value can be what the text says, in any reading of it, and by which rounding. */
export function compareToPrinted(printed: PrintedNumber, stated: StatedValue): Comparison {
  const results = printed.readings.flatMap((reading) => compareReading(printed, reading, stated));
  const fitting = results.find(({ fits }) => fits);
  if (fitting) return fitting;
  for (const because of MISSES) {
    const miss = results.find((result) => !result.fits && result.because === because);
    if (miss) return miss;
  }
  return { fits: false, because: 'unit', reading: printed.readings[0], off: null };
}

function compareReading(printed: PrintedNumber, reading: Reading, stated: StatedValue): Comparison[] {
  return reading.units.map((unit): Comparison => {
    const factor = inUnitOf(stated.unit, unit);
    if (factor === null || isOtherForm(reading, stated.unit, unit))
      return { fits: false, because: 'unit', reading, off: null };
    const lower = Fraction.parse(stated.value).times(factor);
    const upper = stated.upperValue === null ? null : Fraction.parse(stated.upperValue).times(factor);
    if ((upper === null) !== (reading.upper === null))
      return { fits: false, because: 'range', reading, off: null };
    const rounding = roundingOf(printed, reading.lower, lower, stated);
    const rest = upper && reading.upper ? roundingOf(printed, reading.upper, upper, stated) : rounding;
    const worst =
      rounding === null || rest === null
        ? null
        : (['hedged', 'fraction', 'rounded', 'exact'] as const).find(
            (name) => name === rounding || name === rest,
          );
    if (worst) return { fits: true, rounding: worst, reading, step: reading.lower.step };
    const off =
      rounding === null
        ? lower.minus(reading.lower.exact)
        : (upper ?? lower).minus((reading.upper ?? reading.lower).exact);
    const turned = roundingOf({ ...printed, direction: null }, reading.lower, lower.absolute(), {
      ...stated,
      direction: null,
    });
    return { fits: false, because: turned === null ? 'value' : 'direction', reading, off };
  });
}

/** "Tripled" is three times as much, or 200 percent more: a ratio of 3 is no 300 percent here. */
function isOtherForm({ lower }: Reading, stated: Unit, printed: Unit | null): boolean {
  return (
    lower.form === 'multiple' &&
    stated.kind !== printed?.kind &&
    (stated.kind === 'percent' || stated.kind === 'ratio')
  );
}

/** The rounding by which an end stands for a value; null if none does. */
function roundingOf(
  { qualifier, direction }: Pick<PrintedNumber, 'qualifier' | 'direction'>,
  end: PrintedEnd,
  value: Fraction,
  stated: Pick<StatedValue, 'direction'>,
): Rounding | null {
  if (direction === null) return roundingOfLevel(qualifier, end, value);
  const against = stated.direction === (direction === 'up' ? 'down' : 'up');
  const signed = direction === 'down' ? value.negated() : value;
  // "Fell 3.6 percent" is −3.6, or 3.6 of a statistic that says that it went down.
  if (value.sign < 0)
    return roundingOfLevel(qualifier, end, signed) ?? roundingOfLevel(qualifier, end, value);
  return against ? null : roundingOfLevel(qualifier, end, value);
}

function roundingOfLevel(qualifier: Qualifier, end: PrintedEnd, value: Fraction): Rounding | null {
  if (value.equals(end.exact)) return 'exact';
  if (end.form === 'fraction' || end.form === 'multiple') {
    if (isRoundingOf(value, end.exact)) return 'fraction';
  }
  if (end.form !== 'fraction' && isWithin(value, nearest(end))) return 'rounded';
  return qualifier !== 'exact' && isWithin(value, hedgedInterval(qualifier, end)) ? 'hedged' : null;
}

/** The values that round to an end, by any rule for halves. */
export function nearest({ exact, step }: PrintedEnd): Interval {
  const half = step.over(Fraction.of(2));
  return { from: exact.minus(half), to: exact.plus(half) };
}

function isWithin(value: Fraction, { from, to }: Interval): boolean {
  return !value.isBelow(from) && !to.isBelow(value);
}

/** A third was recorded as 0.33, 0.333, 33 percent …: rounded at its own last place, two digits at least. */
function isRoundingOf(value: Fraction, exact: Fraction): boolean {
  const decimal = value.absolute().toDecimal(MOST_PLACES);
  const digits = decimal.replace('.', '').replace(/^0+/, '');
  const places = decimal.split('.')[1]?.length ?? 0;
  return digits.length >= 2 && value.equals(Fraction.parse(exact.toFixed(places)));
}

const MOST_PLACES = 40;

/**
 * What a hedged number may stand for: about 5,000 for what is within half of its last digit that is not zero, but not further
 * off than a tenth; more than 5,000 for what is above by one of these, not more than half as much again; nearly 5,000 for a tenth less.
 */
function hedgedInterval(qualifier: Qualifier, end: PrintedEnd): Interval {
  const { exact } = end;
  const size = exact.absolute();
  const place = end.form === 'fraction' || end.form === 'multiple' ? size : lastPlace(size);
  const share = (part: number): Fraction =>
    greatest(least(place, size.over(Fraction.of(part))), nearestHalf(end));
  const around = greatest(least(place.over(Fraction.of(2)), size.over(Fraction.of(10))), nearestHalf(end));
  if (qualifier === 'about') return { from: exact.minus(around), to: exact.plus(around) };
  if (qualifier === 'more-than' || qualifier === 'at-least') return { from: exact, to: exact.plus(share(2)) };
  return { from: exact.minus(share(10)), to: exact };
}

function nearestHalf(end: PrintedEnd): Fraction {
  return end.form === 'fraction' || end.form === 'multiple' ? Fraction.ZERO : end.step.over(Fraction.of(2));
}

/** What one more in the last digit that is not zero would add: 1000 of 5000, 100 of 5100. */
function lastPlace(size: Fraction): Fraction {
  const decimal = size.toDecimal(MOST_PLACES);
  if (decimal.includes('.')) return Fraction.powerOfTen(-(decimal.split('.')[1]?.length ?? 0));
  return Fraction.powerOfTen(decimal.length - decimal.replace(/0+$/, '').length);
}
