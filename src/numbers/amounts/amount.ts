import { Fraction } from '../fraction.js';
import { readDigits } from '../numerals/digits.js';
import { readFraction } from '../numerals/fractions.js';
import { halfInOneWord, partBehind, withPart } from '../numerals/halves.js';
import { partOfWhole, scaled } from '../numerals/numeral.js';
import type { NoNumeral, Numeral } from '../numerals/numeral.js';
import { readSpelled } from '../numerals/spelled.js';
import type { Token } from '../tokens.js';
import type { Meanings } from '../unit-words.js';
import type { Vocabulary } from '../vocabulary.js';
import { moneyBefore } from './money-before.js';
import { scaleAfter } from './scale-after.js';
import { manyThings, ONE, oneOutOf, oneThing } from './shares.js';
import { perAfter, unitAfter } from './unit-after.js';
import { hundredthsOf } from './hundredths.js';

const RATIO: Meanings = [{ kind: 'ratio' }];
/** "Half a point" */
const POINTS: Meanings = [{ kind: 'percentage-point' }, { kind: 'index' }];
const METER: Meanings = [{ kind: 'ucum', code: 'm' }];

/** One number with what belongs to it, in tokens. */
export interface Amount {
  readonly from: number;
  readonly at: number;
  /** As scaled and signed. */
  readonly numeral: Numeral;
  /** Before its scale and sign. */
  readonly unscaled: Numeral;
  /** The unit stands behind it, and not before: "4%". */
  readonly unitIsBehind: boolean;
  /** By what its scale multiplies it; null without one. */
  readonly scale: Fraction | null;
  /** Empty where nothing says what it counts. */
  readonly units: Meanings;
  /** What it means if a letter behind it is no scale but a unit: "100m"; of "85 cents" so many of them. */
  readonly otherwise: { readonly numeral: Numeral; readonly units: Meanings } | null;
}

/** Digits that are no number. */
export interface NoAmount {
  readonly at: number;
  readonly numeral: null;
}

/** The amount that begins with the token, or what only looks like one. @param floor no token before it is looked at */
export function readAmount(
  tokens: readonly Token[],
  first: number,
  floor: number,
  vocabulary: Vocabulary,
): Amount | NoAmount | undefined {
  const numeral = numeralAt(tokens, first, vocabulary);
  if (!numeral) return undefined;
  if (numeral.exact === null) return { at: numeral.at, numeral: null };
  const inner = signBefore(tokens, first, floor, vocabulary);
  const money =
    numeral.form === 'fraction' ? undefined : moneyBefore(tokens, inner ?? first, floor, vocabulary.units);
  const cents = money ? undefined : hundredthsOf(tokens, numeral, vocabulary);
  const scale =
    numeral.form === 'multiple' || cents
      ? undefined
      : scaleAfter(tokens, numeral.at, vocabulary, money !== undefined);
  const multiplied = scale ? scaled(numeral, scale.factor, scale.at) : numeral;
  const whole = cents?.numeral ?? (scale && partBehind(tokens, multiplied, vocabulary)) ?? multiplied;
  const before = money?.units ?? cents?.units;
  const after = before
    ? { units: before, at: whole.at }
    : unitOf(tokens, whole, scale !== undefined, vocabulary);
  const withPer = after.units.length > 0 ? perAfter(tokens, after, vocabulary) : after;
  const sign = inner ?? (money && signBefore(tokens, money.from, floor, vocabulary));
  const isMeters = scale?.isLetter && tokens[numeral.at]?.text === 'm';
  const otherUnits = cents?.counted ?? (isMeters ? METER : null);
  const signed = (one: Numeral): Numeral =>
    sign === undefined ? one : { ...one, exact: one.exact.negated() };
  return {
    from: Math.min(money?.from ?? first, sign ?? first),
    at: withPer.at,
    numeral: signed(whole),
    unscaled: signed(numeral),
    scale: scale?.factor ?? null,
    units: withPer.units,
    unitIsBehind: !money && withPer.units.length > 0,
    otherwise: otherUnits && { numeral: signed(numeral), units: otherUnits },
  };
}

function unitOf(
  tokens: readonly Token[],
  { at, form }: Numeral,
  isScaled: boolean,
  vocabulary: Vocabulary,
): { units: Meanings; at: number } {
  if ((form === 'fraction' && !isScaled) || form === 'multiple')
    return unitOfPart(tokens, at, form, vocabulary);
  return unitAfter(tokens, at, vocabulary) ?? { units: [], at };
}

/** "Half a percent", "a quarter of a percentage point": else a part of something. */
function unitOfPart(
  tokens: readonly Token[],
  at: number,
  form: 'fraction' | 'multiple',
  vocabulary: Vocabulary,
): { units: Meanings; at: number } {
  if (form === 'multiple') return { units: RATIO, at };
  const { lists } = vocabulary;
  const of = lists.ofWhole.after(tokens, at)?.at ?? at;
  const article = lists.article.after(tokens, of);
  const hyphened = tokens[at]?.text === '-' ? at + 1 : (article?.at ?? of);
  const points = lists.points.after(tokens, hyphened);
  if (points && !vocabulary.units.names.after(tokens, hyphened)) return { units: POINTS, at: points.at };
  const found = unitAfter(tokens, article?.at ?? of, vocabulary);
  // "Half a dollar", but "half of the euros".
  const isOne =
    article !== undefined || !found?.units.some((unit) => unit?.kind === 'currency' || unit?.kind === 'ucum');
  return found && isOne ? found : { units: RATIO, at };
}

function numeralAt(
  tokens: readonly Token[],
  first: number,
  vocabulary: Vocabulary,
): Numeral | NoNumeral | undefined {
  const token = tokens[first];
  if (token?.kind !== 'digits') {
    const part = readFraction(tokens, first, vocabulary) ?? halfInOneWord(tokens, first, vocabulary);
    if (part) return part;
    const spelled = readSpelled(tokens, first, vocabulary);
    if (spelled) return grown(tokens, spelled, vocabulary);
    return oneOutOf(tokens, first, vocabulary) ?? oneOfUnit(tokens, first, vocabulary);
  }
  const digits = readDigits(tokens, first, vocabulary.signs);
  return digits.exact === null ? digits : grown(tokens, digits, vocabulary);
}

/** With what makes more, or a part, of a whole number: "2½", "2 1/2", "two and a half", "three times", "1 in 5", "2/3 of". */
function grown(tokens: readonly Token[], numeral: Numeral, vocabulary: Vocabulary): Numeral {
  const more = partBehind(tokens, numeral, vocabulary);
  if (more) return more;
  const isOne = numeral.form === 'words' && numeral.exact.equals(Fraction.ONE);
  return (
    (isOne ? oneThing : manyThings)(tokens, numeral, vocabulary) ??
    slashed(tokens, numeral, vocabulary) ??
    times(tokens, numeral, vocabulary) ??
    numeral
  );
}

function times(tokens: readonly Token[], numeral: Numeral, { lists }: Vocabulary): Numeral | undefined {
  const next = tokens[numeral.at];
  const at = next?.text === '-' && next.gap === 'none' ? numeral.at + 1 : numeral.at;
  const found = lists.times.after(tokens, at);
  if (!found || tokens[at]?.gap === 'line') return undefined;
  // "3x", but "3 x 4" is a measure.
  if (tokens[at]?.key === 'x' && (next?.gap !== 'none' || tokens[found.at]?.gap === 'none')) return undefined;
  return { ...numeral, at: found.at, form: 'multiple', bare: false };
}

/** "Un euro", "ein Prozent". */
function oneOfUnit(tokens: readonly Token[], first: number, vocabulary: Vocabulary): Numeral | undefined {
  const article = vocabulary.lists.article.after(tokens, first);
  const units = article && unitAfter(tokens, article.at, vocabulary)?.units;
  const isSure = units?.every((unit) => unit !== null && unit.kind !== 'ucum') ?? false;
  return article && isSure ? { ...ONE, at: article.at } : undefined;
}

/** "2/3 of the votes", "2 1/2": else a slash joins all kinds of things. */
function slashed(tokens: readonly Token[], numeral: Numeral, vocabulary: Vocabulary): Numeral | undefined {
  const mixed = tokens[numeral.at]?.gap === 'blank' ? slashAt(tokens, numeral.at) : undefined;
  if (mixed && numeral.places === 0) return withPart(numeral, mixed.part, mixed.at);
  const plain = numeral.bare ? slashAt(tokens, numeral.at - 1) : undefined;
  const isPart = plain && (vocabulary.lists.ofWhole.after(tokens, plain.at) ?? plain.at === tokens.length);
  return plain && isPart ? partOfWhole(plain.at, plain.part) : undefined;
}

function slashAt(tokens: readonly Token[], first: number): { part: Fraction; at: number } | undefined {
  const [above, slash, below] = tokens.slice(first, first + 3);
  if (above?.kind !== 'digits' || below?.kind !== 'digits' || slash === undefined) return undefined;
  if ((slash.text !== '/' && slash.text !== '⁄') || slash.gap !== 'none' || below.gap !== 'none')
    return undefined;
  if (above.key.length > 2 || below.key.length > 3 || /^0/.test(above.key + below.key)) return undefined;
  const [numerator, denominator] = [BigInt(above.key), BigInt(below.key)];
  const closed = tokens[first + 3]?.gap !== 'none' || /^[.,;:)]$/.test(tokens[first + 3]?.text ?? '');
  return numerator < denominator && closed
    ? { part: Fraction.of(numerator, denominator), at: first + 3 }
    : undefined;
}

/** The token that is a minus sign before a number: "−5", "-$5", "CHF-5"; behind other words or digits a hyphen is none. */
function signBefore(
  tokens: readonly Token[],
  next: number,
  floor: number,
  { units }: Vocabulary,
): number | undefined {
  const at = next - 1;
  const [sign, following, before] = [tokens[at], tokens[next], tokens[at - 1]];
  if (at < floor || sign === undefined || following?.gap !== 'none' || !/^[-−–‑]$/.test(sign.text))
    return undefined;
  const isApart = sign.gap !== 'none' || before === undefined || /^[([“"'«]$/.test(before.text);
  const isMoney = units.signs.get(before?.text ?? '')?.[0]?.kind === 'currency';
  return isApart || isMoney ? at : undefined;
}
