/** So far are the totals of public lists counted: readers of a page need no more, and everybody may ask for it. */
export const MAX_COUNTED = 10_000;
