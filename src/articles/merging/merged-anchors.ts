import type { StoredAnchor } from '../../body/anchors/anchor.js';
import { carryAnchors } from '../../body/anchors/carry-anchors.js';
import type { Block } from '../../body/block.js';
import type { Sides } from '../../body/merging/three-way.js';
import { sameJson } from '../../kernel/values/same-json.js';

/** A mention, a quote or a statistic, as far as merging goes. */
export interface Part {
  readonly id: string;
  readonly anchors: readonly StoredAnchor[];
  /** Mentions have none. */
  readonly revision?: number;
}

type Carried = ReadonlyMap<StoredAnchor, StoredAnchor>;

/** Where the anchors of all sides stand in the merged text. */
export class MergedAnchors {
  private readonly inTheirs: Carried;
  private readonly inYours: Carried;
  private readonly ofTheirs: Carried;
  private readonly ofYours: Carried;

  /** @param parts of all kinds: all anchors between the same two texts are carried at once */
  constructor(bodies: Sides<readonly Block[]>, merged: readonly Block[], parts: Sides<readonly Part[]>) {
    this.inTheirs = carried(bodies.base, bodies.theirs, parts.base);
    this.inYours = carried(bodies.base, bodies.yours, parts.base);
    this.ofTheirs = carried(bodies.theirs, merged, parts.theirs);
    this.ofYours = carried(bodies.yours, merged, parts.yours);
  }

  /** Whether theirs set the anchors of a part elsewhere, beyond carrying them along with the text. */
  areMovedInTheirs(base: Part, theirs: Part): boolean {
    // To set an anchor is a change of the fact, to carry it along is none.
    if (base.revision !== undefined && base.revision === theirs.revision) return false;
    return !sameJson(along(base, this.inTheirs), theirs.anchors);
  }

  areMovedInYours(base: Part, yours: Part): boolean {
    return !sameJson(along(base, this.inYours), yours.anchors);
  }

  fromTheirs(part: Part): StoredAnchor[] {
    return along(part, this.ofTheirs);
  }

  fromYours(part: Part): StoredAnchor[] {
    return along(part, this.ofYours);
  }

  /** Whether an anchor of yours stood on words that theirs edited away. */
  isLostOfYours({ anchors }: Part): boolean {
    return anchors.some(
      (anchor) => anchor.state === undefined && this.ofYours.get(anchor)?.state === 'detached',
    );
  }
}

function along({ anchors }: Part, places: Carried): StoredAnchor[] {
  return anchors.map((anchor) => places.get(anchor) ?? anchor);
}

function carried(from: readonly Block[], to: readonly Block[], parts: readonly Part[]): Carried {
  const anchors = sameJson(from, to) ? [] : parts.flatMap((part) => part.anchors);
  const places = carryAnchors(from, to, anchors);
  return new Map(anchors.map((anchor, i) => [anchor, places[i] ?? anchor]));
}
