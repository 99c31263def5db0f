import { Fraction } from '../fraction.js';
import { scaled } from '../numerals/numeral.js';
import type { Numeral } from '../numerals/numeral.js';
import type { Token } from '../tokens.js';
import type { Meanings } from '../unit-words.js';
import type { Vocabulary } from '../vocabulary.js';

const HUNDREDTH = Fraction.of(1, 100);
const PLACES = 2;

/** Cents as the money that they are, and as so many of them. */
export interface Hundredths {
  readonly numeral: Numeral;
  readonly units: Meanings;
  readonly counted: Meanings;
}

/** "85 cents", "95p", "165,9 Cent": hundredths of a currency behind a number. */
export function hundredthsOf(
  tokens: readonly Token[],
  numeral: Numeral,
  { hundredths, units }: Vocabulary,
): Hundredths | undefined {
  const word = tokens[numeral.at];
  const found = hundredths.after(tokens, numeral.at);
  if (!found || word === undefined || word.gap === 'line' || units.names.after(tokens, numeral.at))
    return undefined;
  // "95 p" are pages.
  if (word.text.length === 1 && word.gap !== 'none') return undefined;
  return {
    numeral: { ...scaled(numeral, HUNDREDTH, found.at), places: numeral.places + PLACES },
    units: found.meaning,
    counted: [{ kind: 'count', noun: word.text }],
  };
}
