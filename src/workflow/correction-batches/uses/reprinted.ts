import { placesOf, printedDigits, shifted } from '../../../numbers/printed-digits.js';

/** More places than these nobody prints before a word of scale. */
const MOST_PLACES = 3;

/**
 * A passage with another value in place of the one that it prints, in the same form: "69 billion yuan" becomes "71 billion yuan".
 * @returns undefined where the value is not printed in digits, or the new one can't be printed in their form
 */
export function reprinted(text: string, value: string, next: string): string | undefined {
  if (value === next) return text;
  const digits = printedDigits(text, value);
  if (!digits || value.startsWith('-') !== next.startsWith('-')) return undefined;
  const token = text.slice(digits.start, digits.end);
  const number = withoutZeros(shifted(next.replace('-', ''), -digits.power), placesOf(digits.number));
  if (placesOf(number) > Math.max(MOST_PLACES, placesOf(digits.number))) return undefined;
  return text.slice(0, digits.start) + inFormOf(token, digits.number, number) + text.slice(digits.end);
}

/** Without the zeros behind the point that the value does not need; as many places as were printed stay. */
function withoutZeros(number: string, places: number): string {
  const [whole = '', fraction = ''] = number.split('.');
  const decimals = fraction.slice(0, places) + fraction.slice(places).replace(/0+$/, '');
  return decimals === '' ? whole : `${whole}.${decimals}`;
}

/** With the separators of the number before it: "1.234,5" has a point between groups, and a comma. */
function inFormOf(token: string, was: string, number: string): string {
  const fractionMark = placesOf(was) > 0 ? token.charAt(token.length - placesOf(was) - 1) : undefined;
  const wholePart = fractionMark === undefined ? token : token.slice(0, -placesOf(was) - 1);
  const groupMark = /\D/.exec(wholePart)?.[0];
  const [whole = '', fraction] = number.split('.');
  const grouped = groupMark === undefined ? whole : whole.replace(/\B(?=(?:\d{3})+$)/g, () => groupMark);
  if (fraction === undefined) return grouped;
  return grouped + (fractionMark ?? (groupMark === '.' ? ',' : '.')) + fraction;
}
