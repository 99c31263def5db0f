import { europeanDigits, foldWords } from '../values/fold-words.js';
import { fold } from '../values/fold.js';
import { partsOfWords } from '../values/unspaced.js';

/** A number of several thousands, as it is written with signs between them. */
const THOUSANDS = /(?<![\d.,])\d{1,3}(?:[.,'’ \u00A0\u202F]\d{3})+(?!\d)/g;

/**
 * The words of what somebody is typing, as a `tsquery` in which each may be the beginning of a word: `wu qi` → `'wu':* & 'qi':*`.
 * Accents and case are folded, as they are in the columns that are searched. In scripts without blanks it is found within words, too.
 */
export function wordPrefixes(text: string): string {
  const typed = europeanDigits(text);
  const apart = prefixes(typed);
  const together = prefixes(typed.replace(THOUSANDS, (number) => number.replace(/\D/g, '')));
  return together === apart ? apart : `(${apart} | ${together})`;
}

/** The same words as a list. */
export function typedWords(text: string): string[] {
  return cut(europeanDigits(text));
}

function prefixes(text: string): string {
  return cut(text)
    .map((word) => `'${word}':*`)
    .join(' & ');
}

function cut(text: string): string[] {
  const words = partsOfWords(foldWords(text)).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return words.slice(0, MOST_WORDS);
}

const MOST_WORDS = 12;

/** What of a resource is found by `q`: its texts, folded, in one line. Everything but letters and digits is a blank, so that Postgres cuts it into the same words. */
export function searchText(...texts: readonly (string | null | undefined)[]): string {
  const line = texts.flatMap((text) => text ?? []).join(' ');
  return fold(line.replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, ' '));
}
