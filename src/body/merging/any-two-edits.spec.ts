import fc from 'fast-check';
import {
  asParagraphs,
  wordBlocks,
  wordEdit,
  wordsEdited,
  wordsIn,
} from '../../../test/support/word-edits.js';
import { DiffBudget } from '../anchors/unchanged-runs.js';
import type { Block } from '../block.js';
import { mergeBodies } from './merge-bodies.js';
import type { MergedBody } from './merge-bodies.js';
import { mergeText } from './merge-text.js';
import type { Sides } from './three-way.js';

const SEED = 14;

describe('Whatever two editors do', () => {
  const sizes = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 5 });
  const edits = fc.array(wordEdit, { maxLength: 5 });

  const scene = fc.tuple(sizes, edits, edits).map(([counts, one, other]): Sides<Block[]> => {
    const base = wordBlocks(counts);
    const [theirs, yours] = [wordsEdited(base, one, 't'), wordsEdited(base, other, 'y')];
    return { base: asParagraphs(base), theirs: asParagraphs(theirs), yours: asParagraphs(yours) };
  });

  const blockOf = (word: string, blocks: readonly Block[]): string | undefined =>
    blocks.find((block) => wordsIn(block).includes(word))?.id;

  const isSplitOff = (word: string, before: readonly Block[], after: readonly Block[]): boolean =>
    ![undefined, blockOf(word, before)].includes(blockOf(word, after));

  const holding = (check: (sides: Sides<Block[]>, result: MergedBody) => void): void => {
    fc.assert(
      fc.property(scene, (sides) => {
        check(sides, mergeBodies(sides));
      }),
      { numRuns: 3000, seed: SEED },
    );
  };

  it('no word is lost, none comes back and none is doubled', () => {
    holding(({ base, theirs, yours }, { blocks, conflicts }) => {
      const [was, there, here] = [base, theirs, yours].map((side) => new Set(wordsIn(side))) as [
        Set<string>,
        Set<string>,
        Set<string>,
      ];
      const now = wordsIn(blocks);
      for (const word of there) if (!was.has(word)) expect(now).toContain(word);
      const reported = new Set([...now, ...conflicts.flatMap((conflict) => wordsIn(conflict.yours))]);
      for (const word of here) if (!was.has(word)) expect(reported).toContain(word);
      if (conflicts.length > 0) return;
      const splitOff = (side: Block[]): string[] => [...was].filter((word) => isSplitOff(word, base, side));
      // Who both split a paragraph and go on writing in what came of it have it twice.
      const twice = new Set(splitOff(theirs).filter((word) => splitOff(yours).includes(word)));
      const once = now.filter((word) => !twice.has(word));
      expect(new Set(once).size).toBe(once.length);
      for (const word of was) {
        // A paragraph that one of them split has words in another block: those stay even where the other deleted them.
        const isUnchanged = there.has(word) && here.has(word);
        if (!isSplitOff(word, base, theirs) && !isSplitOff(word, base, yours))
          expect(now.includes(word)).toBe(isUnchanged);
        else if (isUnchanged) expect(now).toContain(word);
      }
    });
  });

  it('it makes no difference who was first, but to the order of insertions at one place', () => {
    holding(({ base, theirs, yours }, { blocks, conflicts }) => {
      const other = mergeBodies({ base, theirs: yours, yours: theirs });
      expect(other.conflicts.length === 0).toBe(conflicts.length === 0);
      if (conflicts.length === 0) {
        const texts = (all: readonly Block[]): string[] =>
          all.map(({ id: _, ...block }) => JSON.stringify(block)).sort();
        expect(texts(other.blocks)).toEqual(texts(blocks));
      }
    });
  });

  it('what one side alone did is done', () => {
    holding(({ base, theirs, yours }) => {
      expect(mergeBodies({ base, theirs, yours: base }).blocks).toEqual(theirs);
      expect(mergeBodies({ base, theirs: base, yours })).toMatchObject({ blocks: yours, conflicts: [] });
      expect(mergeBodies({ base, theirs: yours, yours })).toMatchObject({ blocks: yours, conflicts: [] });
    });
  });
});

describe('Edits that lie apart', () => {
  /** For each word of a text, who changes it: nobody, or one of the two, but never both side by side. */
  const owners = fc
    .array(fc.constantFrom('nobody', 'theirs', 'yours'), { minLength: 1, maxLength: 20 })
    .map((drawn) =>
      drawn.flatMap((owner, i) => (i > 0 && drawn[i - 1] !== owner ? ['nobody', owner] : [owner])),
    );

  /** A text with what some of the owners do to their words: delete, replace, write more. */
  const changed = (owned: readonly string[], how: readonly number[], by: readonly string[]): string =>
    owned
      .flatMap((owner, i) => {
        if (!by.includes(owner)) return [`w${i}`];
        return [[], [`${owner}${i}`], [`w${i}`, `${owner}${i}`]][how[i] ?? 0] ?? [];
      })
      .join(' ');

  it('never conflict, and all of them are made', () => {
    fc.assert(
      fc.property(owners, fc.array(fc.nat({ max: 2 }), { minLength: 40, maxLength: 40 }), (owned, how) => {
        const [base, theirs, yours, both] = [[], ['theirs'], ['yours'], ['theirs', 'yours']].map((by) =>
          changed(owned, how, by),
        ) as [string, string, string, string];
        const merged = mergeText({ base, theirs, yours }, new DiffBudget());
        expect(wordsIn(merged?.text)).toEqual(wordsIn(both));
      }),
      { numRuns: 3000, seed: SEED },
    );
  });
});
