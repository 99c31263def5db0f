import { setImmediate as turn } from 'node:timers/promises';
import { Readable } from 'node:stream';
import type { Column } from './column.js';
import { csvPages } from './csv-pages.js';
import type { Dataset } from './dataset.js';

const COLUMNS: readonly Column<number>[] = [
  { name: 'number', type: 'integer', description: '', cell: (row) => row },
];

/** Pages 0, 1, 2 … of one row each, which tells how many of them were read. */
function numbers(pages: number): { dataset: Dataset<number>; read: () => number } {
  let read = 0;
  const dataset: Dataset<number> = {
    table: { name: 'numbers', title: 'Numbers', description: '', key: 'number', columns: COLUMNS },
    address: '/numbers',
    fileName: 'numbers',
    keys: [],
    page: ({ cursor = '0' }) => {
      read += 1;
      const n = Number(cursor);
      return Promise.resolve({ items: [n], nextCursor: n + 1 < pages ? String(n + 1) : null });
    },
  };
  return { dataset, read: () => read };
}

describe('csvPages', () => {
  it('are the whole, one after the other', async () => {
    const { dataset } = numbers(4);
    expect(await Readable.from(csvPages(dataset)).toArray()).toEqual([
      ...['number\r\n', '0\r\n', '1\r\n', '2\r\n', '3\r\n'],
    ]);
  });

  it('go on after a page that was read before', async () => {
    const { dataset, read } = numbers(3);
    const first = await dataset.page({ limit: 1 });
    expect((await Readable.from(csvPages(dataset, first)).toArray()).join('')).toBe(
      'number\r\n0\r\n1\r\n2\r\n',
    );
    expect(read()).toBe(3);
  });

  it('are a header where there are no rows', async () => {
    const { dataset } = numbers(1);
    const empty = { items: [], nextCursor: null };
    expect(await Readable.from(csvPages(dataset, empty)).toArray()).toEqual(['number\r\n']);
  });

  it('are read no faster than they are taken', async () => {
    const { dataset, read } = numbers(1_000_000);
    const stream = Readable.from(csvPages(dataset));
    stream.once('data', () => stream.pause());
    for (let i = 0; i < 50; i += 1) await turn();
    expect(read()).toBeLessThan(4);
    stream.destroy();
  });

  it('are read no further once the reader has left', async () => {
    const { dataset, read } = numbers(1_000_000);
    const stream = Readable.from(csvPages(dataset));
    for await (const lines of stream) if (lines === '5\r\n') break;
    const before = read();
    for (let i = 0; i < 50; i += 1) await turn();
    expect(read()).toBe(before);
    expect(before).toBeLessThan(10);
  });
});
