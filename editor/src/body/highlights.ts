import { Plugin, PluginKey } from 'prosemirror-state';
import type { EditorState, Transaction } from 'prosemirror-state';
import { Decoration, DecorationSet } from 'prosemirror-view';
import type { Node } from 'prosemirror-model';
import type { Span } from './anchors/spans.js';
import { wordsBetween } from './text.js';

/** What is shown on the text for a while, and is no part of it: findings, what is searched for, the passage that is being marked. */
export type HighlightGroup = 'finding' | 'search' | 'held-passage' | 'changed';

export interface Highlight extends Span {
  /** A kind within the group: `error` is shown as `finding finding-error`. */
  readonly kind?: string;
  /** By which a click finds it again. */
  readonly id?: string;
}

interface Change {
  readonly group: HighlightGroup;
  readonly highlights: readonly Highlight[];
}

type Groups = ReadonlyMap<HighlightGroup, DecorationSet>;

const key = new PluginKey<Groups>('highlights');

/** Replaces all highlights of a group. */
export function highlight(
  tr: Transaction,
  group: HighlightGroup,
  highlights: readonly Highlight[],
): Transaction {
  return tr.setMeta(key, { group, highlights } satisfies Change).setMeta('addToHistory', false);
}

/** Where the highlights of a group stand now. One whose words were replaced is gone. */
export function highlightsOf(state: EditorState, group: HighlightGroup): Highlight[] {
  const decorations = key.getState(state)?.get(group)?.find() ?? [];
  return decorations.map(({ from, to, spec }) => {
    const { kind, id } = spec as Highlight;
    return { from, to, ...(kind !== undefined && { kind }), ...(id !== undefined && { id }) };
  });
}

export const highlights = new Plugin<Groups>({
  key,
  state: {
    init: () => new Map(),
    apply(tr, groups) {
      const change = tr.getMeta(key) as Change | undefined;
      if (!change && !tr.docChanged) return groups;
      const moved = new Map([...groups].map(([group, drawn]) => [group, standing(drawn, tr)] as const));
      if (change)
        moved.set(
          change.group,
          DecorationSet.create(tr.doc, change.highlights.map(decoration(tr.doc, change.group))),
        );
      return moved;
    },
  },
  props: {
    decorations(state) {
      const all = [...(key.getState(state)?.values() ?? [])].flatMap((drawn) => drawn.find());
      return all.length > 0 ? DecorationSet.create(state.doc, all) : null;
    },
  },
});

/** What is still on its words: a finding about other words would mislead. */
function standing(drawn: DecorationSet, tr: Transaction): DecorationSet {
  if (!tr.docChanged) return drawn;
  const moved = drawn.map(tr.mapping, tr.doc);
  const touched = moved.find().filter(({ from, to, spec }) => {
    const { words } = spec as { readonly words: string };
    return wordsBetween(tr.doc, from, to) !== words;
  });
  return moved.remove(touched);
}

function decoration(doc: Node, group: HighlightGroup): (highlight: Highlight) => Decoration {
  return ({ from, to, kind, id }) => {
    const name = kind === undefined ? group : `${group} ${group}-${kind}`;
    return Decoration.inline(
      from,
      to,
      { class: name, ...(id !== undefined && { 'data-id': id }) },
      { kind, id, words: wordsBetween(doc, from, to) },
    );
  };
}
