import { MAX_BLOCK_TEXT, MAX_CAPTION } from '../body-limits.js';
import type { BlockDraft } from './block-builder.js';
import { InvalidBody } from '../invalid-body.js';
import type { Mark } from '../mark.js';
import { countHidden, isHidden } from './hidden.js';
import type { HtmlNode } from './html-node.js';
import type { Place } from './place.js';
import type { Reading } from './reading.js';
import type { Words } from './running-text.js';

/** The longest span of columns and of rows (HTML standard, section 4.9.11, and far fewer rows). */
const MAX_SPAN = 1000;
/** A cell of data is shorter than this; one with more paragraphs than this is a text. */
const LONG = 1500;
const PARAGRAPHS = 2;

interface Row {
  readonly isHead: boolean;
  readonly cells: readonly HtmlNode[];
}

/** The position of a cell's words in the grid. Null is a place that a cell spans without its words. */
interface GridCell {
  readonly words: Words | null;
  readonly isHeader: boolean;
}

/** `<table>`: one of data becomes a table; one that only arranges a page is what its cells hold. */
export function readTable(node: HtmlNode, place: Place, reader: Reading): void {
  const away: HtmlNode[] = [];
  const isThere = (part: HtmlNode): boolean => {
    const isAway = isHidden(part, reader.sheet.of(part));
    if (isAway) away.push(part);
    return !isAway;
  };
  const rows = rowsOf(node, isThere);
  const captions = [...node.children()].filter((child) => child.name === 'caption' && isThere(child));
  if (reader.builder.isCapturing || isLayout(node, rows, captions.length > 0)) {
    reader.builder.inBlock(undefined, place.format, () => {
      reader.walkAll(node, place);
    });
    return;
  }
  for (const part of away) countHidden(part, reader.lost);
  const aside: BlockDraft[] = [];
  const capture = (content: HtmlNode): Words => {
    const captured = reader.builder.capture('words', () => {
      reader.walkWithin(content, { ...place, preserve: false, list: null });
    });
    aside.push(...captured.aside);
    return captured;
  };
  const caption = captions.map(capture);
  const grid = gridOf(rows, capture);
  insert(node, caption, grid, place, reader);
  for (const block of aside) reader.builder.insert(block, place.format);
}

function insert(
  node: HtmlNode,
  captions: Words[],
  grid: GridCell[][],
  { format }: Place,
  reader: Reading,
): void {
  const { builder, lost } = reader;
  // What a caption links to has no place in a caption that is a mere text, nor has a text that is longer than a caption may be.
  const isPlain = ({ text, marks }: Words): boolean =>
    text.length <= MAX_CAPTION && !marks.some(({ type }) => type === 'link');
  const texts = captions.filter(isPlain).map(({ text }) => text);
  const together = texts.join(' ');
  const caption = together.length <= MAX_CAPTION ? together : '';
  const asText = caption === '' ? captions : captions.filter((words) => !isPlain(words));
  for (const { text, marks } of asText)
    if (text !== '') builder.insert({ type: 'paragraph', text, marks }, format);
  if (!grid.some((row) => row.some(({ words }) => words !== null && words.text !== ''))) {
    if (caption !== '') builder.insert({ type: 'paragraph', text: caption, marks: [] }, format);
    lost.add('table', `<table> without words${node.get('class') ? ` (${node.get('class') ?? ''})` : ''}`);
    return;
  }
  const headerRows = leading(grid, (row) => row.every(({ isHeader }) => isHeader));
  builder.insert(
    {
      type: 'table',
      ...textOf(grid),
      headerRows,
      headerColumns: headerColumnsOf(grid.slice(headerRows)),
      ...(caption === '' ? {} : { caption }),
    },
    format,
  );
}

/** @param isThere whether readers see a part */
function rowsOf(table: HtmlNode, isThere: (part: HtmlNode) => boolean): Row[] {
  const rows: Row[] = [];
  for (const child of table.children()) {
    const group =
      child.name === 'tr'
        ? [child]
        : ['thead', 'tbody', 'tfoot'].includes(child.name) && isThere(child)
          ? [...child.children()]
          : [];
    for (const row of group) {
      if (row.name !== 'tr' || !isThere(row)) continue;
      const cells = [...row.children()].filter(
        (cell) => (cell.name === 'td' || cell.name === 'th') && isThere(cell),
      );
      rows.push({ isHead: child.name === 'thead', cells });
    }
  }
  return rows;
}

/** Whether a table has no data but arranges what a page shows, as pages did before there were style sheets. */
function isLayout(node: HtmlNode, rows: readonly Row[], hasCaption: boolean): boolean {
  const role = node.get('role');
  if (role === 'presentation' || role === 'none') return true;
  const cells = rows.flatMap((row) => row.cells);
  if (hasCaption || rows.some(({ isHead }) => isHead) || cells.some(({ name }) => name === 'th'))
    return false;
  if (rows.every((row) => row.cells.length <= 1)) return true;
  return cells.some((cell) => cell.holdsContent || cell.paragraphs > PARAGRAPHS || cell.length > LONG);
}

/** The cells where they are seen, spans resolved and all rows of one length (HTML standard, "forming a table"). */
function gridOf(rows: readonly Row[], capture: (cell: HtmlNode) => Words): GridCell[][] {
  const grid: GridCell[][] = rows.map(() => []);
  let size = 0;
  rows.forEach((row, y) => {
    let x = 0;
    for (const cell of row.cells) {
      while (grid[y]?.[x]) x++;
      const words = capture(cell);
      const isHeader = row.isHead || cell.name === 'th';
      const [across, down] = [
        spanOf(cell, 'colspan'),
        Math.min(spanOf(cell, 'rowspan') || rows.length, rows.length - y),
      ];
      size += across * down;
      if (size > MAX_BLOCK_TEXT) throw tooLarge();
      for (let dy = 0; dy < down; dy++)
        for (let dx = 0; dx < across; dx++)
          (grid[y + dy] ?? [])[x + dx] ??= { words: dy === 0 && dx === 0 ? words : null, isHeader };
      x += across;
    }
  });
  return evened(grid);
}

function evened(grid: GridCell[][]): GridCell[][] {
  const width = grid.reduce((most, row) => Math.max(most, row.length), 0);
  if (width * grid.length > MAX_BLOCK_TEXT) throw tooLarge();
  const empty = { words: null, isHeader: false };
  return grid
    .filter((row) => row.length > 0)
    .map((row) =>
      Array.from({ length: width }, (_, x) => row[x] ?? { ...empty, isHeader: isHeaderRow(row) }),
    );
}

function isHeaderRow(row: readonly GridCell[]): boolean {
  return row.every((cell) => cell.isHeader);
}

function spanOf(cell: HtmlNode, name: 'colspan' | 'rowspan'): number {
  const span = Number.parseInt(cell.get(name) ?? '1', 10);
  const least = name === 'rowspan' ? 0 : 1;
  return Number.isNaN(span) ? 1 : Math.min(Math.max(span, least), MAX_SPAN);
}

function textOf(grid: readonly GridCell[][]): { text: string; marks: Mark[] } {
  const pieces: string[] = [];
  const marks: Mark[] = [];
  let at = 0;
  const add = (piece: string): void => {
    pieces.push(piece);
    at += piece.length;
  };
  grid.forEach((row, y) => {
    row.forEach(({ words }, x) => {
      if (x > 0 || y > 0) add(x > 0 ? '\t' : '\n');
      for (const mark of words?.marks ?? [])
        marks.push({ ...mark, start: mark.start + at, end: mark.end + at });
      add(words?.text ?? '');
    });
  });
  return { text: pieces.join(''), marks };
}

function headerColumnsOf(rows: readonly GridCell[][]): number {
  const width = rows[0]?.length ?? 0;
  let columns = 0;
  while (columns < width && rows.every((row) => row[columns]?.isHeader)) columns++;
  return columns;
}

function leading<T>(items: readonly T[], is: (item: T) => boolean): number {
  const found = items.findIndex((item) => !is(item));
  return found < 0 ? items.length : found;
}

function tooLarge(): InvalidBody {
  const message = `must not hold a table of more than ${MAX_BLOCK_TEXT} cells`;
  return new InvalidBody([{ pointer: '/content', code: 'too-long', message }]);
}
