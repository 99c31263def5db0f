import fc from 'fast-check';
import {
  anyEdit,
  edited,
  insertion,
  plain,
  sentence,
  taggedBlocks,
  tagsIn,
  toBlocks,
} from '../../../test/support/edits.js';
import type { Edit, Tagged, TaggedBlock } from '../../../test/support/edits.js';
import type { StoredAnchor } from './anchor.js';
import { textOf } from '../block.js';
import type { Block } from '../block.js';
import { carryAnchors } from './carry-anchors.js';
import { FoldedText } from './folded-text.js';
import { isBetweenWords } from './words-of.js';

const AROUND = 32;
const RUNS = 500;

interface Scene {
  before: TaggedBlock[];
  after: TaggedBlock[];
  anchors: StoredAnchor[];
}

interface Choice {
  block: number;
  at: number;
  size: number;
}

/** An anchor on some characters of a block, at random. */
function anyAnchor(blocks: readonly TaggedBlock[], { block, at, size }: Choice): StoredAnchor[] {
  const { id, characters } = blocks[Math.floor(block * blocks.length)] ?? { id: '', characters: [] };
  const from = Math.floor(at * characters.length);
  return anchorOn(id, plain(characters.slice(0, from)).length, plain(characters.slice(from, from + size)));
}

/** An anchor on some whole words of a block, as editors set them. */
function wordAnchor(blocks: readonly TaggedBlock[], { block, at, size }: Choice): StoredAnchor[] {
  const { id, characters } = blocks[Math.floor(block * blocks.length)] ?? { id: '', characters: [] };
  const words = plain(characters).slice(0, -1).split(' ');
  const from = Math.floor(at * words.length);
  const before = words
    .slice(0, from)
    .map((word) => `${word} `)
    .join('');
  return anchorOn(id, before.length, words.slice(from, from + Math.ceil(size / 4)).join(' '));
}

function anchorOn(blockId: string, start: number, exact: string): StoredAnchor[] {
  return exact === '' ? [] : [{ blockId, start, end: start + exact.length, exact }];
}

const fraction = fc.double({ min: 0, max: 0.999, noNaN: true });
const choice = fc.record({ block: fraction, at: fraction, size: fc.integer({ min: 1, max: 16 }) });

function scenes(edits: fc.Arbitrary<Edit[]>, anchor = wordAnchor): fc.Arbitrary<Scene> {
  const texts = fc.array(sentence, { minLength: 1, maxLength: 4 });
  return fc
    .tuple(texts, fc.array(choice, { minLength: 1, maxLength: 4 }), edits)
    .map(([written, choices, done]) => {
      const before = taggedBlocks(written);
      const anchors = choices.flatMap((chosen) => anchor(before, chosen));
      return { before, after: done.reduce<TaggedBlock[]>(edited, before), anchors };
    });
}

function carried({ before, after, anchors }: Scene): StoredAnchor[] {
  return carryAnchors(toBlocks(before), toBlocks(after), anchors);
}

function sliceOf(blocks: readonly Block[], { blockId, start, end }: StoredAnchor): string | undefined {
  const block = blocks.find(({ id }) => id === blockId);
  return block && textOf(block)?.slice(start, end);
}

function charactersOf(blocks: readonly TaggedBlock[], { blockId }: StoredAnchor): readonly Tagged[] {
  return blocks.find(({ id }) => id === blockId)?.characters ?? [];
}

function surroundings(blocks: readonly Block[], { blockId, start, end }: StoredAnchor): string[] {
  const block = blocks.find(({ id }) => id === blockId);
  const text = (block && textOf(block)) ?? '';
  return [text.slice(Math.max(0, start - AROUND), start), text.slice(end, end + AROUND)].map(folded);
}

/**
 * Whether these are the characters on which the anchor stood, or such as nobody who has the two texts could tell from them: all that stood
 * around still does; or an edit no greater than the real one, of a paragraph of which more than chance words are left, would have kept them there.
 */
function isSamePassage(scene: Scene, was: StoredAnchor, is: StoredAnchor): boolean {
  const [tags, now] = [visibleIn(scene.before, was), visibleIn(scene.after, is)];
  if (JSON.stringify(tags) === JSON.stringify(now)) return true;
  const [left = '', right = ''] = surroundings(toBlocks(scene.before), was);
  const [leftNow = '', rightNow = ''] = surroundings(toBlocks(scene.after), is);
  const around =
    left + right === '' ? leftNow + rightNow === '' : leftNow.endsWith(left) && rightNow.startsWith(right);
  return around || isAsSmallAnEdit(scene, was, is);
}

/** The tags of an anchor's characters, but for spaces and what has no width of its own: of those there may be more or fewer. */
function visibleIn(blocks: readonly TaggedBlock[], anchor: StoredAnchor): number[] | undefined {
  const unseen = charactersOf(blocks, anchor).filter(({ character }) => /^[ \uFE0F]$/.test(character));
  const tags = new Set(unseen.map(({ tag }) => tag));
  return tagsIn(blocks, anchor)?.filter((tag) => !tags.has(tag));
}

function isAsSmallAnEdit({ before, after }: Scene, was: StoredAnchor, is: StoredAnchor): boolean {
  const [were, are] = [charactersOf(before, was), charactersOf(after, was)];
  if (was.blockId !== is.blockId) return false;
  const tags = new Set(were.map(({ tag }) => tag));
  const surviving = plain(are.filter(({ tag }) => tags.has(tag))).length;
  const [from, to] = [plain(were), plain(are)];
  const survivingInstead =
    commonLength(from.slice(0, was.start), to.slice(0, is.start)) +
    was.exact.length +
    commonLength(from.slice(was.end), to.slice(is.end));
  return survivingInstead >= Math.max(surviving, 0.3 * Math.min(from.length, to.length));
}

/** The length of the longest common subsequence. */
function commonLength(a: string, b: string): number {
  let row = new Array<number>(b.length + 1).fill(0);
  for (const unit of a.split('')) {
    const next = [0];
    for (let i = 0; i < b.length; i++)
      next.push(unit === b[i] ? (row[i] ?? 0) + 1 : Math.max(row[i + 1] ?? 0, next[i] ?? 0));
    row = next;
  }
  return row[b.length] ?? 0;
}

/** Whether the words of the anchor are all there, side by side, and are still words of their own: "69" is gone in "69.5". */
function isLeftAlone({ before, after }: Scene, anchor: StoredAnchor): boolean {
  const tags = tagsIn(before, anchor) ?? [];
  const now = charactersOf(after, anchor);
  const index = now.findIndex(({ tag }) => tag === tags[0]);
  const start = plain(now.slice(0, index)).length;
  const range = { blockId: anchor.blockId, start, end: start + anchor.exact.length };
  const isWhole = [range.start, range.end].every((offset) => isBetweenWords(plain(now), offset));
  return isWhole && tagsIn(after, range)?.join() === tags.join();
}

/** Whether the words have no double, before or after, that could be taken for them. */
function occurOnce({ before, after }: Scene, exact: string): boolean {
  const all = [before, after].map((blocks) => blocks.map(({ characters }) => plain(characters)));
  return all.every((texts) => texts.reduce((sum, text) => sum + timesIn(text, exact), 0) <= 1);
}

/** What must not change of an anchor's words. */
function folded(text: string): string {
  return new FoldedText(text).text;
}

function timesIn(text: string, words: string): number {
  let times = 0;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) times++;
  return times;
}

const oneInsertion = fc.array(insertion, { minLength: 1, maxLength: 1 });
const oneEdit = fc.array(anyEdit, { minLength: 1, maxLength: 1 });
const someEdits = fc.array(anyEdit, { minLength: 1, maxLength: 4 });

describe('carryAnchors, whatever is edited', () => {
  it('never moves an anchor onto other words, and drops none', () => {
    fc.assert(
      fc.property(fc.oneof(scenes(someEdits), scenes(someEdits, anyAnchor)), (scene) => {
        const next = carried(scene);
        expect(next).toHaveLength(scene.anchors.length);
        next.forEach((anchor, i) => {
          expect(folded(anchor.exact)).toBe(folded(scene.anchors[i]?.exact ?? ''));
          if (anchor.state === 'detached') return;
          expect(sliceOf(toBlocks(scene.after), anchor)).toBe(anchor.exact);
          expect(isSamePassage(scene, scene.anchors[i] ?? anchor, anchor)).toBe(true);
        });
      }),
      { numRuns: RUNS },
    );
  });

  it('keeps an anchor through any typing that leaves its words alone', () => {
    fc.assert(
      fc.property(scenes(oneInsertion), (scene) => {
        const left = scene.anchors.map((anchor) => isLeftAlone(scene, anchor));
        carried(scene).forEach((anchor, i) => {
          if (left[i]) expect(anchor.state).toBeUndefined();
        });
      }),
      { numRuns: RUNS },
    );
  });

  it('attaches again what an edit had detached, when that is undone', () => {
    fc.assert(
      fc.property(scenes(someEdits), (scene) => {
        const there = carried(scene);
        const back = carryAnchors(toBlocks(scene.after), toBlocks(scene.before), there);
        scene.anchors.forEach((was, i) => {
          if (!occurOnce(scene, was.exact)) return;
          if (there[i]?.state === 'detached') expect(back[i]).toEqual(was);
          else expect([was, expect.objectContaining({ state: 'detached' })]).toContainEqual(back[i]);
        });
      }),
      { numRuns: RUNS },
    );
  });

  it('puts every anchor back when a single edit is undone', () => {
    fc.assert(
      fc.property(scenes(oneEdit), (scene) => {
        const back = carryAnchors(toBlocks(scene.after), toBlocks(scene.before), carried(scene));
        scene.anchors.forEach((was, i) => {
          if (occurOnce(scene, was.exact)) expect(back[i]).toEqual(was);
        });
      }),
      { numRuns: RUNS },
    );
  });
});
