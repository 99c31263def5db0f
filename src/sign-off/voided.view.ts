import type { StoredAnchor } from '../body/anchors/anchor.js';
import { sameJson } from '../kernel/values/same-json.js';
import type { SignOff, VoidingChange } from './sign-off.dto.js';

/** What may be signed off as a part of an article. */
interface Signable {
  readonly id: string;
  readonly anchors: readonly StoredAnchor[];
  readonly signOff: SignOff | null;
}

type Change = Omit<VoidingChange, 'changed'>;

/** What may change without touching what was signed. */
const NOT_SIGNED = ['revision', 'signOff', 'anchors', 'resolved'];

/**
 * Parts of an article with the sign-offs that they have: each that of the stored part, whatever the write brought along,
 * void once the part differs from what was signed. Where a passage stands is not signed, but its words are.
 */
export function withSignOffs<Part extends Signable>(
  present: readonly Part[],
  next: readonly Part[],
  change: Change,
): Part[] {
  const stored = new Map(present.map((part) => [part.id, part]));
  return next.map((part) => {
    const before = stored.get(part.id);
    const signOff = before?.signOff ? ofChanged(before.signOff, changedIn(before, part), change) : null;
    return signOff === part.signOff ? part : { ...part, signOff };
  });
}

/** A sign-off after a change of what was signed; the very same where it holds, or did not hold before. */
export function ofChanged(signOff: SignOff, changed: readonly string[], change: Change): SignOff {
  if (!signOff.valid || changed.length === 0) return signOff;
  return { ...signOff, valid: false, voidedBy: { ...change, changed: [...changed] } };
}

function changedIn<Part extends Signable>(before: Part, after: Part): string[] {
  if (before === after) return [];
  const names = Object.keys(after).filter((name) => !NOT_SIGNED.includes(name));
  const changed = names.filter((name) => !sameJson(before[name as keyof Part], after[name as keyof Part]));
  return sameJson(wordsOf(before), wordsOf(after)) ? changed : [...changed, 'anchors'];
}

function wordsOf({ anchors }: Signable): unknown {
  return anchors.map(({ exact, state }) => ({ exact, state: state ?? 'attached' }));
}
