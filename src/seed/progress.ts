const WIDTH = 30;
const LINES = 10;

/** Shows how far a long work is: a bar that moves on a terminal, a line for each tenth elsewhere. */
export class Progress {
  private readonly begun = Date.now();
  private shownTenth = 0;

  /**
   * @param total how much there is to do
   * @param things what it is called: `articles`
   */
  constructor(
    private readonly output: NodeJS.WriteStream,
    private readonly total: number,
    private readonly things: string,
  ) {}

  /** @param done how much of it is done */
  show(done: number): void {
    const tenth = Math.floor((done / this.total) * LINES);
    if (this.output.isTTY) this.output.write(`\r${this.bar(done)} ${this.line(done)}  `);
    else if (tenth > this.shownTenth) this.output.write(`${this.line(done)}\n`);
    this.shownTenth = tenth;
    if (done === this.total && this.output.isTTY) this.output.write('\n');
  }

  private bar(done: number): string {
    return '█'.repeat(Math.round((done / this.total) * WIDTH)).padEnd(WIDTH, '░');
  }

  private line(done: number): string {
    const seconds = (Date.now() - this.begun) / 1000;
    const number = (count: number): string => Math.round(count).toLocaleString('en');
    const left =
      done === this.total
        ? `${number(seconds)} s`
        : `${number((seconds / done) * (this.total - done))} s left`;
    return `${number(done)} of ${number(this.total)} ${this.things}, ${number(done / seconds)} a second, ${left}`;
  }
}
