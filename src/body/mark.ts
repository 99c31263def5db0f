/** Formatting without a value of its own. */
export const PLAIN_MARKS = [
  'bold',
  'italic',
  'underline',
  'strike',
  'superscript',
  'subscript',
  'code',
] as const;
export type PlainMarkType = (typeof PLAIN_MARKS)[number];

/**
 * Formatting on a range of a block's text. `start` is inclusive and `end` exclusive, in UTF-16 code units (what
 * `String.slice` uses); a range is never empty and never splits a surrogate pair. Marks may overlap, links may not.
 */
export type Mark =
  | { type: PlainMarkType; start: number; end: number }
  | { type: 'link'; start: number; end: number; href: string };
