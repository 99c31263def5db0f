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
const UNITS = new RegExp(`${[...SPELLINGS.keys()].filter((key) => key.length === 2).join('|')}|.`, 'gsu');

/** What a pattern must know of the letters of a text: classes of them, and how each is written. */
interface Letters {
  /** For words with spaces around them: words of other scripts may be right next to them. */
  readonly letter: string;
  readonly between: string;
  /** Marks that may follow a letter. */
  readonly accents: string;
  readonly spellings: ReadonlyMap<string, string>;
  readonly flags: string;
}

const ALL_LETTERS: Letters = {
  letter: `[[\\p{L}\\p{M}\\p{N}]--[${UNSPACED_LETTERS}]]`,
  between: '[^\\p{L}\\p{M}\\p{N}]{1,5}',
  accents: '[\\u0300-\\u036F]*',
  spellings: SPELLINGS,
  flags: 'gv',
};

/** What most texts in Latin letters are made of, signs included; no marks, and no digits but these ten. */
const PLAIN =
  '\\x00-\\xA9\\xAB\\xAC\\xAE-\\xB1\\xB4\\xB6-\\xB8\\xBB\\xBF-\\u024F\\u2010-\\u2027\\u2030-\\u205E\\u20A0-\\u20CF';
const PLAIN_TEXT = new RegExp(`^[${PLAIN}]*$`);
const PLAIN_LETTER = '0-9A-Za-z\\xC0-\\xD6\\xD8-\\xF6\\xF8-\\u024F';
const PLAIN_LETTERS: Letters = {
  letter: `[${PLAIN_LETTER}]`,
  between: `[^${PLAIN_LETTER}]{1,5}`,
  accents: '',
  spellings: plainSpellings(),
  flags: 'g',
};

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

/**
 * Finds whole words in texts, whatever their case and accents; without the flag for case, which makes it several times slower. Each
 * search has its own, so what it costs V8 to make one counts: for texts in Latin letters a tenth, since classes of all letters are long.
 */
export class WordPattern {
  private plain: RegExp | undefined;
  private all: RegExp | undefined;

  constructor(private readonly terms: readonly WordsInRow[]) {}

  /** A global pattern for this text. @param text as `simplified` leaves it */
  for(text: string): RegExp {
    if (PLAIN_TEXT.test(text)) return (this.plain ??= patternOf(this.terms, PLAIN_LETTERS));
    return this.forAll();
  }

  /** The same for a text in any letters. */
  forAll(): RegExp {
    return (this.all ??= patternOf(this.terms, ALL_LETTERS));
  }
}

function patternOf(terms: readonly WordsInRow[], letters: Letters): RegExp {
  const sources = new Set(
    terms.flatMap((term) => (term.places.length === 0 ? [] : [rowSource(term, letters)])),
  );
  // Never matches.
  if (sources.size === 0) return /(?!)/g;
  return new RegExp([...sources].join('|'), letters.flags);
}

function rowSource({ places, begun, joined = false }: WordsInRow, letters: Letters): string {
  const { letter, between, spellings } = letters;
  const unspaced = places.map(([word = '']) => unspacedLetter(word) !== undefined);
  const row = places.map((words, i) => {
    const apart = i > 0 && !unspaced[i] && !unspaced[i - 1];
    const sources = words.map((word) => ({ word, source: wordSource(word, { begun, joined }, letters) }));
    // The longest first: an alternative that ends earlier would win.
    sources.sort((a, b) => b.word.length - a.word.length);
    return `${i === 0 ? '' : apart ? between : '\\s?'}(?:${sources.map(({ source }) => source).join('|')})`;
  });
  // The letter at a place rules out nearly every place, which costs less than looking back.
  const begins = new Set(places[0]?.flatMap((word) => [...firstLetters(word, spellings)]));
  const first = `(?=[${[...begins].join('')}])(?<!${letter})`;
  const last = begun ? `(?:${SEPARATOR}\\d)*${letter}*` : `(?!${letter})`;
  return `${unspaced[0] ? '' : first}${row.join('')}${unspaced.at(-1) ? '' : last}`;
}

function wordSource(
  word: string,
  { begun, joined }: { readonly begun: boolean; readonly joined: boolean },
  letters: Letters,
): string {
  if (begun ? /^\d+$/.test(word) : LONG_NUMBER.test(word)) return [...word].join(SEPARATOR);
  if (joined) return (word.match(UNITS) ?? []).map((unit) => unitsSource(unit, letters)).join(JOINT);
  return word
    .split(JUNCTIONS)
    .map((part) => unitsSource(part, letters))
    .join(JOINT);
}

function unitsSource(word: string, { spellings, accents }: Letters): string {
  return word.replaceAll(UNITS, (unit) => {
    const apart = [...unit].map((letter) => `[${spellings.get(letter) ?? letter}]${accents}`).join('');
    const joined = unit.length === 2 ? spellings.get(unit) : undefined;
    return joined === undefined ? apart : `(?:${apart}|[${joined}]${accents})`;
  });
}

function firstLetters(word: string, spellings: ReadonlyMap<string, string>): string {
  const [letter = '', next = ''] = word;
  return (spellings.get(letter) ?? letter) + (spellings.get(letter + next) ?? '');
}

/** Of the spellings those that plain texts can have. */
function plainSpellings(): ReadonlyMap<string, string> {
  const other = new RegExp(`[^${PLAIN}]`, 'g');
  const plain = [...SPELLINGS].map(([key, letters]) => [key, letters.replace(other, '')] as const);
  return new Map(plain.filter(([, letters]) => letters !== ''));
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
