import { foldKeepingAccents, fold } from '../kernel/values/fold.js';

/** A text as it is searched: words and blanks, nothing else. */
export interface SearchedText {
  /** Without case and accents. */
  readonly folded: string;
  /** With its accents, which stemmers need; null where there are none. */
  readonly accented: string | null;
}

/** Longer texts are searched as far as this, in UTF-16 code units: a tsvector holds a megabyte at most. */
const SEARCHED = 200_000;

const BETWEEN_WORDS = /[^\p{L}\p{M}\p{N}]+/gu;
const PLAIN_WORDS = /^[a-z0-9 ]*$/;
// An accent that stands on nothing: folded, nothing would be left of the word.
const BARE_MARKS = /^\p{M}+$/u;
// Scripts without blanks: each character is a word, and several are a phrase.
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]\p{M}*/gu;

/**
 * Cuts a text into words before Postgres sees it: its own parser takes `<word>` for a tag and drops it, keeps addresses whole,
 * and depends on the locale of the database. Texts and searches both pass through here, so they are cut alike.
 */
export function searchedText(text: string): SearchedText {
  const words = foldKeepingAccents(text.slice(0, SEARCHED)).replace(BETWEEN_WORDS, ' ');
  // What follows changes nothing in these.
  if (PLAIN_WORDS.test(words)) return { folded: words.trim(), accented: null };
  const accented = words
    .replace(UNSPACED, ' $& ')
    .split(' ')
    .filter((word) => word !== '' && !BARE_MARKS.test(word))
    .join(' ');
  const folded = fold(accented);
  return { folded, accented: folded === accented ? null : accented };
}
