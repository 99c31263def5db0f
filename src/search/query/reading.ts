import { foldWords } from '../../kernel/values/fold-words.js';
import { digitsOf, lettersOf, searchedLetters, wordsTogether } from '../letters.js';
import { inWords, joinedWords, wordsOf } from '../searched-text.js';
import type { SearchedText } from '../searched-text.js';
import { endsUnspaced, singleLetters, unspacedLetter } from '../../kernel/values/unspaced.js';

/** One way to read what was typed. */
export interface Reading extends SearchedText {
  /** The words as a text has them, folded; letters one by one in scripts without blanks. */
  readonly typed: readonly string[];
  /** The last word may go on: a letter of a script without blanks, whose pair is not known. */
  readonly open: boolean;
  /** The only texts that it is meant for, by their configuration; null for all. */
  readonly only: string | null;
}

/** Ways to write thousands: English with commas, French with blanks and points. */
const CONVENTIONS = ['en', 'fr'] as const;
const DOTTED_OR_NOT = /[Iİ]/;

/** Reads a word, or several in a row, in each way that makes a difference; none where there is no letter or digit. */
export function readingsOf(text: string): Reading[] {
  const typed = digitsOf(text);
  const letters = searchedLetters(typed, null);
  const read = [letters, ...CONVENTIONS.map((language) => lettersOf(typed, language))].map((each) =>
    reading(each),
  );
  const joined = /\s/.test(text.trim()) ? [] : joinedWords(letters).map((word) => reading(word));
  const turkish = DOTTED_OR_NOT.test(text) ? [reading(searchedLetters(typed, 'tr'), 'turkish')] : [];
  return distinct([...read, ...joined, ...turkish]);
}

/** What begins so: the beginning, and the words before it, if what was typed has several parts. */
export function beginningOf(text: string): { readonly before: string | null; readonly beginning: string } {
  const letters = searchedLetters(digitsOf(text), null);
  const [joined] = joinedWords(letters);
  if (joined !== undefined) return { before: null, beginning: foldWords(joined) };
  const words = foldWords(wordsOf(letters)).split(' ');
  const before = words.slice(0, -1).join(' ');
  return { before: before === '' ? null : before, beginning: words.at(-1) ?? '' };
}

/** Whether parts of words are found anyhow. */
export function isUnspaced(text: string): boolean {
  return endsUnspaced(wordsOfTyped(text));
}

function reading(letters: string, only: string | null = null): Reading {
  const words = wordsOf(letters).split(' ');
  const [before, last = ''] = words.slice(-2).length === 2 ? words.slice(-2) : [undefined, words[0]];
  const single = unspacedLetter(last) === last;
  // The last letter of a run is a word of its own only if the run ends in the text, too; in longer runs it is in the pair before.
  const inPair = single && before !== undefined && ![before, undefined].includes(unspacedLetter(before));
  const separate = inPair ? words.slice(0, -1) : words;
  return {
    ...inWords(separate.join(' ')),
    open: single && !inPair,
    only,
    typed: foldWords(wordsOfTyped(letters)).split(' '),
  };
}

function wordsOfTyped(text: string): string {
  return singleLetters(wordsTogether(text).replace(/[^\p{L}\p{M}\p{N}]+/gu, ' '))
    .replace(/\s+/g, ' ')
    .trim();
}

function distinct(readings: readonly Reading[]): Reading[] {
  const known = new Map<string, Reading>();
  for (const each of readings) {
    const key = `${each.folded} ${each.accented ?? ''}`;
    if (each.folded !== '' && !known.has(key)) known.set(key, each);
  }
  return [...known.values()];
}
