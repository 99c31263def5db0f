import type { Node } from 'prosemirror-model';
import type { AnchorView } from '../../../../src/body/anchors/anchor.js';
import { textOf } from '../text.js';

/** A range of the document, by ProseMirror's positions: a block's text begins one position behind the block's own. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Where an anchor stands; null where its block is not there, or says something else there. */
export function spanOf(doc: Node, { blockId, start, end, exact, state }: AnchorView): Span | null {
  if (state === 'detached') return null;
  let span: Span | null = null;
  doc.forEach((node, position) => {
    if (span || node.attrs['id'] !== blockId || !node.isTextblock || end > node.content.size) return;
    if (textOf(node).slice(start, end) === exact)
      span = { from: position + 1 + start, to: position + 1 + end };
  });
  return span;
}

/** One anchor for each block that a range touches: a quote that Enter split is a quote of two anchors. */
export function anchorsOf(doc: Node, { from, to }: Span): AnchorView[] {
  const start = doc.resolve(from);
  const end = start.parentOffset + to - from;
  if (start.parent.isTextblock && end <= start.parent.content.size)
    return from < to ? [anchorIn(start.parent, start.parentOffset, end)] : [];
  const anchors: AnchorView[] = [];
  doc.nodesBetween(from, to, (node, position) => {
    if (node.isTextblock) {
      const first = Math.max(0, from - position - 1);
      const last = Math.min(node.content.size, to - position - 1);
      if (first < last) anchors.push(anchorIn(node, first, last));
    }
    return node === doc;
  });
  return anchors;
}

function anchorIn(block: Node, start: number, end: number): AnchorView {
  return { blockId: block.attrs['id'] as string, start, end, exact: textOf(block).slice(start, end) };
}
