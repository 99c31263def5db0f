import fc from 'fast-check';
import {
  asParagraphs,
  wordBlocks,
  wordEdit,
  wordsEdited,
  wordsIn,
} from '../../../test/support/word-edits.js';
import { plainArticle } from '../../../test/support/scripted-service.js';
import { sameJson } from '../../../src/kernel/values/same-json.js';
import type { Copy } from './copy.js';
import { decided } from './decide.js';
import { merged } from './merge.js';
import type { Sides } from './merge.js';
import { valueAt } from './places.js';

const article = (body: unknown): Copy => ({ ...plainArticle(), body: body as Copy['body'] });

const edits = fc.array(wordEdit, { maxLength: 5 });
const scene = fc
  .tuple(fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 4 }), edits, edits)
  .map(([sizes, one, other]): Sides => {
    const base = wordBlocks(sizes);
    const [theirs, mine] = [wordsEdited(base, one, 't'), wordsEdited(base, other, 'y')];
    return {
      base: article(asParagraphs(base)),
      theirs: article(asParagraphs(theirs)),
      mine: article(asParagraphs(mine)),
    };
  });

const holding = (check: (sides: Sides) => boolean): void => {
  fc.assert(fc.property(scene, check), { numRuns: 1000 });
};

describe('Merging what others saved', () => {
  it('takes theirs where nothing was typed, and leaves mine where they did nothing', () => {
    holding(({ base, theirs, mine }) => {
      const idle = merged({ base, theirs, mine: base }, []);
      const alone = merged({ base, theirs: base, mine }, []);
      return (
        sameJson(idle.copy.body, theirs.body) &&
        sameJson(alone.copy.body, mine.body) &&
        idle.conflicts.length + alone.conflicts.length === 0
      );
    });
  });

  it('asks on both sides or on neither', () => {
    holding(({ base, theirs, mine }) => {
      const here = merged({ base, theirs, mine }, []).conflicts.map(({ pointer }) => pointer);
      const there = merged({ base, theirs: mine, mine: theirs }, []).conflicts.map(({ pointer }) => pointer);
      // A paragraph that both changed and split in the same way has an id of either.
      return here.length === there.length;
    });
  });

  it('loses no word that either wrote: it is on screen, or in what is asked', () => {
    holding(({ base, theirs, mine }) => {
      const { copy, conflicts } = merged({ base, theirs, mine }, []);
      const known = new Set(wordsIn(base.body));
      const told = new Set([...wordsIn(copy.body), ...conflicts.flatMap((one) => wordsIn(one.theirs))]);
      const written = [...wordsIn(theirs.body), ...wordsIn(mine.body)].filter((word) => !known.has(word));
      return written.every((word) => told.has(word));
    });
  });

  it('is done when all that was asked is answered, either way', () => {
    holding(({ base, theirs, mine }) => {
      const { copy, conflicts } = merged({ base, theirs, mine }, []);
      const asTheirs = conflicts.reduce((made, one) => decided(made, one, 'theirs'), copy);
      return conflicts.every(({ pointer, theirs: value }) => sameJson(valueAt(asTheirs, pointer), value));
    });
  });
});
