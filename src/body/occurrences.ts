import { textOf } from './block.js';
import type { Block } from './block.js';

/** A place at which words stand in a body. */
export interface Place {
  readonly blockId: string;
  readonly start: number;
}

/** Every place at which the words stand, letter for letter, in the order of the text; overlapping ones too. */
export function occurrences(blocks: readonly Block[], words: string, atMost = 100): Place[] {
  const places: Place[] = [];
  for (const block of blocks) {
    const text = textOf(block);
    if (text === null || words === '') continue;
    for (
      let start = text.indexOf(words);
      start >= 0 && places.length < atMost;
      start = text.indexOf(words, start + 1)
    ) {
      places.push({ blockId: block.id, start });
    }
  }
  return places;
}
