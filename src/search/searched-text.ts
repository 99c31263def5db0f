import { foldWords } from '../kernel/values/fold-words.js';
import { lettersOf } from './letters.js';
import { hasUnspaced, pairsOfLetters } from '../kernel/values/unspaced.js';

/** A text as it is searched: words and blanks, nothing else. */
export interface SearchedText {
  /** Without case and accents. */
  readonly folded: string;
  /** With the letters that stemmers need; null where these are the same. */
  readonly accented: string | null;
}

/** Longer texts are searched as far as this, in UTF-16 code units: a tsvector holds a megabyte at most. */
const SEARCHED = 200_000;

const BETWEEN_WORDS = /[^\p{L}\p{M}\p{N}]+/gu;
const PLAIN_WORDS = /^[a-z0-9 ]*$/;
// An accent without a letter: folded, nothing would be left of the word.
const BARE_MARKS = /^\p{M}+$/u;

/** Letters of English, and signs of all languages. */
const PLAIN_LETTERS = /^[\x00-\x7F\u2010-\u205E\u20A0-\u20CF]*$/;
/** Several words with one sign between each two. Nothing begins within a word: so no text takes more than its length. */
const joinedBy = (WORD: string): RegExp => new RegExp(`(?<!${WORD})${WORD}+(?:[\\-_.&@/+]${WORD}+)+`, 'gu');
/** Quicker by far. */
const JOINED_PLAIN = joinedBy('[a-z0-9]');
const JOINED = joinedBy('[\\p{L}\\p{M}\\p{N}]');
const JOINTS = /[-_.&@/+]/;
/** What has more parts, or is longer, is an address. */
const MOST_PARTS = 4;
const LONGEST = 40;

/**
 * Cuts a text into words before Postgres sees it: its own parser takes `<word>` for a tag and drops it, keeps addresses whole,
 * and depends on the locale of the database. Texts and searches both pass through here, so they are cut alike. What is joined
 * by a sign is there in parts, and once more at the end without it: `covid-19` → `covid 19 covid19`.
 * @param language BCP 47; null for names
 */
export function searchedText(text: string, language: string | null): SearchedText {
  const letters = lettersOf(text.slice(0, SEARCHED), language);
  const parts = wordsOf(letters);
  const joined = joinedWords(letters);
  return inWords(joined.length === 0 ? parts : `${parts} ${joined.join(' ')}`);
}

/** Words with blanks between. @param letters as `lettersOf` leaves them */
export function wordsOf(letters: string): string {
  const words = letters.replace(BETWEEN_WORDS, ' ').trim();
  if (PLAIN_WORDS.test(words)) return words;
  return (hasUnspaced(words) ? pairsOfLetters(words) : words)
    .split(' ')
    .filter((word) => word !== '' && !BARE_MARKS.test(word))
    .join(' ');
}

export function inWords(accented: string): SearchedText {
  const folded = PLAIN_WORDS.test(accented) ? accented : foldWords(accented);
  return { folded, accented: folded === accented ? null : accented };
}

/** What is joined by a sign, without it, each once: `snake_case` → `snakecase`. Numbers are other ones without their signs. */
export function joinedWords(letters: string): string[] {
  if (!JOINTS.test(letters)) return [];
  const joined = new Set<string>();
  for (const [chunk] of letters.matchAll(PLAIN_LETTERS.test(letters) ? JOINED_PLAIN : JOINED)) {
    const parts = chunk.split(JOINTS).filter((part) => !BARE_MARKS.test(part));
    const whole = parts.join('');
    if (parts.length < 2 || parts.length > MOST_PARTS || whole.length > LONGEST || hasUnspaced(whole))
      continue;
    const ofNumbers = parts.some((part, i) => /\d$/.test(part) && /^\d/.test(parts[i + 1] ?? ''));
    if (!ofNumbers) joined.add(whole);
  }
  return [...joined];
}
