import { typedWords, wordPrefixes } from '../../kernel/database/words.js';
import { sql } from '../../kernel/database/sql.js';
import type { Sql } from '../../kernel/database/sql.js';
import { fold } from '../../kernel/values/fold.js';
import { hasUnspaced } from '../../kernel/values/unspaced.js';

/** Which rows `t` of named things somebody who types means. */
export interface TypedName {
  /** Folded, as the keys of names are. */
  readonly key: string;
  /** Those that have each word, or one that begins with it. */
  readonly spelt: Sql;
  /** Those that have so with one error in each word; undefined where no error is forgiven. */
  readonly misspelt: Sql | undefined;
}

/** Shorter words are too close to others, and numbers are not typed wrong. */
const FORGIVEN = /^[\p{L}\p{M}]{4,24}$/u;

/** @returns undefined where nothing that names consist of was typed */
export function typedName(q: string): TypedName | undefined {
  const words = typedWords(q);
  if (words.length === 0) return undefined;
  return { key: fold(q), spelt: spelt(q), misspelt: misspelt(words) };
}

function spelt(words: string): Sql {
  return sql`search_tokens(t.search_text) @@ to_tsquery('simple', ${wordPrefixes(words)})`;
}

function misspelt(words: readonly string[]): Sql | undefined {
  if (!words.some(isForgiven)) return undefined;
  const each = words.map((word) =>
    isForgiven(word) ? sql`(${alike(word)} OR ${spelt(word)})` : spelt(word),
  );
  return sql.join(each, sql` AND `);
}

function isForgiven(word: string): boolean {
  return FORGIVEN.test(word) && !hasUnspaced(word);
}

/** The index finds by the first letters what is then looked at whole, before the costlier condition is asked of the row again. */
function alike(word: string): Sql {
  const typed = sql`${sql.parameter(word)}::text`;
  const first = sql.literal([...word].length < 6 ? 4 : 6);
  return sql`(begins_alike(t.search_text, ${typed}) AND name_beginnings(t.search_text) && search_deletions(left(${typed}, ${first})))`;
}
