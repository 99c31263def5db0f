import { placesOf, printedDigits } from '../../numbers/printed-digits.js';

/**
 * To which power of ten a value was printed: 9 for 69000000000 that was printed as `69 billion`, -1 for 7.1. What can't be seen in
 * the printed words goes by the digits of the value.
 * @param printed the number as printed, and its passages
 */
export function printedPrecision(value: string, printed: readonly (string | null)[]): number {
  for (const text of printed) {
    const digits = text === null ? undefined : printedDigits(text, value);
    if (digits) return digits.power - placesOf(digits.number);
  }
  return 0 - placesOf(value);
}
