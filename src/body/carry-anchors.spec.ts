import fc from 'fast-check';
import { anyEdit, edited, insertion, sentence, taggedBlocks, tagsIn, toBlocks } from '../../test/support/edits.js';
import type { Edit, TaggedBlock } from '../../test/support/edits.js';
import type { StoredAnchor } from './anchor.js';
import { textOf } from './block.js';
import type { Block } from './block.js';
import { carryAnchors } from './carry-anchors.js';

const AROUND = 32;

interface Scene {
  before: TaggedBlock[];
  after: TaggedBlock[];
  anchors: StoredAnchor[];
}

/** An anchor on some whole characters of a block. */
function anchorAt(blocks: readonly TaggedBlock[], [block, at, size]: readonly number[]): StoredAnchor[] {
  const { id, characters } = blocks[Math.floor((block ?? 0) * blocks.length)] ?? { id: '', characters: [] };
  const from = Math.floor((at ?? 0) * characters.length);
  const [before, exact] = [characters.slice(0, from), characters.slice(from, from + (size ?? 0))].map((some) =>
    some.map(({ character }) => character).join(''),
  );
  if (!exact || before === undefined) return [];
  return [{ blockId: id, start: before.length, end: before.length + exact.length, exact }];
}

function scenes(edits: fc.Arbitrary<Edit[]>): fc.Arbitrary<Scene> {
  const fraction = fc.double({ min: 0, max: 0.999, noNaN: true });
  return fc
    .tuple(
      fc.array(sentence, { minLength: 1, maxLength: 4 }),
      fc.array(fc.tuple(fraction, fraction, fc.integer({ min: 1, max: 16 })), { minLength: 1, maxLength: 4 }),
      edits,
    )
    .map(([texts, places, done]) => {
      const before = taggedBlocks(texts);
      return {
        before,
        after: done.reduce<TaggedBlock[]>(edited, before),
        anchors: places.flatMap((place) => anchorAt(before, place)),
      };
    });
}

function carried({ before, after, anchors }: Scene): StoredAnchor[] {
  return carryAnchors(toBlocks(before), toBlocks(after), anchors);
}

function sliceOf(blocks: readonly Block[], { blockId, start, end }: StoredAnchor): string | undefined {
  const block = blocks.find(({ id }) => id === blockId);
  return block && textOf(block)?.slice(start, end);
}

function surroundings(blocks: readonly Block[], { blockId, start, end }: StoredAnchor): string[] {
  const block = blocks.find(({ id }) => id === blockId);
  const text = (block && textOf(block)) ?? '';
  return [text.slice(Math.max(0, start - AROUND), start), text.slice(end, end + AROUND)];
}

/** Whether these are the characters on which the anchor stood, or such as no reader of the two texts could tell from them. */
function isSamePassage(scene: Scene, was: StoredAnchor, is: StoredAnchor): boolean {
  const [tags, now] = [tagsIn(scene.before, was), tagsIn(scene.after, is)];
  if (JSON.stringify(tags) === JSON.stringify(now)) return true;
  const [left, right] = surroundings(toBlocks(scene.before), was);
  const [leftNow, rightNow] = surroundings(toBlocks(scene.after), is);
  return left === leftNow && right === rightNow;
}

const someEdits = fc.array(anyEdit, { minLength: 1, maxLength: 4 });

describe('carryAnchors, whatever is edited', () => {
  it('never moves an anchor onto other words, and drops none', () => {
    fc.assert(
      fc.property(scenes(someEdits), (scene) => {
        const next = carried(scene);
        expect(next).toHaveLength(scene.anchors.length);
        next.forEach((anchor, i) => {
          expect(anchor.exact).toBe(scene.anchors[i]?.exact);
          if (anchor.state === 'detached') return;
          expect(sliceOf(toBlocks(scene.after), anchor)).toBe(anchor.exact);
          expect(isSamePassage(scene, scene.anchors[i] ?? anchor, anchor)).toBe(true);
        });
      }),
      { numRuns: Number(process.env['RUNS'] ?? 300) },
    );
  });
});
