import { isTag, isText } from 'domhandler';
import type { ChildNode, Element } from 'domhandler';
import { DomUtils } from 'htmlparser2';
import { boundedTree } from './bounded-tree.js';
import { BlockBuilder } from './block-builder.js';
import type { BlockDraft } from './block-builder.js';
import type { PlainMarkType } from './mark.js';
import { isLinkAddress, isWebAddress } from './web-address.js';

const MARKS = new Map<string, PlainMarkType>([
  ['b', 'bold'],
  ['strong', 'bold'],
  ['i', 'italic'],
  ['em', 'italic'],
  ['cite', 'italic'],
  ['u', 'underline'],
  ['ins', 'underline'],
  ['s', 'strike'],
  ['del', 'strike'],
  ['strike', 'strike'],
  ['code', 'code'],
  ['kbd', 'code'],
  ['sup', 'superscript'],
  ['sub', 'subscript'],
]);

/** The headline is level 1 and stands outside of the body. */
const HEADINGS: Record<string, number> = { h1: 2, h2: 2, h3: 3, h4: 4, h5: 4, h6: 4 };

/** What never shows as text. */
const SILENT = new Set(['script', 'style', 'head', 'title', 'template', 'noscript', 'svg', 'math', 'select']);

/** Elements that begin and end a block; in all others, known or not, the line goes on. */
const BLOCKS = new Set(
  `address article aside blockquote body caption center dd details div dl dt fieldset figcaption footer form h1 h2 h3 h4 h5 h6 header hgroup html
   legend li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul`.split(/\s+/),
);

/**
 * HTML to blocks. Nothing of the markup passes but the known kinds of blocks and marks and the addresses of links, images and frames,
 * each checked: scripts, styles, handlers and `javascript:` have no place to go. The text of unknown elements is kept.
 * @throws InvalidBody `too-deep`
 */
export function parseHtml(content: string): BlockDraft[] {
  const builder = new BlockBuilder();
  walkAll(boundedTree(content).children, builder);
  builder.endBlock();
  return builder.blocks;
}

function walkAll(nodes: readonly ChildNode[], builder: BlockBuilder, preserve = false): void {
  for (const node of nodes) {
    if (isText(node)) builder.add(node.data, { preserve });
    else if (isTag(node)) walk(node, builder, preserve);
  }
}

function walk(element: Element, builder: BlockBuilder, preserve: boolean): void {
  const { name, attribs, children } = element;
  const content = (): void => {
    walkAll(children, builder, preserve || name === 'pre');
  };
  const mark = MARKS.get(name);
  const { href } = attribs;
  if (SILENT.has(name)) return;
  if (name === 'br') builder.lineBreak();
  else if (name === 'hr') builder.insert({ type: 'separator' });
  else if (name === 'img') insertImage(element, builder);
  else if (name === 'iframe') insertFrame(element, builder);
  else if (name === 'figure') insertFigure(element, builder, content);
  else if (name === 'a' && href !== undefined && isLinkAddress(href.trim()))
    builder.inMark({ type: 'link', href: href.trim() }, content);
  else if (mark) builder.inMark({ type: mark }, content);
  else if (BLOCKS.has(name)) builder.inBlock(kindOf(element), content);
  else content();
}

function kindOf({ name, parent }: Element): BlockDraft | undefined {
  const level = HEADINGS[name];
  if (level !== undefined) return { type: 'heading', level };
  if (name === 'li')
    return { type: 'list-item', ordered: parent !== null && isTag(parent) && parent.name === 'ol' };
  if (name === 'blockquote') return { type: 'blockquote' };
  return undefined;
}

function insertImage({ attribs: { src = '', alt } }: Element, builder: BlockBuilder, caption?: string): void {
  if (isWebAddress(src.trim())) builder.insert({ type: 'image', url: src.trim(), alt, caption });
  // A picture that can't be shown still has its words.
  else if (alt)
    builder.inBlock(undefined, () => {
      builder.add(alt);
    });
}

function insertFrame({ attribs: { src = '' } }: Element, builder: BlockBuilder): void {
  if (isWebAddress(src.trim()))
    builder.insert({ type: 'embed', url: src.trim(), provider: new URL(src.trim()).hostname });
}

/** A figure with one picture and its caption is an image; any other is what it holds. */
function insertFigure(figure: Element, builder: BlockBuilder, content: () => void): void {
  const [image, another] = DomUtils.getElementsByTagName('img', figure, true, 2);
  const [caption] = DomUtils.getElementsByTagName('figcaption', figure, true, 1);
  const text = caption && plainText(caption.children);
  const isAll = plainText(figure.children.filter((child) => child !== caption)) === '';
  if (image && !another && isAll && isWebAddress(image.attribs.src?.trim() ?? ''))
    insertImage(image, builder, text);
  else builder.inBlock(undefined, content);
}

/** Text without blocks: what is silent or never words is left out, and what would be a block is set off by a space. */
function plainText(nodes: readonly ChildNode[]): string {
  return plainPieces(nodes).join('').replace(/\s+/g, ' ').trim();
}

function plainPieces(nodes: readonly ChildNode[]): string[] {
  return nodes.flatMap((node) => {
    if (isText(node)) return [node.data];
    if (!isTag(node) || SILENT.has(node.name)) return [];
    const space = BLOCKS.has(node.name) || node.name === 'br' ? [' '] : [];
    return [...space, ...plainPieces(node.children), ...space];
  });
}
