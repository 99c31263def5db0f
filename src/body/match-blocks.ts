import { diffArrays } from 'diff';
import { textOf } from './block.js';
import type { Block } from './block.js';

/** Of two blocks that are not the same picture or page, so much of the words must be common for one to be the other, edited. */
const SIMILAR = 0.5;

/** So far behind the last match a similar block is looked for. */
const WINDOW = 20;

/** Beyond so many inserted and removed blocks, their order tells nothing. */
const MAX_EDIT = 500;

/**
 * Gives the blocks of a body that was written as text, Markdown or HTML the ids of the blocks that they were: those that are the same and in
 * order, then those that are the same and were moved, then those that are similar, in their order. No id is given twice.
 */
export function matchBlocks(previous: readonly Block[], next: readonly Block[]): Block[] {
  const pairs = new Map<Block, Block>();
  sameInOrder(previous, next, pairs);
  const left = unmatched(previous, [...pairs.values()]);
  sameButMoved(left, unmatched(next, [...pairs.keys()]), pairs);
  similar(unmatched(left, [...pairs.values()]), unmatched(next, [...pairs.keys()]), pairs);
  return next.map((block) => ({ ...block, id: pairs.get(block)?.id ?? block.id }));
}

/** What makes two blocks the same: everything but the id. */
function keyOf({ id: _, ...block }: Block): string {
  return JSON.stringify(block);
}

function sameInOrder(previous: readonly Block[], next: readonly Block[], pairs: Map<Block, Block>): void {
  const changes = diffArrays(previous.map(keyOf), next.map(keyOf), { maxEditLength: MAX_EDIT }) ?? [];
  let [before, after] = [0, 0];
  for (const { added, removed, count } of changes) {
    if (!added && !removed)
      for (let i = 0; i < count; i++) pair(pairs, next[after + i], previous[before + i]);
    if (!added) before += count;
    if (!removed) after += count;
  }
}

function sameButMoved(left: readonly Block[], added: readonly Block[], pairs: Map<Block, Block>): void {
  const byKey = new Map<string, Block[]>();
  for (const block of left) byKey.set(keyOf(block), [...(byKey.get(keyOf(block)) ?? []), block]);
  for (const block of added) pair(pairs, block, byKey.get(keyOf(block))?.shift());
}

/** In the order of the text: a block is matched with one that stands after the last that was matched. */
function similar(left: readonly Block[], added: readonly Block[], pairs: Map<Block, Block>): void {
  let from = 0;
  for (const block of added) {
    const found = left.slice(from, from + WINDOW).findIndex((candidate) => isSimilar(candidate, block));
    if (found < 0) continue;
    pair(pairs, block, left[from + found]);
    from += found + 1;
  }
}

function pair(pairs: Map<Block, Block>, block: Block | undefined, was: Block | undefined): void {
  if (block && was) pairs.set(block, was);
}

function unmatched(blocks: readonly Block[], matched: readonly Block[]): Block[] {
  const known = new Set(matched);
  return blocks.filter((block) => !known.has(block));
}

function isSimilar(a: Block, b: Block): boolean {
  if ('url' in a && 'url' in b && a.type === b.type && a.url !== null && a.url === b.url) return true;
  const [words, others] = [wordsOf(a), wordsOf(b)];
  if (words.size === 0 || others.size === 0) return a.type === b.type && words.size === others.size;
  const common = [...words].filter((word) => others.has(word)).length;
  return common / Math.max(words.size, others.size) >= SIMILAR;
}

function wordsOf(block: Block): Set<string> {
  return new Set(
    textOf(block)
      ?.toLowerCase()
      .match(/[\p{L}\p{N}]+/gu),
  );
}
