import type { Format } from './format.js';

/** A list, as its items are read. */
export interface List {
  readonly depth: number;
  readonly ordered: boolean;
  /** The number of the next item. */
  next: number;
  readonly step: 1 | -1;
}

/** Where in a document the reader is: what holds for the words there. */
export interface Place {
  readonly format: Format;
  /** White space is kept as it is. */
  readonly preserve: boolean;
  /** BCP 47, as the nearest `lang` has it; empty where none does. */
  readonly language: string;
  readonly list: List | null;
  /** How many `<q>` are around. */
  readonly quotes: number;
}
