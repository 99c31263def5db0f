import { Fraction } from '../fraction.js';
import type { Token } from '../tokens.js';
import type { Vocabulary } from '../vocabulary.js';
import { factorOf, partOfWhole } from './numeral.js';
import type { Numeral } from './numeral.js';
import { ofScale, readPartOfScale } from './part-of-scale.js';

const VULGAR = /^(?<above>\d+)⁄(?<below>\d+)$/;

/** The value of "½" and its like. */
export function vulgarFraction(token: Token | undefined): Fraction | undefined {
  if (token?.kind !== 'sign' || !/\p{No}/u.test(token.text)) return undefined;
  const { above, below } = VULGAR.exec(token.text.normalize('NFKC'))?.groups ?? {};
  return above === undefined || below === undefined ? undefined : Fraction.of(BigInt(above), BigInt(below));
}

/** A part or a multiple of something in words: "half", "a third", "two-thirds", "doubled", "½". */
export function readFraction(
  tokens: readonly Token[],
  first: number,
  vocabulary: Vocabulary,
): Numeral | undefined {
  const vulgar = vulgarFraction(tokens[first]);
  if (vulgar) return partOfWhole(first + 1, vulgar);
  return (
    readMultiple(tokens, first, vocabulary) ??
    readShare(tokens, first, vocabulary) ??
    readPart(tokens, first, vocabulary) ??
    readPartOfScale(tokens, first, vocabulary) ??
    readHalf(tokens, first, vocabulary)
  );
}

function readMultiple(
  tokens: readonly Token[],
  first: number,
  { multiples }: Vocabulary,
): Numeral | undefined {
  const found = multiples.after(tokens, first);
  return found && partOfWhole(found.at, found.meaning, 'multiple');
}

/** "Jeder Fünfte" */
function readShare(tokens: readonly Token[], first: number, { shares }: Vocabulary): Numeral | undefined {
  const found = shares.after(tokens, first);
  return found && partOfWhole(found.at, Fraction.of(1, found.meaning));
}

/** "A third", "two-thirds": the number before is spelled out. A third alone is a place in an order. */
function readPart(tokens: readonly Token[], first: number, vocabulary: Vocabulary): Numeral | undefined {
  const { lists, numberWords, parts } = vocabulary;
  const number = numberWords.after(tokens, first);
  const article = number ? undefined : lists.article.after(tokens, first);
  const above = number?.meaning.kind === 'small' ? number.meaning.value : article ? 1 : undefined;
  const next = number?.at ?? article?.at;
  if (above === undefined || next === undefined || above === 0) return undefined;
  const part = parts.after(tokens, tokens[next]?.text === '-' ? next + 1 : next);
  if (!part || (above === 1 && !meansPart(tokens, first, part.at, vocabulary))) return undefined;
  const whole = partOfWhole(part.at, Fraction.of(above, part.meaning));
  return partOfScaleBehind(tokens, whole, vocabulary) ?? whole;
}

/** "A quarter of a million", "un quart de million". */
function partOfScaleBehind(
  tokens: readonly Token[],
  part: Numeral,
  { lists, numberWords }: Vocabulary,
): Numeral | undefined {
  const of = lists.ofWhole.after(tokens, part.at);
  const apostrophe = of && /^['’]$/.test(tokens[of.at]?.text ?? '') ? of.at + 1 : of?.at;
  const article = apostrophe === undefined ? undefined : lists.article.after(tokens, apostrophe);
  const next = article?.at ?? apostrophe ?? lists.ofOne.after(tokens, part.at)?.at;
  const scale = next === undefined ? undefined : numberWords.after(tokens, next);
  return scale?.meaning.kind === 'scale' ? ofScale(part, factorOf(scale.meaning), scale.at) : undefined;
}

function readHalf(tokens: readonly Token[], first: number, vocabulary: Vocabulary): Numeral | undefined {
  const { lists, numberWords } = vocabulary;
  const found = lists.half.after(tokens, first);
  if (!found || lists.ordinals.before(tokens, first)) return undefined;
  const half = partOfWhole(found.at, Fraction.of(1, 2));
  const joined = tokens[found.at]?.text === '-' ? found.at + 1 : found.at;
  const next = lists.article.after(tokens, joined)?.at ?? joined;
  const scale = numberWords.after(tokens, next);
  if (scale && scale.meaning.kind !== 'small') return ofScale(half, factorOf(scale.meaning), scale.at);
  const ofMillion = partOfScaleBehind(tokens, half, vocabulary);
  if (ofMillion) return ofMillion;
  return meansPart(tokens, first, found.at, vocabulary) ? half : undefined;
}

/** By what stands around it: "a quarter of", "by a third", "nearly half", or nothing more. */
function meansPart(tokens: readonly Token[], first: number, next: number, vocabulary: Vocabulary): boolean {
  const { lists, qualifiersBefore } = vocabulary;
  const following = tokens[next];
  if (following === undefined || /^[.,;:!?)”"»]$/.test(following.text)) return true;
  // "A quarter-point", "half-percentage-point".
  if (isPointAt(tokens, following.text === '-' ? next + 1 : next, vocabulary)) return true;
  if (following.text === '-') return false;
  if (lists.ofWhole.after(tokens, next) ?? lists.article.after(tokens, next)) return true;
  return (
    (qualifiersBefore.before(tokens, first) ?? lists.directionJoints.before(tokens, first)) !== undefined
  );
}

function isPointAt(tokens: readonly Token[], at: number, { lists, units }: Vocabulary): boolean {
  if (lists.points.after(tokens, at)) return true;
  return units.names.after(tokens, at)?.meaning[0]?.kind === 'percentage-point';
}
