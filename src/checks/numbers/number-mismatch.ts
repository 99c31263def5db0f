import type { AnchorView } from '../../body/anchors/anchor.js';
import { Decimal } from '../../kernel/values/decimal.js';
import { unitKey } from '../../kernel/values/unit.js';
import type { Unit } from '../../kernel/values/unit.js';
import { compareToPrinted } from '../../numbers/compare-to-printed.js';
import type { Comparison, StatedValue } from '../../numbers/compare-to-printed.js';
import { Fraction } from '../../numbers/fraction.js';
import type { PrintedNumber } from '../../numbers/printed-number.js';
import { readNumbers } from '../../numbers/read-numbers.js';
import type { Statistic } from '../../statistics/statistic.dto.js';
import type { Check, Found, FoundRemedy } from '../check.js';
import { fittingOf, otherValuesOf, placesOf, statedValueOf } from './printed-statistics.js';
import type { PrintedPlace } from './printed-statistics.js';

type Miss = Comparison & { fits: false };

export const NUMBER_MISMATCH: Check = {
  code: 'number-mismatch',
  severity: 'error',
  finds:
    'A passage of which no reading fits the value, the upper value and the unit of its statistic by a rounding; or of a conversion, what it is said to be printed as.',
  find: ({ statistics, language }, { text }) =>
    statistics.flatMap((statistic, i) => [
      ...mismatchesOf(statistic, i, placesOf(statistic, text, language)),
      ...statistic.conversions.flatMap((_, j) => mismatchOfConversion(statistic, i, j, language)),
    ]),
};

/** A further passage may print what the statistic is compared with instead. */
function mismatchesOf(statistic: Statistic, i: number, places: readonly PrintedPlace[]): Found[] {
  const stated = statedValueOf(statistic);
  const others = otherValuesOf(statistic);
  const fits = ({ numbers }: PrintedPlace): boolean => fittingOf(numbers, stated) !== undefined;
  const isStated = places.some(fits);
  return places.flatMap((place) => {
    const quantities = place.numbers.filter(({ kind }) => kind === 'quantity');
    if (quantities.length === 0 || fits(place)) return [];
    if (isStated && others.some((other) => fittingOf(place.numbers, other))) return [];
    const { printed, miss } = nearestMiss(quantities, stated);
    return [
      {
        message: messageOf(place.words, stated, miss),
        pointer: `/statistics/${i}/${miss.because === 'unit' ? 'unit' : 'value'}`,
        fact: { kind: 'statistic' as const, id: statistic.id },
        anchor: place.anchor,
        expected: printedValue(miss),
        found: valueOf(stated),
        remedy: remedyOf(statistic, printed, miss, place.anchor),
      },
    ];
  });
}

function mismatchOfConversion(statistic: Statistic, i: number, j: number, language: string): Found[] {
  const conversion = statistic.conversions[j];
  if (conversion?.asPrinted == null) return [];
  const stated = { value: conversion.value, upperValue: null, unit: conversion.unit, direction: null };
  const numbers = readNumbers(conversion.asPrinted, language).filter(({ kind }) => kind === 'quantity');
  if (numbers.length === 0 || fittingOf(numbers, stated)) return [];
  const { miss } = nearestMiss(numbers, stated);
  const values = valuesOf(miss, stated.unit);
  const conversions = statistic.conversions.map((other, k) =>
    k === j ? { ...conversion, ...values } : other,
  );
  return [
    {
      message: messageOf(conversion.asPrinted, stated, miss),
      pointer: `/statistics/${i}/conversions/${j}`,
      fact: { kind: 'statistic' as const, id: statistic.id },
      anchor: statistic.anchors[0] ?? null,
      expected: printedValue(miss),
      found: valueOf(stated),
      remedy: isStorable(values)
        ? { text: `Set the conversion to ${printedValue(miss)}, as it is printed.`, patch: { conversions } }
        : null,
    },
  ];
}

/** Of several numbers the one that was most likely meant: the same value in another unit, else the nearest. */
function nearestMiss(
  numbers: readonly PrintedNumber[],
  stated: StatedValue,
): { printed: PrintedNumber; miss: Miss } {
  const misses = numbers.flatMap((printed) => {
    const miss = compareToPrinted(printed, stated);
    return miss.fits ? [] : [{ printed, miss, distance: distanceOf(miss, stated) }];
  });
  const [first, ...others] = misses;
  if (!first) throw new Error('A number that fits is no miss.');
  return others.reduce((best, each) => (each.distance.isBelow(best.distance) ? each : best), first);
}

/** How far off, as a part of the printed value; the unit aside. */
function distanceOf({ reading }: Miss, { value }: StatedValue): Fraction {
  const off = Fraction.parse(value).minus(reading.lower.exact).absolute();
  return reading.lower.exact.sign === 0 ? off : off.over(reading.lower.exact.absolute());
}

function messageOf(words: string, stated: StatedValue, miss: Miss): string {
  const beginning = `The passage “${words}” says ${printedValue(miss)}, and the statistic ${valueOf(stated)}`;
  const { step } = miss.reading.lower;
  if (miss.because === 'unit') return `${beginning}: the units differ.`;
  if (miss.because === 'range') return `${beginning}: one of them is a range.`;
  if (miss.because === 'direction') return `${beginning}: they go in opposite directions.`;
  const off = miss.off ? ` It is off by ${miss.off.absolute().toDecimal()}` : '';
  return `${beginning}.${off}${off === '' ? '' : `, and the passage is known to ${step.toDecimal()}.`}`;
}

function printedValue({ reading: { lower, upper, units } }: Miss): string {
  return inWords(lower.value, upper?.value ?? null, units[0] ?? null);
}

function valueOf({ value, upperValue, unit }: StatedValue): string {
  return inWords(value, upperValue, unit);
}

function inWords(value: string, upper: string | null, unit: Unit | null): string {
  const words =
    unit === null || unit.kind === 'count' ? '' : ` ${unitKey(unit).replace(/^(?:currency|ucum):/, '')}`;
  return `${value}${upper === null ? '' : ` to ${upper}`}${words}`;
}

/** Takes what the passage says; a passage without a unit leaves the unit as it is. */
function remedyOf(
  statistic: Statistic,
  printed: PrintedNumber,
  miss: Miss,
  anchor: AnchorView | null,
): FoundRemedy | null {
  const asPrinted = anchor === null || statistic.asPrinted === null ? {} : { asPrinted: anchor.exact };
  if (miss.because === 'direction' && statistic.comparison && !statistic.value.startsWith('-'))
    return {
      text: 'Take the direction of the passage.',
      patch: { comparison: { direction: printed.direction }, ...asPrinted },
    };
  const values = valuesOf(miss, statistic.unit);
  if (!isStorable(values)) return null;
  if (printed.direction === 'down' && miss.because === 'direction') values.value = `-${values.value}`;
  return {
    text: `Set it to ${printedValue(miss)}, as the passage says.`,
    patch: { ...values, ...asPrinted },
  };
}

/** "12345678901234567890123456789012345 billion" is more than a value can hold. */
function isStorable({ value, upperValue }: { value: string; upperValue?: string | null }): boolean {
  return [value, upperValue ?? '0'].every((each) => Decimal.isDecimal(each));
}

function valuesOf(
  { because, reading: { lower, upper, units } }: Miss,
  unit: Unit,
): { value: string; upperValue?: string | null; unit?: object } {
  const values = {
    value: lower.value,
    ...((upper ?? because === 'range') && { upperValue: upper?.value ?? null }),
  };
  const [printedUnit] = units;
  if (because !== 'unit' || !printedUnit) return inStatedUnit(values, units[0] ?? null, unit);
  // What the old unit had and the new one has not goes.
  const gone = Object.fromEntries(Object.keys(unit).map((name) => [name, null]));
  return { ...values, unit: { ...gone, ...(unit.per !== undefined && { per: unit.per }), ...printedUnit } };
}

/** Of a ratio that is printed as percent, or basis points of percentage points: the value in the unit of the statistic, or with that unit. */
function inStatedUnit<Values extends object>(
  values: Values,
  printed: Unit | null,
  stated: Unit,
): Values & { unit?: object } {
  const isOther =
    printed !== null &&
    printed.kind !== stated.kind &&
    printed.kind !== 'ucum' &&
    stated.kind !== 'count' &&
    stated.kind !== 'index';
  return isOther ? { ...values, unit: { code: null, noun: null, ...printed } } : values;
}
