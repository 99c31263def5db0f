import { HtmlNode, TEXT } from '../../../../src/body/html/html-node.js';
import { MAX_DEPTH, tooDeep } from '../../../../src/body/html/depth.js';

/** What of the browser's nodes is read. */
export interface DomNode {
  readonly nodeType: number;
  readonly localName?: string;
  readonly namespaceURI?: string | null;
  readonly nodeValue: string | null;
  readonly attributes?: Iterable<{ readonly name: string; readonly value: string }>;
  readonly childNodes: Iterable<DomNode>;
}

const [ELEMENT, TEXT_NODE] = [1, 3];

const NAMESPACES: Record<string, HtmlNode['namespace']> = {
  'http://www.w3.org/1999/xhtml': 'html',
  'http://www.w3.org/2000/svg': 'svg',
  'http://www.w3.org/1998/Math/MathML': 'math',
};

/**
 * The tree that the browser made, as the service's reader of HTML takes it. Attributes are read as text: under a strict `style-src` the
 * `style` of an element that was only parsed is empty, and the bold of Google Docs would be gone.
 * @throws InvalidBody `too-deep`
 */
export function htmlNodeOf(node: DomNode, depth = 0): HtmlNode {
  if (depth > MAX_DEPTH) throw tooDeep();
  const made = new HtmlNode(nameOf(node), NAMESPACES[node.namespaceURI ?? ''] ?? 'other', [
    ...(node.attributes ?? []),
  ]);
  if (node.nodeType === TEXT_NODE) made.text = node.nodeValue ?? '';
  for (const child of node.childNodes) made.insert(htmlNodeOf(child, depth + 1));
  return made;
}

function nameOf({ nodeType, localName }: DomNode): string {
  if (nodeType === ELEMENT) return localName ?? '';
  return nodeType === TEXT_NODE ? TEXT : '#other';
}
