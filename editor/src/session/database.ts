import { openDB } from 'idb';
import type { DBSchema, IDBPDatabase } from 'idb';
import type { Article } from '../../../client/src/schemas.js';
import type { Draft } from './drafts.js';

/** An article as the service had it when it was open here. */
interface KeptArticle {
  /** User and article. */
  readonly key: string;
  readonly userId: string;
  /** When it was kept, in milliseconds since 1970. */
  readonly at: number;
  readonly article: Article;
}

interface Schema extends DBSchema {
  drafts: { key: string; value: Draft; indexes: { user: string } };
  articles: { key: string; value: KeptArticle; indexes: { at: number } };
}

export type Database = IDBPDatabase<Schema>;

let opened: Promise<Database> | null = null;

/** The page's database in this browser. */
export function database(): Promise<Database> {
  // A browser that runs short of space asks before it throws away what was asked to persist.
  if (!opened) void (globalThis as { navigator?: Partial<Navigator> }).navigator?.storage?.persist();
  opened ??= openDB<Schema>('copydesk', 2, {
    upgrade(made, before) {
      if (before < 1) made.createObjectStore('drafts', { keyPath: 'key' }).createIndex('user', 'userId');
      if (before < 2) made.createObjectStore('articles', { keyPath: 'key' }).createIndex('at', 'at');
    },
    // A tab with a newer page wants to change it: that one waits for nobody.
    blocking(_, __, event) {
      (event.target as IDBDatabase).close();
      opened = null;
    },
    terminated() {
      opened = null;
    },
  });
  return opened;
}
