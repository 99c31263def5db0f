import type { Command } from 'prosemirror-state';
import { TextSelection } from 'prosemirror-state';
import { Fragment } from 'prosemirror-model';
import type { Node } from 'prosemirror-model';
import { schema } from './schema.js';
import { textOf } from './text.js';

/** A table of empty cells behind the block with the caret, which goes into its first cell. */
export function insertTable(rows: number, columns: number): Command {
  return ({ tr, selection }, dispatch) => {
    const row = Array.from({ length: columns - 1 }, () => schema.node('cell_break'));
    const cells = Array.from({ length: rows }, (_, i) =>
      i === 0 ? row : [schema.node('hard_break'), ...row],
    );
    const table = schema.node('table', { headerRows: rows > 1 ? 1 : 0 }, Fragment.fromArray(cells.flat()));
    const at = selection.$to.depth === 0 ? selection.to : selection.$to.after(1);
    tr.insert(at, table);
    dispatch?.(tr.setSelection(TextSelection.create(tr.doc, at + 1)).scrollIntoView());
    return true;
  };
}

/** In a table, Enter begins a row with as many cells as the one above it, behind that. */
export const addRow: Command = ({ tr, selection }, dispatch) => {
  const { $from, empty } = selection;
  if (!empty || $from.parent.type.name !== 'table') return false;
  const text = textOf($from.parent);
  const start = text.lastIndexOf('\n', $from.parentOffset - 1) + 1;
  const next = text.indexOf('\n', $from.parentOffset);
  const end = next < 0 ? text.length : next;
  const tabs = text.slice(start, end).split('\t').length - 1;
  const row = [schema.node('hard_break'), ...Array.from({ length: tabs }, () => schema.node('cell_break'))];
  const at = $from.start() + end;
  tr.insert(at, row);
  dispatch?.(tr.setSelection(TextSelection.create(tr.doc, at + 1)).scrollIntoView());
  return true;
};

/** From cell to cell. At the table's ends it does nothing, so that the key leaves it. */
export function toCell(by: 1 | -1): Command {
  return ({ doc, tr, selection }, dispatch) => {
    const { $from } = selection;
    if ($from.parent.type.name !== 'table') return false;
    const at = cellBorder($from.parent, $from.parentOffset, by);
    if (at === null) return false;
    dispatch?.(tr.setSelection(TextSelection.create(doc, $from.start() + at)).scrollIntoView());
    return true;
  };
}

/** Where the next cell begins, or the one before; null at the end. */
function cellBorder(table: Node, offset: number, by: 1 | -1): number | null {
  const starts = [0, ...[...textOf(table).matchAll(/[\t\n]/g)].map(({ index }) => index + 1)];
  const current = starts.findLastIndex((start) => start <= offset);
  return starts[current + by] ?? null;
}
