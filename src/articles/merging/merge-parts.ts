import { toAnchorView } from '../../body/anchors/anchor.js';
import { mergeById } from '../../body/merging/merge-by-id.js';
import { sameInsertions } from '../../body/merging/same-insertions.js';
import { conflictAt, eachSide, mergeValue } from '../../body/merging/three-way.js';
import type { Conflict, Sides } from '../../body/merging/three-way.js';
import { sameJson } from '../../kernel/values/same-json.js';
import type { MergedAnchors, Part } from './merged-anchors.js';

interface MergedParts<T> {
  /** Where something is in conflict, it is as theirs has it. */
  readonly parts: readonly T[];
  /** The ids of what either side changed, and that is in no conflict. */
  readonly merged: readonly string[];
  readonly conflicts: readonly Conflict[];
  /** Whether they say something else than theirs: an anchor that was carried along says nothing. */
  readonly isChanged: boolean;
}

/** What a side says of a part: its properties; and its anchors, in the merged text, where the side set them, else null. */
interface Said {
  readonly id: string;
  readonly anchors: Part['anchors'] | null;
}

/** Merges mentions, quotes or statistics by their ids, and each by its properties. */
export function mergeParts<T extends Part>(
  sides: Sides<readonly T[]>,
  anchors: MergedAnchors,
): MergedParts<T> {
  return new PartsMerge(sides, anchors).result();
}

class PartsMerge<T extends Part> {
  private readonly sides: Sides<ReadonlyMap<string, T>>;

  constructor(
    given: Sides<readonly T[]>,
    private readonly anchors: MergedAnchors,
  ) {
    const same = sameInsertions(given, contentOf);
    const yours = given.yours.map((part) => ({ ...part, id: same.get(part.id) ?? part.id }));
    this.sides = eachSide({ ...given, yours }, (parts) => new Map(parts.map((part) => [part.id, part])));
  }

  result(): MergedParts<T> {
    const { base, theirs, yours } = this.sides;
    const said = {
      base: [...base.values()].map((part) => ({ ...ownOf(part), anchors: null })),
      theirs: [...theirs.values()].map((part) => this.saidByTheirs(part)),
      yours: [...yours.values()].flatMap((part) => this.saidByYours(part)),
    };
    const lost = [...yours.values()].filter((part) => this.isLost(part));
    const { elements, merged, conflicts } = mergeById<Said>(said, mergeProperties);
    const before = new Map(said.theirs.map((element) => [element.id, element]));
    return {
      isChanged: !sameJson(elements, said.theirs),
      parts: elements.flatMap((element) => this.partOf(element, before.get(element.id)) ?? []),
      merged: merged.filter((id) => !lost.some((part) => part.id === id)),
      conflicts: [
        ...conflicts.map((conflict) => this.asRead(conflict)),
        ...lost.map(({ id }) => this.lossOf(id)),
      ],
    };
  }

  private saidByTheirs(part: T): Said {
    const base = this.sides.base.get(part.id);
    const isSet = !base || this.anchors.areMovedInTheirs(base, part);
    return { ...ownOf(part), anchors: isSet ? this.anchors.fromTheirs(part) : null };
  }

  /** What lost its words says nothing of anchors; and nothing at all where it is new. */
  private saidByYours(part: T): Said[] {
    if (this.isLost(part)) return this.sides.base.has(part.id) ? [{ ...ownOf(part), anchors: null }] : [];
    return [{ ...ownOf(part), anchors: this.isSetByYours(part) ? this.anchors.fromYours(part) : null }];
  }

  private isSetByYours(part: T): boolean {
    const base = this.sides.base.get(part.id);
    return !base || this.anchors.areMovedInYours(base, part);
  }

  /** Whether yours set its anchors on words that theirs edited away. */
  private isLost(part: T): boolean {
    return this.isSetByYours(part) && this.anchors.isLostOfYours(part);
  }

  private partOf(said: Said, before: Said | undefined): T | undefined {
    const stored = this.sides.theirs.get(said.id);
    const part = stored ?? this.sides.yours.get(said.id);
    if (!part) return undefined;
    const isRaised = stored?.revision !== undefined && !sameJson(before, said);
    const anchors = said.anchors ?? (stored ? this.anchors.fromTheirs(stored) : []);
    return { ...part, ...said, anchors, ...(isRaised && { revision: (stored.revision ?? 0) + 1 }) };
  }

  /** A conflict over the whole shows each side's part as it can be read. */
  private asRead(conflict: Conflict): Conflict {
    const id = conflict.pointer.slice(1);
    const isWhole = Object.values(this.sides).some((parts: ReadonlyMap<string, T>) => parts.has(id));
    return isWhole
      ? conflictAt(
          conflict.pointer,
          eachSide(this.sides, (parts) => viewOf(parts.get(id))),
        )
      : conflict;
  }

  private lossOf(id: string): Conflict {
    const views = eachSide(this.sides, (parts) => viewOf(parts.get(id)));
    if (!views.base) return conflictAt(`/${id}`, views);
    return conflictAt(
      `/${id}/anchors`,
      eachSide(views, (part) => part?.anchors),
    );
  }
}

/** All but the revision: that follows from the rest. */
function ownOf<T extends Part>({ revision: _, ...own }: T): Omit<T, 'revision'> {
  return own;
}

function contentOf({ id: _, revision: __, anchors, ...content }: Part): object {
  return { ...content, anchors: anchors.map(({ blockId, exact }) => [blockId, exact]) };
}

function viewOf<T extends Part>(part: T | undefined): T | undefined {
  return part && { ...part, anchors: part.anchors.map(toAnchorView) };
}

function mergeProperties(sides: Sides<Said>): { element: Said; conflicts: Conflict[] } {
  const merged: Record<string, unknown> = {};
  const conflicts: Conflict[] = [];
  const names = Object.values(sides).flatMap((said: Said) => Object.keys(said));
  for (const name of new Set(names)) {
    const values = eachSide(sides, (said) => said[name as keyof Said]);
    const value = mergeValue<unknown>(values);
    if (!value) conflicts.push(conflictAt(`/${name}`, values));
    merged[name] = value ? value.value : values.theirs;
  }
  return { element: merged as unknown as Said, conflicts };
}
