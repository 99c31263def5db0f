import { diffArrays } from 'diff';
import { WordSplitter } from './words-of.js';

/** A run of characters that an edit left unchanged: its old position, its new position, its length (UTF-16 code units). */
export interface UnchangedRun {
  readonly before: number;
  readonly after: number;
  readonly length: number;
}

/** The maximum number of inserted and removed words: beyond it, what two texts have in common is chance. */
const MAX_EDIT = 300;

/** The maximum cost of comparing the texts of one body; beyond it, everything counts as changed. */
export class DiffBudget {
  readonly splitter = new WordSplitter();
  /** Characters that are taken apart into words. */
  private characters = 300_000;
  /** Words that Myers' algorithm steps over: for each insertion or deletion that it tries, it may do so to the end. */
  private steps = 1_000_000;

  /** Spends characters on splitting into words. @returns false if too few are left */
  takeApart(characters: number): boolean {
    if (characters > this.characters) return false;
    this.characters -= characters;
    return true;
  }

  /** The maximum number of inserted and removed words between texts of this length. */
  editsAmong(words: number): number {
    return Math.max(0, Math.min(MAX_EDIT, words, Math.floor(this.steps / Math.max(1, words))));
  }

  spend(edits: number, words: number): void {
    this.steps -= edits * words;
  }
}

/**
 * What two texts have in common, in whole words: "Wu" is no part of "Wuhan". What both begin and end with is found by comparing alone, so
 * the usual edit in one place costs little; the middle is left to Myers' algorithm, which gives up where too much differs.
 */
export function unchangedRuns(before: string, after: string, budget = new DiffBudget()): UnchangedRun[] {
  // Of several possible diffs, the same one is taken in both directions, so that undoing an edit restores the anchors.
  if (before > after)
    return unchangedRuns(after, before, budget).map((run) => ({
      ...run,
      before: run.after,
      after: run.before,
    }));
  const head = commonHead(before, after);
  const tail = commonTail(before, after, head);
  const runs = new Runs();
  runs.unchanged(head);
  compareMiddle(
    before.slice(head, before.length - tail),
    after.slice(head, after.length - tail),
    budget,
    runs,
  );
  runs.unchanged(tail);
  return runs.all;
}

function compareMiddle(before: string, after: string, budget: DiffBudget, runs: Runs): void {
  if (!budget.takeApart(before.length + after.length)) {
    runs.pass(before.length, after.length);
    return;
  }
  const from = budget.splitter.wordsOf(before);
  const to = budget.splitter.wordsOf(after);
  const shorter = Math.min(from.length, to.length);
  let head = 0;
  while (head < shorter && from[head] === to[head]) head++;
  let tail = 0;
  while (tail < shorter - head && from.at(-1 - tail) === to.at(-1 - tail)) tail++;
  const [removed, added] = [from.slice(head, from.length - tail), to.slice(head, to.length - tail)];
  const words = removed.length + added.length;
  const maxEditLength = budget.editsAmong(words);
  const steps = diffArrays(removed, added, { maxEditLength });
  const edits = steps?.reduce((sum, step) => sum + (step.added || step.removed ? step.count : 0), 0);
  budget.spend(edits ?? maxEditLength, words);
  runs.unchanged(lengthOf(from.slice(0, head)));
  if (steps) for (const step of steps) runs.step(lengthOf(step.value), step);
  else runs.pass(lengthOf(removed), lengthOf(added));
  runs.unchanged(lengthOf(from.slice(from.length - tail)));
}

/** How much both texts begin with, up to a place that is between words in either. */
function commonHead(before: string, after: string): number {
  let head = 0;
  while (head < before.length && head < after.length && before.charCodeAt(head) === after.charCodeAt(head))
    head++;
  if (head === before.length && head === after.length) return head;
  do head--;
  while (head > 0 && !beginsPiece(before, head));
  return Math.max(0, head);
}

function commonTail(before: string, after: string, head: number): number {
  const [from, to] = [before.length, after.length];
  const most = Math.min(from, to) - head;
  let tail = 0;
  while (tail < most && before.charCodeAt(from - 1 - tail) === after.charCodeAt(to - 1 - tail)) tail++;
  while (tail > 0 && !(beginsPiece(before, from - tail) && beginsPiece(after, to - tail))) tail--;
  return tail;
}

/** Whether a blank begins here: to both sides of it the text is taken apart the same, whatever stands on the other. */
function beginsPiece(text: string, offset: number): boolean {
  return /^\s$/.test(text.charAt(offset)) && !/^\s$/.test(text.charAt(offset - 1));
}

/** Counts characters on both sides, and joins runs that touch. */
class Runs {
  readonly all: UnchangedRun[] = [];
  private before = 0;
  private after = 0;

  step(length: number, { added, removed }: { added: boolean; removed: boolean }): void {
    if (added) this.after += length;
    else if (removed) this.before += length;
    else this.unchanged(length);
  }

  pass(removed: number, added: number): void {
    this.before += removed;
    this.after += added;
  }

  unchanged(length: number): void {
    const last = this.all.at(-1);
    if (last && last.before + last.length === this.before && last.after + last.length === this.after) {
      this.all[this.all.length - 1] = { ...last, length: last.length + length };
    } else if (length > 0) {
      this.all.push({ before: this.before, after: this.after, length });
    }
    this.before += length;
    this.after += length;
  }
}

function lengthOf(value: readonly string[]): number {
  return value.reduce((sum, token) => sum + token.length, 0);
}
