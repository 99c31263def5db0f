import { Plugin, PluginKey } from 'prosemirror-state';
import type { EditorState, Transaction } from 'prosemirror-state';
import { undoDepth } from 'prosemirror-history';
import { DecorationSet } from 'prosemirror-view';
import { carryAlong, closeLeft, isUndo } from './carry.js';
import { areOnlyMoved, drawn } from './drawing.js';
import type { Anchors, Held } from './held.js';
import { restored } from './restore.js';
import { Snapshots } from './snapshots.js';

/** The anchors of an open article. */
export interface AnchorState extends Anchors {
  /** The fact that is chosen. */
  readonly active: string | null;
  readonly decorations: DecorationSet;
  readonly snapshots: Snapshots;
}

/** What may be done to the anchors apart from editing the text. */
type Change =
  | { readonly set: Anchors }
  | { readonly add: readonly Held[] }
  | { readonly remove: string }
  | { readonly active: string | null };

const key = new PluginKey<AnchorState>('anchors');

export function anchorsIn(state: EditorState): AnchorState {
  const anchors = key.getState(state);
  if (!anchors) throw new Error('the anchors plugin is missing');
  return anchors;
}

/** Not a step of undo by itself. */
export function changeAnchors(tr: Transaction, change: Change): Transaction {
  return tr.setMeta(key, change).setMeta('addToHistory', false);
}

/** Carries the anchors of facts through all edits, undo and redo. Stands behind the history among the plugins: it asks for the depth. */
export const anchors = new Plugin<AnchorState>({
  key,
  state: {
    init: (_, { doc }) => ({
      held: [],
      lost: [],
      active: null,
      decorations: DecorationSet.create(doc, []),
      snapshots: Snapshots.NONE,
    }),
    apply: (tr, value, _, after) => next(tr, value, undoDepth(after) as number),
  },
  props: {
    decorations: (state) => anchorsIn(state).decorations,
    handleClick(view, position) {
      const inside = anchorsIn(view.state).held.filter(({ from, to }) => from <= position && position <= to);
      const active = inside.at(-1)?.factId ?? null;
      if (active !== anchorsIn(view.state).active) view.dispatch(changeAnchors(view.state.tr, { active }));
      return false;
    },
  },
});

function next(tr: Transaction, value: AnchorState, depth: number): AnchorState {
  const change = tr.getMeta(key) as Change | undefined;
  const edited = afterEdit(tr, value, depth);
  const { held, lost } = change ? changed(edited, change) : edited;
  const active = change && 'active' in change ? change.active : stillActive(tr, held, value.active);
  if (held === value.held && lost === value.lost && active === value.active) return value;
  const snapshots = value.snapshots.with(depth, { doc: tr.doc, held, lost });
  const isMoved = tr.docChanged && !change && areOnlyMoved(value.held, held);
  const decorations = isMoved ? value.decorations.map(tr.mapping, tr.doc) : drawn(tr.doc, held, active);
  return { held, lost, active, decorations, snapshots };
}

/** A fact that was chosen stays so until the caret leaves it. */
function stillActive(
  { selection, selectionSet }: Transaction,
  held: readonly Held[],
  active: string | null,
): string | null {
  const isIn = held.some(
    ({ factId, from, to }) => factId === active && from <= selection.from && selection.to <= to,
  );
  return selectionSet && !isIn ? null : active;
}

function afterEdit(tr: Transaction, value: AnchorState, depth: number): Anchors {
  if (tr.docChanged) {
    const now = carryAlong(tr, value);
    const snapshot = isUndo(tr) ? value.snapshots.at(depth) : undefined;
    return snapshot ? restored(tr.doc, snapshot, now) : now;
  }
  return tr.selectionSet ? closeLeft(value, tr.selection) : value;
}

function changed({ held, lost }: Anchors, change: Change): Anchors {
  if ('set' in change) return change.set;
  if ('add' in change) return { held: [...held, ...change.add], lost };
  if ('active' in change) return { held, lost };
  const others = ({ factId }: { readonly factId: string }): boolean => factId !== change.remove;
  return { held: held.filter(others), lost: lost.filter(others) };
}
