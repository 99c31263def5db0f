import { textOf } from './block.js';
import type { Block } from './block.js';
import { splitsSurrogatePair } from './normalized-text.js';

/** A place at which words stand in a body. */
export interface Place {
  readonly blockId: string;
  readonly start: number;
}

/** Every place at which the words stand, letter for letter and in whole characters, in the order of the text; overlapping ones too. */
export function occurrences(blocks: readonly Block[], words: string, atMost = 1_000): Place[] {
  const places: Place[] = [];
  for (const block of blocks) {
    const text = textOf(block);
    if (text === null || words === '') continue;
    for (
      let start = text.indexOf(words);
      start >= 0 && places.length < atMost;
      start = text.indexOf(words, start + 1)
    ) {
      const cuts = splitsSurrogatePair(text, start) || splitsSurrogatePair(text, start + words.length);
      if (!cuts) places.push({ blockId: block.id, start });
    }
  }
  return places;
}
