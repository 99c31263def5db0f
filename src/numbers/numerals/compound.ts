import type { Phrases } from '../phrases.js';
import type { Token } from '../tokens.js';
import type { NumberWord } from '../vocabulary.js';

/** Longer than the longest part: "achtzehn", "milliarden". */
const LONGEST_PART = 12;
/** "Neunhundertneunundneunzigtausendneunhundertneunundneunzig" has 57 letters. */
const LONGEST = 64;

/** The parts of a number that is one word, as in German: "zweihundertfünfzig". Undefined if it is none. */
export function compoundOf(token: Token, words: Phrases<NumberWord>, and: string): NumberWord[] | undefined {
  const { key } = token;
  if (key.length > LONGEST) return undefined;
  const parts: NumberWord[] = [];
  let at = 0;
  while (at < key.length) {
    const part = longestPart(token, at, words);
    if (part) {
      parts.push(part.word);
      at = part.at;
    } else if (parts.length > 0 && key.startsWith(and, at) && at + and.length < key.length) at += and.length;
    else return undefined;
  }
  return parts.length > 1 ? parts : undefined;
}

function longestPart(
  token: Token,
  from: number,
  words: Phrases<NumberWord>,
): { word: NumberWord; at: number } | undefined {
  for (let at = Math.min(token.key.length, from + LONGEST_PART); at > from; at--) {
    const found = words.after([{ ...token, key: token.key.slice(from, at) }], 0);
    if (found) return { word: found.meaning, at };
  }
  return undefined;
}
