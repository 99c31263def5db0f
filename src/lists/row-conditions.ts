import { sql } from '../kernel/database/sql.js';
import type { Sql, SqlValue } from '../kernel/database/sql.js';

/** What rows must fulfil, collected. An absent filter is no filter, and a filter is never dropped. */
export class RowConditions {
  protected readonly conditions: Sql[] = [];
  /** Those that are asked of one row after the other. */
  protected readonly passing: Sql[] = [];
  /** Whether rare values need another plan than frequent ones. */
  protected skewed = false;

  where(condition: Sql): this {
    this.conditions.push(condition);
    return this;
  }

  /** The same with values that few rows may have, or nearly all: the statement is not prepared, so Postgres plans for the values. */
  whereUnprepared(condition: Sql): this {
    this.skewed = true;
    return this.where(condition);
  }

  /**
   * The same, asked of one row after the other in the order of the list until the page is full. Not knowing how rare the
   * values are, Postgres would rather look up all that fulfil both, and sort them.
   */
  whereEachRow(condition: Sql): this {
    this.passing.push(condition);
    return this;
  }

  /** The condition that a value makes, if it is there. */
  filter<Value>(value: Value | undefined, condition: (value: Value) => Sql): this {
    return value === undefined ? this : this.where(condition(value));
  }

  /** The same by a value that few rows may have, or nearly all, see `whereUnprepared`. */
  filterUnprepared<Value>(value: Value | undefined, condition: (value: Value) => Sql): this {
    return value === undefined ? this : this.whereUnprepared(condition(value));
  }

  /**
   * That a column holds either of some values, if there are any. One value is compared by `=`, so that an index which begins
   * with the column keeps its order.
   */
  either(column: Sql, values: readonly SqlValue[] | undefined, type: Type = 'text'): this {
    return this.filter(values, (some) => isEither(column, some, type));
  }

  /** The same by values that few rows may have, or nearly all, see `whereUnprepared`. */
  eitherUnprepared(column: Sql, values: readonly SqlValue[] | undefined, type: Type = 'text'): this {
    return this.filterUnprepared(values, (some) => isEither(column, some, type));
  }
}

type Type = keyof typeof TYPES;

const TYPES = { text: sql`text`, uuid: sql`uuid`, boolean: sql`boolean` };

function isEither(column: Sql, values: readonly SqlValue[], type: Type): Sql {
  const [only, ...others] = values;
  if (only !== undefined && others.length === 0) return sql`${column} = ${only}::${TYPES[type]}`;
  return sql`${column} = ANY (${values}::${TYPES[type]}[])`;
}
