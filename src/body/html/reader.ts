import { BlockBuilder } from './block-builder.js';
import type { BlockDraft } from './block-builder.js';
import type { NotKeptCount } from '../not-kept.js';
import { Addresses } from './addresses.js';
import { MAX_DEPTH, tooDeep } from './depth.js';
import { BLOCKS, HEADINGS, PREFORMATTED, SILENT } from './elements.js';
import { isCaption, isFigure, readCaption, readFigure } from './figures.js';
import { formatWithin, UNFORMATTED } from './format.js';
import { countHidden, countUnshown, isHidden, readUnseen } from './hidden.js';
import type { HtmlNode } from './html-node.js';
import { readDrawing, readFormula, readQuotation, readReading } from './inline-words.js';
import { readItem, readList } from './lists.js';
import { measure } from './measure.js';
import { readFrame, readImage, readObject, readPlayer, hasLazyNeighbour } from './media.js';
import type { Place } from './place.js';
import { beginningOf, startTagOf } from './plain-text.js';
import type { Figure, Reading } from './reading.js';
import { StyleSheet } from './style-sheet.js';
import type { Style } from './style.js';
import { readTable } from './tables.js';
import { wordItem } from './word-lists.js';

type Handler = (node: HtmlNode, place: Place, reader: Reading) => void;

/** The elements that are not just words within a block or a format. */
const HANDLERS = new Map<string, Handler>([
  [
    'br',
    (_, { format }, { builder }) => {
      builder.lineBreak(format);
    },
  ],
  [
    'hr',
    (_, { format }, { builder }) => {
      builder.insert({ type: 'separator' }, format);
    },
  ],
  ['img', readImage],
  ...['iframe', 'frame'].map((name) => [name, readFrame] as const),
  ...['video', 'audio'].map((name) => [name, readPlayer] as const),
  ...['object', 'embed', 'applet'].map((name) => [name, readObject] as const),
  ['table', readTable],
  ...['ul', 'ol', 'menu', 'dir'].map((name) => [name, readList] as const),
  ['li', readItem],
  ['option', readOption],
  ['q', readQuotation],
  ['rt', readReading],
  ['math', readFormula],
  ['svg', readDrawing],
  ['a', readLink],
  ['area', readLink],
  ['noscript', readNoscript],
  [
    'canvas',
    (node, _, { lost }) => {
      lost.add('drawing', beginningOf(node) || startTagOf(node));
    },
  ],
  [
    'script',
    (node, _, { lost }) => {
      lost.add('script', node.get('src') ?? beginningOf(node));
    },
  ],
  [
    'style',
    (node, _, { lost }) => {
      lost.add('style', beginningOf(node));
    },
  ],
  ['input', readControl],
  ...['button', 'select', 'textarea'].map((name) => [name, readControl] as const),
]);

/** Reads the tree of a document into blocks, in one walk. */
export class Reader implements Reading {
  readonly builder = new BlockBuilder();
  readonly sheet = new StyleSheet();
  readonly addresses: Addresses;
  figure: Figure | null = null;
  private depth = 0;

  constructor(
    baseUrl: string | null,
    readonly lost: NotKeptCount,
  ) {
    this.addresses = new Addresses(baseUrl);
  }

  /** @throws InvalidBody `too-deep`, `too-long` or `too-many-blocks` at `/content` */
  read(root: HtmlNode): readonly BlockDraft[] {
    let hasBase = false;
    for (const node of root.descendants()) {
      if (node.name === 'style') this.sheet.read(node.first?.text ?? '');
      const href = node.name === 'base' && !hasBase ? node.get('href') : undefined;
      if (href === undefined) continue;
      this.addresses.rebase(href);
      hasBase = true;
    }
    measure(root);
    this.walkAll(root, { format: UNFORMATTED, preserve: false, language: '', list: null, quotes: 0 });
    this.builder.endBlock();
    return this.builder.blocks;
  }

  readonly walkAll = (parent: HtmlNode, place: Place): void => {
    if (++this.depth > 2 * MAX_DEPTH) throw tooDeep();
    for (let node = parent.first; node; node = node.next) {
      if (node.isText) this.builder.add(node.text, place.format, place.preserve);
      else if (!node.name.startsWith('#')) this.walk(node, place);
    }
    this.depth--;
  };

  walk(node: HtmlNode, outer: Place): void {
    const style = this.sheet.of(node);
    if (SILENT.has(node.name) || style.listMarker) return;
    if (isHidden(node, style)) {
      countHidden(node, this.lost);
      return;
    }
    if (style.unseen) {
      readUnseen(node, outer, this);
      return;
    }
    const place = placeWithin(node, outer, style);
    const handler = HANDLERS.get(node.name);
    if (isFigure(node)) readFigure(node, place, this);
    else if (isCaption(node)) readCaption(node, place, this);
    else if (handler) handler(node, place, this);
    else this.readWords(node, place, style);
  }

  walkWithin(node: HtmlNode, place: Place): void {
    if (this.sheet.of(node).unseen) readUnseen(node, place, this);
    else this.walkAll(node, place);
  }

  inFigure(figure: Figure, content: () => void): void {
    const outer = this.figure;
    this.figure = figure;
    content();
    this.figure = outer;
  }

  private readWords(node: HtmlNode, place: Place, style: Style): void {
    const content = (): void => {
      this.walkAll(node, place);
    };
    if (style.block || BLOCKS.has(node.name))
      this.builder.inBlock(kindOf(node, style, this.sheet), place.format, content);
    else content();
  }
}

function placeWithin(node: HtmlNode, outer: Place, style: Style): Place {
  const format = formatWithin(outer.format, node, style);
  const preserve = outer.preserve || PREFORMATTED.has(node.name);
  const language = node.get('lang') ?? outer.language;
  if (format === outer.format && preserve === outer.preserve && language === outer.language) return outer;
  return { ...outer, format, preserve, language };
}

function kindOf(node: HtmlNode, style: Style, sheet: StyleSheet): BlockDraft | undefined {
  const level =
    HEADINGS[node.name] ?? (node.get('role') === 'heading' ? Number(node.get('aria-level') ?? 2) : undefined);
  if (level !== undefined)
    return { type: 'heading', level: Math.min(Math.max(Math.trunc(level) || 2, 2), 4) };
  if (node.name === 'blockquote') return { type: 'blockquote' };
  if (node.name !== 'p') return undefined;
  const [name] = node.classes;
  if (name === 'MsoTitle') return { type: 'heading', level: 2 };
  if (name === 'MsoQuote' || name === 'MsoIntenseQuote') return { type: 'blockquote' };
  return wordItem(node, style, sheet);
}

/** A link marks its words. One without an address, or without words, is not kept; of nested ones, the outer holds. */
function readLink(node: HtmlNode, place: Place, reader: Reading): void {
  const given = node.get('href');
  if (given === undefined) {
    reader.walkAll(node, place);
    return;
  }
  const href = place.format.href === null ? reader.addresses.link(given) : null;
  const { written } = reader.builder;
  reader.walkAll(node, href === null ? place : { ...place, format: { ...place.format, href } });
  if (href === null || reader.builder.written === written) reader.lost.add('link', given);
}

/** What is shown to those without scripts: pictures and films that scripts would load, but for those that are there already. */
function readNoscript(node: HtmlNode, place: Place, reader: Reading): void {
  if (hasLazyNeighbour(node)) return;
  const words = beginningOf(node);
  if (words !== '') reader.lost.add('hidden-text', words);
  for (const inner of node.descendants()) {
    if (inner.name === 'img') readImage(inner, place, reader);
    else if (inner.name === 'iframe') readFrame(inner, place, reader);
    else countUnshown(inner, reader.lost);
  }
}

function readControl(node: HtmlNode, place: Place, reader: Reading): void {
  if (node.get('type')?.toLowerCase() !== 'hidden') reader.lost.add('form', startTagOf(node));
  reader.walkAll(node, place);
}

/** One of several words to choose from. */
function readOption(node: HtmlNode, place: Place, { builder, walkAll }: Reading): void {
  builder.add(' ', place.format);
  walkAll(node, place);
  builder.add(' ', place.format);
}
