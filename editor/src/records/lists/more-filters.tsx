import { useState } from 'react';
import type { ReactNode } from 'react';
import { useRecordWords } from '../record-words.js';

/** Filters that are needed seldom; open where one of them is chosen. */
export function MoreFilters({ isOpen, children }: { isOpen: boolean; children: ReactNode }): ReactNode {
  const { say } = useRecordWords();
  const [open, setOpen] = useState(isOpen);
  return (
    <details className="more-filters" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{say('filter.more')}</summary>
      <div className="filters">{children}</div>
    </details>
  );
}
