import { isDeepStrictEqual } from 'node:util';
import { toAnchorView } from '../body/anchor.js';
import type { StoredAnchor } from '../body/anchor.js';
import type { Block } from '../body/block.js';
import { carryAnchors } from '../body/carry-anchors.js';
import { locateAnchor } from '../body/locate-anchor.js';
import { InvalidBody } from '../body/invalid-body.js';
import type { PointedError } from '../kernel/http/problem.js';
import type { MergedElement } from '../kernel/http/merged-elements.js';
import { sameJson } from '../kernel/values/same-json.js';

interface Anchored {
  id: string;
  anchors: StoredAnchor[];
}

/** Where the anchors of an article stand after its text was edited. */
export class CarriedAnchors {
  private readonly carried = new Map<StoredAnchor, StoredAnchor>();

  constructor(previous: readonly Block[], body: readonly Block[], elements: readonly Anchored[]) {
    if (previous === body) return;
    const anchors = elements.flatMap((element) => element.anchors);
    carryAnchors([...previous], [...body], anchors).forEach((anchor, i) => {
      const before = anchors[i];
      if (before) this.carried.set(before, anchor);
    });
  }

  of(anchor: StoredAnchor): StoredAnchor {
    return this.carried.get(anchor) ?? anchor;
  }
}

/**
 * Gives an element its anchors. Those that the write leaves out, or sends back as they were read, are carried along with the
 * text; others are found by their words.
 * @returns whether the write moved them: what was carried along is no change of the fact
 */
export function settleAnchors(
  element: MergedElement<Anchored>,
  body: readonly Block[],
  carried: CarriedAnchors,
  errors: PointedError[],
): boolean {
  const stored = element.present?.anchors ?? [];
  const along = stored.map((anchor) => carried.of(anchor));
  element.next.anchors = along;
  const written = element.written.anchors as StoredAnchor[] | null | undefined;
  if (written === undefined) return false;
  element.next.anchors = (written ?? []).flatMap((anchor, i) => {
    const known = stored.find((candidate) => isSent(candidate, anchor));
    return known ? [carried.of(known)] : located(body, anchor, `${element.pointer}/anchors/${i}`, errors);
  });
  return !isDeepStrictEqual(element.next.anchors, along);
}

/** Whether a written anchor is the stored one as it was read. */
function isSent(stored: StoredAnchor, written: StoredAnchor): boolean {
  return sameJson(toAnchorView(stored), written);
}

function located(
  body: readonly Block[],
  anchor: StoredAnchor,
  pointer: string,
  errors: PointedError[],
): StoredAnchor[] {
  try {
    return [locateAnchor([...body], anchor)];
  } catch (error) {
    if (!(error instanceof InvalidBody)) throw error;
    errors.push(...error.problems.map((problem) => ({ ...problem, pointer: pointer + problem.pointer })));
    return [];
  }
}
