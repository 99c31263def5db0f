import type { Token } from '../tokens.js';
import type { Meanings, UnitWords } from '../unit-words.js';

/** "Can$" and "Mex$" are two pieces, "U$S" three. */
const MOST_PIECES = 3;

/** What stands before a number and says what it counts. */
export interface Before {
  /** The first token of it. */
  readonly from: number;
  readonly units: Meanings;
}

/** The sign, code or short name of a currency before a number: "$", "US$", "CNY ", "Rs. ". @param floor no token before it is looked at */
export function moneyBefore(
  tokens: readonly Token[],
  number: number,
  floor: number,
  units: UnitWords,
): Before | undefined {
  const first = tokens[number];
  if (first === undefined || first.gap === 'line') return undefined;
  // "Rs. 500"
  const dotted = tokens[number - 1]?.text === '.' && tokens[number - 1]?.gap === 'none' ? 1 : 0;
  return signBefore(tokens, number, floor, units) ?? prefixBefore(tokens, number - dotted, floor, units);
}

function signBefore(
  tokens: readonly Token[],
  number: number,
  floor: number,
  { signs }: UnitWords,
): Before | undefined {
  let text = '';
  let found: Before | undefined;
  for (let i = number - 1; i >= floor && i >= number - MOST_PIECES; i--) {
    const token = tokens[i];
    if (token === undefined || (i < number - 1 && tokens[i + 1]?.gap !== 'none')) break;
    text = token.text + text;
    const meanings = signs.get(text);
    if (meanings?.some((unit) => unit?.kind === 'currency')) found = { from: i, units: meanings };
  }
  // "EUR" in "HEUR" or "COVID-EUR" is none, but "(EUR" is.
  return found;
}

function prefixBefore(
  tokens: readonly Token[],
  next: number,
  floor: number,
  { prefixes }: UnitWords,
): Before | undefined {
  const token = tokens[next - 1];
  if (token?.kind !== 'word' || next - 1 < floor || !/^\p{Lu}/u.test(token.text)) return undefined;
  const units = prefixes.get(token.key);
  return units && { from: next - 1, units };
}
