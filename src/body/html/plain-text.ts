import { SILENT } from './elements.js';
import type { HtmlNode } from './html-node.js';

/** The maximum number of characters, and of nodes to read them from. */
const ENOUGH = 400;
const NEAR = 300;

/** The beginning of the words within an element, for an example of it. */
export function beginningOf(node: HtmlNode): string {
  const pieces: string[] = [];
  let [length, seen] = [0, 0];
  for (const { isText, text, parent } of node.descendants()) {
    if (++seen > NEAR) break;
    if (!isText || SILENT.has(parent?.name ?? '')) continue;
    pieces.push(text.slice(0, ENOUGH));
    length += text.trim().length;
    if (length > ENOUGH) break;
  }
  return pieces.join(' ').replace(/\s+/g, ' ').trim();
}

/** A start tag as it may have been written, with the attributes that say what it is. */
export function startTagOf(node: HtmlNode): string {
  const identifying = node.attributes.filter(({ name }) =>
    ['type', 'name', 'id', 'src', 'data'].includes(name),
  );
  return `<${[node.name, ...identifying.map(({ name, value }) => `${name}="${value.slice(0, ENOUGH)}"`)].join(' ')}>`;
}
