import { PLAIN_MARKS } from '../mark.js';
import type { Mark } from '../mark.js';
import type { MergedPiece } from './merge-text.js';
import { eachSide } from './three-way.js';
import type { Sides } from './three-way.js';

type Marks = Sides<readonly Mark[]>;

/**
 * Merges marks character by character: what one side alone wrote has its marks, of the rest each side's changes count.
 * @returns undefined where both sides gave the same words different links
 */
export function mergeMarks(marks: Marks, pieces: readonly MergedPiece[]): Mark[] | undefined {
  const all = [...marks.base, ...marks.theirs, ...marks.yours];
  const links = [...new Set(all.flatMap((mark) => (mark.type === 'link' ? [mark.href] : [])))];
  const linked = mergeCover(marks, pieces, (mark) =>
    mark.type === 'link' ? links.indexOf(mark.href) + 1 : 0,
  );
  if (!linked) return undefined;
  const merged: Mark[] = rangesOf(linked).map(({ value, ...range }) => {
    return { type: 'link', ...range, href: links[value - 1] ?? '' };
  });
  for (const type of PLAIN_MARKS) {
    if (!all.some((mark) => mark.type === type)) continue;
    // Of yes and no, two sides that both changed it have the same.
    const cover = mergeCover(marks, pieces, (mark) => (mark.type === type ? 1 : 0)) ?? new Uint16Array();
    merged.push(...rangesOf(cover).map(({ start, end }) => ({ type, start, end })));
  }
  return merged.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** What covers each character of the merged text; 0 for nothing. Undefined where both sides changed it, and not alike. */
function mergeCover(
  marks: Marks,
  pieces: readonly MergedPiece[],
  valueOf: (mark: Mark) => number,
): Uint16Array | undefined {
  const covers = eachSide(marks, (side) => coverOf(side, valueOf));
  const merged = new Uint16Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    for (let i = 0; i < piece.length; i++, at++) {
      const valueIn = (side: keyof Marks): number | undefined => {
        const start = piece[side];
        return start === undefined ? undefined : (covers[side][start + i] ?? 0);
      };
      const value = mergeOne(valueIn('base'), valueIn('theirs'), valueIn('yours'));
      if (value === undefined) return undefined;
      merged[at] = value;
    }
  }
  return merged;
}

/** Of words that both sides wrote without the other's knowing, the marks of theirs count where only theirs has any. */
function mergeOne(
  base: number | undefined,
  theirs: number | undefined,
  yours: number | undefined,
): number | undefined {
  if (theirs === undefined || yours === undefined) return theirs ?? yours ?? 0;
  if (theirs === yours || yours === (base ?? 0)) return theirs;
  return theirs === (base ?? 0) ? yours : undefined;
}

function coverOf(marks: readonly Mark[], valueOf: (mark: Mark) => number): Uint16Array {
  const cover = new Uint16Array(marks.reduce((most, { end }) => Math.max(most, end), 0));
  for (const mark of marks) {
    const value = valueOf(mark);
    if (value > 0) cover.fill(value, mark.start, mark.end);
  }
  return cover;
}

function rangesOf(cover: Uint16Array): { start: number; end: number; value: number }[] {
  const ranges: { start: number; end: number; value: number }[] = [];
  for (const [i, value] of cover.entries()) {
    const last = ranges.at(-1);
    if (value === 0) continue;
    if (last?.end === i && last.value === value) last.end = i + 1;
    else ranges.push({ start: i, end: i + 1, value });
  }
  return ranges;
}
