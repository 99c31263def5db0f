import { NotKeptCount } from '../not-kept.js';
import type { NotKept } from '../not-kept.js';
import type { BlockDraft } from './block-builder.js';
import type { HtmlNode } from './html-node.js';
import { numbered } from './lists.js';
import { Reader } from './reader.js';
import { withTypedItems } from './word-lists.js';

/** What was read out of a text: blocks, and what has no place in them. */
export interface ReadContent {
  readonly blocks: readonly BlockDraft[];
  readonly notKept: readonly NotKept[];
}

/**
 * The tree of a page, or of a piece of one, to blocks. Nothing of the markup passes but the known kinds of blocks and marks and the addresses
 * of links, images and embeds, each checked: scripts, styles, handlers and `javascript:` have no place to go. The words of unknown elements
 * are kept.
 * @param baseUrl what relative addresses are resolved against, unless the page names another (`<base href>`)
 * @throws InvalidBody `too-deep`, `too-long`, `too-many-blocks`
 */
export function readTree(root: HtmlNode, baseUrl: string | null, lost = new NotKeptCount()): ReadContent {
  const blocks = new Reader(baseUrl, lost).read(root).map(withTypedItems);
  return { blocks: numbered(blocks), notKept: lost.all() };
}
