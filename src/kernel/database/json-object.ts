import { sql } from './sql.js';
import type { Sql } from './sql.js';

/** The expression of a JSON object with these properties. */
export function jsonObject(properties: Readonly<Record<string, Sql>>): Sql {
  const pairs = Object.entries(properties).map(([name, value]) => sql`${sql.literal(name)}, ${value}`);
  return sql`json_build_object(${sql.join(pairs)})`;
}
