import { createContext, useContext } from 'react';
import type { ArticleSession } from '../session/article-session.js';
import type { Passage } from '../session/passage.js';
import type { SessionView } from '../session/session-view.js';

/** What one marks words as, each by its letter in the menu. */
export const MARKS = [
  { kind: 'quote', letter: 'Q', passage: 'quote' },
  { kind: 'figure', letter: 'F', passage: 'figure' },
  { kind: 'person', letter: 'P', passage: 'name' },
  { kind: 'organization', letter: 'O', passage: 'name' },
  { kind: 'link', letter: 'L', passage: 'name' },
  { kind: 'note', letter: 'N', passage: 'quote' },
] as const;

export type MarkKind = (typeof MARKS)[number]['kind'];

/** What is being marked, or a fact whose particulars are being changed. */
export interface Marking {
  readonly kind: MarkKind;
  readonly passage: Passage | null;
  /** Of the fact that is changed. */
  readonly factKey?: string;
}

export interface OpenArticle {
  readonly session: ArticleSession;
  readonly view: SessionView;
  readonly isReadOnly: boolean;
  /** Opens the form of a mark. */
  readonly mark: (marking: Marking) => void;
}

export const ArticleContext = createContext<OpenArticle | undefined>(undefined);

export function useOpenArticle(): OpenArticle {
  const open = useContext(ArticleContext);
  if (!open) throw new Error('No article is open here.');
  return open;
}
