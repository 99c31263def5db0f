/** What rows must fulfil, collected: SQL written in the code, with `?` for each value. */
export class RowConditions {
  protected readonly conditions: string[] = [];
  /** Those that are asked of one row after the other. */
  protected readonly passing: string[] = [];
  protected readonly values: unknown[] = [];
  /** Whether rare values need another plan than frequent ones. */
  protected skewed = false;

  /** Adds a condition if its value is there: an absent filter is no filter, and a filter is never dropped. */
  where(condition: string, value?: unknown): this {
    if (!condition.includes('?')) this.conditions.push(condition);
    else if (value !== undefined) this.conditions.push(this.bind(condition, value));
    return this;
  }

  /**
   * Adds that a column holds either of some values. One value is compared by `=`, so that an index which begins with the
   * column keeps its order.
   * @param COLUMN SQL
   * @param TYPE of Postgres
   */
  either(COLUMN: string, values: readonly unknown[] | undefined, TYPE = 'text'): this {
    return this.where(...conditionOf(COLUMN, values, TYPE));
  }

  /** The same by values that few rows may have, or nearly all, see `whereSkewed`. */
  eitherSkewed(COLUMN: string, values: readonly unknown[] | undefined, TYPE = 'text'): this {
    return this.whereSkewed(...conditionOf(COLUMN, values, TYPE));
  }

  /** The same by a value that few rows may have, or nearly all: the statement is not prepared, so Postgres plans for the value. */
  whereSkewed(condition: string, value: unknown): this {
    this.skewed ||= value !== undefined;
    return this.where(condition, value);
  }

  /**
   * The same, asked of one row after the other in the order of the list until the page is full. Not knowing how rare the
   * value is, Postgres would rather look up all that fulfil both, and sort them.
   */
  passes(condition: string, value?: unknown): this {
    if (value !== undefined) this.passing.push(this.bind(condition, value));
    return this;
  }

  /** The place of a value in a condition, for one with several: `$1`. */
  value(value: unknown): string {
    return this.bind('?', value);
  }

  protected bind(condition: string, value: unknown): string {
    this.values.push(value);
    return condition.replaceAll('?', `$${this.values.length}`);
  }
}

function conditionOf(
  COLUMN: string,
  values: readonly unknown[] | undefined,
  TYPE: string,
): [condition: string, value: unknown] {
  const [only, ...others] = values ?? [];
  return others.length === 0 ? [`${COLUMN} = ?::${TYPE}`, only] : [`${COLUMN} = ANY (?::${TYPE}[])`, values];
}
