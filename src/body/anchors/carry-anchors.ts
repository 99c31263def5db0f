import type { StoredAnchor } from './anchor.js';
import type { Block } from '../block.js';
import { FoldedText } from './folded-text.js';
import { surroundingsOf } from './surroundings.js';
import { TextEdit } from './text-edit.js';
import { textsOf } from '../texts-of.js';

type Texts = ReadonlyMap<string, string>;

/**
 * Moves anchors along with an edit of the text: by the block's id and a diff of its words, then by the words and what is around
 * them (a paragraph that was split, joined or moved). An anchor never moves to other words: only quotation marks, hyphens, spaces and
 * what else `FoldedText` takes for the same may differ, and the anchor then has the new ones. One whose place is gone or in doubt is
 * detached, keeps what it knew, and is attached again when its passage comes back.
 *
 * Time is linear in the length of texts and anchors; beyond some bounds an anchor is found by its surroundings alone.
 */
export function carryAnchors(
  previous: readonly Block[],
  next: readonly Block[],
  anchors: readonly StoredAnchor[],
): StoredAnchor[] {
  const [before, after] = [textsOf(previous), textsOf(next)];
  const left = new Set(anchors.filter((anchor) => isLeftAlone(anchor, before, after)));
  const edit = new TextEdit(
    before,
    after,
    anchors.filter((anchor) => !left.has(anchor)),
  );
  const placed = anchors.map((anchor) => {
    if (left.has(anchor)) return anchor;
    const place = anchor.state === 'detached' ? edit.reattached(anchor) : edit.carried(anchor);
    return place && attached(after, place, anchor.exact.length);
  });
  const lost = anchors.filter((anchor, i) => !placed[i] && anchor.state !== 'detached');
  const folded = carriedFolded(before, after, lost);
  return anchors.map((anchor, i) => placed[i] ?? folded.get(anchor) ?? detached(anchor, before));
}

/** Whether the text of its block is what it was. */
function isLeftAlone({ blockId, state }: StoredAnchor, before: Texts, after: Texts): boolean {
  return state !== 'detached' && before.has(blockId) && before.get(blockId) === after.get(blockId);
}

/** Those whose words are still there but for their typography. */
function carriedFolded(
  before: Texts,
  after: Texts,
  anchors: readonly StoredAnchor[],
): Map<StoredAnchor, StoredAnchor> {
  const carried = new Map<StoredAnchor, StoredAnchor>();
  if (anchors.length === 0) return carried;
  const [from, to] = [foldedTexts(before), foldedTexts(after)];
  if (![...from.values(), ...to.values()].some(({ isOther }) => isOther)) return carried;
  const [textBefore, textAfter] = [plainTexts(from), plainTexts(to)];
  const folded = new Map(anchors.flatMap((anchor) => foldedAnchor(anchor, from)));
  const edit = new TextEdit(textBefore, textAfter, [...folded.values()]);
  for (const [anchor, { blockId, start, end, exact }] of folded) {
    const isSame = textBefore.get(blockId) === textAfter.get(blockId);
    const place = isSame ? { blockId, start } : edit.carried({ blockId, start, end, exact });
    const range =
      place && to.get(place.blockId)?.sourceOf({ start: place.start, end: place.start + exact.length });
    if (place && range)
      carried.set(anchor, attached(after, { ...place, start: range.start }, range.end - range.start));
  }
  return carried;
}

function foldedAnchor(
  anchor: StoredAnchor,
  texts: ReadonlyMap<string, FoldedText>,
): [StoredAnchor, StoredAnchor][] {
  const text = texts.get(anchor.blockId);
  const { start, end } = text?.foldedOf(anchor) ?? { start: 0, end: 0 };
  return text && start < end ? [[anchor, { ...anchor, start, end, exact: text.text.slice(start, end) }]] : [];
}

function foldedTexts(texts: Texts): Map<string, FoldedText> {
  return new Map([...texts].map(([id, text]) => [id, new FoldedText(text)]));
}

function plainTexts(texts: ReadonlyMap<string, FoldedText>): Texts {
  return new Map([...texts].map(([id, { text }]) => [id, text]));
}

function attached(
  texts: Texts,
  { blockId, start }: { readonly blockId: string; readonly start: number },
  length: number,
): StoredAnchor {
  const end = start + length;
  return { blockId, start, end, exact: texts.get(blockId)?.slice(start, end) ?? '' };
}

function detached(anchor: StoredAnchor, before: Texts): StoredAnchor {
  if (anchor.state === 'detached') return anchor;
  const around = surroundingsOf(before.get(anchor.blockId) ?? '', anchor.start, anchor.end);
  return { ...anchor, ...around, state: 'detached' };
}
