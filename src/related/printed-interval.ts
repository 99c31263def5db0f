import { placesOf, printedDigits } from '../numbers/printed-digits.js';
import type { Statistic } from '../statistics/statistic.dto.js';

/** A decimal: `digits` times ten to the power of minus `places`. Exact; what is counted in millions has negative places. */
interface Exact {
  readonly digits: bigint;
  readonly places: number;
}

/** The values that a printed number can stand for, ends left out. Null where there is no end. */
export interface Interval {
  readonly low: Exact | null;
  readonly high: Exact | null;
}

type Printed = Pick<Statistic, 'value' | 'upperValue' | 'qualifier' | 'asPrinted' | 'anchors'>;

/** How much "about" and "nearly" leave open, in percent of the value. */
const ABOUT = 5n;
const NEARLY = 10n;

/**
 * What a statistic says: its value, give or take half of the last place that was printed, and as far as its qualifier leaves it open.
 * @param shift how many places to the left the point moves: 2 makes basis points percentage points
 */
export function printedInterval(statistic: Printed, shift = 0): Interval {
  const { value, upperValue, qualifier } = statistic;
  const [low, high] = [exact(value, shift), exact(upperValue ?? value, shift)];
  // "1.5-2 million" is as precise as the more precise of the two.
  const last = Math.max(
    lastPlace(value, statistic),
    upperValue ? lastPlace(upperValue, statistic) : -Infinity,
  );
  const half = { digits: 5n, places: last + 1 + shift };
  const below = sum(low, negative(half));
  const above = sum(high, half);
  switch (qualifier) {
    case 'at-least':
    case 'more-than':
      return { low: below, high: null };
    case 'at-most':
    case 'less-than':
      return { low: null, high: above };
    case 'about':
      return {
        low: least(below, sum(low, negative(part(low, ABOUT)))),
        high: most(above, sum(high, part(high, ABOUT))),
      };
    case 'nearly':
      return { low: least(below, sum(low, negative(part(low, NEARLY)))), high: above };
    default:
      return { low: below, high: above };
  }
}

/** Whether one value can be what both say. Two that only touch can't: of 1.2 and 1.3, one is wrong. */
export function overlap(one: Interval, other: Interval): boolean {
  return isBelow(one.low, other.high) && isBelow(other.low, one.high);
}

function isBelow(low: Exact | null, high: Exact | null): boolean {
  return low === null || high === null || compare(low, high) < 0;
}

/**
 * How many places behind the point were printed: `1.50` has 2, "69 billion" −9. Told by the printed digits of which the value is a
 * power of ten; where there are none, the zeros at the end of the value are taken as rounded.
 */
function lastPlace(value: string, { asPrinted, anchors }: Printed): number {
  for (const text of [asPrinted, ...anchors.map(({ exact: words }) => words)]) {
    const digits = text === null ? undefined : printedDigits(text, value);
    if (digits) return placesOf(digits.number) - digits.power;
  }
  const fraction = placesOf(value);
  return fraction > 0 ? fraction : -(/[1-9](?<zeros>0+)$/.exec(value)?.groups?.['zeros']?.length ?? 0);
}

function exact(text: string, shift: number): Exact {
  return { digits: BigInt(text.replace('.', '')), places: placesOf(text) + shift };
}

function sum(one: Exact, other: Exact): Exact {
  const places = Math.max(one.places, other.places);
  return { digits: scaled(one, places) + scaled(other, places), places };
}

function negative({ digits, places }: Exact): Exact {
  return { digits: -digits, places };
}

function part({ digits, places }: Exact, percent: bigint): Exact {
  return { digits: (digits < 0n ? -digits : digits) * percent, places: places + 2 };
}

function least(one: Exact, other: Exact): Exact {
  return compare(one, other) < 0 ? one : other;
}

function most(one: Exact, other: Exact): Exact {
  return compare(one, other) > 0 ? one : other;
}

function compare(one: Exact, other: Exact): number {
  const places = Math.max(one.places, other.places);
  const difference = scaled(one, places) - scaled(other, places);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

function scaled({ digits, places }: Exact, to: number): bigint {
  return digits * 10n ** BigInt(to - places);
}
