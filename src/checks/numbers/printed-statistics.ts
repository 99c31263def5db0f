import type { AnchorView } from '../../body/anchors/anchor.js';
import type { Comparison, StatedValue } from '../../numbers/compare-to-printed.js';
import { compareToPrinted } from '../../numbers/compare-to-printed.js';
import type { PrintedNumber } from '../../numbers/printed-number.js';
import { readNumbers } from '../../numbers/read-numbers.js';
import type { Statistic } from '../../statistics/statistic.dto.js';
import type { ArticleText, Passage } from '../text/article-text.js';
import { meeting } from '../text/spans.js';

/** Read once, however many checks ask: a passage lives as long as its checking. */
const known = new WeakMap<Passage, readonly PrintedNumber[]>();

/** The numbers of a passage, in its order. @param language of the article */
export function numbersOf(passage: Passage, language: string): readonly PrintedNumber[] {
  let numbers = known.get(passage);
  if (!numbers) known.set(passage, (numbers = readNumbers(passage.text, language)));
  return numbers;
}

/**
 * What an anchor prints: the numbers that it holds, read by themselves and with what stands around them, since an editor may mark
 * "69" or "3.6 percent" of "fell 3.6 percent".
 */
function numbersAt(anchor: AnchorView, text: ArticleText, language: string): readonly PrintedNumber[] {
  const passage = text.passageOf(anchor.blockId);
  const around = passage ? meeting(numbersOf(passage, language), anchor) : [];
  const alone = readNumbers(anchor.exact, language).map((number) => inContext(number, anchor, around));
  return [...around, ...alone].filter(isValue);
}

const CHANGES = new Set(['percent', 'percentage-point', 'basis-point']);

/** Marked as "3.6 percent" of "fell 3.6 percent", it goes the same way. What is no percentage may be a level beside such a word. */
function inContext(
  number: PrintedNumber,
  anchor: AnchorView,
  around: readonly PrintedNumber[],
): PrintedNumber {
  const [start, end] = [anchor.start + number.start, anchor.start + number.end];
  const [outer] = meeting(around, { start, end });
  const isChange = number.readings[0].units.some((unit) => unit !== null && CHANGES.has(unit.kind));
  return outer && isChange && number.direction === null ? { ...number, direction: outer.direction } : number;
}

/** Dates, times and labels state no value. */
function isValue({ kind }: PrintedNumber): boolean {
  return kind !== 'date' && kind !== 'time' && kind !== 'label';
}

/** A place where a statistic is printed. */
export interface PrintedPlace {
  /** Null of what is only said to be printed so. */
  readonly anchor: AnchorView | null;
  readonly words: string;
  readonly numbers: readonly PrintedNumber[];
}

/** Where a statistic is printed: its anchors that are in the text, or else `asPrinted`. */
export function placesOf(statistic: Statistic, text: ArticleText, language: string): PrintedPlace[] {
  const { anchors, asPrinted } = statistic;
  if (anchors.length > 0)
    return anchors
      .filter(({ state }) => state !== 'detached')
      .map((anchor) => ({ anchor, words: anchor.exact, numbers: numbersAt(anchor, text, language) }));
  return asPrinted === null
    ? []
    : [{ anchor: null, words: asPrinted, numbers: readNumbers(asPrinted, language).filter(isValue) }];
}

/** The value of a statistic, as texts are compared with it. */
export function statedValueOf({ value, upperValue, unit, comparison }: Statistic): StatedValue {
  return { value, upperValue, unit, direction: (comparison?.direction ?? null) as StatedValue['direction'] };
}

/** All that a statistic states beside its value: conversions, and what it is compared with. */
export function otherValuesOf({ unit, conversions, comparison }: Statistic): StatedValue[] {
  const one = (value: string | null | undefined, of: StatedValue['unit']): StatedValue[] =>
    value == null ? [] : [{ value, upperValue: null, unit: of, direction: null }];
  const points = unit.kind === 'percent' ? ({ kind: 'percentage-point' } as const) : unit;
  return [
    ...conversions.flatMap((conversion) => one(conversion.value, conversion.unit)),
    ...one(comparison?.baseValue, unit),
    ...one(comparison?.changePercent, { kind: 'percent' }),
    ...one(comparison?.changeValue, points),
    ...one(comparison?.changeValue, unit),
  ];
}

/** How one of the numbers fits a value; undefined if none does. */
export function fittingOf(
  numbers: readonly PrintedNumber[],
  stated: StatedValue,
): (Comparison & { fits: true }) | undefined {
  for (const printed of numbers) {
    const comparison = compareToPrinted(printed, stated);
    if (comparison.fits) return comparison;
  }
  return undefined;
}
