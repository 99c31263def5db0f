import type { Interval } from '../../numbers/compare-to-printed.js';
import { Fraction, greatest, least } from '../../numbers/fraction.js';

/** What a change is computed of, each with all that it may have been before it was rounded. */
export interface Operands {
  readonly value: Interval;
  readonly base: Interval | null;
  /** With its sign. */
  readonly change: Interval | null;
}

const HUNDRED = Fraction.of(100);

/** All changes in percent that the operands allow; undefined if they give none, or the base may be zero. */
export function recomputedPercent({ value, base, change }: Operands): Interval | undefined {
  const before = base ?? (change && { from: value.from.minus(change.to), to: value.to.minus(change.from) });
  if (!before || before.from.sign <= 0) return undefined;
  const ratios = [value.from, value.to].flatMap((above) =>
    [before.from, before.to].map((below) => above.over(below)),
  );
  const percent = (ratio: Fraction): Fraction => ratio.minus(Fraction.ONE).times(HUNDRED);
  return { from: percent(ratios.reduce(least)), to: percent(ratios.reduce(greatest)) };
}

/** All differences that the operands allow; undefined without a base. */
export function recomputedValue({ value, base }: Operands): Interval | undefined {
  return base ? { from: value.from.minus(base.to), to: value.to.minus(base.from) } : undefined;
}

/** A change with the sign that its direction says. */
export function turned(change: Interval, direction: string | null): Interval {
  return direction === 'down' && change.to.sign > 0
    ? { from: change.to.negated(), to: change.from.negated() }
    : change;
}
