import { Plugin } from 'prosemirror-state';
import type { Transaction } from 'prosemirror-state';
import type { Node } from 'prosemirror-model';
import { newBlockId } from '../../../src/body/block-id.js';

/** The positions of the blocks that have an id, by the id; '' for none. */
function positionsById(doc: Node): Map<string, number[]> {
  const positions = new Map<string, number[]>();
  doc.forEach((node, position) => {
    const id = (node.attrs['id'] as string | null) ?? '';
    positions.set(id, [...(positions.get(id) ?? []), position]);
  });
  return positions;
}

/**
 * Which of several blocks with one id keeps it: the one that stands where the block stood. Of a split that is the first half, so that
 * joining them gives the id back; of a copy it is the original. Enter at the start of a block leaves an empty one above it: then the words
 * take their id along.
 */
function keeper(doc: Node, positions: readonly number[], stood: number): number {
  const original = positions.indexOf(stood);
  const [first, second] = positions.map((position) => doc.nodeAt(position));
  const isEmptyAbove = first?.content.size === 0 && (second?.content.size ?? 0) > 0;
  return isEmptyAbove && original <= 0 ? 1 : Math.max(0, original);
}

/** Where the blocks stand now that stood in the document before. */
function placesOfOld(before: Node, transactions: readonly Transaction[]): Map<string, number> {
  const places = new Map<string, number>();
  before.forEach((node, position) => {
    const now = transactions.reduce((at, { mapping }) => mapping.map(at, 1), position);
    places.set(node.attrs['id'] as string, now);
  });
  return places;
}

/** Gives each block an id that no other has, and that it keeps for life: split, joined, moved, cut and pasted. */
export const blockIds = new Plugin({
  appendTransaction(transactions, before, after) {
    if (!transactions.some(({ docChanged }) => docChanged)) return null;
    const { '': without = [], ...byId } = Object.fromEntries(positionsById(after.doc));
    const doubled = Object.entries(byId).filter(([, positions]) => positions.length > 1);
    const fresh = [...without];
    const stood = doubled.length > 0 ? placesOfOld(before.doc, transactions) : new Map<string, number>();
    for (const [id, positions] of doubled) {
      const kept = keeper(after.doc, positions, stood.get(id) ?? -1);
      fresh.push(...positions.filter((_, i) => i !== kept));
    }
    if (fresh.length === 0) return null;
    // Appended, it belongs to the same step of undo.
    return fresh.reduce((tr, position) => tr.setNodeAttribute(position, 'id', newBlockId()), after.tr);
  },
});
