import { PARTS, valueOf } from './copy.js';
import type { Copy } from './copy.js';

interface Identified {
  readonly id: string;
}

/** A place in an article: `/headline`, `/body/b4`, `/quotes/<id>/text`. Elements of lists are named by their ids, as in a conflict. */
interface Place {
  readonly name: string;
  readonly id: string | undefined;
  readonly property: string | undefined;
}

function placeOf(pointer: string): Place {
  const [name = '', id, property] = pointer.slice(1).split('/');
  return { name, id, property };
}

function listOf(copy: Copy, name: string): readonly Identified[] {
  return name === 'body' || PARTS.some((part) => part === name)
    ? (valueOf(copy, name) as readonly Identified[])
    : [];
}

/** The value at a place; null where there is none. */
export function valueAt(copy: Copy, pointer: string): unknown {
  const { name, id, property } = placeOf(pointer);
  if (id === undefined) return valueOf(copy, name) ?? null;
  const element = listOf(copy, name).find((one) => one.id === id);
  return (property === undefined ? element : valueOf(element, property)) ?? null;
}

/**
 * The article with another value at a place; null takes an element of a list away.
 * @param order in which an element stands that is put back: behind what it stands behind there
 */
export function withValueAt(copy: Copy, pointer: string, value: unknown, order: Copy = copy): Copy {
  const { name, id, property } = placeOf(pointer);
  if (id === undefined) return { ...copy, [name]: value };
  const list = listOf(copy, name);
  if (property !== undefined) {
    const changed = list.map((one) => (one.id === id ? { ...one, [property]: value } : one));
    return { ...copy, [name]: changed };
  }
  if (value === null) return { ...copy, [name]: list.filter((one) => one.id !== id) };
  const element = value as Identified;
  if (list.some((one) => one.id === id))
    return { ...copy, [name]: list.map((one) => (one.id === id ? element : one)) };
  return { ...copy, [name]: inserted(list, element, listOf(order, name)) };
}

/** Behind the nearest that it stands behind in another list; else at the beginning. */
function inserted(
  list: readonly Identified[],
  element: Identified,
  order: readonly Identified[],
): Identified[] {
  const before = order
    .slice(
      0,
      order.findIndex(({ id }) => id === element.id),
    )
    .map(({ id }) => id);
  const place = list.findLastIndex(({ id }) => before.includes(id));
  return list.toSpliced(place + 1, 0, element);
}
