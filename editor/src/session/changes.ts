import type { Article, UpdateArticle } from '../../../client/src/schemas.js';
import { sameJson } from '../../../src/kernel/values/same-json.js';
import { FIELDS, PARTS, factsOf, isTemporary, valueOf } from './copy.js';
import type { Copy, Fact } from './copy.js';
import type { OpenConflict } from './merge.js';
import { valueAt, withValueAt } from './places.js';
import type { Refusal } from './refusals.js';
import { isStillRefused } from './refusals.js';

/** What must wait while everything else is saved. */
export interface Withheld {
  readonly conflicts: readonly OpenConflict[];
  readonly refusals: readonly Refusal[];
}

/**
 * The article as it can be saved now: what is in question as theirs has it, what was refused as it is stored.
 * @param base what the service has
 */
export function saveable(base: Article, copy: Copy, { conflicts, refusals }: Withheld): Copy {
  const places = [
    ...conflicts.map(({ pointer }) => pointer),
    ...refusals.filter((refusal) => isStillRefused(copy, refusal)).map(({ place }) => place),
  ];
  return places.reduce((made, place) => withValueAt(made, place, valueAt(base, place), base), copy);
}

/**
 * What differs, as a merge patch; null where nothing does. Text and facts travel together: a body alone would leave figures detached whose
 * words were overtyped.
 */
export function changesBetween(base: Article, copy: Copy): UpdateArticle | null {
  const patch: Record<string, unknown> = {};
  for (const name of FIELDS) {
    const value = valueOf(copy, name) ?? null;
    if (!sameJson(value, valueOf(base, name) ?? null)) patch[name] = value;
  }
  const isTextChanged = !sameJson(base.body, copy.body);
  if (isTextChanged) patch['body'] = copy.body;
  for (const name of PARTS) {
    const facts = factsOf(copy, name);
    if (isTextChanged ? facts.length > 0 || base[name].length > 0 : !sameJson(facts, base[name]))
      patch[name] = facts.map(asWritten);
  }
  return Object.keys(patch).length > 0 ? patch : null;
}

/**
 * A fact without what only the service says of it. One whose words are gone says nothing of its anchors: the service keeps what it knows of
 * them, and finds the words again when they come back.
 */
function asWritten(fact: Fact): object {
  const { id, anchors, ...own } = fact;
  const { revision: _, signOff: __, articleId: ___, ...said } = own as Record<string, unknown>;
  const standing = anchors.filter(({ state }) => state !== 'detached');
  const isKnown = !isTemporary(id);
  return {
    ...(isKnown && { id }),
    ...said,
    ...((standing.length > 0 || !isKnown) && { anchors: standing }),
  };
}
