import type { Node } from 'prosemirror-model';
import type { Block } from '../../../src/body/block.js';
import { newBlockId } from '../../../src/body/block-id.js';
import type { Mark } from '../../../src/body/mark.js';
import { inlineContent, marksOf } from './inline-content.js';
import { NODE_OF_TYPE } from './nodes.js';
import { schema } from './schema.js';
import { textOf } from './text.js';

type Properties = Readonly<Record<string, unknown>>;

/** The types of blocks, by the names of their nodes. */
const TYPE_OF_NODE = new Map(Object.entries(NODE_OF_TYPE).map(([type, name]) => [name as string, type]));

/** Of what was not edited, the block as it came. Nodes never change, and live as long as the document or its history holds them. */
const blocks = new WeakMap<Node, Block>();

/** A block as a node of the document. */
export function toNode(block: Block): Node {
  const node = made(block);
  blocks.set(node, block);
  return node;
}

function made(block: Block): Node {
  const { id, type, text, marks, ...own } = block as unknown as Properties;
  const name = Object.hasOwn(NODE_OF_TYPE, type as string)
    ? NODE_OF_TYPE[type as keyof typeof NODE_OF_TYPE]
    : undefined;
  if (name === undefined) return schema.node('unknown', { id, other: block });
  const known = schema.nodes[name]?.spec.attrs ?? {};
  const attrs: Record<string, unknown> = { id };
  const other: Record<string, unknown> = {};
  for (const [property, value] of Object.entries(own)) {
    if (name === 'image' && property === 'caption') continue;
    (property in known ? attrs : other)[property] = value;
  }
  if (Object.keys(other).length > 0) attrs['other'] = other;
  const content = inlineContent(
    (text as string | undefined) ?? '',
    (marks as Mark[] | undefined) ?? [],
    name === 'table',
  );
  return schema.node(name, attrs, content);
}

/** A body as a document. A document has at least one block: of an empty body, an empty paragraph. */
export function toDoc(body: readonly Block[]): Node {
  return schema.node('doc', null, body.length > 0 ? body.map(toNode) : [emptyParagraph()]);
}

function emptyParagraph(): Node {
  return schema.node('paragraph', { id: newBlockId() });
}

/** A node as a block of the contract. */
export function toBlock(node: Node): Block {
  let block = blocks.get(node);
  if (!block) {
    block = written(node);
    blocks.set(node, block);
  }
  return block;
}

function written(node: Node): Block {
  const { id, other, ...own } = node.attrs as Properties;
  const type = TYPE_OF_NODE.get(node.type.name);
  if (type === undefined) return { ...(other as object), id } as unknown as Block;
  const words = node.isTextblock ? { text: textOf(node), marks: marksOf(node) } : {};
  // The caption of a picture is its text, and null where there is none.
  const caption = type === 'image' && { caption: textOf(node) || null };
  return { id, type, ...own, ...words, ...caption, ...(other as object | null) } as unknown as Block;
}

/** The body of a document. An article of which nothing is written has no blocks. */
export function toBlocks(doc: Node): Block[] {
  return isUnwritten(doc) ? [] : doc.children.map(toBlock);
}

/** Whether there is nothing but the empty paragraph that a document can't be without; one that came as a block is no such. */
function isUnwritten({ childCount, firstChild }: Node): boolean {
  if (childCount !== 1 || firstChild?.type.name !== 'paragraph') return false;
  return firstChild.content.size === 0 && !blocks.has(firstChild);
}
