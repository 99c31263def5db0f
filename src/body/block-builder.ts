import type { Mark } from './mark.js';

/** A block before it has an id, as `parseBlocks` takes it. */
export type BlockDraft = Record<string, unknown>;

type OpenMark = Mark extends infer M ? (M extends Mark ? Omit<M, 'start' | 'end'> : never) : never;

/** Collects text and formatting into blocks, with white space collapsed as HTML does it. */
export class BlockBuilder {
  readonly blocks: BlockDraft[] = [];
  private text = '';
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

  /** Formatting goes on over the end of a block: `<b><p>…</p><p>…</p></b>`. */
  inMark(mark: OpenMark, content: () => void): void {
    const opened = { mark, start: this.text.length };
    this.open.push(opened);
    content();
    this.open.pop();
    this.mark(opened);
  }

  add(text: string, { preserve = false } = {}): void {
    if (preserve) {
      this.text += text;
      return;
    }
    const collapsed = text.replace(/[ \t\n\f\r]+/g, ' ');
    const atEdge = this.text === '' || /[ \n]$/.test(this.text);
    this.text += atEdge ? collapsed.replace(/^ /, '') : collapsed;
  }

  lineBreak(): void {
    this.trimEnd();
    if (this.text !== '') this.text += '\n';
  }

  /** A block without running text. */
  insert(block: BlockDraft): void {
    this.endBlock();
    this.blocks.push(block);
  }

  endBlock(): void {
    for (const opened of this.open) this.mark(opened);
    this.trimEnd();
    if (this.text !== '') this.blocks.push({ ...this.kinds.at(-1), text: this.text, marks: this.fitting() });
    this.text = '';
    this.marks = [];
    for (const opened of this.open) opened.start = 0;
  }

  private mark({ mark, start }: { mark: OpenMark; start: number }): void {
    if (this.text.length > start) this.marks.push({ ...mark, start, end: this.text.length });
  }

  private trimEnd(): void {
    this.text = this.text.replace(/[ \n]+$/, '');
  }

  /** Trimming may have cut the ends of marks; a link within a link is the outer one. */
  private fitting(): Mark[] {
    const cut = this.marks
      .map((mark) => ({ ...mark, end: Math.min(mark.end, this.text.length) }))
      .filter(({ start, end }) => start < end);
    return cut.filter(
      (mark, i) =>
        mark.type !== 'link' ||
        !cut.some(
          (other, j) => j > i && other.type === 'link' && other.start <= mark.start && mark.end <= other.end,
        ),
    );
  }
}
