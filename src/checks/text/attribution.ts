import type { AnchorView } from '../../body/anchors/anchor.js';
import { firstFrom, lastUpTo } from './article-text.js';
import type { ArticleText, Passage } from './article-text.js';
import type { Span } from './spans.js';

/** A part of a sentence. */
export interface Piece extends Span {
  readonly passage: Passage;
}

/** The number of characters before and after the words in which their speaker is looked for. */
const NEAR = 400;

/**
 * The words with which the text says whose words a passage has: its sentence, without what stands in quotation marks there. Of a passage in
 * quotation marks that is a sentence by itself, nothing.
 */
export function attributionOf(text: ArticleText, anchors: readonly AnchorView[]): Piece[] {
  return anchors.flatMap((anchor) => {
    const passage = anchor.state === 'detached' ? undefined : text.passageOf(anchor.blockId);
    if (!passage) return [];
    const said = text.quotationAt(passage, anchor) ?? anchor;
    const ends = text.outerEndsOf(passage);
    const start = Math.max(lastUpTo(ends, said.start), said.start - NEAR);
    const end = Math.min(firstFrom(ends, said.end, passage.text.length), said.end + NEAR);
    return [
      ...unquoted(text, passage, { start, end: said.start }),
      ...unquoted(text, passage, { start: said.end, end }),
    ];
  });
}

/** A range without the quotations in it. */
function unquoted(text: ArticleText, passage: Passage, { start, end }: Span): Piece[] {
  const pieces: Piece[] = [];
  let at = start;
  for (const quotation of text.quotationsWithin(passage, { start, end })) {
    pieces.push({ passage, start: at, end: quotation.start });
    at = quotation.end;
  }
  return [...pieces, { passage, start: at, end }].filter((piece) => piece.end > piece.start);
}
