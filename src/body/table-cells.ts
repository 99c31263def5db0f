/** A cell of a table: its position in the table's text, in UTF-16 code units. */
interface Cell {
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
}

/** The rows of a table and their cells. Rows keep the cells that were written: none is added to make them equally long. */
export function cellsOf(text: string): Cell[][] {
  let offset = 0;
  return text.split('\n').map((row) =>
    row.split('\t').map((cell) => {
      const start = offset;
      // One more for the tab or the line feed behind the cell.
      offset = start + cell.length + 1;
      return { start, end: start + cell.length };
    }),
  );
}
