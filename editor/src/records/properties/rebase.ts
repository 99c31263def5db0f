import { isSame } from './forms.js';
import type { Draft } from './forms.js';

/** A property that both changed, in different ways. */
export interface FieldConflict {
  readonly name: string;
  readonly mine: unknown;
  readonly theirs: unknown;
}

interface Rebased {
  /** Theirs, with what was changed here alone; in a conflict theirs, until somebody decides. */
  readonly draft: Draft;
  readonly conflicts: readonly FieldConflict[];
  /** What they changed and was taken in. */
  readonly taken: readonly string[];
}

/** Lays what was typed over what somebody else has saved meanwhile. @param base what both began with */
export function rebase(base: Draft, mine: Draft, theirs: Draft): Rebased {
  const names = Object.keys(mine);
  const changedHere = names.filter((name) => !isSame(base[name], mine[name]));
  const changedThere = names.filter((name) => !isSame(base[name], theirs[name]));
  const both = changedHere.filter((name) => changedThere.includes(name) && !isSame(mine[name], theirs[name]));
  const kept = changedHere.filter((name) => !both.includes(name));
  return {
    draft: Object.fromEntries(names.map((name) => [name, kept.includes(name) ? mine[name] : theirs[name]])),
    conflicts: both.map((name) => ({ name, mine: mine[name], theirs: theirs[name] })),
    taken: changedThere.filter((name) => !changedHere.includes(name)),
  };
}
