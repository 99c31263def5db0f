import { diffArrays } from 'diff';
import { wordsOf } from './words-of.js';

/** A run of characters that an edit kept: where it stood, where it stands, how long it is (UTF-16 code units). */
export interface KeptRun {
  readonly before: number;
  readonly after: number;
  readonly length: number;
}

/** Beyond so many inserted and removed words, what two texts have in common is chance. */
const MAX_EDIT = 300;

/**
 * What one text kept of another, in whole words: "Wu" is no part of "Wuhan". What both begin and end with is found by comparing alone, so
 * the usual edit in one place costs little; the middle is left to Myers' algorithm, which gives up where too much differs.
 */
export function keptRuns(before: string, after: string): KeptRun[] {
  // Of several ways to see it the same one is taken there and back, so that to undo an edit undoes what it did to anchors.
  if (before > after)
    return keptRuns(after, before).map((run) => ({ ...run, before: run.after, after: run.before }));
  const [from, to] = [wordsOf(before), wordsOf(after)];
  const shorter = Math.min(from.length, to.length);
  let head = 0;
  while (head < shorter && from[head] === to[head]) head++;
  let tail = 0;
  while (tail < shorter - head && from.at(-1 - tail) === to.at(-1 - tail)) tail++;
  const middle = diffArrays(from.slice(head, from.length - tail), to.slice(head, to.length - tail), {
    maxEditLength: MAX_EDIT,
  });
  const runs = new Runs();
  runs.keep(from.slice(0, head));
  if (middle) for (const { value, added, removed } of middle) runs.step(value, added, removed);
  else runs.pass(from.slice(head, from.length - tail), to.slice(head, to.length - tail));
  runs.keep(from.slice(from.length - tail));
  return runs.all;
}

/** Counts characters on both sides, and joins runs that touch. */
class Runs {
  readonly all: KeptRun[] = [];
  private before = 0;
  private after = 0;

  step(value: readonly string[], added: boolean, removed: boolean): void {
    if (added) this.after += lengthOf(value);
    else if (removed) this.before += lengthOf(value);
    else this.keep(value);
  }

  pass(removed: readonly string[], added: readonly string[]): void {
    this.before += lengthOf(removed);
    this.after += lengthOf(added);
  }

  keep(value: readonly string[]): void {
    const length = lengthOf(value);
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
