import type { Sides } from './three-way.js';

interface Identified {
  readonly id: string;
}

/**
 * What both sides inserted, the same at the same place, is one: two editors split a paragraph in the same way, or one editor's save was
 * sent twice, and the service gave new ids to what came without.
 * @param contentOf what makes two elements the same
 * @returns the id in theirs, by that in yours
 */
export function sameInsertions<T extends Identified>(
  { base, theirs, yours }: Sides<readonly T[]>,
  contentOf: (element: T) => object,
): ReadonlyMap<string, string> {
  const known = new Set(base.map(({ id }) => id));
  const inserted = new Map<string, string[]>();
  for (const { id, key } of insertionsIn(theirs, known, contentOf))
    inserted.set(key, [...(inserted.get(key) ?? []), id]);
  const own = new Set(theirs.map(({ id }) => id));
  const same = new Map<string, string>();
  for (const { id, key } of insertionsIn(yours, known, contentOf)) {
    const twin = own.has(id) ? undefined : inserted.get(key)?.shift();
    if (twin !== undefined) same.set(id, twin);
  }
  return same;
}

/** What is new among them, with a key of its content and of what it stands behind. */
function insertionsIn<T extends Identified>(
  elements: readonly T[],
  known: ReadonlySet<string>,
  contentOf: (element: T) => object,
): { id: string; key: string }[] {
  let place: string | null = null;
  return elements.flatMap((element) => {
    if (!known.has(element.id)) return { id: element.id, key: JSON.stringify([place, contentOf(element)]) };
    place = element.id;
    return [];
  });
}
