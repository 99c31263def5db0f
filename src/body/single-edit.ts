interface Range {
  readonly start: number;
  readonly end: number;
}

/** Where a range may stand after one insertion or one deletion. */
interface Whereabouts {
  readonly starts: readonly number[];
  /** Whether its characters are still there, whichever of the possible places the edit was made at. */
  readonly certain: boolean;
}

/** `undefined` where more was done to the text than to insert or to delete in one place. */
export function afterSingleEdit(
  before: string,
  after: string,
  { start, end }: Range,
): Whereabouts | undefined {
  const length = after.length - before.length;
  const place = length > 0 ? insertionPlace(before, after) : insertionPlace(after, before);
  if (!place) return undefined;
  const { start: earliest, end: latest } = place;
  const gone = Math.max(0, -length);
  return {
    starts: [...(end <= latest ? [start] : []), ...(start >= earliest + gone ? [start + length] : [])],
    certain: length > 0 || end <= earliest || start >= latest + gone,
  };
}

/** The offsets at which the rest of the longer text may have been put into the shorter: "the the" has its new "the" at either. */
function insertionPlace(shorter: string, longer: string): Range | undefined {
  const length = longer.length - shorter.length;
  if (length === 0) return undefined;
  let end = 0;
  while (end < shorter.length && shorter[end] === longer[end]) end++;
  let start = shorter.length;
  while (start > 0 && shorter[start - 1] === longer[start - 1 + length]) start--;
  return start <= end ? { start, end } : undefined;
}
