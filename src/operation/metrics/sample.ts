/** How long a sample is used, in milliseconds: the database isn't asked more often, however often somebody asks. */
const GOOD_MS = 5000;
const WAITS_MS = 1000;

/** What the database says, as of a few seconds ago. */
export class Sample<T> {
  private at = -Infinity;
  private value: T | undefined;
  private asking: Promise<void> | undefined;

  constructor(private readonly read: () => Promise<T>) {}

  /** @returns undefined while the database can't answer; takes a second at most */
  async take(): Promise<T | undefined> {
    if (performance.now() - this.at < GOOD_MS) return this.value;
    this.asking ??= this.ask().finally(() => (this.asking = undefined));
    let timer: NodeJS.Timeout | undefined;
    const patience = new Promise<void>((resolve) => (timer = setTimeout(resolve, WAITS_MS)));
    await Promise.race([this.asking, patience]);
    clearTimeout(timer);
    return performance.now() - this.at < GOOD_MS ? this.value : undefined;
  }

  private async ask(): Promise<void> {
    try {
      this.value = await this.read();
    } catch {
      this.value = undefined;
    }
    this.at = performance.now();
  }
}
