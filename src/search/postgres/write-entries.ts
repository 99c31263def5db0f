import type { SearchEntry } from '../search-engine.js';
import { entryRow } from './entry-row.js';
import { wordColumns, wordRows } from './word-rows.js';
import { WRITE_ENTRIES, WRITE_WORDS } from './write-statements.js';

/** Runs a statement (`$1`, `$2` …), in the transaction under way if there is one. */
export type RunStatement = (sql: string, parameters: readonly unknown[]) => Promise<unknown>;

/** Replaces all entries of the articles that these are of, in two statements however many they are. */
export async function writeEntries(run: RunStatement, entries: readonly SearchEntry[]): Promise<void> {
  const rows = distinct(entries).map((entry) => [entryRow(entry), entry.articleId] as const);
  const articleIds = [...new Set(entries.map(({ articleId }) => articleId))];
  await run(WRITE_ENTRIES, [JSON.stringify(rows.map(([row]) => row)), articleIds]);
  await run(WRITE_WORDS, wordColumns(wordRows(rows)));
}

/** Of what several documents show, such as a person, the earliest. */
function distinct(entries: readonly SearchEntry[]): SearchEntry[] {
  const byKey = new Map<string, SearchEntry>();
  for (const entry of entries) {
    const key = `${entry.kind} ${entry.id}`;
    const known = byKey.get(key);
    if (!known || entry.publishedAt < known.publishedAt) byKey.set(key, entry);
  }
  return [...byKey.values()];
}
