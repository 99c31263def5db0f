import type { Column } from './column.js';

/** `header=present` says that the first line has the names (RFC 4180, section 3). */
export const CSV_TYPE = 'text/csv; charset=utf-8; header=present';

/** By this a spreadsheet knows that a file is UTF-8; without it, it takes the letters of its own country. */
export const BYTE_ORDER_MARK = '\uFEFF';

/** Ends a line (RFC 4180, section 2). */
const LINE_END = '\r\n';

/**
 * What a spreadsheet would run as a formula, after any apostrophes: the signs of ASVS 5.0, 1.2.10, the line feed, and the wide
 * forms that Excel takes for them. An apostrophe before them is answered by another, so that taking one off gives the text back.
 */
const FORMULA = /^'*[=+\-@\t\r\n\0＝＋－＠]/;

/** The first line: the names of the columns. */
export function csvHeader<Row>(columns: readonly Column<Row>[]): string {
  return columns.map(({ name }) => quoted(name)).join(',') + LINE_END;
}

/** A line for each row (RFC 4180): nothing at all for what is absent, numbers digit for digit. */
export function csvLines<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string {
  return rows.map((row) => columns.map((column) => cellOf(column, row)).join(',') + LINE_END).join('');
}

function cellOf<Row>({ type, cell }: Column<Row>, row: Row): string {
  const value = cell(row);
  if (value === null || value === undefined) return '';
  if (typeof value !== 'string') return String(value);
  // A number may begin with its minus: it is no text.
  return quoted(type === 'text' || type === 'address' ? guarded(value) : value);
}

/** A text that a spreadsheet takes for text: what could be a formula gets an apostrophe, which spreadsheets don't show. */
function guarded(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
