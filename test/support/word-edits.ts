import fc from 'fast-check';
import type { Block } from '../../src/body/block.js';

/** A body of words of which each is there only once, so that a test can tell what became of it. */
export type WordBlocks = readonly { readonly id: string; readonly words: readonly string[] }[];

type Kind = 'insert' | 'replace' | 'delete' | 'split' | 'add' | 'remove' | 'move';

/** What an editor does in one go; places are fractions, so that they fit a body of any size. */
export interface WordEdit {
  readonly kind: Kind;
  readonly block: number;
  readonly at: number;
  readonly length: number;
}

const fraction = fc.double({ min: 0, max: 0.999, noNaN: true });

export const wordEdit: fc.Arbitrary<WordEdit> = fc.record({
  kind: fc.constantFrom<Kind[]>('insert', 'replace', 'replace', 'delete', 'split', 'add', 'remove', 'move'),
  block: fraction,
  at: fraction,
  length: fc.integer({ min: 1, max: 3 }),
});

/** A body of so many words in each block. */
export function wordBlocks(sizes: readonly number[]): WordBlocks {
  let word = 0;
  return sizes.map((size, i) => ({
    id: `b${i}`,
    words: Array.from({ length: size }, () => `w${(word++).toString()}`),
  }));
}

/** @param who makes the words that are new, so that they are nobody else's */
export function wordsEdited(blocks: WordBlocks, edits: readonly WordEdit[], who: string): WordBlocks {
  let made = 0;
  const fresh = (): string => `${who}${(made++).toString()}`;
  return edits.reduce((now, edit) => wordEdited(now, edit, fresh), blocks);
}

function wordEdited(
  blocks: WordBlocks,
  { kind, block, at, length }: WordEdit,
  fresh: () => string,
): WordBlocks {
  const index = Math.floor(block * blocks.length);
  const chosen = blocks[index];
  const added = (): WordBlocks[number] => ({ id: `n${fresh()}`, words: [fresh(), fresh()] });
  if (!chosen) return [added()];
  const from = Math.floor(at * (chosen.words.length + 1));
  const { id, words } = chosen;
  const written = Array.from({ length }, fresh);
  switch (kind) {
    case 'add':
      return blocks.toSpliced(index + 1, 0, added());
    case 'remove':
      return blocks.toSpliced(index, 1);
    case 'move':
      return blocks.toSpliced(index, 1).toSpliced(Math.floor(at * blocks.length), 0, chosen);
    case 'split':
      return blocks.toSpliced(
        ...([index, 1] as const),
        { id, words: words.slice(0, from) },
        { id: `n${fresh()}`, words: words.slice(from) },
      );
    case 'insert':
      return blocks.with(index, { id, words: words.toSpliced(from, 0, ...written) });
    case 'replace':
      return blocks.with(index, { id, words: words.toSpliced(from, length, ...written) });
    case 'delete':
      return blocks.with(index, { id, words: words.toSpliced(from, length) });
  }
}

export function asParagraphs(blocks: WordBlocks): Block[] {
  return blocks.map(({ id, words }) => ({ id, type: 'paragraph', text: words.join(' '), marks: [] }));
}

/** All words of a value, wherever in it they stand. */
export function wordsIn(value: unknown): string[] {
  if (typeof value === 'string') return value === '' ? [] : value.split(' ');
  if (Array.isArray(value)) return value.flatMap(wordsIn);
  if (typeof value !== 'object' || value === null) return [];
  return 'text' in value ? wordsIn(value.text) : [];
}
