import type { Node } from 'prosemirror-model';
import { Decoration, DecorationSet } from 'prosemirror-view';
import type { Held } from './held.js';

/** @param active the fact that is chosen in the panel */
export function drawn(doc: Node, held: readonly Held[], active: string | null): DecorationSet {
  const inText = held.filter(({ from, to }) => from < to);
  return DecorationSet.create(
    doc,
    inText.map((range) => {
      const name = `fact fact-${range.kind}${range.factId === active ? ' active' : ''}`;
      return Decoration.inline(
        range.from,
        range.to,
        { nodeName: 'span', class: name, 'data-key': range.factId },
        { inclusiveStart: false, inclusiveEnd: range.open ?? false },
      );
    }),
  );
}

/** Whether the same ranges stand there, only elsewhere: moving what is drawn costs a tenth of drawing it anew. */
export function areOnlyMoved(before: readonly Held[], after: readonly Held[]): boolean {
  return (
    before.length === after.length &&
    after.every((range, i) => {
      const was = before[i];
      return (
        was?.factId === range.factId &&
        (was.open ?? false) === (range.open ?? false) &&
        was.to - was.from === range.to - range.from
      );
    })
  );
}
