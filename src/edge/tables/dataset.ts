import type { Page } from '../../lists/page.js';
import type { Table } from './column.js';

/** A table with its rows, at an address. */
export interface Dataset<Row> {
  readonly table: Table<Row>;
  /** The path under which the CSV and its descriptions lie, without a slash at its end. */
  readonly address: string;
  /** What a downloaded file is called, without its ending: letters, digits, hyphens. */
  readonly fileName: string;
  /** What caches in front know it by: `recipe:<id>`. */
  readonly keys: readonly string[];
  /** The rows after a cursor; all pages together are the whole. */
  readonly page: (at: { readonly limit: number; readonly cursor?: string }) => Promise<Page<Row>>;
}
