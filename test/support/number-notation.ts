import { unitKey } from '../../src/kernel/values/unit.js';
import type { PrintedNumber, Reading } from '../../src/numbers/printed-number.js';

/**
 * Printed numbers in one line, for tables: `about 5..7 percent down`; a kind that is no quantity first, as in `year: 2018`; another
 * reading behind `or`, another number behind `;`, and of no number a dash.
 */
export function notationOf(numbers: readonly PrintedNumber[]): string {
  return numbers.length === 0 ? '–' : numbers.map(one).join(' ; ');
}

function one({ kind, qualifier, direction, readings }: PrintedNumber): string {
  const words = [
    kind === 'quantity' ? '' : `${kind}:`,
    qualifier === 'exact' ? '' : qualifier,
    readings.map(reading).join(' or '),
    direction ?? '',
  ];
  return words.filter((word) => word !== '').join(' ');
}

function reading({ lower, upper, units: [unit] }: Reading): string {
  const values = upper === null ? lower.value : `${lower.value}..${upper.value}`;
  return unit == null ? values : `${values} ${unitKey(unit).replace(/^(currency|ucum):/, '')}`;
}

/** The rows of a table, cells parted by `=>`; blanks that can't be seen are written `\u202f`, empty lines are left out. */
export function rowsOf(table: string): [string, string][] {
  return table
    .split('\n')
    .filter((line) => line.includes('=>'))
    .map((line): [string, string] => {
      const [left = '', right = ''] = line.split('=>').map((cell) => cell.trim());
      return [
        left.replace(/\\u([0-9a-f]{4})/g, (_, code: string) => String.fromCharCode(parseInt(code, 16))),
        right,
      ];
    });
}
