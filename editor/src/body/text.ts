import type { Node } from 'prosemirror-model';

/** What stands for a block border in `wordsBetween`: no text holds it. */
const BLOCK_BORDER = '\u2029';
/** What stands for something that is no text: a picture, an embed. */
const OBJECT = '\uFFFC';

/** The text of a block, as the contract counts it: an offset is a position within the block. */
export function textOf(block: Node): string {
  return block.textBetween(0, block.content.size);
}

/** The words of a range, which may reach over several blocks. */
export function wordsBetween(doc: Node, from: number, to: number): string {
  return doc.textBetween(from, to, BLOCK_BORDER, (leaf) => leaf.type.spec.leafText?.(leaf) ?? OBJECT);
}
