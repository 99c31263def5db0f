import { BrowserDrafts } from './browser-drafts.js';
import type { DraftStore } from './drafts.js';
import type { Channel, Locks } from './tabs.js';
import { TIMERS } from './timers.js';
import type { Timers } from './timers.js';

/** What an open article uses of the browser; tests bring their own. */
export interface Surroundings {
  readonly store: DraftStore;
  readonly timers: Timers;
  readonly locks: Locks | undefined;
  /** A channel to the other tabs. */
  readonly channel: (name: string) => Channel | undefined;
  /** Calls back when the page is hidden, or the network is back. @returns what ends it */
  readonly watch: (on: { readonly hidden: () => void; readonly online: () => void }) => () => void;
}

/** The browser as it is; parts that an older one lacks are done without. */
export function browser(): Surroundings {
  return {
    store: new BrowserDrafts(),
    timers: TIMERS,
    locks: (globalThis.navigator as { locks?: Locks } | undefined)?.locks,
    channel,
    watch,
  };
}

function channel(name: string): Channel | undefined {
  // The types of the browser know more of an event than is used.
  return typeof BroadcastChannel === 'undefined'
    ? undefined
    : (new BroadcastChannel(name) as unknown as Channel);
}

function watch({ hidden, online }: { readonly hidden: () => void; readonly online: () => void }): () => void {
  if (typeof document === 'undefined') return () => undefined;
  const onVisibility = (): void => {
    if (document.visibilityState === 'hidden') hidden();
  };
  document.addEventListener('visibilitychange', onVisibility);
  addEventListener('pagehide', hidden);
  addEventListener('online', online);
  return () => {
    document.removeEventListener('visibilitychange', onVisibility);
    removeEventListener('pagehide', hidden);
    removeEventListener('online', online);
  };
}
