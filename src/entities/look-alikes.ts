import type { Database } from '../kernel/database/database.js';
import { fold } from '../kernel/values/fold.js';
import { wordPrefixes } from '../kernel/database/words.js';
import type { PossibleDuplicate } from './references.js';
import { sql } from '../kernel/database/sql.js';

interface Candidate {
  readonly id: string;
  readonly name: string;
  readonly keys: readonly string[];
}

/** How many of those that share a word are looked at, for each; beyond it a name is too common for hints to help. */
const LOOKED_AT = 200;

/**
 * For each of the rows just written: those who could be the same, since they bear one of its names, or one that differs by
 * a letter in eight. A hint for editors, never a refusal. One statement for all.
 */
export async function lookAlikes(
  database: Database,
  table: string,
  fresh: readonly { readonly id: string; readonly name: string; readonly names?: readonly string[] }[],
): Promise<PossibleDuplicate[][]> {
  const names = fresh.map(({ name, names: all = [name] }) => all.map(fold));
  const words = names
    .flat()
    .map(wordPrefixes)
    .filter((query) => query !== '')
    .map((query) => `(${query.replaceAll(' & ', ' | ')})`)
    .join(' | ');
  const own = fresh.map(({ id }) => id);
  const found = await database.query<Candidate>(
    sql`SELECT id, name, name_keys AS keys FROM ${sql.identifier(table)}
     WHERE (name_keys && ${names.flat()} OR search_tokens(search_text) @@ to_tsquery('simple', ${words}))
       AND id <> ALL (${own}::uuid[])
     ORDER BY name, id LIMIT ${LOOKED_AT * fresh.length}`,
  );
  return names.map((forms) =>
    found.flatMap(({ id, name, keys }) => {
      const because = likeness(forms, keys);
      return because ? [{ id, name, because }] : [];
    }),
  );
}

function likeness(names: readonly string[], keys: readonly string[]): string | undefined {
  if (names.some((name) => keys.includes(name))) return 'same-name';
  if (names.some((name) => keys.some((key) => inOneOrder(name) === inOneOrder(key)))) return 'same-words';
  return names.some((name) => keys.some((key) => isClose(name, key))) ? 'similar-name' : undefined;
}

/** Qing Wu and Wu Qing. */
function inOneOrder(name: string): string {
  return name
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .sort()
    .join(' ')
    .trim();
}

function isClose(a: string, b: string): boolean {
  const allowed = Math.floor(Math.max(a.length, b.length) / 8);
  return allowed > 0 && Math.abs(a.length - b.length) <= allowed && distance(a, b) <= allowed;
}

/** Levenshtein's distance: letters to insert, delete or replace. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
