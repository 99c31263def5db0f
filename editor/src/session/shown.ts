import type { NotKept } from '../../../src/body/not-kept.js';
import { anchorsIn } from '../body/anchors/plugin.js';
import { lengthOf } from '../body/count.js';
import { activeKeyOf, conflictViews, factViews, selectionView } from './session-view.js';
import type { SaveView, SessionView } from './session-view.js';
import type { Saving } from './saving.js';
import type { Tabs } from './tabs.js';
import type { Timers } from './timers.js';
import type { OnScreen } from './on-screen.js';

/**
 * So long after a key, in milliseconds, whoever shows the article hears of it, and at most so long while one types on: to render at each key
 * took half of a frame, and a third of what a key costs.
 */
const [PAUSE, LONGEST] = [250, 1_000];

/** What is shown of an open article, and who is told when it changes. */
export class Shown {
  private readonly listeners = new Set<() => void>();
  private last: SessionView | null = null;
  private lastSigns = '';
  private callOff: (() => void) | null = null;
  /** When something changed that nobody has heard of. */
  private since: number | null = null;
  private savedAt: Date | null = null;
  private revision = 0;
  private notKept: readonly NotKept[] = [];
  private pasteRefused: string | null = null;

  constructor(
    private readonly screen: OnScreen,
    private readonly saving: Saving,
    private readonly tabs: Tabs,
    private readonly timers: Timers,
  ) {}

  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** The same object until something has changed. */
  view(): SessionView {
    this.last ??= this.made();
    return this.last;
  }

  /** After a pause; at once where more than the text has changed: an anchor, the marks at the caret, the fact that it is in, the first key after a save. */
  soon(): void {
    if (this.signs() !== this.lastSigns) this.now();
    else {
      this.callOff?.();
      const now = this.timers.now();
      this.since ??= now;
      this.callOff = this.timers.after(Math.max(0, Math.min(PAUSE, this.since + LONGEST - now)), () => {
        this.now();
      });
    }
  }

  now(): void {
    this.stop();
    this.lastSigns = this.signs();
    this.last = null;
    this.tabs.tell(() => this.screen.read(), this.saving.base);
    for (const listener of this.listeners) listener();
  }

  pasted(notKept: readonly NotKept[], refused: string | null): void {
    this.notKept = notKept;
    this.pasteRefused = refused;
    this.now();
  }

  stop(): void {
    this.callOff?.();
    [this.callOff, this.since] = [null, null];
  }

  private signs(): string {
    const { state } = this.screen.body;
    const { held, lost } = anchorsIn(state);
    const marks = state.storedMarks ?? state.selection.$from.marks();
    return [
      this.saving.isTouched,
      activeKeyOf(state),
      held.map(({ factId, open }) => `${factId}${open ? '+' : ''}`).join(),
      lost.length,
      marks.map(({ type }) => type.name).join(),
      state.selection.empty,
    ].join('|');
  }

  private made(): SessionView {
    const { screen, saving } = this;
    const { state } = screen.body;
    const copy = screen.read();
    const { body: _, quotes: __, statistics: ___, mentions: ____, ...fields } = copy;
    const of = { doc: state.doc, anchors: anchorsIn(state) };
    return {
      save: this.saveView(),
      article: saving.base,
      fields,
      quotes: factViews(copy, 'quotes', of),
      statistics: factViews(copy, 'statistics', of),
      mentions: factViews(copy, 'mentions', of),
      selection: selectionView(state),
      activeKey: activeKeyOf(state),
      conflicts: conflictViews(copy, saving.conflicts),
      refusals: saving.refusals,
      merged: saving.takenIn,
      ...lengthOf(state.doc),
      notKept: this.notKept,
      pasteRefused: this.pasteRefused,
      reading: !this.tabs.isWriting,
    };
  }

  private saveView(): SaveView {
    const { saving } = this;
    if (saving.base.revision !== this.revision) this.savedAt = new Date(this.timers.now());
    this.revision = saving.base.revision;
    return { state: this.stateOfSave(), at: this.savedAt, problem: saving.problem };
  }

  private stateOfSave(): SaveView['state'] {
    const { saving } = this;
    if (!this.tabs.isWriting) return 'read-along';
    const isAsking = saving.conflicts.length > 0 || saving.refusals.length > 0 || saving.problem !== null;
    if (isAsking || saving.hasEnded) return 'needs-you';
    if (saving.isAway) return 'kept';
    return saving.isSending || saving.isDirty ? 'saving' : 'saved';
  }
}
