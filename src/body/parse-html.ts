import type { BlockDraft } from './html/block-builder.js';
import { htmlTree } from './html/html-tree.js';
import { numbered } from './html/lists.js';
import { Reader } from './html/reader.js';
import { withTypedItems } from './html/word-lists.js';
import { NotKeptCount } from './not-kept.js';
import type { NotKept } from './not-kept.js';

/** What was read out of a text: blocks, and what has no place in them. */
export interface ReadContent {
  readonly blocks: readonly BlockDraft[];
  readonly notKept: readonly NotKept[];
}

/**
 * HTML to blocks. Nothing of the markup passes but the known kinds of blocks and marks and the addresses of links, images and embeds, each
 * checked: scripts, styles, handlers and `javascript:` have no place to go. The words of unknown elements are kept.
 * @param baseUrl what relative addresses are resolved against, unless the page names another (`<base href>`)
 * @throws InvalidBody `too-deep`, `too-complex`, `too-long`, `too-many-blocks`
 */
export function parseHtml(content: string, baseUrl: string | null, lost = new NotKeptCount()): ReadContent {
  const reader = new Reader(baseUrl, lost);
  const blocks = reader.read(htmlTree(content)).map(withTypedItems);
  return { blocks: numbered(blocks), notKept: lost.all() };
}
