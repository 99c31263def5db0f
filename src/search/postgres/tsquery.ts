/** The text of a tsquery, or what is known without looking: a common word is in all texts of its language, one that does not occur in none. */
export type Query = string | boolean;

/** No lexeme is like it, so nothing has it. */
export const NOTHING = quoted('nothing:');

const POSITIONS = / <(?:-|\d+)> /g;

/** Whether the places of words count, which the index does not have. */
export function isPositional(query: Query): boolean {
  return typeof query === 'string' && query.search(POSITIONS) !== -1;
}

/** Phrases as words: `'bank' <2> 'england'` → `'bank' & 'england'`. */
export function loose(query: Query): Query {
  return typeof query === 'string' ? query.replaceAll(POSITIONS, ' & ') : query;
}

export function not(query: Query): Query {
  return typeof query === 'string' ? `!${query}` : !query;
}

export function oneOf(queries: readonly Query[]): Query {
  if (queries.includes(true)) return true;
  const open = queries.filter((query) => typeof query === 'string');
  return open.length > 0 && either(open);
}

export function allOf(queries: readonly Query[]): Query {
  if (queries.includes(false)) return false;
  const open = queries.filter((query) => typeof query === 'string');
  return open.length === 0 || joined(open, ' & ');
}

export function either(queries: readonly string[]): string {
  return queries.length === 0 ? NOTHING : joined(queries, ' | ');
}

export function textOf(query: Query): string {
  return typeof query === 'string' ? query : NOTHING;
}

/** A lexeme or a label as tsqueries are written. */
export function quoted(lexeme: string): string {
  return `'${lexeme.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`;
}

function joined(queries: readonly string[], operator: string): string {
  const text = queries.join(operator);
  return queries.length === 1 ? text : `(${text})`;
}
