import { fold } from '../../kernel/values/fold.js';

/** Letters of alphabets that have accents or two cases: Latin to Armenian, and more of Latin and Greek. */
const ALPHABETS = [
  [0x41, 0x587],
  [0x1e00, 0x1fff],
] as const;

/** The letters as texts have them, by what folding makes of them: `e` → `eEéÉ…`, `ss` → `ßẞ`. */
const SPELLINGS = spellings();
/** Two letters that may be one in a text, then single ones. */
const LETTERS = new RegExp(`${[...SPELLINGS.keys()].filter((key) => key.length === 2).join('|')}|.`, 'gsu');
const ACCENTS = '[\\u0300-\\u036F]*';
const LETTER = '[\\p{L}\\p{M}\\p{N}]';
const UNSPACED =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** What of a term is to be found in a text: so many words in a row, each of them one of these (folded), or begun by one. */
export interface WordsInRow {
  readonly words: readonly string[];
  readonly length: number;
  readonly begun: boolean;
}

/** Finds whole words in a text, whatever their case and accents; without the flag for case, which makes it several times slower. */
export function wordPattern(terms: readonly WordsInRow[]): RegExp {
  const sources = terms.flatMap((term) => (term.words.length === 0 ? [] : [rowSource(term)]));
  // Never matches.
  if (sources.length === 0) return /(?!)/gu;
  return new RegExp(sources.join('|'), 'gu');
}

function rowSource({ words, length, begun }: WordsInRow): string {
  // The longest first: an alternative that ends earlier would win.
  const longestFirst = words.toSorted((a, b) => b.length - a.length);
  const word = `(?:${longestFirst.map(wordSource).join('|')})`;
  const between = `[^\\p{L}\\p{M}\\p{N}]{1,5}`;
  const unspaced = words.every((text) => UNSPACED.test(text));
  const row = word + `(?:${unspaced ? '' : between}${word})`.repeat(length - 1);
  if (unspaced) return row;
  // Nearly every place is ruled out by the letter that stands there, which costs less than to look back.
  const first = `(?=[${words.map(firstLetters).join('')}])`;
  return `${first}(?<!${LETTER})${row}${begun ? `${LETTER}*` : `(?!${LETTER})`}`;
}

function wordSource(word: string): string {
  return word.replaceAll(LETTERS, (letters) => {
    const apart = [...letters].map((letter) => `[${SPELLINGS.get(letter) ?? letter}]${ACCENTS}`).join('');
    const joined = letters.length === 2 ? SPELLINGS.get(letters) : undefined;
    return joined === undefined ? apart : `(?:${apart}|[${joined}]${ACCENTS})`;
  });
}

function firstLetters(word: string): string {
  const [letter = '', next = ''] = word;
  return (SPELLINGS.get(letter) ?? letter) + (SPELLINGS.get(letter + next) ?? '');
}

function spellings(): Map<string, string> {
  const found = new Map<string, string>();
  for (const [first, last] of ALPHABETS)
    for (let code = first; code <= last; code++) {
      const letter = String.fromCodePoint(code);
      if (!/\p{L}/u.test(letter)) continue;
      const folded = fold(letter);
      if (/^\p{L}{1,2}$/u.test(folded)) found.set(folded, (found.get(folded) ?? '') + letter);
    }
  return found;
}
