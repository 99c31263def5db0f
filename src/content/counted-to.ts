/** So far are the totals of public lists counted: readers of a page need no more, and everybody may ask for it. */
export const COUNTED_TO = 10_000;
