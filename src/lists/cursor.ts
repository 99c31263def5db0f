import { isUuid } from '../kernel/values/uuid.js';
import { malformedQuery } from '../kernel/problems/http.problems.js';

/** Where a page ended: the values of the sort and the id of its last item. Opaque to clients. */
export interface Cursor {
  /** The name of the list. */
  readonly list: string;
  readonly sort: string;
  readonly value: string;
  readonly id: string;
}

export function writeCursor({ list, sort, value, id }: Cursor): string {
  return Buffer.from(JSON.stringify([list, sort, value, id])).toString('base64url');
}

/** @throws Problem 400 for anything that this list did not give out under the same sort */
export function readCursor(text: string, list: string, sort: string): Pick<Cursor, 'value' | 'id'> {
  const parts = decode(text);
  if (parts?.[0] !== list)
    throw malformedQuery('cursor', 'not-a-cursor', 'This cursor does not come from this list.');
  const [, ofSort, value, id] = parts;
  if (ofSort !== sort)
    throw malformedQuery('cursor', 'cursor-of-another-sort', 'The cursor belongs to another sort.');
  return { value, id };
}

function decode(text: string): [list: string, sort: string, value: string, id: string] | undefined {
  try {
    const parts: unknown = JSON.parse(Buffer.from(text, 'base64url').toString());
    const valid =
      Array.isArray(parts) &&
      parts.length === 4 &&
      // Postgres has no way to write these in a text: NUL, and half of a surrogate pair.
      parts.every((part) => typeof part === 'string' && !/\0|\p{Surrogate}/u.test(part));
    return valid && isUuid(parts[3])
      ? (parts as [list: string, sort: string, value: string, id: string])
      : undefined;
  } catch {
    return undefined;
  }
}
