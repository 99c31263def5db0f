import { countWhile } from '../../kernel/values/count-while.js';

/** The order that two lists of ids come to, which were made of the same third. */
interface MergedOrder {
  /** The order of theirs, with what yours moved and inserted. */
  readonly ids: readonly string[];
  /** What either side moved. */
  readonly moved: ReadonlySet<string>;
  /** What both sides moved, but not to the same place; it stands where theirs put it. */
  readonly disputed: readonly string[];
}

/**
 * Lays what yours moved and inserted over theirs; what yours took away is left to the caller. Of what both sides inserted at one place,
 * theirs comes first. Each id must be in a list only once.
 */
export function mergeOrder(
  base: readonly string[],
  theirs: readonly string[],
  yours: readonly string[],
): MergedOrder {
  const [known, there] = [new Set(base), new Set(theirs)];
  const moved = { there: movedIn(base, theirs), here: movedIn(base, yours) };
  const isMovedHere = (id: string): boolean => there.has(id) && moved.here.has(id) && !moved.there.has(id);
  const unmoved = theirs.filter((id) => !isMovedHere(id));
  const places = placesIn(yours, {
    unmoved: new Set(unmoved),
    isStill: (id) => !moved.there.has(id),
    isPlaced: (id) => isMovedHere(id) || !(known.has(id) || there.has(id)),
    isMoved: isMovedHere,
  });
  const ids: string[] = [];
  const waiting = places.get(null) ?? [];
  for (const id of unmoved) {
    // Before that comes what theirs inserted at the same place.
    if (known.has(id)) ids.push(...waiting.splice(0));
    ids.push(id);
    waiting.push(...(places.get(id) ?? []));
  }
  const disputed = [...moved.here].filter(
    (id) => moved.there.has(id) && before(id, theirs, known) !== before(id, yours, known),
  );
  return { ids: [...ids, ...waiting], moved: new Set([...moved.there, ...moved.here]), disputed };
}

interface Placing {
  readonly unmoved: ReadonlySet<string>;
  /** Whether theirs left it where it was. */
  readonly isStill: (id: string) => boolean;
  readonly isPlaced: (id: string) => boolean;
  readonly isMoved: (id: string) => boolean;
}

/**
 * What is to be placed, by what it comes after; by null at the beginning. What was inserted follows what it was inserted behind, even where
 * theirs moved that; what was moved is placed by what stayed.
 */
function placesIn(
  ids: readonly string[],
  { unmoved, isStill, isPlaced, isMoved }: Placing,
): Map<string | null, string[]> {
  const places = new Map<string | null, string[]>();
  let [place, still]: (string | null)[] = [null, null];
  for (const id of ids) {
    if (unmoved.has(id)) {
      place = id;
      if (isStill(id)) still = id;
    } else if (isPlaced(id)) {
      if (isMoved(id)) place = still ?? null;
      places.set(place ?? null, [...(places.get(place ?? null) ?? []), id]);
    }
  }
  return places;
}

/** The last one before it that was known. */
function before(id: string, ids: readonly string[], known: ReadonlySet<string>): string | undefined {
  return ids.slice(0, ids.indexOf(id)).findLast((other) => known.has(other));
}

/** What is there still, but in another order: all but the longest run of what kept its order. */
function movedIn(base: readonly string[], ids: readonly string[]): Set<string> {
  const positions = new Map(base.map((id, i) => [id, i]));
  const common = ids.filter((id) => positions.has(id));
  const inOrder = longestRising(common.map((id) => positions.get(id) ?? 0));
  return new Set(common.filter((_, i) => !inOrder.has(i)));
}

/** The indexes of the longest rising subsequence of different numbers (patience sorting). */
function longestRising(numbers: readonly number[]): Set<number> {
  /** By length less one, the index at which a rising subsequence of that length ends lowest. */
  const ends: number[] = [];
  const previous: (number | undefined)[] = [];
  for (const [i, number] of numbers.entries()) {
    const lower = countWhile(ends.length, (at) => (numbers[ends[at] ?? 0] ?? 0) < number);
    previous[i] = ends[lower - 1];
    ends[lower] = i;
  }
  const longest = new Set<number>();
  for (let i = ends.at(-1); i !== undefined; i = previous[i]) longest.add(i);
  return longest;
}
