import { HtmlNode, TEXT } from '../../../../src/body/html/html-node.js';
import { MAX_DEPTH, tooDeep } from '../../../../src/body/html/depth.js';
import { STYLE, TEXT_ELEMENT } from './inert-html.js';

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
 * The tree that the browser made of `inertHtml`, as the service's reader of HTML takes it.
 * @throws InvalidBody `too-deep`
 */
export function htmlNodeOf(node: DomNode, depth = 0): HtmlNode {
  if (depth > MAX_DEPTH) throw tooDeep();
  const attributes = [...(node.attributes ?? [])].map(({ name, value }) => ({
    name: name === STYLE ? 'style' : name,
    value,
  }));
  const made = new HtmlNode(nameOf(node), NAMESPACES[node.namespaceURI ?? ''] ?? 'other', attributes);
  if (node.nodeType === TEXT_NODE) made.text = node.nodeValue ?? '';
  for (const child of node.childNodes) made.insert(htmlNodeOf(child, depth + 1));
  return made;
}

function nameOf({ nodeType, localName = '', attributes }: DomNode): string {
  if (nodeType === TEXT_NODE) return TEXT;
  if (nodeType !== ELEMENT) return '#other';
  const isStyle = localName === TEXT_ELEMENT && [...(attributes ?? [])].some(({ name }) => name === STYLE);
  return isStyle ? 'style' : localName;
}
