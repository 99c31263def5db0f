/** A page of a list, as every list answers it. */
export interface Page<Item> {
  readonly items: readonly Item[];
  readonly nextCursor: string | null;
  /** Only with `?count=true`. */
  readonly total?: number;
}

export function pageOf<Item>(items: readonly Item[], nextCursor: string | null, total?: number): Page<Item> {
  return total === undefined ? { items, nextCursor } : { items, nextCursor, total };
}
