import type { Decimal, Statistic, Unit } from '../../client/src/client.js';
import { wordsOf } from './words.js';

export function amountOf({ qualifier, value, upperValue, unit }: Statistic, language: string): string {
  const hedge = wordsOf(language).qualifiers[qualifier];
  const upper = upperValue === null ? '' : `–${decimal(upperValue, language)}`;
  return `${hedge} ${decimal(value, language)}${upper} ${unitOf(unit, language)}`
    .trim()
    .replaceAll(/ +/g, '\u00a0');
}

/** Grouped as the language does, and digit for digit: never through a number of JavaScript, which holds sixteen. */
function decimal(value: Decimal, language: string): string {
  const format = new Intl.NumberFormat(language);
  const [whole = '0', fraction] = value.split('.');
  const point = format.formatToParts(1.5).find(({ type }) => type === 'decimal')?.value ?? '.';
  return format.format(whole as `${number}`) + (fraction === undefined ? '' : point + fraction);
}

function unitOf(unit: Unit, language: string): string {
  const per = unit.per === undefined ? '' : ` / ${unit.per}`;
  switch (unit.kind) {
    case 'currency':
    case 'ucum':
      return unit.code + per;
    case 'count':
      // A noun is one of what is counted: "412 (pupil)".
      return `(${unit.noun}${per})`;
    case 'percent':
      return `%${per}`;
    case 'percentage-point':
      return wordsOf(language).points + per;
    case 'basis-point':
      return `bp${per}`;
    default:
      return per;
  }
}
