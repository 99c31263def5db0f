import { sql } from '../kernel/database/sql.js';
import type { Sql } from '../kernel/database/sql.js';

/**
 * The JSON of a fact as a list answers it: its own text and that of its article put together, so that nothing is read on the way.
 * An older build wrote the article into each fact.
 * @param fact the alias of a row of `published_quotes` or `published_statistics`
 * @param source an expression: the `fact_source` of its document
 */
export function factText(fact: Sql, source: Sql): Sql {
  return sql`CASE WHEN strpos(${fact}.document, ',"article":{"id":"') > 0 THEN ${fact}.document
    ELSE left(${fact}.document, -1) || ',"article":' || ${source} || '}' END`;
}
