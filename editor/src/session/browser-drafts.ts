import { database } from './database.js';
import type { Draft, DraftStore } from './drafts.js';

/** Drafts in the browser's IndexedDB: they survive the tab, the browser and its crash. */
export class BrowserDrafts implements DraftStore {
  async put(draft: Draft): Promise<void> {
    const writing = (await database()).transaction('drafts', 'readwrite');
    const put = writing.store.put(draft);
    // At once: a page that is being left has no turn any more in which the browser would do it, and what it didn't do is undone.
    writing.commit();
    await Promise.all([put, writing.done]);
  }

  async remove(key: string): Promise<void> {
    await (await database()).delete('drafts', key);
  }

  async list(userId: string, articleId?: string): Promise<Draft[]> {
    const drafts = await (await database()).getAllFromIndex('drafts', 'user', userId);
    return drafts
      .filter((draft) => articleId === undefined || draft.articleId === articleId)
      .sort((a, b) => b.at - a.at);
  }
}
