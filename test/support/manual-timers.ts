interface Timer {
  readonly at: number;
  readonly work: () => void;
}

/** A clock that a test moves on. */
export class ManualTimers {
  private time = 0;
  private readonly timers = new Set<Timer>();

  readonly now = (): number => this.time;

  readonly after = (milliseconds: number, work: () => void): (() => void) => {
    const timer = { at: this.time + milliseconds, work };
    this.timers.add(timer);
    return () => this.timers.delete(timer);
  };

  /** Lets so much time pass, and what is due happen in its order. What it sets off is awaited. */
  async pass(milliseconds: number): Promise<void> {
    const end = this.time + milliseconds;
    for (let next = this.due(end); next; next = this.due(end)) {
      this.timers.delete(next);
      this.time = next.at;
      next.work();
      await settled();
    }
    this.time = end;
    await settled();
  }

  private due(end: number): Timer | undefined {
    return [...this.timers].filter(({ at }) => at <= end).toSorted((a, b) => a.at - b.at)[0];
  }
}

/** Lets what was begun come as far as it comes without a clock: promises, IndexedDB in memory, messages between tabs. */
export async function settled(): Promise<void> {
  for (let i = 0; i < 50; i++) await new Promise((resolve) => setImmediate(resolve));
}
