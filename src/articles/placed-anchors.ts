import { isDeepStrictEqual } from 'node:util';
import { toAnchorView } from '../body/anchors/anchor.js';
import type { AnchorView, StoredAnchor } from '../body/anchors/anchor.js';
import type { AnchorWork } from '../body/anchors/anchor-work.js';
import type { AnchorInput } from '../body/anchors/locate-anchors.js';
import type { Block } from '../body/block.js';
import { InvalidBody } from '../body/invalid-body.js';
import type { PointedError } from '../kernel/problems/problem.js';
import type { Patch } from '../contract/writing/written-types.js';

interface Anchored {
  readonly id: string;
  anchors: StoredAnchor[];
}

/** An element of the article on its way, as far as its anchors go; see `MergedElement`. */
export interface AnchoredElement {
  readonly pointer: string;
  readonly written: { readonly anchors?: readonly Patch<AnchorView>[] | null | undefined } | undefined;
  readonly present: Anchored | undefined;
  next: Anchored;
}

/** Where the anchors of an article stand after its text was edited. */
export class CarriedAnchors {
  private constructor(private readonly carried: ReadonlyMap<StoredAnchor, StoredAnchor>) {}

  static async over(
    previous: readonly Block[],
    body: readonly Block[],
    elements: readonly Anchored[],
    work: AnchorWork,
  ): Promise<CarriedAnchors> {
    const anchors = previous === body ? [] : elements.flatMap((element) => element.anchors);
    const carried = await work.carryAnchors(previous, body, anchors);
    return new CarriedAnchors(new Map(anchors.map((anchor, i) => [anchor, carried[i] ?? anchor])));
  }

  of(anchor: StoredAnchor): StoredAnchor {
    return this.carried.get(anchor) ?? anchor;
  }
}

/**
 * Gives elements their anchors. Those that the write leaves out, or sends back as they were read, are carried along with the
 * text; others are found by their words, all together.
 * @returns the elements whose anchors the write moved: what was carried along is no change of the fact
 */
export async function placeAnchors(
  elements: readonly AnchoredElement[],
  body: readonly Block[],
  carried: CarriedAnchors,
  work: AnchorWork,
  errors: PointedError[],
): Promise<Set<AnchoredElement>> {
  const written = elements.flatMap((element) => writtenAnchors(element, carried));
  const sought = written.filter(({ known }) => !known);
  const located = await work.locateAnchors(
    body,
    sought.map(({ anchor }) => anchor),
  );
  const found = new Map(sought.map((entry, i) => [entry, located[i]]));
  const placed = new Map(elements.map((element): [typeof element, StoredAnchor[]] => [element, []]));
  for (const entry of written) {
    const anchor = entry.known ?? found.get(entry);
    if (anchor instanceof InvalidBody) errors.push(...pointed(anchor, entry.pointer));
    else if (anchor) placed.get(entry.element)?.push(anchor);
  }
  return new Set(elements.filter((element) => isMoved(element, placed.get(element) ?? [], carried)));
}

/** An anchor of a write; `known` is its present position, if it is a stored one as it was read. */
interface WrittenAnchor {
  readonly element: AnchoredElement;
  readonly anchor: AnchorInput;
  readonly pointer: string;
  readonly known: StoredAnchor | undefined;
}

function writtenAnchors(element: AnchoredElement, carried: CarriedAnchors): WrittenAnchor[] {
  const written = element.written?.anchors;
  if (!written) return [];
  const stored = new Map(element.present?.anchors.map((anchor) => [keyOf(toAnchorView(anchor)), anchor]));
  return written.map((anchor, i) => {
    const sent = stored.get(keyOf(anchor)) ?? stored.get(keyOf({ ...anchor, state: undefined }));
    return {
      element,
      anchor: toAnchorInput(anchor),
      pointer: `${element.pointer}/anchors/${i}`,
      known: sent && carried.of(sent),
    };
  });
}

/** An anchor as it is looked for; `exact` is required of each. */
function toAnchorInput({ blockId, start, end, exact }: Patch<AnchorView>): AnchorInput {
  return {
    exact: exact ?? '',
    ...(blockId != null && { blockId }),
    ...(start != null && { start }),
    ...(end != null && { end }),
  };
}

/** What two anchors have in common that say the same; a merge may say of one that its words are gone. */
function keyOf({ blockId, start, end, exact, state }: Patch<AnchorView>): string {
  return JSON.stringify([blockId, start, end, exact, state]);
}

/** Gives the element its anchors; answers whether they are others than those that it had, carried along. */
function isMoved(
  { present, written, next }: AnchoredElement,
  placed: StoredAnchor[],
  carried: CarriedAnchors,
): boolean {
  const along = (present?.anchors ?? []).map((anchor) => carried.of(anchor));
  next.anchors = written?.anchors === undefined ? along : placed;
  return !isDeepStrictEqual(next.anchors, along);
}

function pointed({ problems }: InvalidBody, pointer: string): PointedError[] {
  return problems.map((problem) => ({ ...problem, pointer: pointer + problem.pointer }));
}
