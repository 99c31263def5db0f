import { readAmount } from './amounts/amount.js';
import type { Amount } from './amounts/amount.js';
import { Fraction } from './fraction.js';
import { kindOf } from './kinds.js';
import { printedEnd } from './numerals/numeral.js';
import type { Numeral } from './numerals/numeral.js';
import type { Direction, NumberKind, PrintedNumber, Reading } from './printed-number.js';
import { pairOf } from './ranges.js';
import type { Pair } from './ranges.js';
import { structuredAt } from './structured.js';
import { directionOf, hedgeAround, restates } from './surroundings.js';
import type { Hedge } from './surroundings.js';
import { tokensOf } from './tokens.js';
import type { Token } from './tokens.js';
import type { Meanings } from './unit-words.js';
import { vocabularyOf } from './vocabulary.js';
import type { Vocabulary } from './vocabulary.js';

/** A text on its way to numbers. */
interface Page {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly vocabulary: Vocabulary;
}

/** What was found, and the token with which to go on. */
interface Step {
  readonly found: PrintedNumber | null;
  readonly at: number;
}

/**
 * The numbers of a text, in its order, without overlaps: what each says exactly, what its last place is worth, what it may count,
 * how it is hedged and which way it goes. What is no quantity says so by its kind. Takes time in proportion to the text.
 * @param language BCP 47; its way of writing numbers is that of the text. Of an unknown one only what can't be mistaken is read.
 */
export function readNumbers(text: string, language: string): PrintedNumber[] {
  const page: Page = { text, tokens: tokensOf(text), vocabulary: vocabularyOf(language) };
  const numbers: PrintedNumber[] = [];
  let floor = 0;
  for (let at = 0; at < page.tokens.length;) {
    const step = stepAt(page, at, floor);
    if (step.found) numbers.push(restated(page, step.found, at, floor, numbers.at(-1)));
    if (step.at > at + 1 || step.found) floor = step.at;
    at = step.at;
  }
  return numbers;
}

/** "Lost 134.21 points, or 0.34 percent" is a loss in both. */
function restated(
  { tokens, vocabulary }: Page,
  found: PrintedNumber,
  at: number,
  floor: number,
  previous: PrintedNumber | undefined,
): PrintedNumber {
  if (!previous?.direction || found.direction !== null || found.kind !== 'quantity') return found;
  let from = at;
  // Its hedge and its currency stand before the token with which it was found: "or more than 0.34 percent".
  while (from > floor && (tokens[from]?.start ?? 0) > found.start) from -= 1;
  return restates(tokens, from, floor, vocabulary) ? { ...found, direction: previous.direction } : found;
}

function stepAt(page: Page, at: number, floor: number): Step {
  const { tokens, vocabulary } = page;
  const token = tokens[at];
  const isDigits = token?.kind === 'digits';
  if (!token || (!isDigits && !vocabulary.begins(token))) return { found: null, at: at + 1 };
  const structured = isDigits ? structuredAt(tokens, at) : undefined;
  if (structured) return { found: labelled(page, at, structured), at: structured.at };
  const amount = readAmount(tokens, at, floor, vocabulary);
  if (!amount) return ordinalAt(page, at) ?? { found: null, at: at + 1 };
  if (amount.numeral === null) return { found: null, at: amount.at };
  const pair = pairOf(tokens, amount, floor, vocabulary);
  return pair ? ofPair(page, amount, pair, floor) : ofAmount(page, amount, floor);
}

function labelled(
  page: Page,
  at: number,
  { kind, at: next }: { kind: NumberKind; at: number },
): PrintedNumber | null {
  const first = readAmount(page.tokens.slice(at, at + 1), 0, 0, page.vocabulary);
  if (!first?.numeral) return null;
  return printed(page, { from: at, at: next }, kind, [reading(first.numeral, null, [])]);
}

/** "the third quarter" */
function ordinalAt({ tokens, text, vocabulary }: Page, at: number): Step | undefined {
  const found = vocabulary.lists.ordinals.after(tokens, at);
  return found && text.length > 0 ? { found: null, at: found.at } : undefined;
}

function ofAmount(page: Page, amount: Amount, floor: number): Step {
  const { tokens, vocabulary } = page;
  const kind = kindOf(tokens, amount, vocabulary);
  const said = hedgeAround(tokens, { from: amount.from, at: kind.at }, floor, vocabulary);
  const isRound = said.qualifier === 'exact' && isRoundWord(tokens, amount, vocabulary);
  const hedge: Hedge = isRound ? { ...said, qualifier: 'about' } : said;
  const hedged = hedge.qualifier !== 'exact' && kind.kind === 'year' ? 'quantity' : kind.kind;
  const direction =
    directionOf(tokens, { ...hedge, kind: hedged }, floor, vocabulary) ?? directionOfMultiple(amount.numeral);
  const readings: [Reading, ...Reading[]] = [reading(amount.numeral, null, amount.units)];
  if (amount.numeral.form === 'multiple') readings.push(asChange(amount.numeral));
  if (amount.otherwise) readings.push(reading(amount.otherwise.numeral, null, amount.otherwise.units));
  if (hasMinusApart(tokens, amount, floor))
    readings.push(reading(negative(amount.numeral), null, amount.units));
  return {
    found: { ...printed(page, hedge, hedged, readings), qualifier: hedge.qualifier, direction },
    at: hedge.at,
  };
}

/** "Une centaine", "une centaine de millions" */
function isRoundWord(tokens: readonly Token[], { from, unscaled }: Amount, { lists }: Vocabulary): boolean {
  if (unscaled.form !== 'words') return false;
  return tokens
    .slice(from, unscaled.at)
    .some((_, i) => lists.roundWords.after(tokens, from + i) !== undefined);
}

/** "– 12 degrés": a dash with a space may be a minus as well. */
function hasMinusApart(tokens: readonly Token[], { from, numeral }: Amount, floor: number): boolean {
  const [sign, first] = [tokens[from - 1], tokens[from]];
  if (from - 1 < floor || !/^[-−–]$/.test(sign?.text ?? '') || numeral.exact.sign <= 0) return false;
  return (first?.gap === 'blank' || first?.gap === 'joined') && (from === 1 || sign?.gap !== 'none');
}

function negative(numeral: Numeral): Numeral {
  return { ...numeral, exact: numeral.exact.negated() };
}

/** What has doubled went up. */
function directionOfMultiple({ form, exact }: Numeral): Direction | null {
  return form !== 'multiple' ? null : exact.isBelow(Fraction.ONE) ? 'down' : 'up';
}

/** What has doubled went up by 100 percent, what was halved went down by 50. */
function asChange(numeral: Numeral): Reading {
  const change = numeral.exact.minus(Fraction.ONE).absolute().times(Fraction.of(100));
  return reading({ ...numeral, exact: change }, null, [{ kind: 'percent' }]);
}

const KINDS = { range: 'quantity', years: 'year', score: 'score' } as const;

function ofPair(page: Page, first: Amount, pair: Pair, floor: number): Step {
  const { tokens, vocabulary } = page;
  const hedge = hedgeAround(tokens, pair, floor, vocabulary);
  const direction =
    pair.kind === 'range' ? directionOf(tokens, { ...hedge, kind: 'quantity' }, floor, vocabulary) : null;
  const readings: [Reading, ...Reading[]] = [reading(pair.lower, pair.upper, pair.units)];
  if (pair.maybeTwo)
    readings.push(reading(pair.lower, null, pair.units), reading(pair.upper, null, pair.units));
  if (pair.maybeTwo && first.numeral !== pair.lower) readings.push(reading(first.numeral, null, pair.units));
  return {
    found: { ...printed(page, hedge, KINDS[pair.kind], readings), qualifier: hedge.qualifier, direction },
    at: hedge.at,
  };
}

function reading(lower: Numeral, upper: Numeral | null, units: Meanings): Reading {
  return {
    lower: printedEnd(lower),
    upper: upper && printedEnd(upper),
    units:
      units.length === 0
        ? [null]
        : lower.form === 'multiple' && units[0] === null
          ? [{ kind: 'ratio' }]
          : units,
  };
}

function printed(
  { text, tokens }: Page,
  { from, at }: { from: number; at: number },
  kind: NumberKind,
  readings: readonly [Reading, ...Reading[]],
): PrintedNumber {
  const start = tokens[from]?.start ?? 0;
  const end = tokens[at - 1]?.end ?? start;
  return { start, end, text: text.slice(start, end), kind, qualifier: 'exact', direction: null, readings };
}
