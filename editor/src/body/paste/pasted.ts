import type { Block } from '../../../../src/body/block.js';
import type { HtmlNode } from '../../../../src/body/html/html-node.js';
import { readTree } from '../../../../src/body/html/read-tree.js';
import type { NotKept } from '../../../../src/body/not-kept.js';
import { parseBlocks } from '../../../../src/body/parse-blocks.js';
import { parseText } from '../../../../src/body/parse-text.js';
import { normalized } from '../normalized.js';

/** What was pasted, as blocks; and what has no place in them. */
export interface Pasted {
  readonly blocks: readonly Block[];
  readonly notKept: readonly NotKept[];
}

/**
 * Formatted text, read as the service reads HTML: the same words give the same blocks, pasted or imported.
 * @throws InvalidBody where it is longer or deeper than a body may be
 */
export function pastedHtml(html: string, treeOf: (html: string) => HtmlNode): Pasted {
  const { blocks, notKept } = readTree(treeOf(normalized(html)), null);
  return { blocks: parseBlocks(blocks), notKept };
}

/** Plain text, read as the service reads text: blank lines part paragraphs. */
export function pastedText(text: string): Pasted {
  return { blocks: parseBlocks(parseText(normalized(text))), notKept: [] };
}
