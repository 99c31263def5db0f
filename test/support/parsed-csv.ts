/** The records of CSV, read by the letter of RFC 4180. @throws on what it does not allow */
export function parsedCsv(text: string): string[][] {
  const records: string[][] = [];
  let record: string[] = [];
  let at = 0;
  while (at < text.length) {
    const { cell, end } = text[at] === '"' ? quotedCell(text, at) : plainCell(text, at);
    record.push(cell);
    at = end + 1;
    if (text[end] === ',') continue;
    if (!text.startsWith('\r\n', end))
      throw new Error(`No line end at ${end}: ${JSON.stringify(text.slice(end, end + 20))}`);
    records.push(record);
    record = [];
    at = end + 2;
  }
  if (record.length > 0) throw new Error('The last line has no end.');
  return records;
}

/** The records after the first as objects, by its names. */
export function csvRows(text: string): Record<string, string>[] {
  const [header = [], ...records] = parsedCsv(text);
  return records.map((record) => {
    if (record.length !== header.length) throw new Error(`${record.length} cells: ${record.join(',')}`);
    return Object.fromEntries(header.map((name, i) => [name, record[i] ?? '']));
  });
}

function plainCell(text: string, start: number): { cell: string; end: number } {
  const delimiter = /[,"\r\n]/g;
  delimiter.lastIndex = start;
  const end = delimiter.exec(text)?.index ?? text.length;
  if (text[end] === '"') throw new Error(`A quotation mark within a plain cell at ${end}`);
  return { cell: text.slice(start, end), end };
}

function quotedCell(text: string, start: number): { cell: string; end: number } {
  let at = start + 1;
  for (;;) {
    const quote = text.indexOf('"', at);
    if (quote < 0) throw new Error(`A quoted cell without end at ${start}`);
    if (text[quote + 1] !== '"')
      return { cell: text.slice(start + 1, quote).replaceAll('""', '"'), end: quote + 1 };
    at = quote + 2;
  }
}
