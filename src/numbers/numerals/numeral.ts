import { Fraction } from '../fraction.js';
import type { PrintedEnd } from '../printed-number.js';
import type { ScaleWord } from '../vocabulary.js';

/** A part of a whole with more places is no round one. */
const MOST_PLACES = 6;

/** Digits or words that say how many, without scale and unit. */
export interface Numeral {
  /** The token after it. */
  readonly at: number;
  readonly exact: Fraction;
  /** What one more in the last place adds. */
  readonly step: Fraction;
  /** Decimal places that were printed. */
  readonly places: number;
  readonly form: PrintedEnd['form'];
  /** Whole digits without separators: what may be a year, a day, or a house number. */
  readonly bare: boolean;
}

/** A mark that digits are joined in a way that is no number: "1.2.3", "007". */
export interface NoNumeral {
  readonly at: number;
  readonly exact: null;
}

/** Parts of a whole are known to two places of their percentage. */
export function partOfWhole(
  at: number,
  exact: Fraction,
  form: 'fraction' | 'multiple' = 'fraction',
): Numeral {
  return { at, exact, step: Fraction.of(1, 100), places: 2, form, bare: false };
}

/** Both multiplied. */
export function scaled(numeral: Numeral, factor: Fraction, at: number): Numeral {
  const { exact, step } = numeral;
  return { ...numeral, at, exact: exact.times(factor), step: step.times(factor), bare: false };
}

/** By what a word multiplies. */
export function factorOf(word: ScaleWord): Fraction {
  return word.kind === 'times' ? Fraction.of(word.value) : Fraction.powerOfTen(word.power);
}

/** As an end of a reading; the zeros printed behind a decimal point are kept. */
export function printedEnd({ exact, step, places, form }: Numeral): PrintedEnd {
  const ofWhole = form === 'fraction' || form === 'multiple';
  return { value: ofWhole ? roundedPart(exact) : decimalOf(exact, step, places), exact, step, form };
}

/** A quarter is 0.25, a third 0.33. */
function roundedPart(exact: Fraction): string {
  const full = exact.toDecimal(MOST_PLACES);
  return Fraction.parse(full).equals(exact) ? full : exact.toDecimal(2);
}

function decimalOf(exact: Fraction, step: Fraction, places: number): string {
  for (let count = 0; count < places; count++) {
    const last = Fraction.powerOfTen(-count);
    if (!step.isBelow(last)) return exact.toFixed(count);
  }
  return exact.toFixed(places);
}
