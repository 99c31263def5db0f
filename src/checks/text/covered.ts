import type { AnchorView } from '../../body/anchors/anchor.js';
import type { Passage } from './article-text.js';
import { anyMeets } from './spans.js';
import type { Span } from './spans.js';

/** What of a text some anchors cover. One whose words were edited away covers the place where they last were: the doubt is reported once. */
export class Covered {
  /** Of each block, ranges that do not overlap, in order. */
  private readonly byBlock = new Map<string, Span[]>();

  constructor(anchors: readonly AnchorView[]) {
    for (const { blockId, start, end } of [...anchors].sort((a, b) => a.start - b.start)) {
      const ranges = this.byBlock.get(blockId) ?? [];
      const last = ranges.at(-1);
      if (last && start <= last.end)
        ranges[ranges.length - 1] = { start: last.start, end: Math.max(last.end, end) };
      else ranges.push({ start, end });
      this.byBlock.set(blockId, ranges);
    }
  }

  /** Whether any part of a range is covered. */
  meets({ blockId }: Passage, range: Span): boolean {
    return anyMeets(this.byBlock.get(blockId) ?? [], range);
  }
}
