import { draftKey } from './drafts.js';
import type { Draft, DraftStore } from './drafts.js';
import type { Saving } from './saving.js';
import type { Timers } from './timers.js';
import type { OnScreen } from './on-screen.js';

/** So long after a key, in milliseconds, it is on the disk: what a crash may cost. */
const PAUSE = 300;

/** Keeps on this computer what is not with the service. */
export class LocalDraft {
  readonly key: string;
  private callOff: (() => void) | null = null;
  private writing: Promise<void> = Promise.resolve();
  private isKept = false;

  constructor(
    private readonly store: DraftStore,
    private readonly timers: Timers,
    private readonly whose: { readonly userId: string; readonly articleId: string },
    private readonly what: { readonly saving: Saving; readonly screen: OnScreen },
  ) {
    this.key = draftKey(whose.userId, whose.articleId, crypto.randomUUID());
  }

  /** Something was typed. */
  touched(): void {
    this.callOff ??= this.timers.after(PAUSE, () => {
      void this.write();
    });
  }

  /** Writes what there is now, or removes the draft where all is saved. One after the other, so that the last one holds. */
  write(): Promise<void> {
    this.callOff?.();
    this.callOff = null;
    this.writing = this.writing.then(() => this.put()).catch(() => undefined);
    return this.writing;
  }

  private async put(): Promise<void> {
    const { saving, screen } = this.what;
    if (saving.isDirty) {
      const { base, conflicts, pending } = saving;
      const draft: Draft = {
        key: this.key,
        ...this.whose,
        at: this.timers.now(),
        base,
        copy: screen.read(),
        conflicts,
        pending,
      };
      this.isKept = true;
      await this.store.put(draft);
    } else if (this.isKept) {
      this.isKept = false;
      await this.store.remove(this.key);
    }
  }
}
