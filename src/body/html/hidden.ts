import type { NotKeptCount, NotKeptKind } from '../not-kept.js';
import { BLOCKS, SILENT, UNSHOWN } from './elements.js';
import type { HtmlNode } from './html-node.js';
import type { Place } from './place.js';
import { beginningOf } from './plain-text.js';
import type { Reading } from './reading.js';
import type { Style } from './style.js';

/** Whether an element is not there for readers of the page, with all that is in it. */
export function isHidden(node: HtmlNode, style: Style): boolean {
  // A style that says how it is displayed beats the attribute.
  if (style.hidden !== undefined) return style.hidden;
  const hidden = node.get('hidden');
  if (hidden !== undefined && hidden.toLowerCase() !== 'until-found') return true;
  return UNSHOWN.has(node.name) || (node.name === 'dialog' && !node.has('open'));
}

/** The maximum number of texts in an example. */
const NEAR = 300;

const KINDS: Record<string, NotKeptKind> = {
  a: 'link',
  area: 'link',
  img: 'image',
  iframe: 'embed',
  video: 'embed',
  audio: 'embed',
  object: 'embed',
  embed: 'embed',
  table: 'table',
  svg: 'drawing',
  canvas: 'drawing',
  math: 'formula',
  script: 'script',
  style: 'style',
};

/** Counts what a hidden element holds: its words as one text. */
export function countHidden(node: HtmlNode, lost: NotKeptCount): void {
  const content = node.inert ?? node;
  const words = beginningOf(content);
  if (words !== '') lost.add('hidden-text', words);
  countUnshown(node, lost);
  for (const inner of content.descendants()) countUnshown(inner, lost);
}

/** Reads an element that is not seen, but for what in it says that it is (`visibility: visible` within `hidden`). */
export function readUnseen(node: HtmlNode, place: Place, reader: Reading): void {
  const words: string[] = [];
  const read = (unseen: HtmlNode): void => {
    countUnshown(unseen, reader.lost);
    for (const inner of unseen.children()) {
      const style = inner.isText ? undefined : reader.sheet.of(inner);
      if (inner.isText && words.length < NEAR && inner.text.trim() !== '') words.push(inner.text);
      else if (!style || inner.name.startsWith('#') || SILENT.has(inner.name)) continue;
      else if (style.unseen === false || isHidden(inner, style)) reader.walk(inner, { ...place, list: null });
      else if (BLOCKS.has(inner.name))
        reader.builder.inBlock(undefined, place.format, () => {
          read(inner);
        });
      else read(inner);
    }
  };
  if (BLOCKS.has(node.name))
    reader.builder.inBlock(undefined, place.format, () => {
      read(node);
    });
  else read(node);
  if (words.length > 0) reader.lost.add('hidden-text', words.join(' '));
}

/** Counts an element that is not shown, if it is more than words. */
export function countUnshown(node: HtmlNode, lost: NotKeptCount): void {
  const kind = Object.hasOwn(KINDS, node.name) ? KINDS[node.name] : undefined;
  if (!kind || (kind === 'link' && !node.has('href'))) return;
  lost.add(kind, node.get('href') ?? node.get('src') ?? `<${node.name}>`);
}
