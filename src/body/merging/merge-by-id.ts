import { sameJson } from '../../kernel/values/same-json.js';
import { mergeOrder } from './merge-order.js';
import { conflictAt, eachSide } from './three-way.js';
import type { Conflict, Sides } from './three-way.js';

interface Identified {
  readonly id: string;
}

/** An element that both sides changed, as it is merged; what is in conflict is as theirs has it. */
interface MergedElement<T> {
  readonly element: T;
  readonly conflicts: readonly Conflict[];
}

interface MergedElements<T> {
  /** Where something is in conflict, it is as theirs has it. */
  readonly elements: readonly T[];
  /** The ids of what either side changed, inserted, removed or moved, and that is in no conflict. */
  readonly merged: readonly string[];
  /** With pointers into the list. The order as a whole is in conflict where both moved the same, and not alike. */
  readonly conflicts: readonly Conflict[];
}

/**
 * Merges two edits of a list whose elements keep their ids. What one side removed and the other changed is a conflict.
 * @param merge merges an element that both sides have and changed
 */
export function mergeById<T extends Identified>(
  sides: Sides<readonly T[]>,
  merge: (element: Sides<T>) => MergedElement<T>,
): MergedElements<T> {
  const byId = eachSide(sides, (elements) => new Map(elements.map((element) => [element.id, element])));
  const ids = eachSide(sides, (elements) => elements.map(({ id }) => id));
  const order = mergeOrder(ids.base, ids.theirs, ids.yours);
  const all = new Set([...ids.base, ...ids.theirs, ...ids.yours]);
  const outcomes = new Map(
    [...all].map((id) => [
      id,
      outcomeOf(
        id,
        eachSide(byId, (side) => side.get(id)),
        merge,
      ),
    ]),
  );
  const conflicts = [...outcomes.values()].flatMap((outcome) => outcome.conflicts);
  const merged = [...outcomes].filter(
    ([id, outcome]) => (outcome.isChanged || order.moved.has(id)) && outcome.conflicts.length === 0,
  );
  return {
    elements: order.ids.flatMap((id) => outcomes.get(id)?.element ?? []),
    merged: merged.map(([id]) => id),
    conflicts: order.disputed.length > 0 ? [...conflicts, conflictAt('', ids)] : conflicts,
  };
}

interface Outcome<T> {
  /** Undefined where it is gone. */
  readonly element: T | undefined;
  readonly conflicts: readonly Conflict[];
  readonly isChanged: boolean;
}

function outcomeOf<T>(
  id: string,
  sides: Sides<T | undefined>,
  merge: (element: Sides<T>) => MergedElement<T>,
): Outcome<T> {
  const { base, theirs, yours } = sides;
  if (sameJson(base, yours) || sameJson(theirs, yours))
    return { element: theirs, conflicts: [], isChanged: !sameJson(base, theirs) };
  if (sameJson(base, theirs)) return { element: yours, conflicts: [], isChanged: true };
  if (base === undefined || theirs === undefined || yours === undefined)
    return { element: theirs, conflicts: [conflictAt(`/${id}`, sides)], isChanged: true };
  const { element, conflicts } = merge({ base, theirs, yours });
  return {
    element,
    conflicts: conflicts.map((conflict) => ({ ...conflict, pointer: `/${id}${conflict.pointer}` })),
    isChanged: true,
  };
}
