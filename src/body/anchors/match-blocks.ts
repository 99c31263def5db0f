import { diffArrays } from 'diff';
import { textOf } from '../block.js';
import type { Block } from '../block.js';

/** The share of common words above which one block counts as the other after an edit, unless they show the same picture or page. */
const SIMILAR = 0.5;

/** So far behind the last match a similar block is looked for. */
const WINDOW = 20;

/** Beyond this number of inserted and removed blocks, their order says nothing. */
const MAX_EDIT = 500;

/** Myers' algorithm may step over all blocks for each insertion and deletion that it tries; this is the maximum number of steps. */
const MAX_STEPS = 1_000_000;

/** The maximum number of characters and words of each of two bodies that are compared word by word; what is beyond counts as new. */
const MAX_COMPARED_TEXT = 200_000;
const MAX_COMPARED_WORDS = 400_000;

/**
 * Gives the blocks of a body that was written as text, Markdown or HTML the ids of the blocks that they were: those that are the same and in
 * order, then those that are the same and were moved, then those that are similar, in their order. No id is given twice.
 */
export function matchBlocks(previous: readonly Block[], next: readonly Block[]): Block[] {
  const keys = new Keys();
  const was = previous.map((block) => ({ block, key: keys.of(block) }));
  const is = next.map((block) => ({ block, key: keys.of(block) }));
  const pairs = new Map<Keyed, Keyed>();
  sameInOrder(was, is, pairs);
  sameButMoved(unmatched(was, pairs.values()), unmatched(is, pairs.keys()), pairs);
  similar(unmatched(was, pairs.values()), unmatched(is, pairs.keys()), pairs);
  return is.map((entry) => ({ ...entry.block, id: pairs.get(entry)?.block.id ?? entry.block.id }));
}

/** A block, and a number that the same blocks have. */
interface Keyed {
  readonly block: Block;
  readonly key: number;
}

/** What makes two blocks the same: everything but the id. */
class Keys {
  private readonly known = new Map<string, number>();

  of({ id: _, ...block }: Block): number {
    const text = JSON.stringify(block);
    const key = this.known.get(text) ?? this.known.size;
    this.known.set(text, key);
    return key;
  }
}

function sameInOrder(was: readonly Keyed[], is: readonly Keyed[], pairs: Map<Keyed, Keyed>): void {
  // A block on one side only is in no common order.
  const [from, to] = [presentIn(is, was), presentIn(was, is)];
  const maxEditLength = Math.min(MAX_EDIT, Math.floor(MAX_STEPS / Math.max(1, from.length + to.length)));
  const changes = diffArrays(keysOf(from), keysOf(to), { maxEditLength }) ?? [];
  let [before, after] = [0, 0];
  for (const { added, removed, count } of changes) {
    if (!added && !removed) for (let i = 0; i < count; i++) pair(pairs, to[after + i], from[before + i]);
    if (!added) before += count;
    if (!removed) after += count;
  }
}

function presentIn(others: readonly Keyed[], entries: readonly Keyed[]): Keyed[] {
  const keys = new Set(keysOf(others));
  return entries.filter(({ key }) => keys.has(key));
}

function keysOf(entries: readonly Keyed[]): number[] {
  return entries.map(({ key }) => key);
}

function sameButMoved(left: readonly Keyed[], added: readonly Keyed[], pairs: Map<Keyed, Keyed>): void {
  // The first is taken from the end.
  const byKey = new Map<number, Keyed[]>();
  for (const entry of [...left].reverse()) {
    const same = byKey.get(entry.key);
    if (same) same.push(entry);
    else byKey.set(entry.key, [entry]);
  }
  for (const entry of added) pair(pairs, entry, byKey.get(entry.key)?.pop());
}

/** In the order of the text: a block is matched with one after the last that was matched. */
function similar(left: readonly Keyed[], added: readonly Keyed[], pairs: Map<Keyed, Keyed>): void {
  const [candidates, wanted] = [withWords(left), withWords(added)];
  let [from, compared] = [0, 0];
  for (const one of wanted) {
    const found = candidates.slice(from, from + WINDOW).findIndex((candidate) => {
      compared += one.words.size;
      return compared <= MAX_COMPARED_WORDS && isSimilar(one, candidate);
    });
    if (found < 0) continue;
    pair(pairs, one.entry, candidates[from + found]?.entry);
    from += found + 1;
  }
}

function pair(pairs: Map<Keyed, Keyed>, is: Keyed | undefined, was: Keyed | undefined): void {
  if (is && was) pairs.set(is, was);
}

function unmatched(entries: readonly Keyed[], matched: Iterable<Keyed>): Keyed[] {
  const known = new Set(matched);
  return entries.filter((entry) => !known.has(entry));
}

interface WithWords {
  readonly entry: Keyed;
  readonly words: ReadonlySet<string>;
}

function withWords(entries: readonly Keyed[]): WithWords[] {
  let left = MAX_COMPARED_TEXT;
  return entries.flatMap((entry) => {
    const text = textOf(entry.block) ?? '';
    left -= text.length;
    return left < 0 ? [] : [{ entry, words: new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu)) }];
  });
}

function isSimilar(one: WithWords, other: WithWords): boolean {
  const [a, b] = [one.entry.block, other.entry.block];
  if ('url' in a && 'url' in b && a.type === b.type && a.url !== null && a.url === b.url) return true;
  const [words, others] = [one.words, other.words];
  if (words.size === 0 || others.size === 0) return a.type === b.type && words.size === others.size;
  const needed = SIMILAR * Math.max(words.size, others.size);
  if (Math.min(words.size, others.size) < needed) return false;
  let common = 0;
  for (const word of words) if (others.has(word)) common++;
  return common >= needed;
}
