import { textOf } from './block.js';
import type { Block } from './block.js';

/** The running texts of the blocks that have one, by the ids of the blocks, in their order. */
export function textsOf(blocks: readonly Block[]): Map<string, string> {
  const texts = new Map<string, string>();
  for (const block of blocks) {
    const text = textOf(block);
    if (text !== null) texts.set(block.id, text);
  }
  return texts;
}
