import { fold } from '../../kernel/values/fold.js';
import { UNSPACED_LETTERS, unspacedLetter } from '../../kernel/values/unspaced.js';

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
/** For words with spaces around them: words of other scripts may be right next to them. */
const LETTER = `[[\\p{L}\\p{M}\\p{N}]--[${UNSPACED_LETTERS}]]`;
const BETWEEN = '[^\\p{L}\\p{M}\\p{N}]{1,5}';
/** Between letters and digits, where a sign may join them: `covid19`, `covid-19`. */
const JUNCTIONS = /(?<=\p{L})(?=\d)|(?<=\d)(?=\p{L})/u;
const JOINT = '[\\-\\u2010\\u2011_.\\/+]?';
/** Within a number of four digits or more: 3,400; in India 1,50,000. */
const SEPARATOR = "[,.'’٬\\s]?";
const LONG_NUMBER = /^\d{4,}$/;

/** What of a term is to be found in a text: words in a row, at each place one of these (folded), the last of them perhaps only begun. */
export interface WordsInRow {
  readonly places: readonly (readonly string[])[];
  readonly begun: boolean;
  /** The words may be written in parts: `email`, `e-mail`. */
  readonly joined?: boolean;
}

/** Finds whole words in a text, whatever their case and accents; without the flag for case, which makes it several times slower. */
export function wordPattern(terms: readonly WordsInRow[]): RegExp {
  const sources = new Set(terms.flatMap((term) => (term.places.length === 0 ? [] : [rowSource(term)])));
  // Never matches.
  if (sources.size === 0) return new RegExp('(?!)', 'gv');
  return new RegExp([...sources].join('|'), 'gv');
}

function rowSource({ places, begun, joined = false }: WordsInRow): string {
  const unspaced = places.map(([word = '']) => unspacedLetter(word) !== undefined);
  const row = places.map((words, i) => {
    const apart = i > 0 && !unspaced[i] && !unspaced[i - 1];
    const sources = words.map((word) => ({ word, source: wordSource(word, begun, joined) }));
    // The longest first: an alternative that ends earlier would win.
    sources.sort((a, b) => b.word.length - a.word.length);
    return `${i === 0 ? '' : apart ? BETWEEN : '\\s?'}(?:${sources.map(({ source }) => source).join('|')})`;
  });
  // The letter at a place rules out nearly every place, which costs less than looking back.
  const first = `(?=[${places[0]?.map(firstLetters).join('') ?? ''}])(?<!${LETTER})`;
  const last = begun ? `(?:${SEPARATOR}\\d)*${LETTER}*` : `(?!${LETTER})`;
  return `${unspaced[0] ? '' : first}${row.join('')}${unspaced.at(-1) ? '' : last}`;
}

function wordSource(word: string, begun: boolean, joined: boolean): string {
  if (begun ? /^\d+$/.test(word) : LONG_NUMBER.test(word)) return [...word].join(SEPARATOR);
  if (joined) return (word.match(LETTERS) ?? []).map(lettersSource).join(JOINT);
  return word.split(JUNCTIONS).map(lettersSource).join(JOINT);
}

function lettersSource(word: string): string {
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
