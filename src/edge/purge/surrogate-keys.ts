import { ANY_CHANGE } from './any-change.js';

/**
 * They go out twice, as `Surrogate-Key` and `Cache-Tag`, and clients such as Node's take 16 KiB of headers in all, Varnish 8
 * in one.
 */
const MOST_CHARACTERS = 6000;

/**
 * The keys by which caches in front forget an answer: what has this process forget it, and what else it shows. Where that
 * would be too long, any change purges the answer.
 *
 * @param keys what it shows, the answer's own key first
 * @param subjects what it changes with alone; undefined if it changes with more
 * @returns keys with blanks between
 */
export function surrogateKeys(keys: readonly string[], subjects: readonly string[] | undefined): string {
  const all = [...new Set([...keys, ...(subjects ?? [ANY_CHANGE])])].join(' ');
  if (all.length <= MOST_CHARACTERS) return all;
  return [...new Set([...keys.slice(0, 1), ...(subjects ?? []), ANY_CHANGE])].join(' ');
}
