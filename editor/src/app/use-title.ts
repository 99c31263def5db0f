import { useEffect } from 'react';

/** Names the tab: what is open first, since tabs are narrow. */
export function useTitle(title: string): void {
  useEffect(() => {
    document.title = title === 'Copydesk' ? title : `${title} · Copydesk`;
  }, [title]);
}
