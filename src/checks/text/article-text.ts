import type { Block } from '../../body/block.js';
import { textOf } from '../../body/block.js';
import type { AnchorView } from '../../body/anchors/anchor.js';
import { countWhile } from '../../kernel/values/count-while.js';
import { quotationsIn } from './quotations.js';
import type { Quotation } from './quotations.js';
import { sentenceEnds } from './sentences.js';
import { meeting } from './spans.js';
import type { Span } from './spans.js';

/** A block that has words. */
export interface Passage {
  readonly blockId: string;
  /** Its place in the body. */
  readonly index: number;
  readonly text: string;
}

/** The words of an article, with its sentences and quotations, each found once and only if it is asked for. */
export class ArticleText {
  readonly passages: readonly Passage[];
  private readonly byId: ReadonlyMap<string, Passage>;
  private readonly order: ReadonlyMap<string, number>;
  private readonly next = new Map<Passage, Passage>();
  private readonly quotations = new Map<Passage, readonly Quotation[]>();
  private readonly outerEnds = new Map<Passage, readonly number[]>();
  private readonly ends = new Map<Passage, readonly number[]>();

  constructor(body: readonly Block[]) {
    this.order = new Map(body.map(({ id }, index) => [id, index]));
    this.passages = body.flatMap((block, index) => {
      const text = textOf(block);
      return text === null || text === '' ? [] : [{ blockId: block.id, index, text }];
    });
    this.passages.forEach((passage, i) => {
      const following = this.passages[i + 1];
      if (following) this.next.set(passage, following);
    });
    this.byId = new Map(this.passages.map((passage) => [passage.blockId, passage]));
  }

  /** The place of a block in the body; what is in none comes after all. */
  indexOf(blockId: string | undefined): number {
    return (blockId === undefined ? undefined : this.order.get(blockId)) ?? this.order.size;
  }

  passageOf(blockId: string): Passage | undefined {
    return this.byId.get(blockId);
  }

  /** What stands in quotation marks, the outermost of nested ones, in order. */
  quotationsOf(passage: Passage): readonly Quotation[] {
    let found = this.quotations.get(passage);
    if (!found) this.quotations.set(passage, (found = quotationsIn(passage.text, this.continues(passage))));
    return found;
  }

  /**
   * The sentence around a range, as a range: from the end of the sentence before it to its own end. A cell of a table is one.
   * @returns undefined where the block has no words, or is gone
   */
  sentenceAt({ blockId, start, end }: AnchorView): (Span & { readonly passage: Passage }) | undefined {
    const passage = this.passageOf(blockId);
    if (!passage) return undefined;
    const ends = this.endsOf(passage);
    return { passage, start: lastUpTo(ends, start), end: firstFrom(ends, end, passage.text.length) };
  }

  /** The quotation that holds the beginning of a range, if one does. */
  quotationAt(passage: Passage, { start, end }: Span): Quotation | undefined {
    return this.quotationsWithin(passage, { start, end })[0];
  }

  /** Those that meet a range. */
  quotationsWithin(passage: Passage, range: Span): readonly Quotation[] {
    return meeting(this.quotationsOf(passage), range);
  }

  /** Where sentences end that are not within a quotation. */
  outerEndsOf(passage: Passage): readonly number[] {
    let ends = this.outerEnds.get(passage);
    if (!ends) {
      ends = this.endsOf(passage).filter((end) => {
        const [quotation] = this.quotationsWithin(passage, { start: end, end: end + 1 });
        return !quotation || quotation.start >= end;
      });
      this.outerEnds.set(passage, ends);
    }
    return ends;
  }

  /** Where sentences end, in order: each is where the next one begins. */
  endsOf(passage: Passage): readonly number[] {
    let ends = this.ends.get(passage);
    if (!ends) this.ends.set(passage, (ends = sentenceEnds(passage.text)));
    return ends;
  }

  /** An anchor of a range. */
  anchorOf({ blockId, text }: Passage, { start, end }: Span): AnchorView {
    return { blockId, start, end, exact: text.slice(start, end) };
  }

  /** A quotation of several paragraphs is opened again in each, and closed in the last. */
  private continues(passage: Passage): boolean {
    return /^\s*["“„«»「『]/u.test(this.next.get(passage)?.text.slice(0, 10) ?? '');
  }
}

/** The last of some ascending numbers that is not above a limit, or 0. */
export function lastUpTo(numbers: readonly number[], limit: number): number {
  const after = indexAbove(numbers, limit);
  return after === 0 ? 0 : (numbers[after - 1] ?? 0);
}

/** The first of them that is not below a limit, or `otherwise`. */
export function firstFrom(numbers: readonly number[], limit: number, otherwise: number): number {
  return numbers[indexAbove(numbers, limit - 1)] ?? otherwise;
}

function indexAbove(numbers: readonly number[], limit: number): number {
  return countWhile(numbers.length, (i) => (numbers[i] ?? 0) <= limit);
}
