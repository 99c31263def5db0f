import type { Sql } from '../../kernel/database/sql.js';
import type { SearchEntry } from '../search-engine.js';
import { entryRow } from './entry-row.js';
import { wordColumns, wordRows } from './word-rows.js';
import { writeEntriesOf, writeWords } from './write-statements.js';

/** Runs a statement, in the transaction under way if there is one. */
export type RunStatement = (statement: Sql) => Promise<unknown>;

/** Replaces all entries of the articles that these are of, in two statements however many they are. */
export async function writeEntries(run: RunStatement, entries: readonly SearchEntry[]): Promise<void> {
  const rows = distinct(entries).map((entry) => [entryRow(entry), entry.articleId] as const);
  const articleIds = [...new Set(entries.map(({ articleId }) => articleId))];
  await run(writeEntriesOf(articleIds, JSON.stringify(rows.map(([row]) => row))));
  await run(writeWords(wordColumns(wordRows(rows))));
}

/** For what several documents show, such as a person, the earliest. */
function distinct(entries: readonly SearchEntry[]): SearchEntry[] {
  const byKey = new Map<string, SearchEntry>();
  for (const entry of entries) {
    const key = `${entry.kind} ${entry.id}`;
    const known = byKey.get(key);
    if (!known || entry.publishedAt < known.publishedAt) byKey.set(key, entry);
  }
  return [...byKey.values()];
}
