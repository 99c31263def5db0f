import fc from 'fast-check';
import { parsedCsv } from '../../../test/support/parsed-csv.js';
import type { Column } from './column.js';
import { csvHeader, csvLines } from './csv.js';

interface Row {
  readonly words: string | null;
  readonly digits: string | null;
  readonly sure: boolean;
}

const COLUMNS: readonly Column<Row>[] = [
  { name: 'words', type: 'text', description: '', cell: ({ words }) => words },
  { name: 'digits', type: 'decimal', description: '', cell: ({ digits }) => digits },
  { name: 'sure', type: 'flag', description: '', cell: ({ sure }) => sure },
];

const written = (...rows: Row[]): string => csvHeader(COLUMNS) + csvLines(COLUMNS, rows);

const cellOf = (words: string): string =>
  csvLines(COLUMNS.slice(0, 1), [{ words, digits: null, sure: true }]);

/** As the documentation tells readers to take it off. */
const unguarded = (text: string): string => text.replace(/^'(?='*[=+\-@\t\r\n\0＝＋－＠])/, '');

const digits = fc
  .tuple(fc.bigInt({ min: -(10n ** 38n), max: 10n ** 38n }), fc.option(fc.stringMatching(/^[0-9]{1,2}$/)))
  .map(([whole, part]) => `${whole}${part === null ? '' : `.${part}`}`);

const row: fc.Arbitrary<Row> = fc.record({
  words: fc.option(
    fc.oneof(
      fc.string({ unit: 'binary', minLength: 1 }),
      fc.stringMatching(/^['"=+\-@,;\t\r\n ]{1,6}$/),
      fc.constantFrom('=1+1', "'=1", '"', '\r\n', 'a,b', '上海', '\u{1F600}'),
    ),
  ),
  digits: fc.option(digits),
  sure: fc.boolean(),
});

describe('CSV', () => {
  it('has a header and a line for each row, ended as RFC 4180 says', () => {
    expect(
      written(
        { words: 'a, "b"\nc', digits: '-0.00', sure: true },
        { words: null, digits: null, sure: false },
      ),
    ).toBe('words,digits,sure\r\n"a, ""b""\nc",-0.00,true\r\n,,false\r\n');
  });

  it('has a header where there are no rows', () => {
    expect(written()).toBe('words,digits,sure\r\n');
  });

  it('is read as what was written, whatever it is', () => {
    fc.assert(
      fc.property(fc.array(row), (rows) => {
        const [, ...read] = parsedCsv(written(...rows));
        expect(read.map(([words = '', ...others]) => [unguarded(words), ...others])).toEqual(
          rows.map((one) => [one.words ?? '', one.digits ?? '', String(one.sure)]),
        );
      }),
    );
  });

  it.each(['=1+1', '+49 40', '-5 degrees', '@name', '\tx', '\rx', '\nx', '\0x', '＝1+1', "'=1", "''@x"])(
    'keeps a spreadsheet from running the text %j',
    (words) => {
      expect(parsedCsv(cellOf(words))).toEqual([[`'${words}`]]);
    },
  );

  it.each(["'twas", 'a=b', ' =1', '5', '–5'])('leaves the text %j as it is', (words) => {
    expect(parsedCsv(cellOf(words))).toEqual([[words]]);
  });

  it('leaves numbers as they are, digit for digit', () => {
    fc.assert(
      fc.property(digits, (number) => {
        expect(csvLines(COLUMNS.slice(1, 2), [{ words: null, digits: number, sure: true }])).toBe(
          `${number}\r\n`,
        );
      }),
    );
  });
});
