import type { Node } from 'prosemirror-model';
import type { EditorState } from 'prosemirror-state';
import type { Article, ProblemError } from '../../../client/src/client.js';
import type { NotKept } from '../../../src/body/not-kept.js';
import { anchorsIn } from '../body/anchors/plugin.js';
import type { AnchorState } from '../body/anchors/plugin.js';
import { wordsBetween, textOf } from '../body/text.js';
import { sentenceAround } from '../facts/passages.js';
import { factsOf } from './copy.js';
import type { Copy, Fact, PartName } from './copy.js';
import { spansOf } from './fact-anchors.js';
import type { OpenConflict } from './merge.js';
import { valueAt } from './places.js';
import type { Refusal } from './refusals.js';
import type { TakenIn } from './saving.js';

/** How it stands with saving. */
export interface SaveView {
  readonly state: 'saved' | 'saving' | 'kept' | 'needs-you' | 'read-along';
  /** When the service answered last; null before it did. */
  readonly at: Date | null;
  /** The last refusal, as long as it matters. */
  readonly problem: ProblemError | null;
}

/** A fact and where it stands. */
export interface FactView<T extends Fact = Fact> {
  /** Its id, or a temporary one until the service knows it. */
  readonly key: string;
  readonly fact: T;
  readonly place: { readonly from: number; readonly to: number; readonly text: string } | null;
  /** Whether it stands in the text with the words that were saved, with others, or not at all. */
  readonly state: 'held' | 'changed' | 'lost';
}

/** What is selected, or where the caret is. */
export interface SelectionView {
  readonly text: string;
  readonly empty: boolean;
  /** Null where several blocks are touched. */
  readonly blockId: string | null;
  /** UTF-16 code units into the block's text. */
  readonly start: number;
  readonly end: number;
  readonly blockType: string;
  readonly marks: readonly string[];
  readonly sentence: string;
}

/** A question that somebody has to answer: what both changed, each in another way. */
export interface ConflictView {
  readonly id: string;
  readonly pointer: string;
  readonly blockId: string | null;
  readonly base: unknown;
  readonly theirs: unknown;
  readonly mine: unknown;
  readonly by: string;
  readonly at: string;
}

/** All that the page shows of an open article. */
export interface SessionView {
  readonly save: SaveView;
  /** What the service answered last: status, revision, allowed actions. */
  readonly article: Article;
  /** The article as it is on screen, but for its body: `headline`, `section`, `bylines` and all other fields. */
  readonly fields: Omit<Copy, 'body' | PartName>;
  readonly quotes: readonly FactView<Article['quotes'][number]>[];
  readonly statistics: readonly FactView<Article['statistics'][number]>[];
  readonly mentions: readonly FactView<Article['mentions'][number]>[];
  readonly selection: SelectionView;
  /** The fact that was chosen, or that the caret is in. */
  readonly activeKey: string | null;
  readonly conflicts: readonly ConflictView[];
  readonly refusals: readonly Refusal[];
  readonly words: number;
  readonly minutes: number;
  readonly characters: number;
  /** What the last paste held and the body can't; `refused` where it was longer than a body may be. */
  readonly notKept: readonly NotKept[];
  readonly pasteRefused: string | null;
  /** What the last merge took in. */
  readonly merged: TakenIn | null;
  /** Whether another tab writes. */
  readonly reading: boolean;
}

/** The facts of a kind, in the order of the text; those that are not in it come last. */
export function factViews<T extends Fact>(
  copy: Copy,
  part: PartName,
  { doc, ...state }: EditorStateOf,
): FactView<T>[] {
  const views = factsOf(copy, part).map((fact) => factView(fact as T, doc, state.anchors));
  const at = (view: FactView): number => view.place?.from ?? Infinity;
  return views.toSorted((a, b) => (at(a) === at(b) ? 0 : at(a) - at(b)));
}

interface EditorStateOf {
  readonly doc: Node;
  readonly anchors: AnchorState;
}

function factView<T extends Fact>(fact: T, doc: Node, anchors: AnchorState): FactView<T> {
  const spans = spansOf(anchors, fact.id);
  const [first] = spans;
  if (!first) return { key: fact.id, fact, place: null, state: 'lost' };
  const text = spans.map(({ from, to }) => wordsBetween(doc, from, to).replaceAll('\u2029', ' ')).join(' … ');
  const isSame = spans.every(({ from, to, exact }) => wordsBetween(doc, from, to) === exact);
  return {
    key: fact.id,
    fact,
    place: { from: first.from, to: first.to, text },
    state: isSame ? 'held' : 'changed',
  };
}

/** What is selected, for toolbar and menus. */
export function selectionView({ doc, selection, storedMarks }: EditorState): SelectionView {
  const { $from, $to, from, to, empty } = selection;
  const block = $from.depth > 0 ? $from.parent : (doc.nodeAt(from) ?? doc);
  const isInOne = $from.sameParent($to) && $from.depth > 0;
  const sentence = isInOne ? sentenceOf(block, $from.parentOffset) : '';
  const marks = empty ? (storedMarks ?? $from.marks()) : marksWithin(doc, from, to);
  return {
    text: wordsBetween(doc, from, to).replaceAll('\u2029', ' '),
    empty,
    blockId: isInOne ? (block.attrs['id'] as string) : null,
    start: isInOne ? $from.parentOffset : 0,
    end: isInOne ? $to.parentOffset : 0,
    blockType: typeOf(block),
    marks: marks.map(({ type }) => type.name),
    sentence,
  };
}

function typeOf({ type, attrs }: Node): string {
  if (type.name === 'heading') return `heading${String(attrs['level'])}`;
  if (type.name === 'list_item') return attrs['ordered'] === true ? 'number' : 'bullet';
  return type.name;
}

function sentenceOf(block: Node, offset: number): string {
  const text = textOf(block);
  const { start, end } = sentenceAround(text, offset);
  return text.slice(start, end);
}

/** The marks that all of the text in a range has. */
function marksWithin(doc: Node, from: number, to: number): Node['marks'] {
  const runs: Node['marks'][] = [];
  doc.nodesBetween(from, to, (node) => {
    if (node.isText) runs.push(node.marks);
  });
  const [first = [], ...others] = runs;
  return first.filter((mark) => others.every((marks) => mark.isInSet(marks)));
}

/** The fact that was chosen, by a click or in the panel; else the smallest one around the selection. */
export function activeKeyOf(state: EditorState): string | null {
  const { active, held } = anchorsIn(state);
  if (active !== null) return active;
  const { from, to } = state.selection;
  const around = held.filter((one) => one.from <= from && to <= one.to);
  return around.toSorted((a, b) => a.to - a.from - (b.to - b.from))[0]?.factId ?? null;
}

export function conflictViews(copy: Copy, conflicts: readonly OpenConflict[]): ConflictView[] {
  return conflicts.map(({ pointer, base, theirs, by, at, isRemovedHere }) => ({
    id: pointer,
    pointer,
    base,
    theirs,
    by,
    at,
    mine: isRemovedHere ? null : valueAt(copy, pointer),
    blockId: /^\/body\/([^/]+)$/.exec(pointer)?.[1] ?? null,
  }));
}
