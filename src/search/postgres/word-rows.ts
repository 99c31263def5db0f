import { foldWords } from '../../kernel/values/fold-words.js';
import { unspacedLetter } from '../../kernel/values/unspaced.js';
import type { EntryRow } from './entry-row.js';

/** A word as `writeWords` reads it. */
export interface WordRow {
  readonly configuration: string;
  readonly word: string;
  readonly accented: string | null;
  readonly article_id: string;
  readonly published_at: string;
}

export type WordColumns = Readonly<Record<keyof WordRow, string>>;

/** Of very long words nobody types the beginning. */
const WORD = /^[\p{L}\p{M}\p{N}]{1,40}$/u;

/** The different words of some entries, each with the earliest article that has it. In an order in which writers don't block each other. */
export function wordRows(rows: readonly (readonly [row: EntryRow, articleId: string])[]): WordRow[] {
  const words = new Map<string, WordRow>();
  for (const [row, articleId] of rows) {
    const { configuration, published_at } = row;
    for (const [accented, word] of wordsOf(row)) {
      const key = `${configuration} ${word}`;
      const known = words.get(key);
      if ((known && known.published_at <= published_at) || !WORD.test(word)) continue;
      const own = word === accented ? null : accented;
      words.set(key, { configuration, word, accented: own, article_id: articleId, published_at });
    }
  }
  return [...words.keys()].sort().flatMap((key) => words.get(key) ?? []);
}

/** The same by column, as one text each: in none of them is a blank. */
export function wordColumns(words: readonly WordRow[]): WordColumns {
  const column = (name: keyof WordRow): string => words.map((word) => word[name] ?? '').join(' ');
  return {
    configuration: column('configuration'),
    word: column('word'),
    accented: column('accented'),
    article_id: column('article_id'),
    published_at: column('published_at'),
  };
}

/** The different words of a row, each with what it is without accents. */
function wordsOf({ a, a_accented, b, b_accented, d, d_accented }: EntryRow): Map<string, string> {
  const words = new Map<string, string>();
  const add = (folded: string, accented: string | null): void => {
    // Where nothing has accents, there is nothing to fold.
    for (const written of (accented ?? folded).split(' ')) {
      // Parts of such texts are found without knowing the words: a letter records that there are texts of this configuration.
      const word = unspacedLetter(written) ?? written;
      if (!words.has(word)) words.set(word, accented === null ? word : foldWords(word));
    }
  };
  add(a, a_accented);
  add(b, b_accented);
  add(d, d_accented);
  return words;
}
