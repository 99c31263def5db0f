/** Neighbours that belong together, as `isOne` says of each and the one before it. */
export function runsOf<T>(elements: readonly T[], isOne: (before: T, element: T) => boolean): T[][] {
  const runs: T[][] = [];
  for (const [i, element] of elements.entries()) {
    const before = elements[i - 1];
    if (before !== undefined && isOne(before, element)) runs.at(-1)?.push(element);
    else runs.push([element]);
  }
  return runs;
}
