import type { Transaction } from 'prosemirror-state';
import { wordsBetween } from '../text.js';
import { findAgain } from './find-again.js';
import { foundAt, lostOf } from './held.js';
import type { Anchors, Held, Lost } from './held.js';
import type { Span } from './spans.js';

/**
 * Moves anchors along with an edit. It is ranges that are moved, not decorations: ProseMirror drops a decoration whose text is replaced,
 * without a word.
 */
export function carryAlong(tr: Transaction, { held, lost }: Anchors): Anchors {
  const carried = held.map((range) => carriedRange(tr, range));
  const gone = [
    ...lost.map((range) => ({ ...range, position: tr.mapping.map(range.position, -1) })),
    ...held.flatMap((range, i) => (carried[i] ? [] : [lostIn(tr, range)])),
  ];
  const stays = carried.filter((range) => range !== null);
  const stillGone: Lost[] = [];
  for (const range of gone) {
    const from = findAgain(tr, range, range.position);
    if (from === null) stillGone.push(range);
    else stays.push(foundAt(range, from));
  }
  return { held: stays, lost: stillGone };
}

function lostIn(tr: Transaction, range: Held): Lost {
  return lostOf(range, wordsBetween(tr.before, range.from, range.to), tr.mapping.map(range.from, -1));
}

/** Where a range is after an edit; null where nothing of it is left. */
function carriedRange(tr: Transaction, range: Held): Held | null {
  const isOpen = range.open ?? false;
  const from = tr.mapping.map(range.from, isOpen ? -1 : 1);
  const to = tr.mapping.map(range.to, isOpen ? 1 : -1);
  if (from >= to) return overtyped(tr, range);
  const caret = caretOf(tr);
  const isShorter = to - from < range.to - range.from;
  // Characters at its edge were deleted, with the caret there: what is typed next belongs to it. Who types "4.5 million" over
  // "4.2 million" deletes all but the 4.
  const opens = !isUndo(tr) && isShorter && (caret === from || caret === to);
  return { ...range, from, to, open: isOpen || opens };
}

/**
 * All of its words were replaced. To overtype is how a figure is changed, and keeps the fact: the range opens. A cut, a paste or an undo is
 * no overtyping.
 */
function overtyped(tr: Transaction, range: Held): Held | null {
  const around: Span = { from: tr.mapping.map(range.from, -1), to: tr.mapping.map(range.to, 1) };
  const caret = caretOf(tr);
  const isByHand = tr.getMeta('uiEvent') !== 'cut' && tr.getMeta('paste') !== true && !isUndo(tr);
  if (!isByHand || caret < around.from || caret > around.to) return null;
  const isInOneBlock = tr.doc.resolve(around.from).sameParent(tr.doc.resolve(around.to));
  return isInOneBlock && tr.doc.resolve(around.from).parent.isTextblock
    ? { ...range, ...around, open: true }
    : null;
}

function caretOf({ selection }: Transaction): number {
  return selection.empty ? selection.from : -1;
}

/** Undo and redo, by what `prosemirror-history` notes on its transactions. */
export function isUndo(tr: Transaction): boolean {
  return tr.getMeta('history$') !== undefined;
}

/** Closes what the caret has left. What was emptied by then is lost. */
export function closeLeft({ held, lost }: Anchors, selection: Span): Anchors {
  const isLeft = ({ open, from, to }: Held): boolean =>
    open === true && (selection.from < from || selection.to > to);
  if (!held.some(isLeft)) return { held, lost };
  const emptied = held.filter((range) => isLeft(range) && range.from === range.to);
  return {
    held: held
      .filter((range) => !emptied.includes(range))
      .map((range) => (isLeft(range) ? { ...range, open: false } : range)),
    lost: [...lost, ...emptied.map((range) => lostOf(range, range.exact, range.from))],
  };
}
