import type { Say } from './kernel/announcement.js';

/** Ends something that was started. @param signal if one said so */
export type Stop = (signal?: NodeJS.Signals) => Promise<void>;

/** What was started, and is to be ended, last first: on a signal, or because the start failed. */
export class Ending {
  private readonly started: Stop[] = [];
  private stopping = false;

  constructor(private readonly say: Say) {
    for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => void this.onSignal(signal));
  }

  add(stop: Stop): void {
    this.started.push(stop);
  }

  async stopAll(signal?: NodeJS.Signals): Promise<void> {
    for (const stop of this.started.splice(0).reverse()) await stop(signal);
  }

  /** On the first: no new requests, those under way end, then the database. A second signal doesn't wait. */
  private async onSignal(signal: NodeJS.Signals): Promise<void> {
    if (this.stopping) process.exit(130);
    this.stopping = true;
    this.say('Stopping …');
    await this.stopAll(signal);
    process.exit(0);
  }
}
