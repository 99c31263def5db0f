import type { BlockDraft } from './block-builder.js';
import { MAX_CAPTION } from '../body-limits.js';
import type { HtmlNode } from './html-node.js';
import type { Place } from './place.js';
import type { Figure, Reading } from './reading.js';
import type { Words } from './running-text.js';

/** WordPress marks pictures and captions up like this, of old. */
export function isFigure(node: HtmlNode): boolean {
  return node.name === 'figure' || (node.classes.includes('wp-caption') && node.name !== 'p');
}

export function isCaption(node: HtmlNode): boolean {
  return node.name === 'figcaption' || node.classes.includes('wp-caption-text');
}

/** A figure with one picture and nothing else: its caption is the picture's. Any other is what it holds, its caption a paragraph. */
export function readFigure(node: HtmlNode, place: Place, reader: Reading): void {
  const { builder } = reader;
  if (builder.isCapturing) {
    builder.inBlock(undefined, place.format, () => {
      reader.walkAll(node, place);
    });
    return;
  }
  builder.endBlock();
  const from = builder.blocks.length;
  const figure: Figure = { captions: [] };
  reader.inFigure(figure, () => {
    reader.walkAll(node, place);
  });
  builder.endBlock();
  const [only, another] = builder.blocks.slice(from, from + 2);
  const [first, ...more] = figure.captions;
  const isTaken = first && only && !another && takesCaption(only, first.words);
  // From the end, so that those before stay where they are.
  for (const { words, at } of (isTaken ? more : figure.captions).toReversed())
    builder.push({ type: 'paragraph', ...words }, at);
}

function takesCaption(block: BlockDraft, { text, marks }: Words): boolean {
  if (text.length > MAX_CAPTION) return false;
  if (block.type === 'image' && block.text === undefined) {
    Object.assign(block, { text, marks });
    return true;
  }
  if (block.type !== 'table' || block.caption !== undefined || marks.some(({ type }) => type === 'link'))
    return false;
  block.caption = text.replaceAll('\n', ' ');
  return true;
}

/** A caption; outside of a figure it is a paragraph. */
export function readCaption(node: HtmlNode, place: Place, reader: Reading): void {
  const { builder, figure } = reader;
  if (!figure || builder.isCapturing) {
    builder.inBlock(undefined, place.format, () => {
      reader.walkAll(node, place);
    });
    return;
  }
  builder.endBlock();
  const at = builder.blocks.length;
  const { aside, ...words } = builder.capture('lines', () => {
    reader.walkAll(node, place);
  });
  if (words.text.trim() !== '') figure.captions.push({ words, at });
  for (const block of aside) builder.push(block);
}
