import { fold } from '../../kernel/values/fold.js';
import type { EntryRow } from './entry-row.js';

/** A word as `WRITE_WORDS` reads it. */
export interface WordRow {
  readonly configuration: string;
  readonly word: string;
  readonly accented: string | null;
  readonly article_id: string;
  readonly published_at: string;
}

/** Numbers are not typed wrong, they are others; and of very long words nobody types the beginning. */
const WORD = /^[\p{L}\p{M}]{1,40}$/u;

/** The different words of some entries, each with the earliest article that has it. In an order in which writers don't block each other. */
export function wordRows(rows: readonly (readonly [row: EntryRow, articleId: string])[]): WordRow[] {
  const words = new Map<string, WordRow>();
  for (const [row, articleId] of rows) {
    const { configuration, published_at } = row;
    for (const accented of wordsOf(row)) {
      const word = fold(accented);
      const key = `${configuration} ${word}`;
      const known = words.get(key);
      if (!WORD.test(word) || (known && known.published_at <= published_at)) continue;
      const own = word === accented ? null : accented;
      words.set(key, { configuration, word, accented: own, article_id: articleId, published_at });
    }
  }
  return [...words.keys()].sort().flatMap((key) => words.get(key) ?? []);
}

function wordsOf(row: EntryRow): Set<string> {
  const texts = [row.a_accented ?? row.a, row.b_accented ?? row.b, row.d_accented ?? row.d];
  return new Set(texts.flatMap((text) => text.split(' ')));
}
