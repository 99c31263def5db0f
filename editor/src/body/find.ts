import type { Node } from 'prosemirror-model';
import type { Command, EditorState, Transaction } from 'prosemirror-state';
import { TextSelection } from 'prosemirror-state';
import type { Span } from './anchors/spans.js';
import { textOf } from './text.js';

/** What is looked for. */
export interface Search {
  readonly text: string;
  readonly matchCase?: boolean;
  readonly wholeWords?: boolean;
}

const LETTER = /[\p{L}\p{N}\p{M}_]/u;

/** All places of a text, in the order of the document; they don't overlap, and none reaches over a block's border. */
export function findAll(doc: Node, { text, matchCase = false, wholeWords = false }: Search): Span[] {
  const wanted = text.normalize('NFC');
  if (wanted === '') return [];
  const pattern = new RegExp(escaped(wanted), matchCase ? 'gu' : 'giu');
  const places: Span[] = [];
  doc.forEach((block, position) => {
    if (!block.isTextblock) return;
    const words = textOf(block);
    for (const { index, 0: found } of words.matchAll(pattern)) {
      const end = index + found.length;
      if (wholeWords && !isWhole(words, index, end)) continue;
      places.push({ from: position + 1 + index, to: position + 1 + end });
    }
  });
  return places;
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}

function isWhole(text: string, start: number, end: number): boolean {
  return !LETTER.test(text.charAt(start - 1)) && !LETTER.test(text.charAt(end));
}

/** Selects the next place behind the selection, or the one before it; from the end it goes on at the beginning. */
export function findNext(search: Search, by: 1 | -1 = 1): Command {
  return (state, dispatch) => {
    const places = findAll(state.doc, search);
    const { from, to } = state.selection;
    const next =
      by > 0
        ? (places.find((place) => place.from >= to) ?? places[0])
        : (places.findLast((place) => place.to <= from) ?? places.at(-1));
    if (!next) return false;
    dispatch?.(state.tr.setSelection(TextSelection.create(state.doc, next.from, next.to)).scrollIntoView());
    return true;
  };
}

/** Replaces the selection, if it is a place of the text, and goes on to the next. */
export function replaceNext(search: Search, by: string): Command {
  return (state, dispatch, view) => {
    const { from, to } = state.selection;
    const isPlace = findAll(state.doc, search).some((place) => place.from === from && place.to === to);
    if (!isPlace) return findNext(search)(state, dispatch, view);
    if (!dispatch) return true;
    const tr = replaced(state, [{ from, to }], by);
    const after = findAll(tr.doc, search);
    const behind = tr.mapping.map(to);
    const next = after.find((place) => place.from >= behind) ?? after[0];
    if (next) tr.setSelection(TextSelection.create(tr.doc, next.from, next.to));
    dispatch(tr.scrollIntoView());
    return true;
  };
}

/** Replaces all places, as one step of undo. Where a figure or a quote is replaced, its fact stays on the new words. */
export function replaceAll(search: Search, by: string): Command {
  return (state, dispatch) => {
    const places = findAll(state.doc, search);
    if (places.length === 0) return false;
    dispatch?.(replaced(state, places, by));
    return true;
  };
}

/** The new words are formatted as the first of the old ones were. */
function replaced({ tr, schema, doc }: EditorState, places: readonly Span[], by: string): Transaction {
  for (const { from, to } of places.toReversed()) {
    const marks = doc.nodeAt(from)?.marks ?? [];
    if (by === '') tr.delete(from, to);
    else tr.replaceWith(from, to, schema.text(by.normalize('NFC'), marks));
  }
  return tr;
}
