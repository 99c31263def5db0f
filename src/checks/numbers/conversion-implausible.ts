import type { Interval } from '../../numbers/compare-to-printed.js';
import { Fraction } from '../../numbers/fraction.js';
import { readNumbers } from '../../numbers/read-numbers.js';
import type { Statistic } from '../../statistics/statistic.dto.js';
import type { Check } from '../check.js';
import type { CheckedArticle } from '../checked-article.js';
import type { CheckContext } from '../check-context.js';
import { intervalOf } from './intervals.js';
import { placesOf, statedValueOf } from './printed-statistics.js';

/** By how much rates of one article may differ: markets move within a day. */
const TOLERANCE = Fraction.of(102, 100);

/** What one unit of the first currency costs in the second, by one conversion. */
interface Rate {
  readonly pair: string;
  readonly interval: Interval;
  readonly statistic: Statistic;
  readonly pointer: string;
  readonly words: string;
}

export const CONVERSION_IMPLAUSIBLE: Check = {
  code: 'conversion-implausible',
  severity: 'warning',
  finds:
    'Two conversions between the same currencies in one article whose rates differ by more than 2 percent.',
  find: (article, context) => {
    const byPair = new Map<string, Rate[]>();
    for (const rate of ratesOf(article, context))
      byPair.set(rate.pair, [...(byPair.get(rate.pair) ?? []), rate]);
    return [...byPair.values()].flatMap((rates) => {
      const usual = usualOf(rates);
      return usual ? rates.filter((rate) => differ(rate, usual)).map((rate) => finding(rate, usual)) : [];
    });
  },
};

function ratesOf({ statistics, language }: CheckedArticle, { text }: CheckContext): Rate[] {
  return statistics.flatMap((statistic, i) => {
    const { unit, conversions } = statistic;
    const numbers = placesOf(statistic, text, language).flatMap((place) => place.numbers);
    const value = intervalOf(statedValueOf(statistic), numbers);
    return conversions.flatMap((conversion, j) => {
      if (
        unit.kind !== 'currency' ||
        conversion.unit.kind !== 'currency' ||
        unit.code === conversion.unit.code
      )
        return [];
      const stated = { value: conversion.value, upperValue: null, unit: conversion.unit, direction: null };
      const other = intervalOf(stated, readNumbers(conversion.asPrinted ?? '', language));
      const isFirst = unit.code < conversion.unit.code;
      const interval = isFirst ? quotient(other, value) : quotient(value, other);
      const pair = [unit.code, conversion.unit.code].sort().join(' to ');
      const words = `${statistic.asPrinted ?? statistic.value} (${conversion.asPrinted ?? conversion.value})`;
      return interval
        ? [{ pair, interval, statistic, words, pointer: `/statistics/${i}/conversions/${j}` }]
        : [];
    });
  });
}

/** All that one positive interval can be over another; undefined where it may be nothing. */
function quotient(above: Interval, below: Interval): Interval | undefined {
  if (above.from.sign <= 0 || below.from.sign <= 0) return undefined;
  return { from: above.from.over(below.to), to: above.to.over(below.from) };
}

/** The rate in the middle, which a single fault is not; of two the first in the text. */
function usualOf(rates: readonly Rate[]): Rate | undefined {
  if (rates.length < 3) return rates[0];
  const sorted = [...rates].sort((a, b) => a.interval.from.compare(b.interval.from));
  return sorted[Math.floor(sorted.length / 2)];
}

/** In every way in which both may have been rounded. */
function differ({ interval: one }: Rate, { interval: other }: Rate): boolean {
  return other.to.times(TOLERANCE).isBelow(one.from) || one.to.times(TOLERANCE).isBelow(other.from);
}

function finding({ pair, statistic, pointer, words, interval }: Rate, usual: Rate) {
  const middle = (each: Interval): string => each.from.plus(each.to).over(Fraction.of(2)).toDecimal(4);
  return {
    message: `${words} converts ${pair} at ${middle(interval)}, and ${usual.words} at ${middle(usual.interval)}.`,
    pointer,
    fact: { kind: 'statistic' as const, id: statistic.id },
    anchor: statistic.anchors[0] ?? null,
    expected: middle(usual.interval),
    found: middle(interval),
  };
}
