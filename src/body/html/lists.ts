import { MAX_START } from '../block.js';
import type { BlockDraft } from './block-builder.js';
import { MAX_BLOCKS } from '../body-limits.js';
import type { HtmlNode } from './html-node.js';
import type { List, Place } from './place.js';
import type { Reading } from './reading.js';

const LISTS = new Set(['ul', 'ol', 'menu', 'dir']);
const MAX_DEPTH = 6;
/** Those that follow must have one, too. */
const MAX_NUMBER = MAX_START - MAX_BLOCKS;
/** `<ul>` and `<ol>`. */
export function readList(node: HtmlNode, place: Place, reader: Reading): void {
  const ordered = node.name === 'ol';
  const reversed = ordered && node.has('reversed');
  const first = numberOf(node, 'start', reader) ?? (reversed ? itemsOf(node) : 1);
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
export function readItem(node: HtmlNode, place: Place, reader: Reading): void {
  const list = LISTS.has(node.parent?.name ?? '') ? place.list : null;
  const number = list ? (numberOf(node, 'value', reader) ?? list.next) : 1;
  if (list) list.next = number + list.step;
  reader.builder.inBlock(itemOf(list?.ordered ?? false, list?.depth ?? 1, number), place.format, () => {
    reader.walkAll(node, place);
  });
}

/** An item whose number is known; `numbered` turns it into the start of a list where that is needed. */
export function itemOf(ordered: boolean, depth: number, number: number | null): BlockDraft {
  return { type: 'list-item', ordered, depth: Math.min(Math.max(depth, 1), MAX_DEPTH), number };
}

/** The number that an item is given; one that no block can have is not kept. */
function numberOf(node: HtmlNode, name: 'start' | 'value', { lost }: Reading): number | undefined {
  const text = node.get(name);
  const number = text === undefined ? NaN : Number.parseInt(text, 10);
  if (Number.isNaN(number)) return undefined;
  if (Math.abs(number) <= MAX_NUMBER) return number;
  lost.add('list-number', text ?? '');
  return undefined;
}

/**
 * Gives an ordered item its `start` where its number is not the one that follows by itself: neighbouring items are one list, and
 * anything in between begins another.
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
