import type { Range } from './folded-text.js';

/** That something was inserted in one place of a text, or deleted, and nothing else was done. */
export interface SingleEdit {
  /** How much longer the text became; negative where something was deleted. */
  readonly length: number;
  /** The offsets, of the shorter text, at which it may have been done: "the the" has its new "the" at either. */
  readonly place: Range;
}

/** Where a range may be after a single edit. */
interface Whereabouts {
  readonly starts: readonly number[];
  /** Whether its characters are still there, whichever of the possible places the edit was made at. */
  readonly certain: boolean;
}

/** @returns undefined where more was done to the text, or nothing */
export function singleEditOf(before: string, after: string): SingleEdit | undefined {
  const length = after.length - before.length;
  const place = length > 0 ? insertionPlace(before, after) : insertionPlace(after, before);
  return place && { length, place };
}

export function afterSingleEdit({ length, place }: SingleEdit, { start, end }: Range): Whereabouts {
  const { start: earliest, end: latest } = place;
  const gone = Math.max(0, -length);
  return {
    starts: [...(end <= latest ? [start] : []), ...(start >= earliest + gone ? [start + length] : [])],
    certain: length > 0 || end <= earliest || start >= latest + gone,
  };
}

function insertionPlace(shorter: string, longer: string): Range | undefined {
  const length = longer.length - shorter.length;
  if (length === 0) return undefined;
  let end = 0;
  while (end < shorter.length && shorter.charCodeAt(end) === longer.charCodeAt(end)) end++;
  let start = shorter.length;
  while (start > 0 && shorter.charCodeAt(start - 1) === longer.charCodeAt(start - 1 + length)) start--;
  return start <= end ? { start, end } : undefined;
}
