import type { Command, EditorState } from 'prosemirror-state';
import { isLinkAddress } from '../../../src/body/web-address.js';
import { schema } from './schema.js';
import type { Span } from './anchors/spans.js';

/** The link around the caret, or of the selection: its address and its range; null where there is none. */
export function linkAt({ selection, doc }: EditorState): (Span & { readonly href: string }) | null {
  const { $from } = selection;
  const type = schema.mark('link', { href: '' }).type;
  const found = type.isInSet($from.marks()) ?? type.isInSet($from.nodeAfter?.marks ?? []);
  if (!found || !$from.parent.isTextblock) return null;
  const has = (index: number): boolean => found.isInSet($from.parent.maybeChild(index)?.marks ?? []);
  let first = $from.index();
  if (!has(first)) first--;
  let last = first;
  while (has(first - 1)) first--;
  while (has(last + 1)) last++;
  const sizeTo = (index: number): number =>
    $from.parent.children.slice(0, index).reduce((sum, { nodeSize }) => sum + nodeSize, 0);
  const start = doc.resolve($from.start()).pos;
  return { href: found.attrs['href'] as string, from: start + sizeTo(first), to: start + sizeTo(last + 1) };
}

/** Links the selection, or changes the link around the caret. An address that leads nowhere is refused. */
export function link(href: string): Command {
  return (state, dispatch) => {
    const { from, to, empty } = state.selection;
    const range = empty ? linkAt(state) : { from, to };
    if (!range || !isLinkAddress(href)) return false;
    const mark = schema.mark('link', { href });
    dispatch?.(state.tr.removeMark(range.from, range.to, mark.type).addMark(range.from, range.to, mark));
    return true;
  };
}

/** Takes the link around the caret, or those in the selection, away. */
export const unlink: Command = (state, dispatch) => {
  const { from, to, empty } = state.selection;
  const range = empty ? linkAt(state) : { from, to };
  const { type } = schema.mark('link', { href: '' });
  if (!range || !state.doc.rangeHasMark(range.from, range.to, type)) return false;
  dispatch?.(state.tr.removeMark(range.from, range.to, type));
  return true;
};
