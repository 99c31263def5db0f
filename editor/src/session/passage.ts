import type { EditorState } from 'prosemirror-state';
import type { Span } from '../body/anchors/spans.js';
import { textOf, wordsBetween } from '../body/text.js';
import { figureAround, nameAround, quotationAround } from '../facts/passages.js';
import type { Range } from '../facts/passages.js';

/** Words that are to be marked: what is selected, or what was found around the caret. */
export interface Passage extends Span {
  readonly text: string;
}

export type PassageKind = 'quote' | 'figure' | 'name';

const AROUND: Record<PassageKind, (text: string, offset: number) => Range | null> = {
  quote: quotationAround,
  figure: figureAround,
  name: nameAround,
};

/** The passage that marking means; null where nothing is selected, and nothing of the kind is around the caret. */
export function passageAt({ doc, selection }: EditorState, kind: PassageKind): Passage | null {
  const { $from, from, to, empty } = selection;
  if (!empty) return trimmed(doc, { from, to });
  if (!$from.parent.isTextblock) return null;
  const range = AROUND[kind](textOf($from.parent), $from.parentOffset);
  return range && passage(doc, { from: $from.start() + range.start, to: $from.start() + range.end });
}

/** Spaces at the ends of a selection are not meant: a double click takes one along. */
function trimmed(doc: EditorState['doc'], { from, to }: Span): Passage | null {
  const text = wordsBetween(doc, from, to);
  const start = from + text.length - text.trimStart().length;
  const end = to - (text.length - text.trimEnd().length);
  return start < end ? passage(doc, { from: start, to: end }) : null;
}

function passage(doc: EditorState['doc'], { from, to }: Span): Passage {
  return { from, to, text: wordsBetween(doc, from, to).replaceAll('\u2029', ' ') };
}
