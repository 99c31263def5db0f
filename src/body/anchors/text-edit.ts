import { countWhile } from '../../kernel/values/count-while.js';
import type { StoredAnchor } from './anchor.js';
import { DiffBudget, unchangedRuns } from './unchanged-runs.js';
import type { UnchangedRun } from './unchanged-runs.js';
import { KnownPlaces } from './known-places.js';
import type { Place } from './known-places.js';
import { afterSingleEdit, singleEditOf } from './single-edit.js';
import type { SingleEdit } from './single-edit.js';
import { fitOf, startWithin, surroundingsOf, wholePassage } from './surroundings.js';
import type { Fit, Surroundings } from './surroundings.js';
import { isBetweenWords } from './words-of.js';

/** The number of characters that must be left on one side of an anchor if the diff alone does not decide. */
const ENOUGH = 16;

/** The budget for comparing places; beyond it, anchors are searched only with their whole surroundings. */
const EFFORT = 200_000;

/** The maximum number of places of the same words to compare, fewer if many words are searched; if there are more, none is certain. */
const MOST_PLACES = 100;

type Texts = ReadonlyMap<string, string>;

/** Texts before and after an edit, by the ids of their blocks, and the positions of anchors' passages in them. */
export class TextEdit {
  private readonly blocks = new Map<string, EditedBlock>();
  private readonly budget = new DiffBudget();
  private readonly placesBefore: KnownPlaces;
  private readonly placesAfter: KnownPlaces;
  private effort = EFFORT;

  /** @param anchors all that will be asked about */
  constructor(
    private readonly before: Texts,
    private readonly after: Texts,
    anchors: readonly StoredAnchor[],
  ) {
    const most = Math.max(3, Math.min(MOST_PLACES, Math.floor(EFFORT / Math.max(1, anchors.length))));
    let passages: ReadonlySet<string> | undefined;
    const sought = (): ReadonlySet<string> => (passages ??= this.passagesOf(anchors));
    this.placesBefore = new KnownPlaces(before, sought, most);
    this.placesAfter = new KnownPlaces(after, sought, most);
  }

  /** Where the words of an attached anchor are now; undefined if they are gone or ambiguous. */
  carried(anchor: StoredAnchor): Place | undefined {
    const around = this.around(anchor);
    if (this.effort < 0) return this.whole(anchor, around);
    return (
      this.alongSingleEdit(anchor, around) ?? this.alongDiff(anchor, around) ?? this.byWords(anchor, around)
    );
  }

  /** Where the passage of a detached anchor is back: exactly once, with all its surroundings, and it was not there before. */
  reattached(anchor: StoredAnchor): Place | undefined {
    const { exact, prefix = '', suffix = '' } = anchor;
    const around = { prefix, suffix };
    const stoodBefore = this.placesBefore.of(wholePassage(exact, around)).length > 0;
    return stoodBefore ? undefined : this.whole(anchor, around);
  }

  private passagesOf(anchors: readonly StoredAnchor[]): ReadonlySet<string> {
    const passages = new Set<string>();
    for (const anchor of anchors) {
      const { exact, state, prefix = '', suffix = '' } = anchor;
      passages.add(wholePassage(exact, state === 'detached' ? { prefix, suffix } : this.around(anchor)));
      if (state !== 'detached') passages.add(exact);
    }
    return passages;
  }

  private around({ blockId, start, end }: StoredAnchor): Surroundings {
    return surroundingsOf(this.before.get(blockId) ?? '', start, end);
  }

  /** The one place where the words have all their former surroundings. */
  private whole({ exact }: StoredAnchor, around: Surroundings): Place | undefined {
    const [place, another] = this.wholes(exact, around);
    return another ? undefined : place;
  }

  private wholes(exact: string, around: Surroundings): Place[] {
    return this.placesAfter
      .of(wholePassage(exact, around))
      .map(({ blockId, start }) => ({ blockId, start: start + startWithin(around) }));
  }

  /** One insertion takes nothing away; of one deletion it may be open what it took. Words that others grew onto are other words. */
  private alongSingleEdit(anchor: StoredAnchor, around: Surroundings): Place | undefined {
    const { blockId, exact } = anchor;
    const edit = this.block(blockId).singleEdit;
    if (!edit) return undefined;
    const { starts, certain } = afterSingleEdit(edit, anchor);
    if (!certain && this.placesBefore.of(exact).length > 1) return undefined;
    return starts
      .map((start) => ({ blockId, start }))
      .filter((place) => this.isOfWords(place, exact))
      .sort((a, b) => sum(this.closeness(b, exact, around)) - sum(this.closeness(a, exact, around)))[0];
  }

  private alongDiff({ blockId, start, end, exact }: StoredAnchor, around: Surroundings): Place | undefined {
    const block = this.block(blockId);
    const run = block.runOver(start, end);
    if (!run) return undefined;
    const place = { blockId, start: run.after + start - run.before };
    const { left, right } = this.closeness(place, exact, around);
    // In a block of which next to nothing is left, a common word is chance.
    if (block.unchangedShare < 0.3 && Math.max(left, right) < ENOUGH) return undefined;
    return this.isCertain(place, { blockId, start }, exact, around) ? place : undefined;
  }

  /**
   * If the same words occur elsewhere too, a diff can't distinguish them. Then this place must fit the anchor's surroundings better than any
   * other of the block; and if they stood elsewhere before, well, and no worse than the surroundings of those; and wholly, if fewer are left.
   */
  private isCertain(place: Place, origin: Place, exact: string, around: Surroundings): boolean {
    const own = this.closeness(place, exact, around);
    if (own.whole) return true;
    const [before, after] = [this.placesBefore.of(exact), this.placesAfter.of(exact)];
    if (Math.max(before.length, after.length) >= this.placesAfter.most) return false;
    const rivals = after.filter(({ blockId, start }) => blockId === place.blockId && start !== place.start);
    if (rivals.some((rival) => sum(this.closeness(rival, exact, around)) >= sum(own))) return false;
    if (before.length <= 1) return true;
    if (after.length < before.length || Math.max(own.left, own.right) < ENOUGH) return false;
    return before
      .filter(({ blockId, start }) => blockId !== origin.blockId || start !== origin.start)
      .every((other) => sum(this.closeness(place, exact, this.stoodAround(other, exact))) <= sum(own));
  }

  /** The one place where the words have enough of their former surroundings; all of them, if the words occurred elsewhere too. */
  private byWords(anchor: StoredAnchor, around: Surroundings): Place | undefined {
    const { exact } = anchor;
    const after = this.placesAfter.of(exact);
    const unique = this.placesBefore.of(exact).length === 1;
    if (!unique || after.length >= this.placesAfter.most) return this.whole(anchor, around);
    const likely = after.filter((place) => {
      const { left, right, whole } = this.closeness(place, exact, around);
      const { prefix, suffix } = around;
      const similar = isMuch(left, prefix.length) || isMuch(right, suffix.length);
      return whole || (similar && this.isOfWords(place, exact));
    });
    return likely.length === 1 ? likely[0] : undefined;
  }

  private isOfWords({ blockId, start }: Place, exact: string): boolean {
    const text = this.after.get(blockId) ?? '';
    this.effort -= 20;
    return isBetweenWords(text, start) && isBetweenWords(text, start + exact.length);
  }

  private closeness({ blockId, start }: Place, { length }: string, around: Surroundings): Fit {
    this.effort--;
    return fitOf(this.after.get(blockId) ?? '', { start, end: start + length }, around);
  }

  private stoodAround({ blockId, start }: Place, { length }: string): Surroundings {
    return surroundingsOf(this.before.get(blockId) ?? '', start, start + length);
  }

  private block(id: string): EditedBlock {
    const known =
      this.blocks.get(id) ?? new EditedBlock(this.before.get(id), this.after.get(id), this.budget);
    this.blocks.set(id, known);
    return known;
  }
}

/** The text of one block before and after, compared once for all anchors in it. */
class EditedBlock {
  readonly singleEdit: SingleEdit | undefined;
  private compared: readonly UnchangedRun[] | undefined;

  constructor(
    private readonly before = '',
    private readonly after: string | undefined,
    private readonly budget: DiffBudget,
  ) {
    this.singleEdit = after ? singleEditOf(before, after) : undefined;
  }

  /** The unchanged run that contains the whole range. */
  runOver(start: number, end: number): UnchangedRun | undefined {
    const begun = countWhile(this.runs.length, (i) => (this.runs[i]?.before ?? 0) <= start);
    const run = this.runs[begun - 1];
    return run && end <= run.before + run.length ? run : undefined;
  }

  get unchangedShare(): number {
    const unchanged = this.runs.reduce((total, { length }) => total + length, 0);
    return unchanged / Math.max(1, this.before.length, this.after?.length ?? 0);
  }

  private get runs(): readonly UnchangedRun[] {
    this.compared ??= this.after === undefined ? [] : unchangedRuns(this.before, this.after, this.budget);
    return this.compared;
  }
}

/** Near the edge of a block less stood on that side. */
function isMuch(left: number, stood: number): boolean {
  return left >= ENOUGH || (left === stood && left >= ENOUGH / 2);
}

function sum({ left, right }: Fit): number {
  return left + right;
}
