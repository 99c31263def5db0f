import type { BlockDraft } from './block-builder.js';
import type { Mark } from '../mark.js';
import type { HtmlNode } from './html-node.js';
import { itemOf } from './lists.js';
import type { Style } from './style.js';
import type { StyleSheet } from './style-sheet.js';

/** So far into a paragraph its bullet is looked for. */
const NEAR = 12;
const NUMBER = /^\(?(\d{1,6})[.)]?$/;
const LETTER = /^\(?[a-z]{1,5}[.)]$/i;
/** What Word types before an item where the page was saved "filtered": a bullet or number, then spaces. */
const TYPED = /^(?:[·•§▪●○■◦o–-]|\(?\d{1,3}[.)]|\(?[a-z]{1,4}[.)])[ \u00A0]{2,}/i;

/** A paragraph that is an item of a Word list (`mso-list: l0 level2 lfo1`); undefined for any other. */
export function wordItem(node: HtmlNode, style: Style, sheet: StyleSheet): BlockDraft | undefined {
  if (style.listLevel !== undefined) return itemAs(markerOf(node, sheet), style.listLevel);
  if (node.classes.some((name) => name.startsWith('MsoListParagraph'))) return { type: TYPED_ITEM };
  return undefined;
}

/** A paragraph with a list style; its first letters decide whether it is an item. */
const TYPED_ITEM = 'typed-item';

function itemAs(marker: string, depth: number): BlockDraft {
  const number = NUMBER.exec(marker)?.[1];
  if (number !== undefined) return itemOf(true, depth, Number(number));
  return itemOf(LETTER.test(marker), depth, null);
}

function markerOf(node: HtmlNode, sheet: StyleSheet): string {
  let seen = 0;
  for (const inner of node.descendants()) {
    if (++seen > NEAR) return '';
    if (inner.isText || !sheet.of(inner).listMarker) continue;
    for (const { isText, text } of inner.descendants()) if (isText && text.trim() !== '') return text.trim();
  }
  return '';
}

/** Makes items of the paragraphs whose bullets were typed, and takes the bullets off. */
export function withTypedItems(block: BlockDraft): BlockDraft {
  if (block.type !== TYPED_ITEM) return block;
  const text = block.text as string;
  const marker = TYPED.exec(text)?.[0];
  if (marker === undefined) return { ...block, type: 'paragraph' };
  const cut = (offset: number): number => Math.max(offset - marker.length, 0);
  const marks = (block.marks as Mark[]).map((mark) => ({
    ...mark,
    start: cut(mark.start),
    end: cut(mark.end),
  }));
  return {
    ...itemAs(marker.trim(), 1),
    text: text.slice(marker.length),
    marks: marks.filter(({ start, end }) => start < end),
  };
}
