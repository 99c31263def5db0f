import type { Table } from './block.js';
import { markedRanges, withBreaks } from './markdown/marked-html.js';
import { cellsOf } from './table-cells.js';

/** A table as HTML: headers say of what they are headers (WCAG technique H63). */
export function renderTable({ text, marks, headerRows, headerColumns, caption }: Table): string {
  const cells = cellsOf(text);
  const contents = markedRanges(text, marks, cells.flat())[Symbol.iterator]();
  const rows = cells.map((row, r) => {
    const inner = row.map((_, c) => {
      const content = contents.next().value ?? '';
      if (r < headerRows) return `<th scope="col">${content}</th>`;
      return c < headerColumns ? `<th scope="row">${content}</th>` : `<td>${content}</td>`;
    });
    return `<tr>${inner.join('')}</tr>`;
  });
  return [
    '<table>',
    ...(caption === null ? [] : [`<caption>${withBreaks(caption)}</caption>`]),
    ...section('thead', rows.slice(0, headerRows)),
    ...section('tbody', rows.slice(headerRows)),
    '</table>',
  ].join('\n');
}

function section(tag: string, rows: readonly string[]): string[] {
  return rows.length === 0 ? [] : [`<${tag}>`, ...rows, `</${tag}>`];
}
