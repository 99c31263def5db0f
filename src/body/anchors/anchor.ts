/** An anchor as it is read and written: words of a block, and their position in its text. */
export interface AnchorView {
  blockId: string;
  /** UTF-16 code units into the block's text; inclusive. */
  start: number;
  /** Exclusive. */
  end: number;
  /** The words, letter for letter: always the slice of the text, unless detached. */
  exact: string;
  /** Present if the words were edited away. Block and offsets then say where they last were. */
  state?: 'detached';
}

/**
 * An anchor as it is stored. A detached one keeps the text that stood around it (W3C Web Annotation, TextQuoteSelector), so that it
 * finds its passage again when that comes back.
 */
export interface StoredAnchor extends AnchorView {
  prefix?: string;
  suffix?: string;
}

/** What a client may know of an anchor. */
export function toAnchorView({ blockId, start, end, exact, state }: StoredAnchor): AnchorView {
  return { blockId, start, end, exact, ...(state === 'detached' && { state }) };
}
