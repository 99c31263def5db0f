import type { Node } from 'prosemirror-model';

/** Readers read about so many words, or characters of Chinese and Japanese, a minute (Brysbaert 2019, for silent reading of prose). */
const WORDS_A_MINUTE = 238;
const CHARACTERS_A_MINUTE = 500;

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’.,:/-]*/gu;
const IDEOGRAPH = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu;

interface Count {
  readonly words: number;
  readonly ideographs: number;
  readonly characters: number;
}

const counts = new WeakMap<Node, Count>();

function countOf(block: Node): Count {
  let count = counts.get(block);
  if (!count) {
    const text = block.textBetween(0, block.content.size, ' ', ' ');
    const ideographs = text.match(IDEOGRAPH)?.length ?? 0;
    const words = text.replace(IDEOGRAPH, ' ').match(WORD)?.length ?? 0;
    count = { words, ideographs, characters: text.length };
    counts.set(block, count);
  }
  return count;
}

/** How long a text is. */
export interface Length {
  /** A character of Chinese or Japanese counts as a word. */
  readonly words: number;
  /** To read it, rounded up; 0 where there is nothing. */
  readonly minutes: number;
  /** UTF-16 code units, spaces included. */
  readonly characters: number;
}

/** Counts what has changed only: the rest is remembered. */
export function lengthOf(doc: Node): Length {
  const all = doc.children.map(countOf);
  const sumOf = (of: keyof Count): number => all.reduce((sum, count) => sum + count[of], 0);
  const [words, ideographs, characters] = [sumOf('words'), sumOf('ideographs'), sumOf('characters')];
  const minutes = Math.ceil(words / WORDS_A_MINUTE + ideographs / CHARACTERS_A_MINUTE);
  return { words: words + ideographs, minutes, characters };
}
