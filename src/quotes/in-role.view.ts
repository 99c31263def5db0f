import { sql } from '../kernel/database/sql.js';
import type { Sql } from '../kernel/database/sql.js';
import { wordPrefixes } from '../kernel/database/words.js';

/**
 * That a speaker's title has all the words of one of several roles, or words that begin with them, in any order; without regard to
 * case and accents.
 * @param title an expression of which there is an index of `role_tokens`
 */
export function inRole(title: Sql, roles: readonly string[]): Sql {
  const queries = roles.map(wordPrefixes).filter((words) => words !== '');
  if (queries.length === 0) return sql`false`;
  const either = queries.map((words) => `(${words})`).join(' | ');
  return sql`(${title} IS NOT NULL AND role_tokens(${title}) @@ to_tsquery('simple', ${either}))`;
}
