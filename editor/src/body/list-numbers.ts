import type { Node } from 'prosemirror-model';
import { Plugin, PluginKey } from 'prosemirror-state';
import { Decoration, DecorationSet } from 'prosemirror-view';

/**
 * The numbers of the items of numbered lists, null for all other blocks. Neighbouring items are one list; anything in between, and a change
 * of the kind at a depth, begins another; a `start` begins one with that number.
 */
export function listNumbers(doc: Node): (number | null)[] {
  let last: (number | null)[] = [];
  return doc.children.map(({ type, attrs }) => {
    if (type.name !== 'list_item') {
      last = [];
      return null;
    }
    const { depth, ordered, start } = attrs as { depth: number; ordered: boolean; start: number | null };
    const before = last[depth] ?? null;
    const number = ordered ? (start ?? (before === null ? 1 : before + 1)) : null;
    // What is deeper than this item has ended with it.
    last = [...Array.from({ length: depth }, (_, above) => last[above] ?? null), number];
    return number;
  });
}

interface Shown {
  readonly numbers: string;
  readonly drawn: DecorationSet;
}

const key = new PluginKey<Shown>('list-numbers');

function shown(doc: Node): Shown {
  const numbers = listNumbers(doc);
  const drawn: Decoration[] = [];
  doc.forEach((node, position, i) => {
    const number = numbers[i] ?? null;
    if (number === null) return;
    drawn.push(Decoration.node(position, position + node.nodeSize, { 'data-number': String(number) }));
  });
  return { numbers: numbers.join(), drawn: DecorationSet.create(doc, drawn) };
}

/** Tells the page each item's number, as `data-number`: lists are flat, and CSS alone can't count them from where they begin. */
export const numbering = new Plugin<Shown>({
  key,
  state: {
    init: (_, { doc }) => shown(doc),
    apply(tr, value) {
      if (!tr.docChanged) return value;
      if (listNumbers(tr.doc).join() !== value.numbers) return shown(tr.doc);
      return { numbers: value.numbers, drawn: value.drawn.map(tr.mapping, tr.doc) };
    },
  },
  props: { decorations: (state) => key.getState(state)?.drawn },
});
