/** A page of a list, as every list answers it. */
export interface Page<Item> {
  readonly items: readonly Item[];
  readonly nextCursor: string | null;
  /** Only with `?count=true`. */
  readonly total?: number;
  /** Only where more than `total` may match. */
  readonly totalIsLowerBound?: true;
}

/** What a page tells of all pages. */
export type Total = Pick<Page<never>, 'total' | 'totalIsLowerBound'>;

/** A page whose items are one text, for who passes them on: the JSON of each as it is stored, with commas between. */
export interface TextPage extends Omit<Page<never>, 'items'> {
  readonly texts: string;
  /** What the items show, with blanks between, as caches in front know it; some may be told twice. */
  readonly keys: string;
}

/** @param all whether nothing was left uncounted */
export function totalOf(total: number, all: boolean): Total {
  return all ? { total } : { total, totalIsLowerBound: true };
}
