import { countWhile } from '../kernel/values/count-while.js';
import { foldWords, NASALS } from '../kernel/values/fold-words.js';
import { digitsOf, JOINED_APART, GERSHAYIM } from './letters.js';

/** A text in letters that patterns of words know, and their positions in the text itself. */
export interface Simplified {
  readonly text: string;
  /** Where in the text itself a match lies that lies there in the simplified one; in UTF-16 code units. */
  place(start: number, end: number): readonly [start: number, end: number];
}

/** What took the place of what, from the beginning on. */
interface Piece {
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
}

/**
 * Letters that patterns know in all their spellings (`wordPattern`), signs, and those that have one spelling: Latin, Greek, Cyrillic,
 * Armenian, Myanmar, Khmer, Kana, Han, Hangul. All others are folded, which may make them more or fewer.
 */
const KNOWN =
  '\\x00-\\xAC\\xAE-\\xB1\\xB4-\\xB8\\xBB\\xBF-\\u0148\\u014A-\\u034E\\u0350-\\u0482\\u048A-\\u058F\\u1000-\\u109F\\u1780-\\u17B3\\u17B6-\\u17DD\\u1E00-\\u1FFF\\u2010-\\u2027\\u2030-\\u205E\\u20A0-\\u20CF\\u3001-\\u3098\\u309B-\\u309E\\u30A0-\\u30FE\\u3400-\\u9FFF\\uAC00-\\uD7A3';
/** What most texts have of them, which is quicker to see. */
const MOST = /^[\x00-\xAC\u2010-\u2027]*$/;
const UNKNOWN = new RegExp(`[^${KNOWN}]`, 'u');
const PIECES = new RegExp(
  `(?<apart>${JOINED_APART.source})|(?<none>${GERSHAYIM.source})|(?<nasal>${NASALS.source})|[^${KNOWN}]`,
  'gu',
);

export function simplified(text: string): Simplified {
  if (MOST.test(text) || !UNKNOWN.test(text)) return { text, place: (start, end) => [start, end] };
  const pieces: Piece[] = [];
  let [simple, done] = ['', 0];
  for (const match of text.matchAll(PIECES)) {
    simple += text.slice(done, match.index);
    const from = simple.length;
    simple += simpler(match);
    done = match.index + match[0].length;
    pieces.push({ from, to: simple.length, start: match.index, end: done });
  }
  return {
    text: simple + text.slice(done),
    place: (start, end) => [startOf(pieces, start), endOf(pieces, end)],
  };
}

function simpler({ 0: letters, groups: { apart, none, nasal } = {} }: RegExpExecArray): string {
  if (apart !== undefined) return '-';
  if (none !== undefined) return '';
  return nasal !== undefined ? '\u0902' : foldWords(digitsOf(letters));
}

/** A match that begins within a piece begins with it. */
function startOf(pieces: readonly Piece[], at: number): number {
  const before = last(pieces, ({ from }) => from <= at);
  if (!before) return at;
  return at < before.to ? before.start : before.end + at - before.to;
}

/** And what ends within it ends with it; marks on the last letter, of which nothing is left, are part of it. */
function endOf(pieces: readonly Piece[], at: number): number {
  const before = last(pieces, ({ from, to }) => from < at || (from === at && to === at));
  if (!before) return at;
  return Math.max(before.end, before.end + at - before.to);
}

/** The last one for which it holds, of those for which it holds first. */
function last(pieces: readonly Piece[], holds: (piece: Piece) => boolean): Piece | undefined {
  const count = countWhile(pieces.length, (i) => {
    const piece = pieces[i];
    return piece !== undefined && holds(piece);
  });
  return pieces[count - 1];
}
