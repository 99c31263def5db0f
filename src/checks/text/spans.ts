import type { Span } from './article-text.js';

/** Those of some spans, in order and apart, that meet a range. */
export function meeting<Each extends Span>(spans: readonly Each[], { start, end }: Span): Each[] {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  let after = low;
  while ((spans[after]?.start ?? Infinity) < end) after++;
  return spans.slice(low, after);
}

/** In order, without what overlaps something before it. */
export function apart<Each extends Span>(spans: readonly Each[]): Each[] {
  const kept: Each[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start))
    if (span.start >= (kept.at(-1)?.end ?? 0)) kept.push(span);
  return kept;
}
