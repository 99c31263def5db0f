import type { Mark } from './mark.js';

export const HEADING_LEVELS = [2, 3, 4] as const;
/** Level 1 is the headline, which is not part of the body. */
export type HeadingLevel = (typeof HEADING_LEVELS)[number];

/** How deep lists may be nested; an item of the outermost list has depth 1. */
export const MAX_DEPTH = 6;

/** The numbers that an ordered list can begin at: what every browser takes for `start`. */
export const MAX_START = 2_147_483_647;

/** What the address of an embed leads to: a page that shows something, or a file that a browser plays by itself. */
export const EMBED_KINDS = ['page', 'video', 'audio'] as const;
type EmbedKind = (typeof EMBED_KINDS)[number];

interface Words {
  id: string;
  /** NFC; "\n" is a line break within the block. */
  text: string;
  marks: Mark[];
}

type Paragraph = { type: 'paragraph' } & Words;
type Heading = { type: 'heading'; level: HeadingLevel } & Words;
/**
 * Neighbouring items form one list; a deeper one is in a list of its own, within the item before it. Where `ordered` changes at a depth,
 * another list begins.
 */
export type ListItem = {
  type: 'list-item';
  ordered: boolean;
  /** 1 to `MAX_DEPTH`. */
  depth: number;
  /** On an ordered item: a list begins here, with this number. `null` where the item continues the list before it, or begins one at 1. */
  start: number | null;
} & Words;
/** Neighbouring blockquotes form one quotation of several paragraphs. */
export type Blockquote = { type: 'blockquote' } & Words;
/** Its text is its caption, '' where there is none. Either `assetId` (an uploaded file) or `url` (http or https) is set, the other is null. */
export type Image = {
  type: 'image';
  assetId: string | null;
  url: string | null;
  alt: string | null;
  /** The same as `text`; null where that is empty. */
  caption: string | null;
  credit: string | null;
} & Words;
/** Its text holds the cells: "\t" between the cells of a row, "\n" between rows. Rows may have different numbers of cells. */
export type Table = {
  type: 'table';
  /** How many of its first rows, and of the first cells of each row, are headers. */
  headerRows: number;
  headerColumns: number;
  caption: string | null;
} & Words;
/** Something shown from elsewhere. A player, a post or a map is a `page`; `video` and `audio` are files that play. */
interface Embed {
  type: 'embed';
  id: string;
  url: string;
  provider: string | null;
  kind: EmbedKind;
}
interface Separator {
  type: 'separator';
  id: string;
}

/** A block with text: only these can carry marks and anchors. */
type TextBlock = Paragraph | Heading | ListItem | Blockquote | Image | Table;

/** A unit of an article's body. Its `id` is unique within the article and never given to another block. */
export type Block = TextBlock | Embed | Separator;

function isTextBlock(block: Block): block is TextBlock {
  return 'text' in block;
}

/** The text of a block: of an image its caption, of a table its cells; `null` where a block has none. */
export function textOf(block: Block): string | null {
  return isTextBlock(block) ? block.text : null;
}
