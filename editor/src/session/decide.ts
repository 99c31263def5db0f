import type { Block } from '../../../src/body/block.js';
import { newBlockId } from '../../../src/body/block-id.js';
import type { Copy } from './copy.js';
import type { OpenConflict } from './merge.js';
import { valueAt, withValueAt } from './places.js';

/** How a question is answered: with mine, with theirs, or with both, to be edited. */
export type Decision = 'mine' | 'theirs' | 'both';

/** The article as it is after somebody has decided. */
export function decided(
  copy: Copy,
  { pointer, theirs, isRemovedHere }: OpenConflict,
  decision: Decision,
): Copy {
  if (decision === 'theirs') return withValueAt(copy, pointer, theirs);
  if (decision === 'mine') return isRemovedHere ? withValueAt(copy, pointer, null) : copy;
  const mine = valueAt(copy, pointer);
  if (typeof mine === 'string' && typeof theirs === 'string')
    return withValueAt(copy, pointer, `${mine} ${theirs}`);
  if (pointer.startsWith('/body/') && mine !== null && theirs !== null && !isRemovedHere)
    return withTheirsBehind(copy, mine as Block, theirs as Block);
  // Of anything else there are no two in one place: mine stays, and theirs can be read in the history.
  return copy;
}

/** Their paragraph behind mine, as a new one. */
function withTheirsBehind(copy: Copy, mine: Block, theirs: Block): Copy {
  const at = copy.body.findIndex(({ id }) => id === mine.id);
  const behind = { ...theirs, id: newBlockId() };
  return { ...copy, body: copy.body.toSpliced(at + 1, 0, behind) };
}
