import { malformedQuery } from './http.problems.js';

/** Where a page ended: the values of the sort and the id of its last item. Opaque to clients. */
export interface Cursor {
  readonly sort: string;
  readonly value: string;
  readonly id: string;
}

export function writeCursor({ sort, value, id }: Cursor): string {
  return Buffer.from(JSON.stringify([sort, value, id])).toString('base64url');
}

/** @throws Problem 400 for anything that this list did not give out under the same sort */
export function readCursor(text: string, sort: string): Cursor {
  const parts = decode(text);
  if (!parts)
    throw malformedQuery('cursor', 'not-a-cursor', 'The cursor is not one that this list gave out.');
  const [ofSort, value, id] = parts;
  if (ofSort !== sort)
    throw malformedQuery('cursor', 'cursor-of-another-sort', 'The cursor belongs to another sort.');
  return { sort, value, id };
}

function decode(text: string): [string, string, string] | undefined {
  try {
    const parts: unknown = JSON.parse(Buffer.from(text, 'base64url').toString());
    const valid =
      Array.isArray(parts) &&
      parts.length === 3 &&
      parts.every((part) => typeof part === 'string' && !part.includes('\0'));
    return valid && /^[0-9a-f-]{36}$/.test(parts[2] as string)
      ? (parts as [string, string, string])
      : undefined;
  } catch {
    return undefined;
  }
}
