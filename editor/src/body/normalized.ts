import { Plugin } from 'prosemirror-state';
import type { Transaction } from 'prosemirror-state';
import type { Node } from 'prosemirror-model';
import { normalizeText } from '../../../src/kernel/values/text.js';
import { schema } from './schema.js';

/** What the service refuses in a text: no keyboard types it, but a program that types may. */
const UNWANTED = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u0084\u0086-\u009F\uFFFE\uFFFF]/g;

/** A text as the service stores it, so that offsets are the same here and there. */
export function normalized(text: string): string {
  // Most texts are ASCII or composed already: to compare is cheaper than to make a new one.
  return normalizeText(text).replace(UNWANTED, '');
}

/** The runs of text in what a transaction changed that are not as the service stores them. */
function strayRuns(transactions: readonly Transaction[], doc: Node): { node: Node; at: number }[] {
  const stray = new Map<number, Node>();
  for (const [i, { mapping }] of transactions.entries()) {
    const later = transactions.slice(i + 1);
    mapping.maps.forEach((map, j) => {
      map.forEach((_, __, start, end) => {
        const now = (position: number, side: number): number =>
          later.reduce((at, tr) => tr.mapping.map(at, side), mapping.slice(j + 1).map(position, side));
        const [from, to] = [Math.max(0, now(start, -1) - 1), Math.min(doc.content.size, now(end, 1) + 1)];
        doc.nodesBetween(from, to, (node, at) => {
          if (node.isText && normalized(node.text ?? '') !== node.text) stray.set(at, node);
        });
      });
    });
  }
  return [...stray].map(([at, node]) => ({ at, node })).sort((a, b) => b.at - a.at);
}

/** Text is NFC whoever brings it: macOS types and copies letters and accents apart. */
export const normalization = new Plugin({
  appendTransaction(transactions, _, { doc, tr }) {
    const edits = transactions.filter(({ docChanged }) => docChanged);
    if (edits.length === 0 || edits.some((edit) => edit.getMeta('composition') !== undefined)) return null;
    const runs = strayRuns(edits, doc);
    for (const { node, at } of runs) {
      const text = normalized(node.text ?? '');
      if (text === '') tr.delete(at, at + node.nodeSize);
      else tr.replaceWith(at, at + node.nodeSize, schema.text(text, node.marks));
    }
    return runs.length > 0 ? tr : null;
  },
});
