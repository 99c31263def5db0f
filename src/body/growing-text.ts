const BLANK = ' \n';

/** A text that grows piece by piece, so that megabytes of markup cost no more than their length. */
export class GrowingText {
  length = 0;
  private readonly pieces: string[] = [];

  add(text: string): void {
    if (text === '') return;
    this.pieces.push(text);
    this.length += text.length;
  }

  /** Its last character so far. */
  get last(): string | undefined {
    return this.pieces.at(-1)?.at(-1);
  }

  /** Whether what is added next begins a line or follows a space. */
  get isAtEdge(): boolean {
    return this.last === undefined || BLANK.includes(this.last);
  }

  /** Takes spaces and line ends off the end. */
  trimEnd(): void {
    for (let piece = this.pieces.pop(); piece !== undefined; piece = this.pieces.pop()) {
      let end = piece.length;
      while (end > 0 && BLANK.includes(piece.charAt(end - 1))) end--;
      this.length -= piece.length - end;
      if (end === 0) continue;
      this.pieces.push(piece.slice(0, end));
      return;
    }
  }

  toString(): string {
    return this.pieces.join('');
  }
}
