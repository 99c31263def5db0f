import type { Exchange } from './exchange.js';
import type { OnScreen } from './on-screen.js';
import type { Timers } from './timers.js';

/** What saving needs of the page. */
export interface SavingParts {
  readonly screen: OnScreen;
  readonly exchange: Exchange;
  readonly timers: Timers;
  /** Whether this tab writes the article: one that reads along shows what another one sends. */
  readonly isWriting: () => boolean;
  /** Writes the draft at once. */
  readonly keep: () => Promise<void>;
  /** Something that is shown has changed. */
  readonly changed: () => void;
}
