import { baseKeymap, chainCommands, splitBlockAs } from 'prosemirror-commands';
import { redo, undo } from 'prosemirror-history';
import { keymap } from 'prosemirror-keymap';
import type { Command, Plugin } from 'prosemirror-state';
import { breakLine, indent, leaveList, mark, moveBlocks, plainFirst, toggleKind } from './commands.js';
import { schema } from './schema.js';
import { addRow, toCell } from './tables.js';

/** A paragraph follows a heading and a picture; anything else is followed by its like. A numbered list counts on. */
const split: Command = splitBlockAs((node, atEnd) => {
  const { paragraph, list_item: item } = schema.nodes;
  if (paragraph && atEnd && ['heading', 'image'].includes(node.type.name)) return { type: paragraph };
  if (item && node.type === item) return { type: item, attrs: { ...node.attrs, start: null } };
  return null;
});

/** The keys of the text. Those of the page (marking, saving, findings) are the page's. */
export const KEYS: Readonly<Record<string, Command>> = {
  'Mod-z': undo,
  'Mod-y': redo,
  'Shift-Mod-z': redo,
  'Mod-b': mark('bold'),
  'Mod-i': mark('italic'),
  'Mod-u': mark('underline'),
  'Shift-Mod-7': toggleKind('list_item', { ordered: true }),
  'Shift-Mod-8': toggleKind('list_item', { ordered: false }),
  'Shift-Mod-9': toggleKind('blockquote'),
  'Mod-Alt-0': toggleKind('paragraph'),
  'Mod-Alt-2': toggleKind('heading', { level: 2 }),
  'Mod-Alt-3': toggleKind('heading', { level: 3 }),
  'Mod-Alt-4': toggleKind('heading', { level: 4 }),
  'Alt-ArrowUp': moveBlocks(-1),
  'Mod-]': indent(1),
  'Mod-[': indent(-1),
  'Shift-Enter': breakLine,
  Enter: chainCommands(addRow, leaveList, split),
  Backspace: plainFirst,
  // Within a table only: elsewhere, and at its ends, Tab leaves the text.
  Tab: toCell(1),
  'Shift-Tab': toCell(-1),
};

/** `Alt-ArrowDown` moves the block down, unless the page has a use for it there: on a marked passage it leads to the fact. */
export function keys(isInMark: () => boolean): Plugin[] {
  const down: Command = (state, dispatch, view) => !isInMark() && moveBlocks(1)(state, dispatch, view);
  return [keymap({ ...KEYS, 'Alt-ArrowDown': down }), keymap(baseKeymap)];
}
