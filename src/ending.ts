import type { Say } from './kernel/announcement.js';

/** Ends something that was started, or is being started. @param signal if one asks for it */
export type Stop = (signal?: NodeJS.Signals) => Promise<void>;

/** What was started, and is to be ended, last first: on a signal, or because the start failed. */
export class Ending {
  private readonly started: Stop[] = [];
  private isSignalled = false;

  constructor(private readonly say: Say) {
    for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => void this.onSignal(signal));
  }

  add(stop: Stop): void {
    this.started.push(stop);
  }

  /**
   * After a start that failed. Where a signal has ended what the start needs, that is why: then this waits for the end of the process.
   * @throws error when everything has ended
   */
  async failed(error: unknown): Promise<never> {
    if (this.isSignalled) return new Promise<never>(() => undefined);
    await this.stopAll();
    throw error;
  }

  /** On the first: no new requests, those under way end, then the database. A second signal doesn't wait. */
  private async onSignal(signal: NodeJS.Signals): Promise<void> {
    if (this.isSignalled) process.exit(130);
    this.isSignalled = true;
    this.say('Stopping …');
    await this.stopAll(signal);
    process.exit(0);
  }

  /** Also what is added meanwhile. What can't be ended doesn't keep the rest from being ended. */
  private async stopAll(signal?: NodeJS.Signals): Promise<void> {
    for (let stop = this.started.pop(); stop; stop = this.started.pop()) {
      try {
        await stop(signal);
      } catch (error) {
        this.say(`Something could not be ended: ${error instanceof Error ? error.message : String(error)}`);
      }
    }
  }
}
