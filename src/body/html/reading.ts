import type { NotKeptCount } from '../not-kept.js';
import type { Addresses } from './addresses.js';
import type { BlockBuilder } from './block-builder.js';
import type { HtmlNode } from './html-node.js';
import type { Place } from './place.js';
import type { Words } from './running-text.js';
import type { StyleSheet } from './style-sheet.js';

/** A caption that was found, and the block that it precedes. */
interface Caption {
  readonly words: Words;
  readonly at: number;
}

/** A figure that is being read. */
export interface Figure {
  readonly captions: Caption[];
}

/** A document that is being read into blocks: what the files about single elements need of `Reader`. */
export interface Reading {
  readonly builder: BlockBuilder;
  readonly sheet: StyleSheet;
  readonly addresses: Addresses;
  /** What can't be kept. */
  readonly lost: NotKeptCount;
  readonly figure: Figure | null;
  /** Reads all that an element holds. */
  readonly walkAll: (parent: HtmlNode, place: Place) => void;
  walk(node: HtmlNode, outer: Place): void;
  /** Reads what is in an element whose own kind says nothing more, such as a cell. */
  walkWithin(node: HtmlNode, place: Place): void;
  inFigure(figure: Figure, content: () => void): void;
}
