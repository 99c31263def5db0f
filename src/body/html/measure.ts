import { CONTENT_OF_A_PAGE } from './elements.js';
import type { HtmlNode } from './html-node.js';

/** Notes in each element what is within it, in one walk from the leaves to the root: asked for at each level, it would cost the square. */
export function measure(root: HtmlNode): void {
  const nodes = [...root.descendants()];
  for (const node of nodes.reverse()) {
    const { parent } = node;
    if (!parent) continue;
    parent.length += node.isText ? node.text.length : node.length;
    parent.paragraphs += node.paragraphs + (node.name === 'p' ? 1 : 0);
    parent.holdsContent ||= node.holdsContent || CONTENT_OF_A_PAGE.has(node.name);
  }
}
