import { redo, undo } from 'prosemirror-history';
import { TextSelection } from 'prosemirror-state';
import type { Command } from 'prosemirror-state';
import { indent, mark, moveBlocks, toggleKind } from '../body/commands.js';
import { link, unlink } from '../body/links.js';
import { schema } from '../body/schema.js';
import { insertTable } from '../body/tables.js';

/** What a toolbar, a menu or a key can do to the text. */
export type TextCommand = keyof typeof COMMANDS;

const separator: Command = ({ tr, selection }, dispatch) => {
  const at = selection.$to.depth === 0 ? selection.to : selection.$to.after(1);
  dispatch?.(tr.insert(at, schema.node('separator')).scrollIntoView());
  return true;
};

const COMMANDS = {
  bold: () => mark('bold'),
  italic: () => mark('italic'),
  underline: () => mark('underline'),
  strike: () => mark('strike'),
  superscript: () => mark('superscript'),
  subscript: () => mark('subscript'),
  code: () => mark('code'),
  paragraph: () => toggleKind('paragraph'),
  heading2: () => toggleKind('heading', { level: 2 }),
  heading3: () => toggleKind('heading', { level: 3 }),
  heading4: () => toggleKind('heading', { level: 4 }),
  quote: () => toggleKind('blockquote'),
  bullet: () => toggleKind('list_item', { ordered: false }),
  number: () => toggleKind('list_item', { ordered: true }),
  indent: () => indent(1),
  outdent: () => indent(-1),
  undo: () => undo,
  redo: () => redo,
  moveUp: () => moveBlocks(-1),
  moveDown: () => moveBlocks(1),
  separator: () => separator,
  table: () => insertTable(3, 3),
  /** With an address it links, without one it takes the link away. */
  link: (address?: string) => (address === undefined || address === '' ? unlink : link(address)),
} as const;

/** @param argument of `link`: the address */
export function textCommand(name: TextCommand, argument?: string): Command {
  return COMMANDS[name](argument);
}

/** Selects a range and shows it. */
export function select(from: number, to: number): Command {
  return ({ doc, tr }, dispatch) => {
    dispatch?.(tr.setSelection(TextSelection.create(doc, from, to)).scrollIntoView());
    return true;
  };
}
