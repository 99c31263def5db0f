import type { Conflict } from '../../body/merging/three-way.js';
import type { Resolution } from '../../entities/references.js';
import type { Article } from '../article.dto.js';
import type { StoredArticle } from '../article.view.js';

/** What a refused write would make of the present article, as it may be sent again. */
export interface MergedView {
  readonly merged: object;
  readonly conflicts: readonly Conflict[];
}

/**
 * The merge as a write: what is new bears no id yet, and what the refused write named for the first time stands there by its name.
 * @param view of the merged article
 * @param resolved what became of the names of the refused write
 */
export function toMergedView(
  view: Article,
  conflicts: readonly Conflict[],
  present: StoredArticle,
  resolved: readonly Resolution[],
): MergedView {
  const created = new Map(
    resolved.flatMap(({ id, name, outcome }) => (outcome === 'created' ? [[id, name]] : [])),
  );
  const merged: Article = {
    ...view,
    mentions: asWritten(view.mentions, present.mentions),
    quotes: asWritten(view.quotes, present.quotes),
    statistics: asWritten(view.statistics, present.statistics),
  };
  return {
    merged: named(merged, created) as object,
    conflicts: conflicts.map((conflict) => ({ ...conflict, yours: named(conflict.yours, created) })),
  };
}

interface Part {
  readonly id: string;
  readonly revision?: number;
}

/** With the revisions that the parts have now, and without ids and revisions where they are new. */
function asWritten<T extends Part>(parts: readonly T[], present: readonly Part[]): T[] {
  const stored = new Map(present.map((part) => [part.id, part]));
  return parts.map((part) => {
    const { id, revision, ...rest } = part;
    const known = stored.get(id);
    if (!known) return rest as unknown as T;
    return known.revision === undefined ? part : { ...part, revision: known.revision };
  });
}

/** A value in which entities that don't exist are named instead of identified: `personId` becomes `person: { name }`. */
function named(value: unknown, created: ReadonlyMap<unknown, string>): unknown {
  if (created.size === 0 || typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((element) => named(element, created));
  const name = 'id' in value ? created.get(value.id) : undefined;
  if (name !== undefined) return { name };
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, member]: [string, unknown]) => {
      const of = created.get(member);
      if (of !== undefined) return [[key.replace(/Id$/, ''), { name: of }]];
      return member === undefined ? [] : [[key, named(member, created)]];
    }),
  );
}
