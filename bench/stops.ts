/** What was started, and must be ended whatever happens. */
export class Stops {
  private readonly stops: (() => Promise<void>)[] = [];

  push(stop: () => Promise<void>): void {
    this.stops.push(stop);
  }

  /** The last first. */
  async all(): Promise<void> {
    for (const stop of this.stops.splice(0).reverse()) await stop();
  }
}
