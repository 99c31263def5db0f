import { DiffBudget } from '../anchors/unchanged-runs.js';
import { textOf } from '../block.js';
import type { Block } from '../block.js';
import { MAX_BLOCKS, MAX_BODY_TEXT } from '../body-limits.js';
import { mergeBlock } from './merge-block.js';
import { mergeById } from './merge-by-id.js';
import { sameInsertions } from './same-insertions.js';
import { conflictAt } from './three-way.js';
import type { Conflict, Sides } from './three-way.js';

export interface MergedBody {
  /** Where something is in conflict, it is as theirs has it. */
  readonly blocks: readonly Block[];
  /** The ids of what either side changed, inserted, removed or moved, and that is in no conflict. */
  readonly merged: readonly string[];
  /** With pointers into the body. */
  readonly conflicts: readonly Conflict[];
  /** Of blocks that both inserted, the same at the same place: the id in theirs, by that in yours. They are one. */
  readonly renamed: ReadonlyMap<string, string>;
}

/** Merges two edits of a body by the ids of its blocks, and within a block by words. Costs what comparing the texts may cost, no more. */
export function mergeBodies(bodies: Sides<readonly Block[]>): MergedBody {
  const budget = new DiffBudget();
  const renamed = sameInsertions(bodies, ({ id: _, ...content }) => content);
  const yours = bodies.yours.map((block) => ({ ...block, id: renamed.get(block.id) ?? block.id }));
  const { elements, merged, conflicts } = mergeById({ ...bodies, yours }, (blocks) => {
    const block = mergeBlock(blocks, budget);
    return block
      ? { element: block, conflicts: [] }
      : { element: blocks.theirs, conflicts: [conflictAt('', blocks)] };
  });
  if (isWithinLimits(elements)) return { blocks: elements, merged, conflicts, renamed };
  return { blocks: bodies.theirs, merged: [], conflicts: [conflictAt('', bodies)], renamed };
}

/** Each side may be as long as a body may be, and have written something else. */
function isWithinLimits(blocks: readonly Block[]): boolean {
  const length = blocks.reduce((sum, block) => sum + (textOf(block)?.length ?? 0), 0);
  return blocks.length <= MAX_BLOCKS && length <= MAX_BODY_TEXT;
}
