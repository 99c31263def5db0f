import type { Mark } from './mark.js';

export const HEADING_LEVELS = [2, 3, 4] as const;
/** Level 1 is the headline, which stands outside the body. */
export type HeadingLevel = (typeof HEADING_LEVELS)[number];

interface Words {
  id: string;
  /** NFC; "\n" is a line break within the block. */
  text: string;
  marks: Mark[];
}

type Paragraph = { type: 'paragraph' } & Words;
type Heading = { type: 'heading'; level: HeadingLevel } & Words;
/** Neighbouring items with the same `ordered` form one list. */
export type ListItem = { type: 'list-item'; ordered: boolean } & Words;
/** Neighbouring blockquotes form one quotation of several paragraphs. */
export type Blockquote = { type: 'blockquote' } & Words;
/** Either `assetId` (an uploaded file) or `url` (http or https) is set, the other is null. */
interface Image {
  type: 'image';
  id: string;
  assetId: string | null;
  url: string | null;
  alt: string | null;
  caption: string | null;
  credit: string | null;
}
/** Something shown from elsewhere: a video, a post, a map. */
interface Embed {
  type: 'embed';
  id: string;
  url: string;
  provider: string | null;
}
interface Separator {
  type: 'separator';
  id: string;
}

/** A block with running text: only these can carry marks and anchors. */
type TextBlock = Paragraph | Heading | ListItem | Blockquote;

/** A unit of an article's body. Its `id` is unique within the article and never given to another block. */
export type Block = TextBlock | Image | Embed | Separator;

function isTextBlock(block: Block): block is TextBlock {
  return 'text' in block;
}

/** The running text of a block; `null` where it has none. An image's caption is not running text. */
export function textOf(block: Block): string | null {
  return isTextBlock(block) ? block.text : null;
}
