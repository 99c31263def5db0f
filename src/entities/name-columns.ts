import { searchText } from '../kernel/database/words.js';
import { fold } from '../kernel/values/fold.js';

/** The columns by which a thing is found, from its name and its other forms (aliases, acronym, legal name). */
export function nameColumns(names: readonly (string | null)[]): { nameKeys: string[]; searchText: string } {
  const keys = names.flatMap((name) => (name === null ? [] : fold(name)));
  return { nameKeys: [...new Set(keys)], searchText: searchText(...names) };
}
