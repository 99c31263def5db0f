import type { Transaction } from 'prosemirror-state';
import { wordsBetween } from '../text.js';
import type { Lost } from './held.js';

/**
 * Where the words of a lost anchor are again: at their old place, where undo put them, or once in what was inserted by this edit, as a paste
 * does. @returns null where they are nowhere, or at several places
 */
export function findAgain({ doc, mapping }: Transaction, { words }: Lost, position: number): number | null {
  if (words === '') return null;
  const isAt = (from: number): boolean =>
    from >= 0 &&
    from + words.length <= doc.content.size &&
    wordsBetween(doc, from, from + words.length) === words;
  if (isAt(position)) return position;
  const found = new Set<number>();
  mapping.maps.forEach((map, i) => {
    const later = mapping.slice(i + 1);
    map.forEach((_, __, start, end) => {
      const last = later.map(end, 1) - words.length;
      for (let from = later.map(start, -1); from <= last; from++) if (isAt(from)) found.add(from);
    });
  });
  const [only] = found;
  return found.size === 1 && only !== undefined ? only : null;
}
