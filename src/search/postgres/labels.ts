import type { SearchedKind } from '../search-entry.entity.js';

/** People and organizations: found by their names, and public while any document shows them. */
export function isNamed(kind: SearchedKind): kind is 'people' | 'organizations' {
  return kind === 'people' || kind === 'organizations';
}

/** The entries of a kind whose texts are stemmed so. */
export function wholeLabel(kind: SearchedKind, configuration: string): string {
  return `${kind}@:${configuration}`;
}

/**
 * Lexemes among the words, with signs in them that no word has: `articles@2026-11-24:english`, and the same of the month, of
 * the year and of all times. So one index answers words and time together, and the newest are found without reading the others.
 */
export function windowLabels(kind: SearchedKind, publishedAt: string, configuration: string): string[] {
  const lengths = isNamed(kind) ? [0] : [10, 7, 4, 0];
  return lengths.map((length) => `${kind}@${publishedAt.slice(0, length)}:${configuration}`);
}
