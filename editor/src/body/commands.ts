import type { Command, EditorState, Transaction } from 'prosemirror-state';
import { TextSelection } from 'prosemirror-state';
import { toggleMark } from 'prosemirror-commands';
import type { Node, ResolvedPos } from 'prosemirror-model';
import { MAX_DEPTH } from '../../../src/body/block.js';
import type { PlainMarkType } from '../../../src/body/mark.js';
import { schema } from './schema.js';
import { textOf } from './text.js';

/** The kinds that a paragraph can be turned into. */
export type Kind = 'paragraph' | 'heading' | 'list_item' | 'blockquote';

/** Sets or takes off a mark where the selection is, or for what is typed next. */
export function mark(type: PlainMarkType): Command {
  return toggleMark(schema.mark(type).type);
}

/** Makes the selected blocks of a kind; of that kind already, paragraphs again. */
export function toggleKind(kind: Kind, own: Readonly<Record<string, unknown>> = {}): Command {
  return (state, dispatch) => {
    const type = schema.nodes[kind];
    const plain = schema.nodes['paragraph'];
    if (!type || !plain) return false;
    const isSo = selectedBlocks(state).every(
      ({ node }) =>
        node.type === type && Object.entries(own).every(([name, value]) => node.attrs[name] === value),
    );
    return setKind(state, dispatch, isSo ? plain : type, isSo ? {} : own);
  };
}

function setKind(
  state: EditorState,
  dispatch: ((tr: Transaction) => void) | undefined,
  type: Node['type'],
  own: Readonly<Record<string, unknown>>,
): boolean {
  const blocks = selectedBlocks(state).filter(({ node }) => isPlainWords(node));
  if (blocks.length === 0) return false;
  // Only the kind changes: the block keeps its id.
  const tr = blocks.reduce(
    (made, { node, position }) =>
      made.setNodeMarkup(position, type, { ...own, id: node.attrs['id'] as string, other: null }),
    state.tr,
  );
  dispatch?.(tr.scrollIntoView());
  return true;
}

/** Not a picture or a table, whose words are something else than running text. */
function isPlainWords({ type }: Node): boolean {
  return ['paragraph', 'heading', 'list_item', 'blockquote'].includes(type.name);
}

interface Placed {
  readonly node: Node;
  readonly position: number;
}

/** The blocks that the selection touches. */
function selectedBlocks({ doc, selection }: EditorState): Placed[] {
  const blocks: Placed[] = [];
  doc.nodesBetween(selection.from, selection.to, (node, position) => {
    blocks.push({ node, position });
    return false;
  });
  return blocks;
}

/** Moves the items of a list in or out by one level. */
export function indent(by: 1 | -1): Command {
  return (state, dispatch) => {
    const items = selectedBlocks(state).filter(({ node }) => node.type.name === 'list_item');
    const tr = state.tr;
    for (const { node, position } of items) {
      const depth = Math.min(Math.max((node.attrs['depth'] as number) + by, 1), MAX_DEPTH);
      if (depth !== node.attrs['depth']) tr.setNodeAttribute(position, 'depth', depth);
    }
    if (!tr.docChanged) return false;
    dispatch?.(tr.scrollIntoView());
    return true;
  };
}

/** In an empty item of a list, Enter ends the list, level by level. */
export const leaveList: Command = (state, dispatch, view) => {
  const { $from, empty } = state.selection;
  if (!empty || $from.parent.type.name !== 'list_item' || $from.parent.content.size > 0) return false;
  if ((($from.parent.attrs['depth'] as number | undefined) ?? 1) > 1)
    return indent(-1)(state, dispatch, view);
  return setKind(state, dispatch, paragraph(), {});
};

/** At the start of a heading, an item or a quotation, Backspace makes it a paragraph before it joins anything. */
export const plainFirst: Command = (state, dispatch, view) => {
  const { $from, empty } = state.selection;
  if (!empty || $from.parentOffset > 0 || !isPlainWords($from.parent)) return false;
  if ($from.parent.type === paragraph()) return false;
  if ($from.parent.type.name === 'list_item' && ($from.parent.attrs['depth'] as number) > 1)
    return indent(-1)(state, dispatch, view);
  return setKind(state, dispatch, paragraph(), {});
};

function paragraph(): Node['type'] {
  const type = schema.nodes['paragraph'];
  if (!type) throw new Error('the schema has no paragraph');
  return type;
}

/** A line break within the block. */
export const breakLine: Command = ({ tr, selection }, dispatch) => {
  if (!selection.$from.parent.isTextblock) return false;
  dispatch?.(tr.replaceSelectionWith(schema.node('hard_break'), true).scrollIntoView());
  return true;
};

/** Moves the selected blocks up or down by one, with their anchors. */
export function moveBlocks(by: 1 | -1): Command {
  return (state, dispatch) => {
    const blocks = selectedBlocks(state);
    const [first, last] = [blocks[0], blocks.at(-1)];
    if (!first || !last) return false;
    const { doc } = state;
    const end = last.position + last.node.nodeSize;
    const other = by < 0 ? doc.resolve(first.position).nodeBefore : doc.resolve(end).nodeAfter;
    if (!other) return false;
    if (dispatch)
      dispatch(
        swapped(state, {
          other,
          at: by < 0 ? first.position - other.nodeSize : end,
          to: by < 0 ? end : first.position,
        }),
      );
    return true;
  };
}

/** It is the neighbour that moves: so the selected blocks, the caret and the anchors in them stay what they are. */
function swapped(
  { tr }: EditorState,
  { other, at, to }: { readonly other: Node; readonly at: number; readonly to: number },
): Transaction {
  tr.delete(at, at + other.nodeSize);
  return tr.insert(tr.mapping.map(to, to > at ? -1 : 1), other).scrollIntoView();
}

/** Selects what stands within the quotation marks around a position; false where there are none. */
export function selectWithinQuotes($at: ResolvedPos): TextSelection | null {
  const text = textOf($at.parent);
  const pairs = /“[^”]*”|„[^“”]*[“”]|»[^«]*«|«[^»]*»|"[^"]*"/g;
  for (const { index, 0: words } of text.matchAll(pairs)) {
    const [start, end] = [index + 1, index + words.length - 1];
    if (start > $at.parentOffset || $at.parentOffset > end || start === end) continue;
    return TextSelection.create($at.doc, $at.start() + start, $at.start() + end);
  }
  return null;
}
