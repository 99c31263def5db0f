import { Decimal } from '../../kernel/values/decimal.js';
import type { Interval } from '../../numbers/compare-to-printed.js';
import { Fraction } from '../../numbers/fraction.js';
import type { PrintedNumber } from '../../numbers/printed-number.js';
import type { Statistic } from '../../statistics/statistic.dto.js';
import type { Check, Found } from '../check.js';
import type { CheckedArticle } from '../checked-article.js';
import type { CheckContext } from '../check-context.js';
import { meeting } from '../text/spans.js';
import { recomputedPercent, recomputedValue, turned } from './changes.js';
import type { Operands } from './changes.js';
import { intervalOf, overlap } from './intervals.js';
import { fittingOf, numbersOf, placesOf, statedValueOf } from './printed-statistics.js';

const PERCENT = { kind: 'percent' } as const;

export const CHANGE_MISMATCH: Check = {
  code: 'change-mismatch',
  severity: 'warning',
  finds:
    'A value, the value that it is compared with and the change between them that do not agree, in no way in which they may have been rounded; or a change that the sentence prints otherwise.',
  find: (article, context) =>
    article.statistics.flatMap((statistic, i) => {
      if (!statistic.comparison) return [];
      const sentence = sentenceOf(statistic, article, context);
      const operands = operandsOf(statistic, sentence);
      const wrong =
        wrongDirection(statistic, operands) ??
        wrongPercent(statistic, operands, sentence) ??
        wrongValue(statistic, operands, sentence) ??
        otherwisePrinted(statistic, sentence);
      return wrong ? [findingOf(statistic, i, wrong)] : [];
    }),
};

/** What does not agree, and how it would. */
interface Wrong {
  readonly property: 'direction' | 'changePercent' | 'changeValue';
  readonly message: string;
  readonly expected: string;
  readonly found: string;
}

/** The numbers of the sentences in which the statistic is printed. */
function sentenceOf(
  statistic: Statistic,
  { language }: CheckedArticle,
  { text }: CheckContext,
): PrintedNumber[] {
  const around = statistic.anchors.flatMap((anchor) => {
    const sentence = anchor.state === 'detached' ? undefined : text.sentenceAt(anchor);
    return sentence ? meeting(numbersOf(sentence.passage, language), sentence) : [];
  });
  return [...around, ...placesOf(statistic, text, language).flatMap(({ numbers }) => numbers)];
}

function operandsOf(statistic: Statistic, numbers: readonly PrintedNumber[]): Operands {
  const { unit, comparison } = statistic;
  const stated = (value: string): Interval =>
    intervalOf({ value, upperValue: null, unit, direction: null }, numbers);
  return {
    value: intervalOf({ ...statedValueOf(statistic), direction: null }, numbers),
    base: comparison?.baseValue == null ? null : stated(comparison.baseValue),
    change:
      comparison?.changeValue == null ? null : turned(stated(comparison.changeValue), comparison.direction),
  };
}

function wrongDirection(statistic: Statistic, { value, base }: Operands): Wrong | undefined {
  const { direction = null, baseValue } = statistic.comparison ?? {};
  if (!base || direction === null) return undefined;
  const goes = base.to.isBelow(value.from) ? 'up' : value.to.isBelow(base.from) ? 'down' : direction;
  return goes === direction
    ? undefined
    : {
        property: 'direction',
        message: `From ${baseValue ?? ''} to ${statistic.value} it goes ${goes}, not ${direction}.`,
        expected: goes,
        found: direction,
      };
}

function wrongPercent(
  statistic: Statistic,
  operands: Operands,
  numbers: readonly PrintedNumber[],
): Wrong | undefined {
  const { changePercent, direction = null, baseValue } = statistic.comparison ?? {};
  const computed = changePercent == null ? undefined : recomputedPercent(operands);
  if (changePercent == null || !computed) return undefined;
  const stated = intervalOf(
    { value: changePercent, upperValue: null, unit: PERCENT, direction: null },
    numbers,
  );
  if (fitsChange(stated, computed, direction, changePercent)) return undefined;
  const expected = asPrinted(computed, changePercent, direction);
  const points =
    statistic.unit.kind === 'percent' ? ' Percent of a percentage are no percentage points.' : '';
  return {
    property: 'changePercent',
    message: `From ${baseValue ?? 'the value before'} to ${statistic.value} the change is ${expected} percent, not ${changePercent}.${points}`,
    expected,
    found: changePercent,
  };
}

function wrongValue(
  statistic: Statistic,
  operands: Operands,
  numbers: readonly PrintedNumber[],
): Wrong | undefined {
  const { changeValue, direction = null, baseValue } = statistic.comparison ?? {};
  const computed = changeValue == null ? undefined : recomputedValue(operands);
  if (changeValue == null || !computed) return undefined;
  const stated = intervalOf(
    { value: changeValue, upperValue: null, unit: statistic.unit, direction: null },
    numbers,
  );
  if (fitsChange(stated, computed, direction, changeValue)) return undefined;
  const expected = asPrinted(computed, changeValue, direction);
  return {
    property: 'changeValue',
    message: `From ${baseValue ?? 'the value before'} to ${statistic.value} the change is ${expected}, not ${changeValue}.`,
    expected,
    found: changeValue,
  };
}

/** Without a direction a change may have either; a sign of its own counts. */
function fitsChange(stated: Interval, computed: Interval, direction: string | null, digits: string): boolean {
  if (direction === null && !digits.startsWith('-'))
    return overlap(stated, computed) || overlap(turned(stated, 'down'), computed);
  return overlap(turned(stated, direction), computed);
}

/** The middle, with as many places as were stated, without a sign where the direction says it. */
function asPrinted({ from, to }: Interval, stated: string, direction: string | null): string {
  const middle = from.plus(to).over(Fraction.of(2));
  const places = stated.split('.')[1]?.length ?? 0;
  return (direction === null && stated.startsWith('-') ? middle : middle.absolute()).toFixed(places);
}

/** The sentence prints one change in percent, and it is another. */
function otherwisePrinted(statistic: Statistic, numbers: readonly PrintedNumber[]): Wrong | undefined {
  const { changePercent } = statistic.comparison ?? {};
  if (changePercent == null) return undefined;
  const stated = { value: changePercent.replace('-', ''), upperValue: null, unit: PERCENT, direction: null };
  const percents = numbers.filter(({ readings }) => readings[0].units[0]?.kind === 'percent');
  const isPrinted = fittingOf(percents, stated) !== undefined;
  const changes = new Map(
    percents.filter(({ direction }) => direction !== null).map((each) => [each.start, each]),
  );
  const [only] = changes.values();
  if (isPrinted || !only || changes.size > 1 || fittingOf([only], statedValueOf(statistic))) return undefined;
  const { value } = only.readings[0].lower;
  return {
    property: 'changePercent',
    message: `The sentence says “${only.text}”, not ${changePercent} percent.`,
    expected: value,
    found: changePercent,
  };
}

function findingOf(statistic: Statistic, i: number, { property, message, expected, found }: Wrong): Found {
  return {
    message,
    expected,
    found,
    pointer: `/statistics/${i}/comparison/${property}`,
    fact: { kind: 'statistic', id: statistic.id },
    anchor: statistic.anchors[0] ?? null,
    // A change of next to nothing can have more digits than a value can hold.
    remedy:
      property === 'direction' || Decimal.isDecimal(expected)
        ? {
            text: `Set the ${property === 'direction' ? 'direction' : 'change'} to ${expected}.`,
            patch: { comparison: { [property]: expected } },
          }
        : null,
  };
}
