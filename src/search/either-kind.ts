import type {
  Counted,
  FoundEntry,
  FoundFacet,
  Search,
  SearchEngine,
  SearchPosition,
} from './search-engine.js';
import type { WordPattern } from './query/word-pattern.js';
import type { SearchedKind } from './search-entry.entity.js';

/** Something that was found, of which kind, and what marks the words in it. */
interface FoundOfKind {
  readonly kind: SearchedKind;
  readonly entry: FoundEntry;
  readonly pattern: WordPattern;
}

/** Where a page begins in each kind; null where there are no more. */
export type Positions = readonly (SearchPosition | null)[];

interface FoundOfKinds {
  readonly items: readonly FoundOfKind[];
  /** Null after the last page. */
  readonly next: Positions | null;
  readonly counted: Counted | null;
}

/** What one kind gives to the page, and how much of it was taken. */
interface Part {
  readonly kind: SearchedKind;
  readonly begin: SearchPosition;
  readonly entries: readonly FoundEntry[];
  readonly next: SearchPosition | null;
  readonly pattern: WordPattern;
  readonly counted: Counted | null;
  taken: number;
}

/**
 * One page of what is of either kind: each kind is searched for by itself, and of the best of each the best is next. A page ends early
 * where a kind has more that was not looked at yet, which could come next.
 * @param positions one for each kind
 */
export async function findEither(
  engine: SearchEngine,
  kinds: readonly SearchedKind[],
  search: Omit<Search, 'kind' | 'from'>,
  positions: Positions,
): Promise<FoundOfKinds> {
  const asked = kinds.flatMap((kind, i) => {
    const begin = positions[i];
    return begin ? [{ kind, begin }] : [];
  });
  const parts = await Promise.all(
    asked.map(async ({ kind, begin }): Promise<Part> => {
      const { items: entries, ...found } = await engine.find({ ...search, kind, from: begin });
      return { kind, begin, entries, ...found, taken: 0 };
    }),
  );
  const items = merged(parts, search.limit);
  const next = kinds.map((kind) => positionAfter(parts.find((part) => part.kind === kind)));
  return { items, next: next.some((position) => position) ? next : null, counted: countedOf(parts) };
}

function merged(parts: readonly Part[], limit: number): FoundOfKind[] {
  const items: FoundOfKind[] = [];
  while (items.length < limit) {
    const begun = parts.filter(({ entries, taken }) => taken < entries.length);
    if (begun.length === 0 || parts.some(({ entries, taken, next }) => next && taken === entries.length))
      break;
    const best = begun.reduce((a, b) => (headOf(b).score > headOf(a).score ? b : a));
    items.push({ kind: best.kind, entry: headOf(best), pattern: best.pattern });
    best.taken++;
  }
  return items;
}

function headOf({ entries, taken }: Part): FoundEntry {
  const entry = entries[taken];
  if (!entry) throw new Error('All of the kind was taken.');
  return entry;
}

function positionAfter(part: Part | undefined): SearchPosition | null {
  if (!part) return null;
  const { begin, entries, next, taken } = part;
  if (taken === entries.length) return next;
  const last = entries[taken - 1];
  return last ? { ...begin, after: { score: last.score, id: last.id } } : begin;
}

/** The sum, of each facet too. */
function countedOf(parts: readonly Part[]): Counted | null {
  const counted = parts.flatMap((part) => part.counted ?? []);
  if (counted.length <= 1) return counted[0] ?? null;
  const facets = new Map<string, FoundFacet>();
  for (const facet of counted.flatMap((one) => one.facets)) {
    const count = facet.count + (facets.get(facet.term)?.count ?? 0);
    facets.set(facet.term, { ...facet, count });
  }
  return {
    total: counted.reduce((sum, { total }) => sum + total, 0),
    complete: counted.every(({ complete }) => complete),
    facets: [...facets.values()].sort((a, b) => b.count - a.count),
  };
}
