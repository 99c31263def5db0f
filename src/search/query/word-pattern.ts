/** Letters that were folded into others, as a text may have them. */
const UNFOLDED: Readonly<Record<string, string>> = {
  ...{ ss: '(?:ss|ß)', ae: '(?:ae|æ)', oe: '(?:oe|œ)', th: '(?:th|þ)', ng: '(?:ng|ŋ)' },
  ...{ o: '[oø]', l: '[lł]', d: '[dđð]', h: '[hħ]', i: '[iı]', t: '[tŧ]', σ: '[σς]' },
};
const LETTERS = /ss|ae|oe|th|ng|./gsu;
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

/** Finds whole words in a text in NFD, whatever their case and accents. */
export function wordPattern(terms: readonly WordsInRow[]): RegExp {
  const sources = terms.flatMap((term) => (term.words.length === 0 ? [] : [rowSource(term)]));
  // Never matches.
  if (sources.length === 0) return /(?!)/gu;
  return new RegExp(sources.join('|'), 'giu');
}

function rowSource({ words, length, begun }: WordsInRow): string {
  // The longest first: an alternative that ends earlier would win.
  const longestFirst = words.toSorted((a, b) => b.length - a.length);
  const word = `(?:${longestFirst.map(wordSource).join('|')})`;
  const between = `[^\\p{L}\\p{M}\\p{N}]{1,5}`;
  const unspaced = words.every((text) => UNSPACED.test(text));
  const row = word + `(?:${unspaced ? '' : between}${word})`.repeat(length - 1);
  if (unspaced) return row;
  return `(?<!${LETTER})${row}${begun ? `${LETTER}*` : `(?!${LETTER})`}`;
}

function wordSource(word: string): string {
  return word.replaceAll(LETTERS, (letters) =>
    [...letters].length === 1 || !(letters in UNFOLDED)
      ? [...letters].map((letter) => (UNFOLDED[letter] ?? letter) + ACCENTS).join('')
      : (UNFOLDED[letters] ?? letters) + ACCENTS,
  );
}
