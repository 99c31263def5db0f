import type { Unit } from '../kernel/values/unit.js';
import type { Fraction } from './fraction.js';

/**
 * What a number in a text is. Only a `quantity` is something that a statistic would state; an `ordinal` is a place in an
 * order, a `label` identifies something (a phone number, a version, a room).
 */
export type NumberKind = 'quantity' | 'ordinal' | 'year' | 'date' | 'time' | 'age' | 'score' | 'label';

/** How the text hedges a number, in the words of statistics. */
export type Qualifier = 'exact' | 'about' | 'at-least' | 'at-most' | 'more-than' | 'less-than' | 'nearly';

export type Direction = 'up' | 'down';

/** One number as printed: exactly what the digits or words say, and what its last place is worth. */
export interface PrintedEnd {
  /** As a decimal, with the zeros that were printed: "1.50"; of "1.50 billion" "1500000000". A third is "0.33". */
  readonly value: string;
  readonly exact: Fraction;
  /** What one more in the last printed place would add: 0.01 for "10.96", 10 000 000 for "10.96 billion". */
  readonly step: Fraction;
  /** `fraction` and `multiple` (a third, doubled) fit each of their roundings from two digits. */
  readonly form: 'digits' | 'words' | 'fraction' | 'multiple';
}

/** One meaning that a passage can have. */
export interface Reading {
  readonly lower: PrintedEnd;
  /** Of a range; null of a single number. */
  readonly upper: PrintedEnd | null;
  /** What its words may mean, the likeliest first ("$" is the dollar of several countries); null: none of them. */
  readonly units: readonly (Unit | null)[];
}

/** A number found in a text. */
export interface PrintedNumber {
  /** UTF-16 code units of the text, unit and hedges included, the end excluded. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly kind: NumberKind;
  readonly qualifier: Qualifier;
  /** Of a change: "fell 3.6 percent" is down. A minus sign is part of the value instead. */
  readonly direction: Direction | null;
  /** The likeliest first; at least one. */
  readonly readings: readonly [Reading, ...Reading[]];
}
