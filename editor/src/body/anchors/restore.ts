import type { Node } from 'prosemirror-model';
import { textOf } from '../text.js';
import type { Anchors, Held, Snapshot } from './held.js';
import type { Span } from './spans.js';

/**
 * The anchors of a document that undo or redo gave back. To move ranges along can't give back what a deletion took from them, so those of
 * the snapshot are given back: others may have saved meanwhile, and where they did not, the blocks are what they were.
 * A fact that was made or removed since then stays made or removed.
 */
export function restored(doc: Node, snapshot: Snapshot, now: Anchors): Anchors {
  const places = new Places(doc, snapshot.doc);
  const back = snapshot.held.map((range) => places.of(range));
  const unsure = new Set(snapshot.held.filter((_, i) => back[i] === null).map(({ factId }) => factId));
  const known = new Set([...now.held, ...now.lost].map(({ factId }) => factId));
  const given = back.filter((range) => range !== null);
  const isGiven = (factId: string): boolean => known.has(factId) && !unsure.has(factId);
  const taken = given.filter(({ factId }) => isGiven(factId));
  const ids = new Set(taken.map(({ factId }) => factId));
  return {
    held: [...taken, ...now.held.filter(({ factId }) => !ids.has(factId))],
    lost: now.lost.filter(({ factId }) => !ids.has(factId)),
  };
}

/** Where the ranges of an earlier document stand in one that differs from it by what others wrote. */
class Places {
  private readonly isSame: boolean;
  private readonly blocks = new Map<unknown, { readonly node: Node; readonly position: number }>();

  constructor(
    doc: Node,
    private readonly earlier: Node,
  ) {
    this.isSame = doc.eq(earlier);
    doc.forEach((node, position) => this.blocks.set(node.attrs['id'], { node, position }));
  }

  /** @returns null where nobody can tell */
  of(range: Held): Held | null {
    const span = this.isSame ? range : this.spanOf(range);
    return span && { ...range, from: span.from, to: span.to, open: false };
  }

  private spanOf({ from, to }: Span): Span | null {
    const start = this.earlier.resolve(from);
    if (!start.sameParent(this.earlier.resolve(to)) || start.depth === 0) return null;
    const block = this.blocks.get(start.parent.attrs['id']);
    const words = textOf(start.parent).slice(start.parentOffset, start.parentOffset + to - from);
    const at = block?.node.eq(start.parent) ? block.position + from - start.before(1) : this.onlyPlace(words);
    return at === null ? null : { from: at, to: at + to - from };
  }

  /** The one place of words; null where they are at several, or at none. */
  private onlyPlace(words: string): number | null {
    const found: number[] = [];
    for (const { node, position } of this.blocks.values()) {
      const text = node.isTextblock && words !== '' ? textOf(node) : '';
      for (let at = text.indexOf(words); at >= 0 && text !== ''; at = text.indexOf(words, at + 1))
        found.push(position + 1 + at);
    }
    const [only] = found;
    return found.length === 1 && only !== undefined ? only : null;
  }
}
