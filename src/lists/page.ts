/** A page of a list, as every list answers it. */
export interface Page<Item> {
  readonly items: readonly Item[];
  readonly nextCursor: string | null;
  /** Only with `?count=true`. */
  readonly total?: number;
  /** Only where more than `total` may match. */
  readonly totalIsLowerBound?: true;
}

/** What a page says about all pages. */
export type Total = Pick<Page<never>, 'total' | 'totalIsLowerBound'>;

/** A page whose items are one text that is passed on: the stored JSON of each, separated by commas. */
export interface TextPage extends Omit<Page<never>, 'items'> {
  readonly texts: string;
  /** The surrogate keys of what the items show, separated by spaces; some may occur twice. */
  readonly keys: string;
}

/** @param all whether everything was counted, so that `total` is exact */
export function totalOf(total: number, all: boolean): Total {
  return all ? { total } : { total, totalIsLowerBound: true };
}
