import { FoldedText } from '../../body/anchors/folded-text.js';
import { findPassages } from '../../body/anchors/passage-search.js';

// A row of signs is tried from its first only: from each of them, it would take the square of the time.
const JOINT_SIGNS = /^[\s\p{P}]+|(?<![\s\p{P}])[\s\p{P}]+$/gu;
const LAST_SIGNS = /(?<![.,\s])[.,\s]+$/;
const LETTER = /[\p{L}\p{M}\p{N}]/u;
/** Of scripts that set no spaces, a part of a word is a word. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
/** No text of an article has these. */
const [CUT, END] = ['\u0000', '\u0001'];
const FEW = 10;

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
  return bare.replace(LAST_SIGNS, '').trimStart();
}

/**
 * The first of some words that do not stand in a passage: in one of its parts, or in all of them joined, in whose joints signs do not
 * count. Whole words only. Linear in the lengths, however many words are looked for.
 */
export function firstOtherThan(parts: readonly string[], words: readonly string[]): string | undefined {
  const passages = parts.map(comparedWords);
  const wholes = new Set(['', ...passages]);
  const sought = words.map((each) => ({ each, compared: comparedWords(each) }));
  // Most quotes are all of their passage.
  const others = sought.flatMap(({ each, compared }) =>
    wholes.has(compared) ? [] : { each, compared, marked: withCuts(compared) },
  );
  if (others.length === 0) return undefined;
  const present = presentIn(
    passages.map(withCuts),
    others.map(({ marked }) => marked),
  );
  const joined = passages.map((part) => part.replace(JOINT_SIGNS, '')).filter((part) => part !== '');
  return others.find(({ compared, marked }) => !present.has(marked) && !isJoined(compared, joined))?.each;
}

/** Of some words those that stand in a text; many are looked for together, which would take longer for a few. */
function presentIn(texts: readonly string[], words: readonly string[]): { has(words: string): boolean } {
  if (words.length > FEW) return findPassages(words, texts, 1);
  return new Set(words.filter((each) => texts.some((text) => holds(text, each))));
}

function holds(text: string, words: string): boolean {
  if (words.length > text.length) return false;
  return prefixLengths(`${words}${END}${text}`).includes(words.length, words.length + 1);
}

/** With a mark wherever a word begins or ends: what stands in such a text, marks and all, stands there as whole words. */
function withCuts(text: string): string {
  const pieces: string[] = [];
  let [from, before] = [0, NO_LETTER];
  for (let i = 0; i <= text.length; i++) {
    const after = letterAt(text, i);
    if (before !== after || after === UNSPACED_LETTER) {
      pieces.push(text.slice(from, i));
      from = i;
    }
    before = after;
  }
  return [...pieces, text.slice(from)].join(CUT);
}

/** The end of the first part, the parts between whole, and the beginning of the last one. */
function isJoined(sought: string, parts: readonly string[]): boolean {
  const [first = '', ...others] = parts;
  if (others.length === 0) return false;
  // No more of it than the words are long: many may be looked for in one passage.
  const overlap = prefixLengths(`${sought}${END}${first.slice(-sought.length)}`).at(-1) ?? 0;
  if (overlap === 0 || !isWhole(first, first.length - overlap, first.length)) return false;
  if (!isCut(sought, overlap)) return false;
  let rest = sought.slice(overlap).replace(JOINT_SIGNS, '');
  for (const part of others) {
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
  return letterAt(text, at - 1) !== SPACED_LETTER || letterAt(text, at) !== SPACED_LETTER;
}

const NO_LETTER = 1;
const SPACED_LETTER = 2;
const UNSPACED_LETTER = 3;
/** Of each UTF-16 code unit that was looked at; 0 of others. */
const kinds = new Uint8Array(0x10000);

/** Whether a letter or a digit stands there, and of which script; beyond the ends of a text none does. */
function letterAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  if (Number.isNaN(unit)) return NO_LETTER;
  return (kinds[unit] ||= kindOf(text[at] ?? ''));
}

function kindOf(unit: string): number {
  return UNSPACED.test(unit) ? UNSPACED_LETTER : LETTER.test(unit) ? SPACED_LETTER : NO_LETTER;
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
