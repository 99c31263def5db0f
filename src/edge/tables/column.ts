/** What the cells of a column are. A decimal has the digits as stored, a date is a day, a timestamp is in UTC. */
export type ColumnType = 'text' | 'address' | 'decimal' | 'integer' | 'date' | 'timestamp' | 'flag';

/** A column, declared once: the CSV and both descriptions of it are made from the same list. */
export interface Column<Row> {
  /** In snake_case, as programs that compute with tables like it. */
  readonly name: string;
  readonly type: ColumnType;
  readonly description: string;
  /** No cell is empty. */
  readonly required?: boolean;
  readonly oneOf?: readonly string[];
  /** An absent value is an empty cell. */
  readonly cell: (row: Row) => string | number | boolean | null | undefined;
}

/** Rows of one form, to be written as CSV. Its columns keep their order; new ones come at the end. */
export interface Table<Row> {
  /** That of its file too: `observations` → `observations.csv`. */
  readonly name: string;
  readonly title: string;
  readonly description: string;
  /** The column that names a row. */
  readonly key: string;
  readonly columns: readonly Column<Row>[];
}

/** A table with a few of its columns, to show what it is like. */
export function shortened<Row>(table: Table<Row>): Table<Row> {
  const shown = [table.key, 'value', 'text'];
  return { ...table, columns: table.columns.filter(({ name }) => shown.includes(name)) };
}
