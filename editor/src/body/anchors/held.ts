import type { Node } from 'prosemirror-model';
import type { Span } from './spans.js';

/** What a passage is marked as. */
export type FactKind = 'quote' | 'figure' | 'person' | 'organization';

/** Whose words they are. A fact that the service does not know yet has an id of the page's own. */
interface OfFact {
  readonly factId: string;
  readonly kind: FactKind;
  /** The words when the anchor was set, or was last saved. What says the same as they did follows them when they are edited. */
  readonly exact: string;
}

/** A range of the document that belongs to a fact, and moves with every edit. */
export interface Held extends OfFact, Span {
  /** What is typed at its edges belongs to it, until the caret leaves: it is being overtyped. */
  readonly open?: boolean;
}

/** A range whose words are gone. They are looked for again with every edit: undo and paste bring them back. */
export interface Lost extends OfFact {
  /** The words that went. */
  readonly words: string;
  /** Where they stood. */
  readonly position: number;
}

/** Where the words of the facts stand. */
export interface Anchors {
  readonly held: readonly Held[];
  readonly lost: readonly Lost[];
}

/** @param position where its words stood */
export function lostOf({ factId, kind, exact }: Held, words: string, position: number): Lost {
  return { factId, kind, exact, words, position };
}

/** @param from where its words were found */
export function foundAt({ factId, kind, exact, words }: Lost, from: number): Held {
  return { factId, kind, exact, from, to: from + words.length };
}

/** What stood where, at one moment. Documents share what they have in common, so that this costs next to nothing. */
export interface Snapshot extends Anchors {
  readonly doc: Node;
}
