/** A page of a list, as every list answers it. */
export interface Page<Item> {
  readonly items: readonly Item[];
  readonly nextCursor: string | null;
  /** Only with `?count=true`. */
  readonly total?: number;
}

/** A page whose items are one text, for who passes them on: the JSON of each as it is stored, with commas between. */
export interface TextPage extends Omit<Page<never>, 'items'> {
  readonly texts: string;
  /** What the items show, with blanks between, as caches in front know it; some may be told twice. */
  readonly keys: string;
}

export function pageOf<Item>(items: readonly Item[], nextCursor: string | null, total?: number): Page<Item> {
  return total === undefined ? { items, nextCursor } : { items, nextCursor, total };
}
