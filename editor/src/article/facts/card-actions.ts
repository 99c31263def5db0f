import { useMemo, useRef } from 'react';
import type { ArticleSession } from '../../session/article-session.js';
import { useMay } from '../../service/use-account.js';
import { useOpenArticle } from '../article-context.js';
import type { Marking } from '../article-context.js';

/** What a card can do with its fact. */
export interface CardActions {
  readonly session: ArticleSession;
  readonly isReadOnly: boolean;
  readonly maySignOff: boolean;
  readonly mark: (marking: Marking) => void;
}

/** The same object for as long as nothing of it changes: of three hundred cards only those are drawn anew whose facts have changed. */
export function useCardActions(): CardActions {
  const { session, isReadOnly, mark } = useOpenArticle();
  const maySignOff = useMay('articles.sign-off');
  const latest = useRef(mark);
  latest.current = mark;
  return useMemo(
    () => ({ session, isReadOnly, maySignOff, mark: (marking) => latest.current(marking) }),
    [session, isReadOnly, maySignOff],
  );
}
