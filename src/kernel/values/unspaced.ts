/**
 * Scripts in which spaces do not delimit words: those without spaces, and Korean, whose particles are written onto the
 * word. The ranges, as `search_tokens` in the database has them too: Thai, Lao, Myanmar, Hangul, Khmer, Kana, Han.
 */
export const UNSPACED_LETTERS =
  '\\u0E01-\\u0E4E\\u0E81-\\u0ECE\\u1000-\\u103F\\u1050-\\u109D\\u1100-\\u11FF\\u1780-\\u17D3\\u3005-\\u3007\\u3041-\\u3096\\u309D-\\u30FA\\u30FC-\\u30FF\\u3131-\\u318E\\u31F0-\\u31FF\\u3400-\\u4DBF\\u4E00-\\u9FFF\\uA960-\\uA97C\\uAA60-\\uAA7F\\uAC00-\\uD7FB\\uF900-\\uFAFF\\u{20000}-\\u{323AF}';
const LETTER = `[${UNSPACED_LETTERS}]`;
const UNIT = `${LETTER}\\p{M}*`;

const UNITS = new RegExp(UNIT, 'gu');
const RUNS = new RegExp(`(?:${UNIT})+`, 'gu');
const BEGINS = new RegExp(`^${UNIT}`, 'u');
const ENDS = new RegExp(`${UNIT}$`, 'u');
const HAS = new RegExp(LETTER, 'u');

export function hasUnspaced(text: string): boolean {
  return HAS.test(text);
}

/** The first letter of a word of such a script; undefined for other words. */
export function unspacedLetter(word: string): string | undefined {
  return BEGINS.exec(word)?.[0];
}

/** Cuts words of such scripts into words of two letters each, and the last one alone: `上海市` → `上海 海市 市`. So each part is found, whatever it begins. */
export function pairsOfLetters(words: string): string {
  return words.replace(RUNS, (run) => {
    const letters = run.match(UNITS) ?? [];
    return ` ${letters.map((letter, i) => letter + (letters[i + 1] ?? '')).join(' ')} `;
  });
}

/** The same for a part of a text, whose last letter may be followed by another: `上海市` → `上海 海市`. */
export function partsOfWords(words: string): string {
  return words.replace(RUNS, (run) => {
    const letters = run.match(UNITS) ?? [];
    const pairs = letters.slice(0, -1).map((letter, i) => letter + (letters[i + 1] ?? ''));
    return ` ${pairs.length === 0 ? run : pairs.join(' ')} `;
  });
}

/** Cuts them into their letters: `上海市` → `上 海 市`. */
export function singleLetters(words: string): string {
  return words.replace(UNITS, ' $& ');
}

export function endsUnspaced(text: string): boolean {
  return ENDS.test(text);
}
