import { FoldedText } from '../../body/anchors/folded-text.js';

const JOINT_SIGNS = /^[\s\p{P}]+|[\s\p{P}]+$/gu;
const LETTER = /[\p{L}\p{M}\p{N}]/u;
/** Of scripts that set no spaces, a part of a word is a word. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/**
 * Words as a quotation compares them: letter for letter, but typographic quotation marks, nested ones too, and spaces are one each; so are
 * hyphens and dashes, and an ellipsis is three full stops. What encloses the whole is left out, and a comma or full stop at its end.
 */
function comparedWords(text: string): string {
  const folded = new FoldedText(text).text
    .replaceAll('"', "'")
    .replace(/'+/g, "'")
    .replaceAll('…', '...')
    .replace(/ ?- ?/g, '-')
    .trim();
  const bare =
    folded.length > 1 && folded.startsWith("'") && folded.endsWith("'") ? folded.slice(1, -1) : folded;
  return bare.replace(/[.,\s]+$/, '').trimStart();
}

/**
 * Whether words stand in a passage: in one of its parts, or in all of them joined, in whose joints signs do not count. Whole words
 * only. Linear in the lengths.
 */
export function standsIn(words: string, parts: readonly string[]): boolean {
  const sought = comparedWords(words);
  const passages = parts.map(comparedWords);
  return (
    passages.some((passage) => holds(passage, sought)) || (passages.length > 1 && isJoined(sought, passages))
  );
}

function holds(passage: string, sought: string): boolean {
  if (sought.length > passage.length) return false;
  if (sought === '' || passage === sought) return true;
  const lengths = prefixLengths(`${sought}\u0000${passage}`);
  for (let i = sought.length + 1; i < lengths.length; i++) {
    const start = i - 2 * sought.length;
    if (lengths[i] === sought.length && isWhole(passage, start, start + sought.length)) return true;
  }
  return false;
}

/** The end of the first part, the parts between whole, and the beginning of the last one. */
function isJoined(sought: string, passages: readonly string[]): boolean {
  const parts = passages.map((part) => part.replace(JOINT_SIGNS, ''));
  const first = parts[0] ?? '';
  const overlap = prefixLengths(`${sought}\u0000${first}`).at(-1) ?? 0;
  if (overlap === 0 || !isWhole(first, first.length - overlap, first.length)) return false;
  if (!isCut(sought, overlap)) return false;
  let rest = sought.slice(overlap).replace(JOINT_SIGNS, '');
  for (const part of parts.slice(1)) {
    if (rest === '') return true;
    if (!rest.startsWith(part)) return part.startsWith(rest) && isWhole(part, 0, rest.length);
    if (!isCut(rest, part.length)) return false;
    rest = rest.slice(part.length).replace(/^[\s\p{P}]+/u, '');
  }
  return rest === '';
}

/** Whether a range of a text cuts no word. */
function isWhole(text: string, start: number, end: number): boolean {
  return isCut(text, start) && isCut(text, end);
}

function isCut(text: string, at: number): boolean {
  const [before, after] = [text[at - 1] ?? ' ', text[at] ?? ' '];
  return !LETTER.test(before) || !LETTER.test(after) || UNSPACED.test(before) || UNSPACED.test(after);
}

/** For each beginning of a text, how long the longest proper end of it is that is a beginning too (Knuth, Morris, Pratt). */
function prefixLengths(text: string): Int32Array {
  const lengths = new Int32Array(text.length);
  for (let i = 1, length = 0; i < text.length; i++) {
    while (length > 0 && text[i] !== text[length]) length = lengths[length - 1] ?? 0;
    if (text[i] === text[length]) length++;
    lengths[i] = length;
  }
  return lengths;
}
