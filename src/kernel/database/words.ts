import { fold } from '../values/fold.js';

/**
 * The words of what somebody is typing, as a `tsquery` in which each may be the beginning of a word: `wu qi` → `'wu':* & 'qi':*`.
 * Accents and case are folded, as they are in the columns that are searched.
 */
export function wordPrefixes(text: string): string {
  return (fold(text).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [])
    .slice(0, 12)
    .map((word) => `'${word}':*`)
    .join(' & ');
}

/** What of a resource is found by `q`: its texts, folded, in one line. Everything but letters and digits is a blank, so that Postgres cuts it into the same words. */
export function searchText(...texts: readonly (string | null | undefined)[]): string {
  const line = texts.flatMap((text) => text ?? []).join(' ');
  return fold(line.replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, ' '));
}
