import { hasUnspaced } from '../../kernel/values/unspaced.js';

const WORD = /[\p{L}\p{M}\p{N}]+(?:['’.,-][\p{L}\p{M}\p{N}]+)*/gu;
/** Words of a script without spaces are looked for in this many letters: the first of them are enough. */
const LOOKED_AT = 200;
const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' });

/** How many words a text has, counted to a limit. In scripts without spaces, as a dictionary parts them. */
export function wordCount(text: string, limit: number): number {
  let count = 0;
  if (hasUnspaced(text)) {
    for (const { isWordLike } of segmenter.segment(text.slice(0, LOOKED_AT)))
      if (isWordLike && ++count >= limit) break;
    return count;
  }
  for (const _ of text.matchAll(WORD)) if (++count >= limit) break;
  return count;
}
