import type { StoredAnchor } from '../../../body/anchors/anchor.js';
import type { Block } from '../../../body/block.js';
import type { Mark } from '../../../body/mark.js';
import type { Edit } from './use.js';

/** A body with other words in some places; marks keep their words. */
export function withWords(body: readonly Block[], edits: readonly Edit[]): Block[] {
  return body.map((block) => {
    const own = lastFirst(edits.filter(({ blockId }) => blockId === block.id));
    if (own.length === 0 || !('text' in block)) return block;
    const text = own.reduce(
      (all, edit) => all.slice(0, edit.start) + edit.text + all.slice(edit.end),
      block.text,
    );
    const marks = block.marks.flatMap((mark): Mark[] => {
      const [start, end] = [placeAfter(mark.start, own, 'start'), placeAfter(mark.end, own, 'end')];
      return start < end ? [{ ...mark, start, end }] : [];
    });
    return block.type === 'image' ? { ...block, text, marks, caption: text } : { ...block, text, marks };
  });
}

/** Where an anchor stands in the text with other words. */
export function anchorAfter(
  anchor: StoredAnchor,
  edits: readonly Edit[],
  body: readonly Block[],
): StoredAnchor {
  const own = lastFirst(edits.filter(({ blockId }) => blockId === anchor.blockId));
  const block = body.find(({ id }) => id === anchor.blockId);
  if (own.length === 0 || anchor.state === 'detached' || !block || !('text' in block)) return anchor;
  const [start, end] = [placeAfter(anchor.start, own, 'start'), placeAfter(anchor.end, own, 'end')];
  return { blockId: anchor.blockId, start, end, exact: block.text.slice(start, end) };
}

function lastFirst(edits: readonly Edit[]): Edit[] {
  return [...edits].sort((a, b) => b.start - a.start);
}

/** What begins or ends within the old words begins or ends with the new ones. */
function placeAfter(at: number, edits: readonly Edit[], side: 'start' | 'end'): number {
  return edits.reduce((place, { start, end, text }) => {
    if (at <= start) return place;
    if (at >= end) return place + text.length - (end - start);
    return place + (side === 'start' ? start - at : start + text.length - at);
  }, at);
}
