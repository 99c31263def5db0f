import { unitKey } from '../kernel/values/unit.js';
import { readAmount } from './amounts/amount.js';
import type { Amount } from './amounts/amount.js';
import { Fraction } from './fraction.js';
import { mayBeYear } from './kinds.js';
import { scaled } from './numerals/numeral.js';
import type { Numeral } from './numerals/numeral.js';
import { directionBefore } from './surroundings.js';
import type { Token } from './tokens.js';
import type { Meanings } from './unit-words.js';
import type { Vocabulary } from './vocabulary.js';

/** Two amounts that are the ends of one range, or two goals of a score. */
export interface Pair {
  readonly lower: Numeral;
  readonly upper: Numeral;
  readonly units: Meanings;
  readonly kind: 'range' | 'years' | 'score';
  /** The token after it. */
  readonly at: number;
  /** The text may mean two numbers as well: "from 5 to 7 percent", "lost $2 billion to $15 billion". */
  readonly maybeTwo: boolean;
  readonly from: number;
}

/** What begins with an amount and is a pair: "1.5-2 million", "between 5 and 7", "$5 to $7", "2009-2017", "3-1". */
export function pairOf(
  tokens: readonly Token[],
  first: Amount,
  floor: number,
  vocabulary: Vocabulary,
): Pair | undefined {
  const { lists } = vocabulary;
  // "Entre el 5 % y el 7 %", "zwischen den 5 und den 7 Prozent".
  const beforeArticle = lists.definiteArticles.before(tokens, first.from)?.at ?? first.from;
  const between = lists.between.before(tokens, beforeArticle);
  const isHyphen = /^[-–—‑/]$/.test(tokens[first.at]?.text ?? '');
  const joint = isHyphen
    ? first.at + 1
    : (between ? lists.betweenJoint : lists.rangeJoints).after(tokens, first.at)?.at;
  if (joint === undefined || tokens[joint]?.gap === 'line') return undefined;
  const afterArticle = lists.definiteArticles.after(tokens, joint)?.at ?? joint;
  const start = numberStart(tokens, afterArticle, vocabulary);
  const second = readAmount(tokens, start, joint, vocabulary);
  if (!second?.numeral) return undefined;
  const from = between && between.at >= floor ? between.at : first.from;
  const isFrom = lists.from.before(tokens, first.from) !== undefined;
  // "It rose 4% to 9,600": what it rose by, and where that led to.
  if (!isHyphen && !between && !isFrom && first.unitIsBehind && second.units.length === 0) return undefined;
  const pair = joined(first, second, from, {
    isHyphen,
    isScore: isHyphen && lists.scoresBefore.before(tokens, first.from) !== undefined,
    maybeTwo:
      isFrom || (!isHyphen && !between && directionBefore(tokens, first.from, floor, vocabulary) !== null),
  });
  // A slash joins years only.
  return pair?.kind !== 'years' && tokens[first.at]?.text === '/' ? undefined : pair;
}

/** Past the sign of a currency: "$5 to $7". */
function numberStart(tokens: readonly Token[], at: number, vocabulary: Vocabulary): number {
  for (let next = at; next < at + 3; next++) {
    const token = tokens[next];
    if (token?.kind === 'digits') return next;
    if (token === undefined || (!vocabulary.units.signs.has(token.text) && token.kind === 'word')) break;
  }
  return at;
}

interface Manner {
  readonly isHyphen: boolean;
  readonly isScore: boolean;
  readonly maybeTwo: boolean;
}

function joined(
  first: Amount,
  second: Amount,
  from: number,
  { isHyphen, isScore, maybeTwo }: Manner,
): Pair | undefined {
  const lower = scaledAlike(first, second);
  const upper = second.numeral;
  const units = first.units.length > 0 ? first.units : second.units;
  const pair = { lower, upper, units, at: second.at, from, maybeTwo };
  const isBare = units.length === 0 && !first.scale && !second.scale;
  if (isHyphen && isBare && (isScore || upper.exact.isBelow(lower.exact)))
    return isYears(first, second)
      ? { ...pair, kind: 'years' }
      : isGoals(first, second)
        ? { ...pair, kind: 'score' }
        : undefined;
  if (!lower.exact.isBelow(upper.exact)) return undefined;
  if (isBare && mayBeYear(first.unscaled) && mayBeYear(second.unscaled)) return { ...pair, kind: 'years' };
  return first.units.length > 0 && second.units.length > 0 && !sameUnits(first.units, second.units)
    ? undefined
    : { ...pair, kind: 'range' };
}

/** "1.5-2 million", "ten to fifteen thousand": the scale of the upper end is that of the lower one, if that is smaller so. */
function scaledAlike(first: Amount, second: Amount): Numeral {
  if (first.scale || !sameUnits(first.units, second.units)) return first.numeral;
  const isWords = second.numeral.form === 'words' && first.numeral.form === 'words';
  const factor = isWords ? second.numeral.step : (second.scale ?? Fraction.ONE);
  const isSmaller = first.numeral.exact.isBelow(second.numeral.exact.over(factor));
  return isSmaller && !factor.equals(Fraction.ONE) ? scaled(first.numeral, factor, first.at) : first.numeral;
}

/** "2017-18" */
function isYears(first: Amount, second: Amount): boolean {
  return mayBeYear(first.unscaled) && second.unscaled.bare && second.unscaled.exact.numerator < 100n;
}

function isGoals(first: Amount, second: Amount): boolean {
  return [first, second].every(({ unscaled }) => unscaled.bare && unscaled.exact.numerator < 200n);
}

/** Whether both may count the same; what counts nothing may. */
function sameUnits(one: Meanings, other: Meanings): boolean {
  if (one.length === 0 || other.length === 0) return true;
  const keys = new Set(one.map((unit) => unit && unitKey(unit)));
  return other.some((unit) => keys.has(unit && unitKey(unit)));
}
