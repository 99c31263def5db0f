import { sql } from '../kernel/database/sql.js';
import type { Sql } from '../kernel/database/sql.js';

/** Columns that statements name more than once. */
export interface Columns {
  readonly list: Sql;
  /** `a = row.a, b = row.b`, for an update. */
  assigned(row: Sql, options: { readonly except: readonly string[] }): Sql;
}

/** @param names with blanks between */
export function columns(names: string): Columns {
  const all = names.split(/\s+/);
  return {
    list: sql.join(all.map(sql.identifier)),
    assigned: (row, { except }) => {
      const some = all.filter((name) => !except.includes(name)).map(sql.identifier);
      return sql.join(some.map((name) => sql`${name} = ${row}.${name}`));
    },
  };
}
