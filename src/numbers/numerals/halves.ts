import { Fraction } from '../fraction.js';
import type { Token } from '../tokens.js';
import type { Vocabulary } from '../vocabulary.js';
import { vulgarFraction } from './fractions.js';
import type { Numeral } from './numeral.js';
import { readSpelled } from './spelled.js';

const HALF = Fraction.of(1, 2);

/** A whole number and a part of one: "2½", "2 1/2", "two and a half", "zweieinhalb". Of "deux millions et demi" the half is one of a million. The last place is then a tenth for halves, else a hundredth. */
export function withPart(numeral: Numeral, part: Fraction, at: number): Numeral {
  const places = part.equals(HALF) ? 1 : 2;
  const { exact, step } = numeral;
  return {
    ...numeral,
    at,
    exact: exact.plus(part.times(step)),
    step: step.times(Fraction.powerOfTen(-places)),
    places,
    bare: false,
  };
}

/** With the part that stands behind a whole number. */
export function partBehind(
  tokens: readonly Token[],
  numeral: Numeral,
  { lists, parts, numberWords }: Vocabulary,
): Numeral | undefined {
  if (numeral.places > 0 || (numeral.form !== 'digits' && numeral.form !== 'words')) return undefined;
  const vulgar = vulgarFraction(tokens[numeral.at]);
  if (vulgar) return withPart(numeral, vulgar, numeral.at + 1);
  const half = lists.andAHalf.after(tokens, numeral.at);
  if (half) return withPart(numeral, HALF, half.at);
  // "Two and a quarter", "two and three quarters"; "two and a third" may be two, and another.
  const and = lists.and.after(tokens, numeral.at);
  const above = and && numberWords.after(tokens, and.at);
  const next = above?.at ?? (and && lists.article.after(tokens, and.at)?.at);
  const part = next === undefined ? undefined : parts.after(tokens, next);
  const count = above === undefined ? 1 : above.meaning.kind === 'small' ? above.meaning.value : 0;
  return part?.meaning === 4 && (count === 1 || count === 3)
    ? withPart(numeral, Fraction.of(count, 4), part.at)
    : undefined;
}

/** "Anderthalb", "zweieinhalb": halves in one word with the number. */
export function halfInOneWord(
  tokens: readonly Token[],
  first: number,
  vocabulary: Vocabulary,
): Numeral | undefined {
  const { lists, lexicon } = vocabulary;
  const one = { exact: Fraction.ONE, step: Fraction.ONE, places: 0, form: 'words', bare: false } as const;
  const found = lists.oneAndAHalf.after(tokens, first);
  if (found) return withPart({ ...one, at: found.at }, HALF, found.at);
  const token = tokens[first];
  const ending = lexicon.halfEnding;
  if (ending === '' || token?.kind !== 'word' || !token.key.endsWith(ending)) return undefined;
  const whole = { ...token, key: token.key.slice(0, -ending.length) };
  const number = readSpelled([whole], 0, vocabulary);
  return number && withPart(number, HALF, first + 1);
}
