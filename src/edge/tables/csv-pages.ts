import type { Page } from '../../lists/page.js';
import { csvHeader, csvLines } from './csv.js';
import type { Dataset } from './dataset.js';

/** The number of rows that are read at once and held in memory: about a megabyte. */
export const ROWS_AT_ONCE = 500;

/**
 * A dataset as CSV, a page at a time. A page is read when the one before was taken, and none after the reader has left.
 * @param first the first page, where it was read before
 */
export async function* csvPages<Row>(
  { table, page }: Dataset<Row>,
  first?: Page<Row>,
): AsyncGenerator<string> {
  const { columns } = table;
  yield csvHeader(columns);
  let { items, nextCursor } = first ?? (await page({ limit: ROWS_AT_ONCE }));
  while (nextCursor !== null) {
    yield csvLines(columns, items);
    ({ items, nextCursor } = await page({ limit: ROWS_AT_ONCE, cursor: nextCursor }));
  }
  if (items.length > 0) yield csvLines(columns, items);
}
