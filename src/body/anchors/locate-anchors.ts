import type { AnchorView, StoredAnchor } from './anchor.js';
import type { Block } from '../block.js';
import { FoldedText } from './folded-text.js';
import type { Range } from './folded-text.js';
import { InvalidBody } from '../invalid-body.js';
import { splitsSurrogatePair } from '../normalized-text.js';
import { findPassages } from './passage-search.js';
import { textsOf } from '../texts-of.js';

/** An anchor in a write: its position may be left out. */
export type AnchorInput = Pick<AnchorView, 'exact'> & {
  readonly [P in 'blockId' | 'start' | 'end']?: AnchorView[P] | null;
};

/** The position of an anchor, or why it is unknown. */
export type Located = StoredAnchor | InvalidBody;

/**
 * Finds the places of anchors. Given offsets are used if the words are there; otherwise the words are searched, only in the given block if
 * one is given, and used if they occur exactly once. So offsets that another edit has shifted do no harm, and none are guessed.
 *
 * Words that are not found exactly are searched again as `FoldedText` compares them; the anchor stores the letters of the text.
 * All anchors are looked for together, in time that is linear in the length of text and anchors.
 * @param inputs their `exact` in NFC
 * @returns for each its place, or the refusal: `anchor-not-found`, `anchor-ambiguous` at `/exact`
 */
export function locateAnchors(blocks: readonly Block[], inputs: readonly AnchorInput[]): Located[] {
  const body = new SearchedBody(blocks);
  const located = inputs.map((input) => body.atOffsets(input));
  const sought = inputs.filter((_, i) => !located[i]);
  const found = body.placesOf(sought);
  const folded = body.foldedPlacesOf(sought.filter((input) => !found.has(input)));
  return inputs.map((input, i) => {
    const places = found.get(input) ?? folded.get(input) ?? [];
    return located[i] ?? only(places, input);
  });
}

function only([place, another]: readonly StoredAnchor[], { blockId }: AnchorInput): Located {
  if (!place)
    return refusal('anchor-not-found', `does not occur in ${blockId == null ? 'the text' : 'the block'}`);
  if (another)
    return refusal('anchor-ambiguous', 'occurs more than once; name the place by blockId, start and end');
  return place;
}

function refusal(code: string, message: string): InvalidBody {
  return new InvalidBody([{ pointer: '/exact', code, message }]);
}

class SearchedBody {
  private readonly texts: ReadonlyMap<string, string>;
  private readonly folded = new Map<string, FoldedText>();

  constructor(blocks: readonly Block[]) {
    this.texts = textsOf(blocks);
  }

  /** The anchor at its offsets, if its words are there. */
  atOffsets({ exact, blockId, start, end }: AnchorInput): StoredAnchor | undefined {
    const text = this.texts.get(blockId ?? '');
    if (text === undefined || blockId == null || start == null || exact === '') return undefined;
    const isLetterForLetter = text.startsWith(exact, start);
    const range = isLetterForLetter ? { start, end: start + exact.length } : foldedAt(text, start, exact);
    if (!range || (end != null && end !== range.end) || !isWhole(text, range)) return undefined;
    return anchorOn(text, blockId, range);
  }

  /** Up to two exact places of each of those that occur. */
  placesOf(inputs: readonly AnchorInput[]): Map<AnchorInput, StoredAnchor[]> {
    return this.search(inputs, {
      wordsOf: ({ exact }) => exact,
      textOf: (_, text) => text,
      rangeOf: (_, text, range) => (isWhole(text, range) ? range : undefined),
    });
  }

  /** The same, as folded. */
  foldedPlacesOf(inputs: readonly AnchorInput[]): Map<AnchorInput, StoredAnchor[]> {
    return this.search(inputs, {
      wordsOf: ({ exact }) => new FoldedText(exact).text,
      textOf: (id, text) => this.foldedText(id, text).text,
      rangeOf: (id, text, range) => this.foldedText(id, text).sourceOf(range),
    });
  }

  private search(inputs: readonly AnchorInput[], reading: Reading): Map<AnchorInput, StoredAnchor[]> {
    const found = new Map<AnchorInput, StoredAnchor[]>();
    for (const [blockId, group] of groupedByBlock(inputs)) {
      const blocks = this.blocksOf(blockId);
      const words = new Map(group.map((input) => [input, reading.wordsOf(input)]));
      const rangeOf = (index: number, range: Range): [string, string, Range | undefined] => {
        const [id, text] = blocks[index] ?? ['', ''];
        return [id, text, reading.rangeOf(id, text, range)];
      };
      const finds = findPassages(
        words.values(),
        blocks.map(([id, text]) => reading.textOf(id, text)),
        2,
        (index, range) => rangeOf(index, range)[2] !== undefined,
      );
      for (const [input, passage] of words) {
        const places = (finds.get(passage) ?? []).flatMap(({ text: index, start }) => {
          const [id, text, range] = rangeOf(index, { start, end: start + passage.length });
          return range ? [anchorOn(text, id, range)] : [];
        });
        if (places.length > 0) found.set(input, places);
      }
    }
    return found;
  }

  private blocksOf(blockId: string | null): (readonly [id: string, text: string])[] {
    if (blockId === null) return [...this.texts];
    const text = this.texts.get(blockId);
    return text === undefined ? [] : [[blockId, text]];
  }

  private foldedText(id: string, text: string): FoldedText {
    const known = this.folded.get(id) ?? new FoldedText(text);
    this.folded.set(id, known);
    return known;
  }
}

/** How texts are compared. */
interface Reading {
  readonly wordsOf: (input: AnchorInput) => string;
  readonly textOf: (blockId: string, text: string) => string;
  /** Converts a range of the result of `textOf` into one of the text itself; undefined if it splits a character. */
  readonly rangeOf: (blockId: string, text: string, range: Range) => Range | undefined;
}

/** Those that name a block are looked for in it alone, so that each text is read twice at most. */
function groupedByBlock(inputs: readonly AnchorInput[]): Map<string | null, AnchorInput[]> {
  const groups = new Map<string | null, AnchorInput[]>();
  for (const input of inputs) {
    const group = groups.get(input.blockId ?? null);
    if (group) group.push(input);
    else groups.set(input.blockId ?? null, [input]);
  }
  return groups;
}

/** Where words that begin at an offset end, if they are there when folded; spaces and characters that are left out may add length. */
function foldedAt(text: string, start: number, exact: string): Range | undefined {
  const words = new FoldedText(exact).text;
  const there = new FoldedText(text.slice(start, start + 2 * exact.length + 64));
  if (words === '' || !there.text.startsWith(words)) return undefined;
  const range = there.sourceOf({ start: 0, end: words.length });
  return range && { start: start + range.start, end: start + range.end };
}

function isWhole(text: string, { start, end }: Range): boolean {
  return !splitsSurrogatePair(text, start) && !splitsSurrogatePair(text, end);
}

function anchorOn(text: string, blockId: string, { start, end }: Range): StoredAnchor {
  return { blockId, start, end, exact: text.slice(start, end) };
}
