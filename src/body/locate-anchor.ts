import type { AnchorView, StoredAnchor } from './anchor.js';
import { textOf } from './block.js';
import type { Block } from './block.js';
import { InvalidBody } from './invalid-body.js';
import { occurrences } from './occurrences.js';
import { splitsSurrogatePair } from './normalized-text.js';

/** An anchor in a write: where it stands may be left out. */
export type AnchorInput = Pick<AnchorView, 'exact'> & {
  readonly [P in 'blockId' | 'start' | 'end']?: AnchorView[P] | null;
};

/**
 * Finds the place of an anchor. Given offsets hold if the words stand there; otherwise the words are looked for, only in the given block if
 * one is given, and taken where they stand just once. So offsets that another edit has shifted do no harm, and none are guessed.
 * @param exact NFC
 * @throws InvalidBody `anchor-not-found`, `anchor-ambiguous` at `/exact`
 */
export function locateAnchor(
  blocks: readonly Block[],
  { exact, blockId, start, end }: AnchorInput,
): StoredAnchor {
  const searched = blockId == null ? blocks : blocks.filter(({ id }) => id === blockId);
  const [block] = searched;
  if (blockId != null && block && start != null && standsAt(block, start, exact)) {
    if (end == null || end === start + exact.length)
      return { blockId, start, end: start + exact.length, exact };
  }
  const places = occurrences(searched, exact);
  const [place, another] = places;
  if (!place)
    throw refusal('anchor-not-found', `stands nowhere in ${blockId == null ? 'the text' : 'the block'}`);
  if (another)
    throw refusal('anchor-ambiguous', `stands ${places.length} times; say where by blockId, start and end`);
  return { blockId: place.blockId, start: place.start, end: place.start + exact.length, exact };
}

function standsAt(block: Block, start: number, exact: string): boolean {
  const text = textOf(block);
  if (text?.slice(start, start + exact.length) !== exact) return false;
  return !splitsSurrogatePair(text, start) && !splitsSurrogatePair(text, start + exact.length);
}

function refusal(code: string, message: string): InvalidBody {
  return new InvalidBody([{ pointer: '/exact', code, message }]);
}
