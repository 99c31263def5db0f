import { growsLinearly } from '../../../test/support/growth.js';
import type { StoredAnchor } from './anchor.js';
import type { Block } from '../block.js';
import { carryAnchors } from './carry-anchors.js';
import { locateAnchors } from './locate-anchors.js';
import { matchBlocks } from './match-blocks.js';

/** A text of so many characters, and the words of one of its anchors. */
interface Shape {
  readonly text: (size: number) => string;
  readonly words: (i: number) => string;
}

const SHAPES: Record<string, Shape> = {
  'the same word': { text: (n) => 'aa '.repeat(n / 3), words: (i) => 'aa '.repeat(1 + (i % 80)) },
  'the same word, and another at the end': {
    text: (n) => 'aa '.repeat(n / 3),
    words: (i) => `${'aa '.repeat(1 + (i % 80))}${i}`,
  },
  'one letter': { text: (n) => 'a'.repeat(n), words: (i) => 'a'.repeat(1 + (i % 250)) },
  'words that need a segmenter': {
    text: (n) => "a'b ".repeat(n / 4),
    words: (i) => `${"a'b ".repeat(i % 50)}${i}`,
  },
  'no blanks': { text: (n) => '上海'.repeat(n / 2), words: (i) => `${'上海'.repeat(i % 50)}${i}` },
  'quotation marks and spaces': {
    text: (n) => '« \u00a0» '.repeat(n / 5),
    words: (i) => `" ${'" "'.repeat(i % 40)}`,
  },
  'marks on one letter': {
    text: (n) => `a${'\u0301\u0323'.repeat(n / 2)}`,
    words: (i) => `a${'\u0301'.repeat(i % 90)}`,
  },
  'words of its own': {
    text: (n) => Array.from({ length: n / 8 }, (_, i) => word(i)).join(' '),
    words: (i) => `${word(i)} ${word(i + 1)}`,
  },
};

const LONGEST = 32_000;

function word(i: number): string {
  return ((i * 7919) % 1_000_003).toString(36).padStart(6, 'a');
}

function blocksOf(text: string, length: number): Block[] {
  const parts = text.match(new RegExp(`[\\s\\S]{1,${length}}`, 'g')) ?? [];
  return parts.map((part, i) => ({ id: `b${i}`, type: 'paragraph', text: part, marks: [] }));
}

function textIn(block: Block): string {
  return 'text' in block ? block.text : '';
}

interface Scene {
  readonly before: Block[];
  readonly after: Block[];
  readonly exacts: { exact: string }[];
  readonly anchors: StoredAnchor[];
}

/** An edit at the beginning, in the middle and at the end of each block, and as many anchors as a text of this size bears. */
function scene({ text, words }: Shape, size: number, blockLength: number): Scene {
  const before = blocksOf(text(size), blockLength);
  const after = before.map((block): Block => {
    const [half, own] = [textIn(block).length / 2, textIn(block)];
    return { ...block, text: `Now ${own.slice(0, half)} or then ${own.slice(half)} too` } as Block;
  });
  // Far apart, so that few anchors have words as long as many.
  const exacts = Array.from({ length: size / 60 }, (_, i) => ({ exact: words(7 * i) }));
  const anchors = exacts.map(({ exact }, i): StoredAnchor => {
    const block = before[i % before.length];
    const start = block ? Math.floor((textIn(block).length * ((i * 37) % 90)) / 100) : 0;
    const slice = block ? textIn(block).slice(start, start + exact.length) : '';
    return { blockId: block?.id ?? '', start, end: start + slice.length, exact: slice };
  });
  return { before, after, exacts, anchors };
}

describe.each(Object.entries(SHAPES))('a text of %s', (_, shape) => {
  it.each([
    ['one block', 100_000],
    ['blocks of a paragraph', 300],
  ])('takes time in proportion to its length and its anchors, in %s', (__, blockLength) => {
    const linear = (work: (of: Scene) => unknown): boolean =>
      growsLinearly(work, (size) => scene(shape, size, blockLength), LONGEST);
    expect(linear(({ before, exacts }) => locateAnchors(before, exacts))).toBe(true);
    expect(linear(({ before, after, anchors }) => carryAnchors(before, after, anchors))).toBe(true);
    expect(linear(({ before, after }) => matchBlocks(before, after))).toBe(true);
  });
});
