import type { Article, UpdateArticle } from '../../../client/src/schemas.js';
import type { Copy } from './copy.js';
import type { OpenConflict } from './merge.js';

/** A save that was sent, and whose answer is not known: it is sent again with the same key, and nothing happens twice. */
export interface Pending {
  readonly key: string;
  readonly revision: number;
  readonly patch: UpdateArticle;
  /** The article as it was sent. */
  readonly sent: Copy;
}

/** What is kept on this computer of an open article. */
export interface Draft {
  /** User, article and tab. */
  readonly key: string;
  readonly userId: string;
  readonly articleId: string;
  /** When it was written, in milliseconds since 1970. */
  readonly at: number;
  /** What the service had when it was written. */
  readonly base: Article;
  readonly copy: Copy;
  readonly conflicts: readonly OpenConflict[];
  readonly pending: Pending | null;
}

/** Where drafts are kept. */
export interface DraftStore {
  put(draft: Draft): Promise<void>;
  remove(key: string): Promise<void>;
  /** All drafts of a user, of one article or of any; the newest first. */
  list(userId: string, articleId?: string): Promise<Draft[]>;
}

export function draftKey(userId: string, articleId: string, tab: string): string {
  return `${userId}/${articleId}/${tab}`;
}
