import { GrowingText } from './growing-text.js';
import type { Mark } from './mark.js';
import { joinedMarks } from './joined-marks.js';

/** A block before it has an id, as `parseBlocks` takes it. */
export type BlockDraft = Record<string, unknown>;

type OpenMark = Mark extends infer M ? (M extends Mark ? Omit<M, 'start' | 'end'> : never) : never;

/** Collects text and formatting into blocks, with white space collapsed as HTML does it. */
export class BlockBuilder {
  readonly blocks: BlockDraft[] = [];
  private text = new GrowingText();
  private marks: Mark[] = [];
  private readonly open: { mark: OpenMark; start: number }[] = [];
  private readonly kinds: BlockDraft[] = [{ type: 'paragraph' }];

  /** Blocks within `content` are of this kind: an item of a list holds paragraphs, and yet they are items. */
  inBlock(kind: BlockDraft | undefined, content: () => void): void {
    // Paragraphs of one item are its lines: as items of their own they would be counted.
    if (!kind && this.kinds.at(-1)?.type === 'list-item') {
      this.lineBreak();
      content();
      this.lineBreak();
      return;
    }
    this.endBlock();
    if (kind) this.kinds.push(kind);
    content();
    this.endBlock();
    if (kind) this.kinds.pop();
  }

  /** Formatting goes on over the end of a block: `<b><p>…</p><p>…</p></b>`. Within itself it adds nothing; of links, the outer one holds. */
  inMark(mark: OpenMark, content: () => void): void {
    if (this.open.some((outer) => outer.mark.type === mark.type)) {
      content();
      return;
    }
    const opened = { mark, start: this.text.length };
    this.open.push(opened);
    content();
    this.open.pop();
    this.mark(opened);
  }

  add(text: string, { preserve = false } = {}): void {
    const collapsed = preserve ? text : text.replace(/[ \t\n\f\r\u2028\u2029]+/g, ' ');
    const begins = preserve ? this.text.length === 0 : this.text.isAtEdge;
    this.text.add(begins ? collapsed.replace(preserve ? /^\n+/ : /^ /, '') : collapsed);
  }

  lineBreak(): void {
    this.trimEnd();
    if (this.text.length > 0) this.text.add('\n');
  }

  /** A block without running text. */
  insert(block: BlockDraft): void {
    this.endBlock();
    this.blocks.push(block);
  }

  endBlock(): void {
    for (const opened of this.open) this.mark(opened);
    this.trimEnd();
    const text = this.text.toString();
    if (text.trim() !== '') this.blocks.push({ ...this.kinds.at(-1), text, marks: joinedMarks(this.marks) });
    this.text = new GrowingText();
    this.marks = [];
    for (const opened of this.open) opened.start = 0;
  }

  private mark({ mark, start }: { mark: OpenMark; start: number }): void {
    if (this.text.length > start) this.marks.push({ ...mark, start, end: this.text.length });
  }

  /** What is trimmed is no longer marked either. Marks were noted in the order of their ends. */
  private trimEnd(): void {
    this.text.trimEnd();
    const { length } = this.text;
    const kept = this.marks.findLastIndex(({ end }) => end <= length) + 1;
    const cut = this.marks.splice(kept).map((mark) => ({ ...mark, end: length }));
    this.marks.push(...cut.filter(({ start }) => start < length));
    for (const opened of this.open) opened.start = Math.min(opened.start, length);
  }
}
