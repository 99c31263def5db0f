import type { DraftStore } from './drafts.js';
import { merged } from './merge.js';
import type { Saving } from './saving.js';
import type { OnScreen } from './on-screen.js';

/** What drafts are restored into. */
export interface Restoring {
  readonly saving: Saving;
  readonly screen: OnScreen;
  readonly store: DraftStore;
  /** Writes the draft of this tab. */
  readonly keep: () => Promise<void>;
}

/**
 * Goes on where a tab ended that was closed, crashed, or handed over: with what it had typed, and with a save whose answer it never got.
 * Several drafts are merged as edits of several people are.
 */
export async function restore(
  { saving, screen, store, keep }: Restoring,
  { userId, articleId }: { readonly userId: string; readonly articleId: string },
): Promise<void> {
  const article = saving.base;
  const [newest, ...older] = await store.list(userId, articleId).catch(() => []);
  if (newest) saving.continueFrom(newest);
  for (const { base, copy } of older) {
    const { copy: both, conflicts } = merged({ base, theirs: screen.read(), mine: copy }, saving.conflicts);
    saving.conflicts = conflicts;
    screen.show(both);
  }
  // A save without an answer is sent again first: it finds out by itself what others saved since.
  if (!saving.pending && article.revision > saving.base.revision) saving.takeTheirs(article);
  if (!newest) return;
  await keep();
  await Promise.all([newest, ...older].map(({ key }) => store.remove(key)));
}
