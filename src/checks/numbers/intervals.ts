import { nearest } from '../../numbers/compare-to-printed.js';
import type { Interval } from '../../numbers/compare-to-printed.js';
import { Fraction, greatest, least } from '../../numbers/fraction.js';
import type { PrintedEnd, PrintedNumber } from '../../numbers/printed-number.js';
import type { StatedValue } from '../../numbers/compare-to-printed.js';
import { fittingOf } from './printed-statistics.js';

/** Zeros at the end of a record may be places that nobody printed: 69000000000 may be 69 billion. */
const ZEROS = /0+$/;
/** A round number is known at least to one part in this many. */
const FINEST = Fraction.of(100);

/** A recorded value as if it were printed: its last place is its last digit that is not a zero before the decimal point, or a hundredth of it. */
export function recorded(value: string): PrintedEnd {
  const places = value.split('.')[1]?.length ?? 0;
  const zeros = value.includes('.') ? 0 : (ZEROS.exec(value.replace('-', '').slice(1))?.[0].length ?? 0);
  const exact = Fraction.parse(value);
  const step = Fraction.powerOfTen(zeros - places);
  return {
    value,
    exact,
    step: zeros === 0 ? step : least(step, exact.absolute().over(FINEST)),
    form: 'digits',
  };
}

/**
 * What a recorded value may have been before it was rounded: what the passage prints, where it prints it, else what the digits of the
 * record tell. Both together, if the record is finer than the passage.
 */
export function intervalOf(stated: StatedValue, numbers: readonly PrintedNumber[]): Interval {
  const fitting = fittingOf(numbers, stated);
  const [lower, upper] = [
    nearest(recorded(stated.value)),
    stated.upperValue === null ? null : nearest(recorded(stated.upperValue)),
  ];
  const own = { from: lower.from, to: (upper ?? lower).to };
  if (fitting?.rounding !== 'exact' && fitting?.rounding !== 'rounded') return own;
  // The printed number may be in another unit, or a range: how wide it is counts, around the record.
  const half = fitting.step.over(Fraction.of(2));
  const value = Fraction.parse(stated.value);
  const top = stated.upperValue === null ? value : Fraction.parse(stated.upperValue);
  return { from: least(own.from, value.minus(half)), to: greatest(own.to, top.plus(half)) };
}

/** Whether two intervals have a value in common. */
export function overlap(one: Interval, other: Interval): boolean {
  return !one.to.isBelow(other.from) && !other.to.isBelow(one.from);
}
