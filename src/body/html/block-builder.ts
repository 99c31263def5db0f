import { isBlank } from '../../kernel/values/text.js';
import { MAX_BLOCKS } from '../body-limits.js';
import type { Format } from './format.js';
import { RunningText } from './running-text.js';
import type { Words } from './running-text.js';
import { InvalidBody } from '../invalid-body.js';

/** A block before it has an id, as `parseBlocks` takes it. */
export type BlockDraft = Record<string, unknown>;

/** How paragraphs become one text: as lines, or as words of one line. */
export type Joint = 'lines' | 'words';

/** A picture within a line, and its position in the text. */
interface Inline {
  readonly block: BlockDraft;
  readonly at: number;
  readonly beginsLine: boolean;
}

/** Collects text, formatting and everything in between into blocks. */
export class BlockBuilder {
  readonly blocks: BlockDraft[] = [];
  private text = new RunningText();
  private inlines: Inline[] = [];
  private readonly kinds: BlockDraft[] = [{ type: 'paragraph' }];
  /** Items of lists whose first text was met: what comes later continues them, and has no number of its own. */
  private readonly begun = new Set<BlockDraft>();
  private joint: Joint | null = null;
  private aside: BlockDraft[] = [];
  /** The number of non-blank characters that were added in all. */
  written = 0;

  /** Blocks within `content` are of this kind: an item of a list holds paragraphs, and yet they are items. */
  inBlock(kind: BlockDraft | undefined, format: Format, content: () => void): void {
    // Paragraphs of one item are its lines: as items of their own they would be counted.
    if (this.joint || (!kind && this.kinds.at(-1)?.type === 'list-item')) {
      this.join(format);
      content();
      this.join(format);
      return;
    }
    this.endBlock();
    if (kind) this.kinds.push(kind);
    content();
    this.endBlock();
    if (kind) this.kinds.pop();
  }

  add(text: string, format: Format, preserve = false): void {
    this.written += text.length - (text.match(/\s/g)?.length ?? 0);
    this.text.add(text, format, preserve && this.joint !== 'words');
  }

  lineBreak(format: Format): void {
    if (this.joint === 'words') {
      this.text.space(format);
      return;
    }
    const alone = this.inlines.at(-1);
    if (alone?.beginsLine && alone.at === this.text.length) this.endBlock();
    else this.text.lineBreak(format);
  }

  /** A block without running text of its own. */
  insert(block: BlockDraft, format: Format): void {
    if (this.joint) {
      this.join(format);
      this.aside.push(block);
      return;
    }
    this.endBlock();
    this.push(block);
  }

  /** A picture in the line: it comes after the paragraph and does not split it, unless it has a line of its own. */
  insertInline(block: BlockDraft): void {
    if (this.joint) this.aside.push(block);
    else if (this.text.length === 0) this.push(block);
    else this.inlines.push({ block, at: this.text.length, beginsLine: this.text.isAtLineStart });
  }

  /**
   * The words of `content` as one text. Pictures and the like within it are in `aside`.
   */
  capture(joint: Joint, content: () => void): Words & { aside: BlockDraft[] } {
    const outer = { text: this.text, joint: this.joint, aside: this.aside };
    Object.assign(this, { text: new RunningText(), joint, aside: [] });
    content();
    const captured = { ...this.text.finished(), aside: this.aside };
    Object.assign(this, outer);
    return captured;
  }

  /** Whether what is read now becomes one text, in which there is no place for blocks. */
  get isCapturing(): boolean {
    return this.joint !== null;
  }

  endBlock(): void {
    const { text, marks } = this.text.finished();
    const inlines = this.inlines;
    this.text = new RunningText();
    this.inlines = [];
    if (!isBlank(text)) this.push({ ...this.kindOfNext(), text, marks });
    for (const { block } of inlines) this.push(block);
  }

  /** Puts a block among those that are there. */
  push(block: BlockDraft, at = this.blocks.length): void {
    if (this.blocks.length >= MAX_BLOCKS) {
      const message = `must hold at most ${MAX_BLOCKS} blocks`;
      throw new InvalidBody([{ pointer: '/content', code: 'too-many-blocks', message }]);
    }
    this.blocks.splice(at, 0, block);
  }

  private kindOfNext(): BlockDraft | undefined {
    const kind = this.kinds.at(-1);
    if (kind?.type !== 'list-item') return kind;
    if (this.begun.has(kind)) return { type: 'paragraph' };
    this.begun.add(kind);
    return kind;
  }

  private join(format: Format): void {
    if (this.joint === 'words') this.text.space(format);
    else this.text.lineBreak(format);
  }
}
