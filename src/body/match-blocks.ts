import { diffArrays } from 'diff';
import { textOf } from './block.js';
import type { Block } from './block.js';

/** Of two blocks, so much of the words must be common for one to be the other, edited. */
const SIMILAR = 0.5;

/**
 * Gives the blocks of a body that was written as text, Markdown or HTML the ids of the blocks that they were: those that are the same
 * first, then, between these, those that are similar, in their order. No id is given twice.
 */
export function matchBlocks(previous: readonly Block[], next: readonly Block[]): Block[] {
  const matched: Block[] = [];
  let removed: Block[] = [];
  let [before, after] = [0, 0];
  for (const { added, removed: gone, count } of diffArrays(previous.map(keyOf), next.map(keyOf))) {
    if (gone) {
      removed = previous.slice(before, (before += count));
    } else if (added) {
      matched.push(...similar(removed, next.slice(after, (after += count))));
      removed = [];
    } else {
      const [were, are] = [previous.slice(before, (before += count)), next.slice(after, (after += count))];
      matched.push(...are.map((block, i) => ({ ...block, id: were[i]?.id ?? block.id })));
      removed = [];
    }
  }
  return matched;
}

/** What makes two blocks the same: everything but the id. */
function keyOf({ id: _, ...block }: Block): string {
  return JSON.stringify(block);
}

/** In the order of the text: a block is matched with one that stands after the last that was matched. */
function similar(removed: readonly Block[], added: readonly Block[]): Block[] {
  let from = 0;
  return added.map((block) => {
    const found = removed.findIndex((candidate, i) => i >= from && isSimilar(candidate, block));
    if (found < 0) return block;
    from = found + 1;
    return { ...block, id: removed[found]?.id ?? block.id };
  });
}

function isSimilar(a: Block, b: Block): boolean {
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
