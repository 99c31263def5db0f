import type { StoredAnchor } from '../body/anchors/anchor.js';
import type { Block } from '../body/block.js';

/** A paragraph under construction, which knows the position of a passage. */
export class Paragraph {
  private text = '';

  constructor(private readonly id: string) {}

  add(words: string): void {
    this.text += this.text === '' ? words : ` ${words}`;
  }

  /** Adds `before`, the passage and `after`. */
  anchor(before: string, passage: string, after: string): StoredAnchor {
    this.add(before);
    const start = this.text.length;
    this.text += passage + after;
    return { blockId: this.id, start, end: start + passage.length, exact: passage };
  }

  get block(): Block {
    return { id: this.id, type: 'paragraph', text: this.text, marks: [] };
  }
}
