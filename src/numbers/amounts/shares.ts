import { Fraction } from '../fraction.js';
import { readDigits } from '../numerals/digits.js';
import { partOfWhole } from '../numerals/numeral.js';
import type { Numeral } from '../numerals/numeral.js';
import { readSpelled } from '../numerals/spelled.js';
import type { Token } from '../tokens.js';
import type { Vocabulary } from '../vocabulary.js';
import { scaleAfter } from './scale-after.js';
import { unitAfter } from './unit-after.js';

/** The largest whole that people say: "1 in 5", "nine out of ten". */
const MOST_ABOVE = 100;
const MOST_BELOW = 1_000_000;

/** Units that are parts of a hundred themselves. */
const PROPORTIONS: readonly string[] = ['percent', 'percentage-point', 'basis-point'];

function outOf(tokens: readonly Token[], above: Numeral, vocabulary: Vocabulary): Numeral | undefined {
  if (above.places > 0 || !above.exact.isBelow(Fraction.of(MOST_ABOVE))) return undefined;
  const joint = vocabulary.lists.outOf.after(tokens, above.at);
  if (!joint || tokens[joint.at]?.gap === 'line') return undefined;
  const below = wholeAt(tokens, joint.at, vocabulary);
  if (!below || !above.exact.isBelow(below.exact) || Fraction.of(MOST_BELOW).isBelow(below.exact))
    return undefined;
  if (isYear(below) || above.exact.sign === 0 || vocabulary.months.after(tokens, below.at)) return undefined;
  if (unitAfter(tokens, below.at, vocabulary) || scaleAfter(tokens, below.at, vocabulary, false))
    return undefined;
  return partOfWhole(below.at, above.exact.over(below.exact));
}

/** Said by an article. */
export const ONE = {
  exact: Fraction.ONE,
  step: Fraction.ONE,
  places: 0,
  form: 'words',
  bare: false,
} as const;

/** "Un sur cinq", "einer von fünf". */
export function oneOutOf(
  tokens: readonly Token[],
  first: number,
  vocabulary: Vocabulary,
): Numeral | undefined {
  const article = vocabulary.lists.article.after(tokens, first);
  return article && oneThing(tokens, { ...ONE, at: article.at }, vocabulary);
}

/** "One visitor in four": what is counted may stand between. */
export function oneThing(
  tokens: readonly Token[],
  one: Numeral,
  vocabulary: Vocabulary,
): Numeral | undefined {
  return outOf(tokens, isNounAt(tokens, one.at, vocabulary) ? { ...one, at: one.at + 1 } : one, vocabulary);
}

/** "Nine visitors out of ten", where the joint leaves no doubt. */
export function manyThings(
  tokens: readonly Token[],
  many: Numeral,
  vocabulary: Vocabulary,
): Numeral | undefined {
  const isShare =
    isNounAt(tokens, many.at, vocabulary) &&
    vocabulary.lists.outOfMany.after(tokens, many.at + 1) !== undefined;
  return isShare ? outOf(tokens, { ...many, at: many.at + 1 }, vocabulary) : outOf(tokens, many, vocabulary);
}

/** What is counted: "5 percent of 20" counts nothing. */
function isNounAt(tokens: readonly Token[], at: number, vocabulary: Vocabulary): boolean {
  if (tokens[at]?.kind !== 'word' || vocabulary.lists.outOf.after(tokens, at)) return false;
  const units = unitAfter(tokens, at, vocabulary)?.units ?? [];
  return !units.some((unit) => unit !== null && PROPORTIONS.includes(unit.kind));
}

function isYear({ exact, bare }: Numeral): boolean {
  return bare && !exact.isBelow(Fraction.of(1500)) && exact.isBelow(Fraction.of(2200));
}

function wholeAt(tokens: readonly Token[], at: number, vocabulary: Vocabulary): Numeral | undefined {
  const numeral =
    tokens[at]?.kind === 'digits'
      ? readDigits(tokens, at, vocabulary.signs)
      : readSpelled(tokens, at, vocabulary);
  return numeral?.exact && numeral.places === 0 ? numeral : undefined;
}
