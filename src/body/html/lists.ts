import type { BlockDraft } from './block-builder.js';
import type { HtmlNode } from './html-node.js';
import type { List, Place } from './place.js';
import type { Reader } from './reader.js';

const LISTS = new Set(['ul', 'ol', 'menu', 'dir']);
const MAX_DEPTH = 6;
/** A number that an item may have. */
const MAX_NUMBER = 1_000_000;

/** `<ul>` and `<ol>`. */
export function readList(node: HtmlNode, place: Place, reader: Reader): void {
  const ordered = node.name === 'ol';
  const reversed = ordered && node.has('reversed');
  const first = wholeNumber(node.get('start')) ?? (reversed ? itemsOf(node) : 1);
  const list: List = { depth: depthOf(node, place), ordered, next: first, step: reversed ? -1 : 1 };
  reader.builder.inBlock(undefined, place.format, () => {
    reader.walkAll(node, { ...place, list });
  });
}

/** Google Docs writes the level into a class, and nests nothing: `lst-kix_abc-1` is the second. */
function depthOf(node: HtmlNode, { list }: Place): number {
  const level = /\blst-kix_\w+-(\d)\b/.exec(node.get('class') ?? '')?.[1];
  return level === undefined ? (list?.depth ?? 0) + 1 : Number(level) + 1;
}

function itemsOf(node: HtmlNode): number {
  let count = 0;
  for (const { name } of node.children()) if (name === 'li') count++;
  return count;
}

/** `<li>`, in a list or alone. */
export function readItem(node: HtmlNode, place: Place, reader: Reader): void {
  const list = LISTS.has(node.parent?.name ?? '') ? place.list : null;
  const number = list ? (wholeNumber(node.get('value')) ?? list.next) : 1;
  if (list) list.next = number + list.step;
  reader.builder.inBlock(itemOf(list?.ordered ?? false, list?.depth ?? 1, number), place.format, () => {
    reader.walkAll(node, place);
  });
}

/** An item whose number is known; `numbered` turns it into the start of a list where that is needed. */
export function itemOf(ordered: boolean, depth: number, number: number | null): BlockDraft {
  return { type: 'list-item', ordered, depth: Math.min(Math.max(depth, 1), MAX_DEPTH), number };
}

function wholeNumber(text: string | undefined): number | undefined {
  const number = text === undefined ? NaN : Number.parseInt(text, 10);
  return Number.isInteger(number) && number >= 0 && number <= MAX_NUMBER ? number : undefined;
}

/**
 * Gives an ordered item its `start` where its number is not the one that follows by itself: neighbouring items are one list, and
 * whatever stands between begins another.
 */
export function numbered(blocks: readonly BlockDraft[]): BlockDraft[] {
  const last: ({ ordered: boolean; number: number } | undefined)[] = [];
  return blocks.map(({ number, ...block }) => {
    if (block.type !== 'list-item') {
      last.length = 0;
      return block;
    }
    const { ordered, depth } = block as { ordered: boolean; depth: number };
    const before = last[depth];
    last.length = Math.min(last.length, depth);
    const follows = before?.ordered === ordered ? before.number + 1 : 1;
    const own = (number as number | null) ?? follows;
    last[depth] = { ordered, number: own };
    return ordered && own !== follows ? { ...block, start: own } : block;
  });
}
