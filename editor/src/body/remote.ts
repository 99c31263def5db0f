import { Fragment, Slice } from 'prosemirror-model';
import type { Node } from 'prosemirror-model';
import type { Transaction } from 'prosemirror-state';
import type { Block } from '../../../src/body/block.js';
import { toBlock, toNode } from './convert.js';
import { schema } from './schema.js';
import { sameJson } from '../../../src/kernel/values/same-json.js';

/**
 * Makes the document hold this body, as an edit that undo passes over. Only what differs is replaced, and of a block only the text that
 * differs: the caret, and anchors elsewhere, don't move.
 */
export function takeIn(tr: Transaction, body: readonly Block[]): Transaction {
  const now = new Map(tr.doc.children.map((node) => [node.attrs['id'] as string, node]));
  const wanted = body.map((block) => {
    const node = now.get(block.id);
    return node && sameJson(toBlock(node), block) ? node : toNode(block);
  });
  if (wanted.length === 0) wanted.push(schema.node('paragraph'));
  tr.setMeta('addToHistory', false).setMeta('remote', true);
  removeOthers(tr, new Set(body.map(({ id }) => id)), wanted);
  wanted.forEach((node, i) => {
    putAt(tr, i, node);
  });
  return tr;
}

/** Blocks that are no longer there. A document keeps one block: it is replaced afterwards. */
function removeOthers(tr: Transaction, ids: ReadonlySet<string>, wanted: readonly Node[]): void {
  for (let i = tr.doc.childCount - 1; i >= 0; i--) {
    const node = tr.doc.child(i);
    if (ids.has(node.attrs['id'] as string)) continue;
    const position = positionOf(tr.doc, i);
    const [first] = wanted;
    if (tr.doc.childCount > 1) tr.delete(position, position + node.nodeSize);
    else if (first) tr.replaceWith(position, position + node.nodeSize, first);
  }
}

/** Makes `wanted` the block at an index, given that those before it are right. */
function putAt(tr: Transaction, index: number, wanted: Node): void {
  const here = index < tr.doc.childCount ? tr.doc.child(index) : null;
  const id = wanted.attrs['id'] as string;
  const position = positionOf(tr.doc, index);
  if (here?.attrs['id'] === id) {
    replaceBlock(tr, position, here, wanted);
    return;
  }
  // It stands further down, and moves here.
  const later = tr.doc.children.findIndex((node, i) => i > index && node.attrs['id'] === id);
  if (later >= 0)
    tr.delete(positionOf(tr.doc, later), positionOf(tr.doc, later) + tr.doc.child(later).nodeSize);
  tr.insert(position, wanted);
}

function replaceBlock(tr: Transaction, position: number, here: Node, wanted: Node): void {
  if (here.eq(wanted)) return;
  const start = here.content.findDiffStart(wanted.content);
  const end = here.content.findDiffEnd(wanted.content);
  const isSameKind = here.isTextblock && here.hasMarkup(wanted.type, wanted.attrs, wanted.marks);
  if (!isSameKind || start === null || !end) {
    tr.replaceWith(position, position + here.nodeSize, wanted);
    return;
  }
  // Where something is repeated, what is equal from the end may reach over what is equal from the start.
  const over = Math.max(0, start - Math.min(end.a, end.b));
  const content = wanted.content.cut(start, end.b + over);
  const [from, to] = [position + 1 + start, position + 1 + end.a + over];
  tr.replace(from, to, new Slice(Fragment.from(content), 0, 0));
}

function positionOf(doc: Node, index: number): number {
  return doc.children.slice(0, index).reduce((sum, { nodeSize }) => sum + nodeSize, 0);
}
