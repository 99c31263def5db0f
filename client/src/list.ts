/** A page of a list. */
export interface List<Item> {
  items: Item[];
  /** The `cursor` of the next page; null on the last. */
  nextCursor: string | null;
  /** How many match on all pages; only with `count: true`. */
  total?: number;
  /** More than `total` may match; only where that is so. */
  totalIsLowerBound?: true;
}
