import { unchangedRuns } from '../anchors/unchanged-runs.js';
import type { DiffBudget, UnchangedRun } from '../anchors/unchanged-runs.js';
import type { Sides } from './three-way.js';

/** A piece of a merged text: its length, and where it stands in each text that has it. */
export interface MergedPiece {
  readonly length: number;
  readonly base?: number;
  readonly theirs?: number;
  readonly yours?: number;
}

interface MergedText {
  readonly text: string;
  readonly pieces: readonly MergedPiece[];
}

/** What stands between two edits keeps them apart if it has a word. */
const WORD = /[\p{L}\p{N}]/u;

/**
 * Merges two edits of a text by words. Edits lie apart if at least one unchanged word is between them: of "69 billion", a new
 * number and a new unit would make a figure that nobody wrote.
 * @returns undefined where the edits do not lie apart, and differ
 */
export function mergeText(
  { base, theirs, yours }: Sides<string>,
  budget: DiffBudget,
): MergedText | undefined {
  const unchanged = unchangedInBoth(unchangedRuns(base, theirs, budget), unchangedRuns(base, yours, budget));
  const apart = unchanged.filter(({ base: start, length }) => WORD.test(base.slice(start, start + length)));
  const end = { base: base.length, theirs: theirs.length, yours: yours.length, length: 0 };
  const pieces: MergedPiece[] = [];
  let text = '';
  let at: Stretch = { base: 0, theirs: 0, yours: 0, length: 0 };
  for (const next of [...apart, end]) {
    const [b, t, y] = [
      base.slice(at.base, next.base),
      theirs.slice(at.theirs, next.theirs),
      yours.slice(at.yours, next.yours),
    ];
    if (t !== b && y !== b && t !== y) return undefined;
    pieces.push(...piecesBetween(at, { b, t, y }), next);
    text += (t === b ? y : t) + base.slice(next.base, next.base + next.length);
    at = after(next);
  }
  return { text, pieces: pieces.filter(({ length }) => length > 0) };
}

/** What all three texts have: where it stands in each, and its length. */
interface Stretch {
  readonly base: number;
  readonly theirs: number;
  readonly yours: number;
  readonly length: number;
}

function after({ base, theirs, yours, length }: Stretch): Stretch {
  return { base: base + length, theirs: theirs + length, yours: yours + length, length: 0 };
}

/** What stands between two stretches, in that text which is taken. */
function piecesBetween(
  { base, theirs, yours }: Stretch,
  { b, t, y }: { readonly b: string; readonly t: string; readonly y: string },
): MergedPiece[] {
  if (t === b && y === b) return [{ base, theirs, yours, length: b.length }];
  if (t === y) return [{ theirs, yours, length: t.length }];
  return [t === b ? { yours, length: y.length } : { theirs, length: t.length }];
}

function unchangedInBoth(theirs: readonly UnchangedRun[], yours: readonly UnchangedRun[]): Stretch[] {
  const both: Stretch[] = [];
  for (let [i, j] = [0, 0]; i < theirs.length && j < yours.length;) {
    const [one, other] = [theirs[i], yours[j]];
    if (!one || !other) break;
    const start = Math.max(one.before, other.before);
    const [oneEnd, otherEnd] = [one.before + one.length, other.before + other.length];
    const length = Math.min(oneEnd, otherEnd) - start;
    if (length > 0)
      both.push({
        base: start,
        length,
        theirs: one.after + start - one.before,
        yours: other.after + start - other.before,
      });
    if (oneEnd <= otherEnd) i++;
    if (otherEnd <= oneEnd) j++;
  }
  return both;
}
