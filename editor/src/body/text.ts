import type { Node } from 'prosemirror-model';

/** What stands for a block border in `wordsBetween`: no text holds it. */
const BLOCK_BORDER = '\u2029';
/** What stands for something that is no text: a picture, an embed. */
const OBJECT = '\uFFFC';

/** Nodes never change: the text of one that was not edited is made once. */
const texts = new WeakMap<Node, string>();

/** The text of a block, as the contract counts it: an offset is a position within the block. */
export function textOf(block: Node): string {
  let text = texts.get(block);
  if (text === undefined) {
    text = block.textBetween(0, block.content.size);
    texts.set(block, text);
  }
  return text;
}

/** The words of a range, which may reach over several blocks. */
export function wordsBetween(doc: Node, from: number, to: number): string {
  const start = doc.resolve(from);
  const end = start.parentOffset + to - from;
  if (start.parent.isTextblock && end <= start.parent.content.size)
    return textOf(start.parent).slice(start.parentOffset, end);
  return doc.textBetween(from, to, BLOCK_BORDER, (leaf) => leaf.type.spec.leafText?.(leaf) ?? OBJECT);
}
