import { useEffect } from 'react';
import type { Draft } from './forms.js';
import type { FieldConflict } from './rebase.js';

/** What was typed into a form and is not saved: of which state of the record, and what. */
export interface KeptDraft {
  readonly revision: number | null;
  readonly base: Draft;
  readonly draft: Draft;
  readonly conflicts: readonly FieldConflict[];
  /** What others changed and was taken in. */
  readonly taken: readonly string[];
}

const kept = new Map<string, KeptDraft>();

/** Forms that were left: who comes back finds what they typed. Until the page is closed, which asks first. */
export const keptDrafts: Pick<Map<string, KeptDraft>, 'get' | 'set' | 'delete'> = kept;

/** The browser asks before it closes a page with something that is not saved. */
export function useAskBeforeClosing(): void {
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent): void => {
      if (kept.size > 0) event.preventDefault();
    };
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, []);
}
