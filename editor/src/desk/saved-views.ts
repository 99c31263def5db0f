import { useState } from 'react';

/** A view that somebody gave a name: the address of the desk that shows it. */
interface SavedView {
  readonly name: string;
  readonly address: string;
}

interface SavedViews {
  readonly views: readonly SavedView[];
  /** Another one of the same name takes its place. */
  readonly save: (view: SavedView) => void;
  readonly remove: (name: string) => void;
}

/** The views of a user that have a name. They are kept in this browser: the address itself works anywhere. */
export function useSavedViews(userId: string): SavedViews {
  const place = `copydesk.views.${userId}`;
  const [views, setViews] = useState(() => read(place));
  const write = (next: readonly SavedView[]): void => {
    localStorage.setItem(place, JSON.stringify(next));
    setViews(next);
  };
  return {
    views,
    save: (view) => write([...views.filter(({ name }) => name !== view.name), view]),
    remove: (name) => write(views.filter((view) => view.name !== name)),
  };
}

function read(place: string): readonly SavedView[] {
  try {
    const views: unknown = JSON.parse(localStorage.getItem(place) ?? '[]');
    return Array.isArray(views) ? views.filter(isView) : [];
  } catch {
    return [];
  }
}

function isView(value: unknown): value is SavedView {
  const { name, address } = (value ?? {}) as Partial<SavedView>;
  return typeof name === 'string' && typeof address === 'string' && address.startsWith('/');
}
