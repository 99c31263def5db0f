import type { StoredAnchor } from './anchor.js';
import { textOf } from './block.js';
import type { Block } from './block.js';
import { keptRuns } from './kept-ranges.js';
import type { KeptRun } from './kept-ranges.js';
import { occurrences } from './occurrences.js';
import type { Place } from './occurrences.js';

/** How much of the text around an anchor is remembered and compared, in UTF-16 code units. */
const AROUND = 32;

/** As much must be left of it on one side, where the words around the anchor were edited too. */
const ENOUGH = 8;

/**
 * Moves anchors along with an edit of the text: by the block's id and a diff of its characters, then by the words and what stands around
 * them (a paragraph that was split, joined or moved). An anchor never comes to stand on other words; one whose place is gone or in doubt is detached, keeps what it knew,
 * and is attached again when its passage comes back.
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
    const after = this.after.get(anchor.blockId);
    if (after === before) return anchor;
    const around = {
      prefix: before.slice(Math.max(0, anchor.start - AROUND), anchor.start),
      suffix: before.slice(anchor.end, anchor.end + AROUND),
    };
    const place = this.alongDiff(anchor, before, after, around) ?? this.byWords({ ...anchor, ...around });
    return place ? attached(anchor, place) : { ...anchor, ...around, state: 'detached' };
  }

  reattached(anchor: StoredAnchor): StoredAnchor {
    const { exact, prefix = '', suffix = '' } = anchor;
    const [place, another] = occurrences(this.next, exact).filter(
      (found) =>
        this.left(found, prefix) === prefix.length && this.right(found, exact, suffix) === suffix.length,
    );
    return place && !another ? attached(anchor, place) : anchor;
  }

  private alongDiff(
    anchor: StoredAnchor,
    before: string,
    after: string | undefined,
    around: Around,
  ): Place | undefined {
    if (after === undefined) return undefined;
    const { start, end, exact, blockId } = anchor;
    const run = this.keptRuns(blockId, before, after).find(
      (kept) => kept.before <= start && end <= kept.before + kept.length,
    );
    if (!run) return undefined;
    const place = { blockId, start: run.after + start - run.before };
    return this.isCertain(place, exact, around) ? place : undefined;
  }

  /** Where the same words stood elsewhere too and fewer are left, a diff can't tell which of them went: then all around must be as it was. */
  private isCertain(place: Place, exact: string, { prefix, suffix }: Around): boolean {
    const before = occurrences(this.previous, exact).length;
    if (before <= 1 || occurrences(this.next, exact).length >= before) return true;
    return this.left(place, prefix) === prefix.length && this.right(place, exact, suffix) === suffix.length;
  }

  /** The one place where the words stand with enough of what stood around them; none if there was more than one such place before. */
  private byWords({ exact, prefix, suffix }: StoredAnchor & Around): Place | undefined {
    const unique = occurrences(this.previous, exact).length === 1;
    const likely = occurrences(this.next, exact).filter((place) => {
      const left = this.left(place, prefix);
      const right = this.right(place, exact, suffix);
      if (left === prefix.length && right === suffix.length) return true;
      return (
        unique &&
        (left >= Math.min(ENOUGH, prefix.length || Infinity) ||
          right >= Math.min(ENOUGH, suffix.length || Infinity))
      );
    });
    return likely.length === 1 ? likely[0] : undefined;
  }

  /** How many characters before a place are those of the prefix. */
  private left({ blockId, start }: Place, prefix: string): number {
    const text = this.after.get(blockId) ?? '';
    let length = 0;
    while (length < prefix.length && text[start - 1 - length] === prefix.at(-1 - length)) length++;
    return length;
  }

  private right({ blockId, start }: Place, exact: string, suffix: string): number {
    const text = this.after.get(blockId) ?? '';
    let length = 0;
    while (length < suffix.length && text[start + exact.length + length] === suffix[length]) length++;
    return length;
  }

  private keptRuns(blockId: string, before: string, after: string): KeptRun[] {
    const known = this.runs.get(blockId) ?? keptRuns(before, after);
    this.runs.set(blockId, known);
    return known;
  }
}

interface Around {
  readonly prefix: string;
  readonly suffix: string;
}

function attached({ exact }: StoredAnchor, { blockId, start }: Place): StoredAnchor {
  return { blockId, start, end: start + exact.length, exact };
}

function texts(blocks: readonly Block[]): Map<string, string> {
  return new Map(
    blocks.flatMap((block) => {
      const text = textOf(block);
      return text === null ? [] : [[block.id, text]];
    }),
  );
}
