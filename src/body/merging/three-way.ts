import { sameJson } from '../../kernel/values/same-json.js';

/** One place of what two sides made of a base: a value in each; null where it has none. */
export interface Conflict {
  /** JSON pointer, in which elements of arrays are named by their ids. */
  readonly pointer: string;
  readonly base: unknown;
  readonly theirs: unknown;
  readonly yours: unknown;
}

/** Three values of one kind. */
export interface Sides<T> {
  readonly base: T;
  readonly theirs: T;
  readonly yours: T;
}

/** Theirs, unless only yours changed it. Undefined where both did, and not alike. */
export function mergeValue<T>({ base, theirs, yours }: Sides<T>): { readonly value: T } | undefined {
  if (sameJson(base, yours) || sameJson(theirs, yours)) return { value: theirs };
  return sameJson(base, theirs) ? { value: yours } : undefined;
}

/** The same of each side. */
export function eachSide<T, U>({ base, theirs, yours }: Sides<T>, of: (side: T) => U): Sides<U> {
  return { base: of(base), theirs: of(theirs), yours: of(yours) };
}

/** @param pointer to the place */
export function conflictAt<T>(pointer: string, { base, theirs, yours }: Sides<T>): Conflict {
  return { pointer, base: base ?? null, theirs: theirs ?? null, yours: yours ?? null };
}
