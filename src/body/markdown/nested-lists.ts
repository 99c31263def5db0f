import type { ListItem } from '../block.js';

/** A list as HTML and readers see it. */
export interface List {
  readonly ordered: boolean;
  readonly depth: number;
  /** The number of its first item; `null` where nothing else than 1 was said. */
  readonly start: number | null;
  readonly entries: ListEntry[];
}

export interface ListEntry {
  readonly item: ListItem;
  /** The lists within this item, in their order. */
  readonly lists: List[];
}

/**
 * Neighbouring items as the lists that they form. An item that is deeper than the one before it begins a list within that, by however many
 * levels it is deeper; one that is less deep goes on with the list of its depth, or begins one.
 */
export function nestedLists(items: readonly ListItem[]): List[] {
  const outermost: List[] = [];
  /** The lists that are open, each within the last entry of the one before it. */
  const open: List[] = [];
  for (const item of items) {
    while ((open.at(-1)?.depth ?? 0) > item.depth) open.pop();
    if (open.at(-1)?.depth === item.depth && !continues(open.at(-1), item)) open.pop();
    if (open.at(-1)?.depth !== item.depth) {
      const { ordered, depth, start } = item;
      const list: List = { ordered, depth, start, entries: [] };
      (open.at(-1)?.entries.at(-1)?.lists ?? outermost).push(list);
      open.push(list);
    }
    open.at(-1)?.entries.push({ item, lists: [] });
  }
  return outermost;
}

function continues(list: List | undefined, { ordered, start }: ListItem): boolean {
  return list?.ordered === ordered && start === null;
}
