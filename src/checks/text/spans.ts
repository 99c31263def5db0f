import { countWhile } from '../../kernel/values/count-while.js';

/** A range of a block's text in UTF-16 code units; `end` is exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Those of some spans, in order and apart, that meet a range. */
export function meeting<Each extends Span>(spans: readonly Each[], range: Span): Each[] {
  const first = firstMeeting(spans, range);
  let after = first;
  while ((spans[after]?.start ?? Infinity) < range.end) after++;
  return spans.slice(first, after);
}

/** Whether any of some spans, in order and apart, meets a range. */
export function anyMeets(spans: readonly Span[], range: Span): boolean {
  return (spans[firstMeeting(spans, range)]?.start ?? Infinity) < range.end;
}

/** The place of the first that does not end before a range. */
function firstMeeting(spans: readonly Span[], { start }: Span): number {
  return countWhile(spans.length, (i) => (spans[i]?.end ?? 0) <= start);
}

/** In order, without what overlaps something before it. */
export function apart<Each extends Span>(spans: readonly Each[]): Each[] {
  const disjoint: Each[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start || b.end - a.end))
    if (span.start >= (disjoint.at(-1)?.end ?? 0)) disjoint.push(span);
  return disjoint;
}
