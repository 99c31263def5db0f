import { MAX_BLOCK_TEXT, MAX_MARKS } from '../body-limits.js';
import { GrowingText } from '../growing-text.js';
import { InvalidBody } from '../invalid-body.js';
import type { Mark } from '../mark.js';
import type { Format } from './format.js';

export interface Words {
  readonly text: string;
  readonly marks: readonly Mark[];
}

/** Text with its formatting, as it grows. White space is collapsed as CSS does it. Marks of one kind that touch are one. */
export class RunningText {
  private readonly text = new GrowingText();
  private readonly marks: Mark[] = [];
  /** The last mark of each kind: what comes next may go on with it. */
  private readonly last = new Map<Mark['type'], Mark>();

  get length(): number {
    return this.text.length;
  }

  /** Whether a line begins here. */
  get isAtLineStart(): boolean {
    return this.text.last === undefined || this.text.last === '\n';
  }

  add(given: string, format: Format, preserve = false): void {
    const text = preserve ? this.preserved(given) : this.collapsed(given);
    if (text === '') return;
    const start = this.length;
    this.text.add(text);
    if (this.length > MAX_BLOCK_TEXT)
      throw beyond('too-long', `must not have a paragraph of more than ${MAX_BLOCK_TEXT} characters`);
    for (const type of format.marks) this.mark({ type, start, end: this.length });
    if (format.href !== null) this.mark({ type: 'link', href: format.href, start, end: this.length });
  }

  /** Spaces at the end of a line go. */
  lineBreak(format: Format): void {
    this.trimEnd();
    if (this.length > 0) this.add('\n', format, true);
  }

  /** A space, unless there is one already or nothing precedes it. */
  space(format: Format): void {
    this.add(' ', format);
  }

  finished(): Words {
    this.trimEnd();
    const marks = this.marks.filter(({ start, end }) => start < end);
    return { text: this.text.toString(), marks: marks.sort((a, b) => a.start - b.start || order(a, b)) };
  }

  private collapsed(given: string): string {
    const text = given.replace(/[ \t\n\f\r\u2028\u2029]+/g, ' ');
    return this.text.isAtEdge && text.startsWith(' ') ? text.slice(1) : text;
  }

  private preserved(given: string): string {
    return this.length === 0 ? given.replace(/^\n+/, '') : given;
  }

  private mark(mark: Mark): void {
    const last = this.last.get(mark.type);
    if (last && last.end === mark.start && hrefOf(last) === hrefOf(mark)) {
      last.end = mark.end;
      return;
    }
    this.marks.push(mark);
    if (this.marks.length > MAX_MARKS)
      throw beyond('too-many-marks', `must not have more than ${MAX_MARKS} marks in a paragraph`);
    this.last.set(mark.type, mark);
  }

  /** What is trimmed is no longer marked either. */
  private trimEnd(): void {
    this.text.trimEnd();
    for (const mark of this.last.values()) {
      if (mark.end <= this.length) continue;
      mark.end = this.length;
      if (mark.start >= mark.end) this.last.delete(mark.type);
    }
  }
}

/** Refused while it is read: what comes after would be read for nothing. */
function beyond(code: string, message: string): InvalidBody {
  return new InvalidBody([{ pointer: '/content', code, message }]);
}

function hrefOf(mark: Mark): string | undefined {
  return mark.type === 'link' ? mark.href : undefined;
}

function order(a: Mark, b: Mark): number {
  return a.type < b.type ? -1 : 1;
}
