import { html, Parser } from 'parse5';
import type { Token, TreeAdapter, TreeAdapterTypeMap } from 'parse5';
import { InvalidBody } from '../invalid-body.js';
import { MAX_DEPTH, tooDeep } from './depth.js';
import { HtmlNode, TEXT } from './html-node.js';
import type { Namespace } from './html-node.js';

/**
 * Formatting that is never closed is opened again in each paragraph, so that few characters can make many nodes. Text as people and programs
 * write it has far fewer nodes than characters.
 */
const nodesFor = (html: string): number => Math.min(1_000_000, 10_000 + html.length);

const NAMESPACES: Record<string, Namespace> = {
  [html.NS.HTML]: 'html',
  [html.NS.SVG]: 'svg',
  [html.NS.MATHML]: 'math',
};
const ADDRESSES: Record<Namespace, html.NS> = {
  html: html.NS.HTML,
  svg: html.NS.SVG,
  math: html.NS.MATHML,
  other: html.NS.XML,
};

type Node = HtmlNode;
type Types = TreeAdapterTypeMap<Node, Node, Node, Node, Node, Node, Node, Node, Node, Node>;

/**
 * HTML as the tree that the HTML standard makes of it (section 13.2.6, tree construction), a page or a piece of one.
 * The depth and the number of nodes are bounded while it is built.
 * @throws InvalidBody `too-deep` or `too-complex` at `/content`
 */
export function htmlTree(content: string): HtmlNode {
  const options = { treeAdapter: new Adapter(nodesFor(content)), scriptingEnabled: false };
  return Parser.parse<Types>(content, options);
}

/** Builds our own nodes at parse5's request. */
class Adapter implements TreeAdapter<Types> {
  private depth = 0;
  private made = 0;
  private mode: html.DOCUMENT_MODE = html.DOCUMENT_MODE.NO_QUIRKS;
  private readonly adopted = new Map<Node, Set<string>>();

  constructor(private readonly most: number) {}

  private make(name: string, namespace: Namespace, attributes: Token.Attribute[] = [], text?: string): Node {
    if (++this.made > this.most) {
      const message = 'must not have so much formatting that is never closed';
      throw new InvalidBody([{ pointer: '/content', code: 'too-complex', message }]);
    }
    return new HtmlNode(name, namespace, attributes, text);
  }

  onItemPush(): void {
    if (++this.depth > MAX_DEPTH) throw tooDeep();
  }

  onItemPop(): void {
    this.depth--;
  }

  createDocument(): Node {
    return this.make('#document', 'other');
  }

  createDocumentFragment(): Node {
    return this.make('#document-fragment', 'other');
  }

  createElement(name: string, namespace: html.NS, attributes: Token.Attribute[]): Node {
    return this.make(name, NAMESPACES[namespace] ?? 'other', attributes);
  }

  createCommentNode(): Node {
    return this.make('#comment', 'other');
  }

  createTextNode(value: string): Node {
    return this.make(TEXT, 'other', [], value);
  }

  appendChild(parent: Node, node: Node): void {
    parent.insert(node);
  }

  insertBefore(parent: Node, node: Node, reference: Node): void {
    parent.insert(node, reference);
  }

  insertText(parent: Node, text: string): void {
    this.addText(parent, text, null);
  }

  insertTextBefore(parent: Node, text: string, reference: Node): void {
    this.addText(parent, text, reference);
  }

  private addText(parent: Node, text: string, before: Node | null): void {
    const previous = before ? before.previous : parent.last;
    if (previous?.isText) previous.text += text;
    else parent.insert(this.createTextNode(text), before);
  }

  detachNode(node: Node): void {
    node.detach();
  }

  setTemplateContent(template: Node, content: Node): void {
    template.inert = content;
  }

  getTemplateContent(template: Node): Node {
    return template.inert ?? template;
  }

  /** What a second `<html>` or `<body>` says counts where the first says nothing. */
  adoptAttributes(element: Node, attributes: Token.Attribute[]): void {
    const known = this.adopted.get(element) ?? new Set(element.attributes.map(({ name }) => name));
    this.adopted.set(element, known);
    for (const attribute of attributes) {
      if (known.has(attribute.name)) continue;
      known.add(attribute.name);
      element.attributes.push(attribute);
    }
  }

  getFirstChild(node: Node): Node | null {
    return node.first;
  }

  getChildNodes(node: Node): Node[] {
    return [...node.children()];
  }

  getParentNode(node: Node): Node | null {
    return node.parent;
  }

  getAttrList(element: Node): Token.Attribute[] {
    return element.attributes;
  }

  getTagName(element: Node): string {
    return element.name;
  }

  getNamespaceURI(element: Node): html.NS {
    return ADDRESSES[element.namespace];
  }

  getTextNodeContent(node: Node): string {
    return node.text;
  }

  isTextNode(node: Node): node is Node {
    return node.isText;
  }

  isElementNode(node: Node): node is Node {
    return !node.name.startsWith('#');
  }

  isCommentNode(node: Node): node is Node {
    return node.name === '#comment';
  }

  isDocumentTypeNode(_: Node): _ is Node {
    return false;
  }

  // What we have no use for: comments' words, the document's type, places in the source.

  getCommentNodeContent(): string {
    return '';
  }

  getDocumentTypeNodeName(): string {
    return '';
  }

  getDocumentTypeNodePublicId(): string {
    return '';
  }

  getDocumentTypeNodeSystemId(): string {
    return '';
  }

  setDocumentType(): void {
    // Kept nowhere.
  }

  setDocumentMode(_: Node, mode: html.DOCUMENT_MODE): void {
    this.mode = mode;
  }

  getDocumentMode(): html.DOCUMENT_MODE {
    return this.mode;
  }

  getNodeSourceCodeLocation(): null {
    return null;
  }

  setNodeSourceCodeLocation(): void {
    // Kept nowhere.
  }

  updateNodeSourceCodeLocation(): void {
    // Kept nowhere.
  }
}
