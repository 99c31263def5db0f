import type { StoredAnchor } from './anchor.js';
import { textOf } from './block.js';
import type { Block } from './block.js';
import { keptRuns } from './kept-runs.js';
import type { KeptRun } from './kept-runs.js';
import { occurrences } from './occurrences.js';
import type { Place } from './occurrences.js';
import { afterSingleEdit } from './single-edit.js';
import { fitOf, surroundingsOf } from './surroundings.js';
import type { Fit, Surroundings } from './surroundings.js';
import { isBetweenWords } from './words-of.js';

/** So many characters around an anchor must be left on one side where the diff alone does not settle the matter. */
const ENOUGH = 16;

/** So many blocks are compared word by word; of a body that was rewritten beyond that, anchors are found by their surroundings. */
const MAX_DIFFS = 100;

/**
 * Moves anchors along with an edit of the text: by the block's id and a diff of its words, then by the words and what stands around
 * them (a paragraph that was split, joined or moved). An anchor never comes to stand on other words; one whose place is gone or in doubt is
 * detached, keeps what it knew, and is attached again when its passage comes back.
 */
export function carryAnchors(
  previous: readonly Block[],
  next: readonly Block[],
  anchors: readonly StoredAnchor[],
): StoredAnchor[] {
  const edit = new Edit(previous, next);
  return anchors.map((anchor) =>
    anchor.state === 'detached' ? edit.reattached(anchor) : edit.carried(anchor),
  );
}

class Edit {
  private readonly before: Map<string, string>;
  private readonly after: Map<string, string>;
  private readonly runs = new Map<string, KeptRun[]>();

  constructor(
    private readonly previous: readonly Block[],
    private readonly next: readonly Block[],
  ) {
    this.before = texts(previous);
    this.after = texts(next);
  }

  carried(anchor: StoredAnchor): StoredAnchor {
    const before = this.before.get(anchor.blockId) ?? '';
    if (this.after.get(anchor.blockId) === before) return anchor;
    const around = surroundingsOf(before, anchor.start, anchor.end);
    const place =
      this.alongSingleEdit(anchor, around) ?? this.alongDiff(anchor, around) ?? this.byWords(anchor, around);
    return place ? attached(anchor, place) : { ...anchor, ...around, state: 'detached' };
  }

  /** The passage is back where it stands once, with all that stood around it, and did not stand before. */
  reattached(anchor: StoredAnchor): StoredAnchor {
    const { exact, prefix = '', suffix = '' } = anchor;
    const whole = (texts: Map<string, string>, place: Place): boolean =>
      fitOf(texts.get(place.blockId) ?? '', place, exact.length, { prefix, suffix }).whole;
    const [place, another] = occurrences(this.next, exact).filter((found) => whole(this.after, found));
    if (!place || another || occurrences(this.previous, exact).some((found) => whole(this.before, found)))
      return anchor;
    return attached(anchor, place);
  }

  /** One insertion takes nothing away; of one deletion it may be open what it took. Words that others grew onto are other words. */
  private alongSingleEdit(anchor: StoredAnchor, around: Surroundings): Place | undefined {
    const { blockId, exact } = anchor;
    const after = this.after.get(blockId);
    const found = after && afterSingleEdit(this.before.get(blockId) ?? '', after, anchor);
    if (!found || (!found.certain && occurrences(this.previous, exact).length > 1)) return undefined;
    return found.starts
      .map((start) => ({ blockId, start }))
      .filter((place) => this.isOfWords(place, exact))
      .sort((a, b) => sum(this.closeness(b, exact, around)) - sum(this.closeness(a, exact, around)))[0];
  }

  private alongDiff({ blockId, start, end, exact }: StoredAnchor, around: Surroundings): Place | undefined {
    const runs = this.keptRuns(blockId);
    const run = runs.find((kept) => kept.before <= start && end <= kept.before + kept.length);
    if (!run) return undefined;
    const place = { blockId, start: run.after + start - run.before };
    const { left, right } = this.closeness(place, exact, around);
    // In a block of which next to nothing is left, a common word is chance.
    if (this.keptShare(blockId, runs) < 0.3 && Math.max(left, right) < ENOUGH) return undefined;
    return this.isCertain(place, { blockId, start }, exact, around) ? place : undefined;
  }

  /**
   * Where the same words stand elsewhere too, a diff can't tell them apart. Then this place must fit the anchor's surroundings better than any
   * other of the block; and if they stood elsewhere before, well, and no worse than the surroundings of those; and wholly, if fewer are left.
   */
  private isCertain(place: Place, origin: Place, exact: string, around: Surroundings): boolean {
    const own = this.closeness(place, exact, around);
    if (own.whole) return true;
    const [before, after] = [occurrences(this.previous, exact), occurrences(this.next, exact)];
    const rivals = after.filter(({ blockId, start }) => blockId === place.blockId && start !== place.start);
    if (rivals.some((rival) => sum(this.closeness(rival, exact, around)) >= sum(own))) return false;
    if (before.length <= 1) return true;
    if (after.length < before.length || Math.max(own.left, own.right) < ENOUGH) return false;
    return before
      .filter(({ blockId, start }) => blockId !== origin.blockId || start !== origin.start)
      .every((other) => sum(this.closeness(place, exact, this.surroundings(other, exact))) <= sum(own));
  }

  /** The one place where the words stand with enough of what stood around them; wholly, if they stood elsewhere too. */
  private byWords({ exact }: StoredAnchor, around: Surroundings): Place | undefined {
    const unique = occurrences(this.previous, exact).length === 1;
    const likely = occurrences(this.next, exact).filter((place) => {
      const { left, right, whole } = this.closeness(place, exact, around);
      const { prefix, suffix } = around;
      const similar = isMuch(left, prefix.length) || isMuch(right, suffix.length);
      return whole || (unique && similar && this.isOfWords(place, exact));
    });
    return likely.length === 1 ? likely[0] : undefined;
  }

  private isOfWords({ blockId, start }: Place, exact: string): boolean {
    const text = this.after.get(blockId) ?? '';
    return isBetweenWords(text, start) && isBetweenWords(text, start + exact.length);
  }

  private closeness(place: Place, exact: string, around: Surroundings): Fit {
    return fitOf(this.after.get(place.blockId) ?? '', place, exact.length, around);
  }

  private surroundings({ blockId, start }: Place, exact: string): Surroundings {
    return surroundingsOf(this.before.get(blockId) ?? '', start, start + exact.length);
  }

  private keptRuns(blockId: string): KeptRun[] {
    const known = this.runs.get(blockId);
    if (known) return known;
    const after = this.after.get(blockId);
    const runs =
      after === undefined || this.runs.size >= MAX_DIFFS
        ? []
        : keptRuns(this.before.get(blockId) ?? '', after);
    this.runs.set(blockId, runs);
    return runs;
  }

  private keptShare(blockId: string, runs: readonly KeptRun[]): number {
    const kept = runs.reduce((total, { length }) => total + length, 0);
    return kept / Math.max(1, this.before.get(blockId)?.length ?? 0, this.after.get(blockId)?.length ?? 0);
  }
}

/** Near the edge of a block less stood on that side. */
function isMuch(left: number, stood: number): boolean {
  return left >= ENOUGH || (left === stood && left >= ENOUGH / 2);
}

function sum({ left, right }: Fit): number {
  return left + right;
}

function attached({ exact }: StoredAnchor, { blockId, start }: Place): StoredAnchor {
  return { blockId, start, end: start + exact.length, exact };
}

function texts(blocks: readonly Block[]): Map<string, string> {
  return new Map(
    blocks
      .flatMap((block) => [[block.id, textOf(block)] as const])
      .filter((entry): entry is [string, string] => entry[1] !== null),
  );
}
